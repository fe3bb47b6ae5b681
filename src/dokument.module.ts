/** The drawing of documents, in every process: the worker draws what cases owe, the api what people ask for. */
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ClientKeys } from './access/keys';
import type { Organisation } from './access/organisation';
import { POLICY_SQL } from './access/policy-sql';
import { Dokumentritning } from './dokument/ritning';
import { laddaMallar, Mallar } from './documents/mallar';
import { Ritare } from './documents/ritare';
import type { Config } from './config';
import { CONFIG, ORGANISATION } from './engine.module';
import { Engine } from './engine/engine';
import { Filer } from './files/filer';
import { CasesStore } from './store/cases.store';
import { DokumentStore } from './store/dokument.store';

@Global()
@Module({
  providers: [
    { provide: Mallar, useFactory: ({ mallar }: Config) => laddaMallar(mallar), inject: [CONFIG] },
    { provide: Ritare, useFactory: (mallar: Mallar) => new Ritare(mallar), inject: [Mallar] },
    {
      provide: DokumentStore,
      useFactory: ({ pool }: CasesStore) => new DokumentStore(pool, POLICY_SQL),
      inject: [CasesStore],
    },
    {
      provide: Dokumentritning,
      useFactory: (
        engine: Engine,
        store: DokumentStore,
        keys: ClientKeys,
        organisation: Organisation,
        filer: Filer,
        mallar: Mallar,
        ritare: Ritare,
      ) => new Dokumentritning({ engine, store, keys, organisation, filer, mallar, ritare }),
      inject: [Engine, DokumentStore, ClientKeys, ORGANISATION, Filer, Mallar, Ritare],
    },
  ],
  exports: [Mallar, Ritare, DokumentStore, Dokumentritning],
})
export class DokumentModule implements OnApplicationShutdown {
  constructor(@Inject(Ritare) private readonly ritare: Ritare) {}

  /** A thread that nobody ends would be there for ever. */
  async onApplicationShutdown(): Promise<void> {
    await this.ritare.stang();
  }
}
