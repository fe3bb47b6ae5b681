/** The HTTP side: controllers, the guard and the problem filter. A worker has only its health. */
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { loadIdentitet } from '../access/ansprak';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import { FREE_TASK, POLICY_SQL, REPLACED_TASK } from '../access/policy-sql';
import { TokenVerifier } from '../access/verifier';
import type { Config } from '../config';
import { CONFIG, ORGANISATION } from '../engine.module';
import { BehorigheterStore } from '../store/behorigheter.store';
import { CasesStore } from '../store/cases.store';
import { KlientSokQuery } from '../store/klient-sok.query';
import { AtkomstQuery } from '../store/atkomst.query';
import { GranskningQuery } from '../store/granskning.store';
import { loadGranskningsregler } from '../granskning/granskningsregler';
import { KlienterStore } from '../store/klienter.store';
import { SessionerStore } from '../store/sessioner.store';
import { MenprovningStore } from '../store/menprovning.store';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { OversiktQuery } from '../store/oversikt.query';
import { RaderingsforslagStore } from '../store/raderingsforslag.store';
import { SkyddssankningarStore } from '../store/skyddssankningar.store';
import { VikarieListaQuery } from '../store/vikarie-lista.query';
import { VisibleQuery } from '../store/visible.query';
import { WorklistQuery } from '../store/worklist.query';
import { ArendenController } from './arenden.controller';
import { AuthGuard } from './auth.guard';
import { BehorigheterController } from './behorigheter.controller';
import { CaseFile } from './case-file';
import { Cases } from './cases';
import { Delegationer } from './delegationer';
import { Frister } from './frister';
import { FristerController } from './frister.controller';
import { Installningar } from './installningar';
import { InstallningarController } from './installningar.controller';
import { KlienterController } from './klienter.controller';
import { Klientsida } from './klientsida';
import { Logg } from './logg';
import { LoggController } from './logg.controller';
import { GRANSKNINGSREGLER, Logggranskningar } from './logggranskningar';
import { MinVecka } from './min-vecka';
import { Nodoppningar } from './nodoppningar';
import { NodoppningarController } from './nodoppningar.controller';
import { ProblemFilter } from './problem.filter';
import { HealthController, InfoController, RootController } from './service.controller';
import { SessionController } from './session.controller';
import { Raderingar } from './raderingar';
import { RaderingarController } from './raderingar.controller';
import { Sessioner } from './sessioner';
import { Skydd } from './skydd';
import { SkyddController } from './skydd.controller';
import { Skyddssankningar } from './skyddssankningar';
import { StartCase } from './start-case';
import { Tilldelat } from './tilldelat';
import { Utforare } from './utforare';
import { Utlamnanden } from './utlamnanden';
import { VikariatTjanst } from './vikariat';
import { Worklist } from './worklist';
import { WorklistController } from './worklist.controller';

const SERVING: readonly Provider[] = [
  {
    provide: TokenVerifier,
    useFactory: ({ oidc, identitet }: Config, organisation: Organisation) =>
      TokenVerifier.discover({
        ...oidc,
        identitet: loadIdentitet(identitet, organisation),
        system: organisation.system,
      }),
    inject: [CONFIG, ORGANISATION],
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
    provide: NodoppningarStore,
    useFactory: (store: CasesStore) => new NodoppningarStore(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: KlientSokQuery,
    useFactory: (store: CasesStore) => new KlientSokQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: KlienterStore,
    useFactory: (store: CasesStore, keys: ClientKeys) => new KlienterStore(store.pool, keys),
    inject: [CasesStore, ClientKeys],
  },
  {
    provide: AtkomstQuery,
    useFactory: (store: CasesStore) => new AtkomstQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: MenprovningStore,
    useFactory: (store: CasesStore) => new MenprovningStore(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: GranskningQuery,
    useFactory: (store: CasesStore) => new GranskningQuery(store.pool),
    inject: [CasesStore],
  },
  {
    provide: GRANSKNINGSREGLER,
    useFactory: ({ granskningsregler }: Config) => loadGranskningsregler(granskningsregler),
    inject: [CONFIG],
  },
  {
    provide: VikarieListaQuery,
    useFactory: (store: CasesStore) =>
      new VikarieListaQuery(store.pool, POLICY_SQL, REPLACED_TASK, FREE_TASK),
    inject: [CasesStore],
  },
  {
    provide: BehorigheterStore,
    useFactory: (store: CasesStore) => new BehorigheterStore(store.pool),
    inject: [CasesStore],
  },
  {
    provide: SessionerStore,
    useFactory: ({ pool }: CasesStore, { session }: Config) => new SessionerStore(pool, session.idleMinutes),
    inject: [CasesStore, CONFIG],
  },
  {
    provide: SkyddssankningarStore,
    useFactory: (store: CasesStore) => new SkyddssankningarStore(store.pool),
    inject: [CasesStore],
  },
  {
    provide: RaderingsforslagStore,
    useFactory: (store: CasesStore) => new RaderingsforslagStore(store.pool),
    inject: [CasesStore],
  },
  { provide: APP_GUARD, useClass: AuthGuard },
  Cases,
  CaseFile,
  Delegationer,
  Frister,
  Installningar,
  Klientsida,
  Logg,
  Logggranskningar,
  MinVecka,
  Nodoppningar,
  Raderingar,
  Sessioner,
  Skydd,
  Skyddssankningar,
  StartCase,
  Tilldelat,
  Utforare,
  Utlamnanden,
  VikariatTjanst,
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
            BehorigheterController,
            FristerController,
            InstallningarController,
            KlienterController,
            LoggController,
            NodoppningarController,
            RaderingarController,
            SessionController,
            SkyddController,
            WorklistController,
          ]
        : [HealthController],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }, ...(serving ? SERVING : [])],
    };
  }
}
