/** The HTTP side: controllers, the guard and the problem filter. A worker has only its health. */
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ClientKeys } from '../access/keys';
import { POLICY_SQL } from '../access/policy-sql';
import { TokenVerifier } from '../access/verifier';
import type { Config } from '../config';
import { CONFIG } from '../engine.module';
import { CasesStore } from '../store/cases.store';
import { KlienterStore } from '../store/klienter.store';
import { OversiktQuery } from '../store/oversikt.query';
import { VisibleQuery } from '../store/visible.query';
import { WorklistQuery } from '../store/worklist.query';
import { ArendenController } from './arenden.controller';
import { AuthGuard } from './auth.guard';
import { CaseFile } from './case-file';
import { Cases } from './cases';
import { Frister } from './frister';
import { FristerController } from './frister.controller';
import { Installningar } from './installningar';
import { InstallningarController } from './installningar.controller';
import { KlienterController } from './klienter.controller';
import { Klientsida } from './klientsida';
import { MinVecka } from './min-vecka';
import { ProblemFilter } from './problem.filter';
import { HealthController, InfoController, RootController } from './service.controller';
import { StartCase } from './start-case';
import { Worklist } from './worklist';
import { WorklistController } from './worklist.controller';

const SERVING: readonly Provider[] = [
  {
    provide: TokenVerifier,
    useFactory: (config: Config) => TokenVerifier.discover(config.oidc),
    inject: [CONFIG],
  },
  {
    provide: VisibleQuery,
    useFactory: (store: CasesStore) => new VisibleQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: WorklistQuery,
    useFactory: (store: CasesStore) => new WorklistQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: OversiktQuery,
    useFactory: (store: CasesStore) => new OversiktQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: KlienterStore,
    useFactory: (store: CasesStore, keys: ClientKeys) => new KlienterStore(store.pool, keys),
    inject: [CasesStore, ClientKeys],
  },
  { provide: APP_GUARD, useClass: AuthGuard },
  Cases,
  CaseFile,
  Frister,
  Installningar,
  Klientsida,
  MinVecka,
  StartCase,
  Worklist,
];

@Module({})
export class ApiModule {
  /** @param serving false in a process that is only a worker */
  static forRoot(serving: boolean): DynamicModule {
    return {
      module: ApiModule,
      controllers: serving
        ? [
            RootController,
            HealthController,
            InfoController,
            ArendenController,
            FristerController,
            InstallningarController,
            KlienterController,
            WorklistController,
          ]
        : [HealthController],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }, ...(serving ? SERVING : [])],
    };
  }
}
