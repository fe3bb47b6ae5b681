/** The HTTP side: controllers, the guard and the problem filter. A worker has only its health. */
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { loadIdentitet } from '../access/ansprak';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import {
  CASE_IN_UNIT,
  CASE_OF_UNIT,
  FREE_TASK,
  HELD_BY,
  NOT_WITH_CASE,
  OF_LED_UNIT,
  POLICY_SQL,
  REPLACED_TASK,
  STAFF_WORK_OF_FEW,
  TASK_OF,
  TASK_OF_OTHER_ROLES,
  TASK_OF_OTHERS,
  TASK_OF_UNIT,
  UNOWNED_IN_LED_UNIT,
} from '../access/policy-sql';
import { TokenVerifier } from '../access/verifier';
import type { Config } from '../config';
import { CONFIG, ORGANISATION } from '../engine.module';
import { BehorigheterStore } from '../store/behorigheter.store';
import { CasesStore } from '../store/cases.store';
import { KlientSokQuery } from '../store/klient-sok.query';
import { AnropQuery } from '../store/anrop.query';
import { AtkomstQuery } from '../store/atkomst.query';
import { GranskningQuery } from '../store/granskning.store';
import { loadGranskningsregler } from '../granskning/granskningsregler';
import { FoljderQuery } from '../store/foljder.query';
import { IncidenterQuery } from '../store/incidenter.query';
import { LedningQuery } from '../store/ledning.query';
import { KedjaQuery } from '../store/kedja.query';
import { ProcesslageQuery } from '../store/processlage.query';
import { KlienterStore } from '../store/klienter.store';
import { SessionerStore } from '../store/sessioner.store';
import { StromQuery } from '../store/strom.query';
import { MenprovningStore } from '../store/menprovning.store';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { PostQuery } from '../store/post.query';
import { PostStore } from '../store/post.store';
import { AviseringarStore } from '../store/aviseringar.store';
import { FeedQuery } from '../store/feed.query';
import { KalenderflodeQuery } from '../store/kalenderflode.query';
import { OmfordelningStore } from '../store/omfordelning.store';
import { OverlamningStore } from '../store/overlamning.store';
import { OversiktQuery } from '../store/oversikt.query';
import { UtforareQuery } from '../store/utforare.query';
import { EarkivStore } from '../store/earkiv.store';
import { GallringarStore } from '../store/gallringar.store';
import { RaderingsforslagStore } from '../store/raderingsforslag.store';
import { SkyddssankningarStore } from '../store/skyddssankningar.store';
import { UppladdningarStore } from '../store/uppladdningar.store';
import { UtkastStore } from '../store/utkast.store';
import { WebhooksStore } from '../store/webhooks.store';
import { VikarieListaQuery } from '../store/vikarie-lista.query';
import { VisibleQuery } from '../store/visible.query';
import { ForslagQuery } from '../store/forslag.query';
import { VantarQuery } from '../store/vantar.query';
import { WorklistQuery } from '../store/worklist.query';
import { AnropTjanst } from './anrop';
import { Atgarderna } from './atgarder';
import { AtgarderController } from './atgarder.controller';
import { AnropController } from './anrop.controller';
import { ArendenController } from './arenden.controller';
import { AuthGuard } from './auth.guard';
import { Aviseringar } from './aviseringar';
import { AviseringarController } from './aviseringar.controller';
import { BehorigheterController } from './behorigheter.controller';
import { CaseFile } from './case-file';
import { Cases } from './cases';
import { Delegationer } from './delegationer';
import { Dokumenttjanst } from './dokument';
import { DokumentController } from './dokument.controller';
import { Filatkomst } from './filatkomst';
import { Filtjanst } from './filer';
import { FilerController } from './filer.controller';
import { Frister } from './frister';
import { FristerController } from './frister.controller';
import { Gallringar } from './gallringar';
import { GallringarController } from './gallringar.controller';
import { Incidenter } from './incidenter';
import { IncidenterController } from './incidenter.controller';
import { Installningar } from './installningar';
import { InstallningarController } from './installningar.controller';
import { KalenderController } from './kalender.controller';
import { KedjaController } from './kedja.controller';
import { Kedjor } from './kedja';
import { Kalenderfloden } from './kalenderflode';
import { KlienterController } from './klienter.controller';
import { Klientsida } from './klientsida';
import { Krockar } from './krockar';
import { Kvittenser } from './kvittenser';
import { Ledning } from './ledning';
import { LedningOenigheterna } from './ledning-oenigheter';
import { LedningController } from './ledning.controller';
import { Leveranser } from './leveranser';
import { LofteGuard, MinimalInterceptor } from './lofte';
import { Logg } from './logg';
import { LoggController } from './logg.controller';
import { GRANSKNINGSREGLER, Logggranskningar } from './logggranskningar';
import { Malltjanst } from './mallar';
import { MinVecka } from './min-vecka';
import { Nodoppningar } from './nodoppningar';
import { NodoppningarController } from './nodoppningar.controller';
import { OmfordelningController } from './omfordelning.controller';
import { Handlaggarbyten } from './handlaggarbyten';
import { OmfordelningForslag } from './omfordelning-forslag';
import { OmfordelningLed } from './omfordelning-led';
import { Omfordelningar } from './omfordelningar';
import { Overlamningar } from './overlamningar';
import { Forsandelser } from './forsandelser';
import { PostController } from './post.controller';
import { ProblemFilter } from './problem.filter';
import { OrganisationController } from './organisation.controller';
import { HealthController, InfoController } from './service.controller';
import { SessionController } from './session.controller';
import { Raderingar } from './raderingar';
import { RaderingarController } from './raderingar.controller';
import { ProcesserController } from './processer.controller';
import { Processer } from './processer';
import { Sessioner } from './sessioner';
import { Skydd } from './skydd';
import { SkyddController } from './skydd.controller';
import { Skyddssankningar } from './skyddssankningar';
import { Ssbtek } from './ssbtek';
import { StartCase } from './start-case';
import { StromController } from './strom.controller';
import { Strommar } from './strommar';
import { Tilldelat } from './tilldelat';
import { Utforare } from './utforare';
import { Utkasten } from './utkast';
import { UtkastController } from './utkast.controller';
import { Utlamnanden } from './utlamnanden';
import { Utskriftsko } from './utskriftsko';
import { VikariatTjanst } from './vikariat';
import { Webhooktjanst } from './webhooks';
import { WebhooksController } from './webhooks.controller';
import { Forslag } from './forslag';
import { Vantar } from './vantar';
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
    provide: OmfordelningStore,
    useFactory: (store: CasesStore) =>
      new OmfordelningStore(store.pool, POLICY_SQL, {
        arende: CASE_OF_UNIT,
        uppgift: TASK_OF_UNIT,
        ledd: OF_LED_UNIT,
        egen: NOT_WITH_CASE,
        av: TASK_OF,
        hos: HELD_BY,
        personal: STAFF_WORK_OF_FEW,
        agarlost: UNOWNED_IN_LED_UNIT,
      }),
    inject: [CasesStore],
  },
  {
    provide: VantarQuery,
    useFactory: (store: CasesStore) =>
      new VantarQuery(store.pool, POLICY_SQL, {
        mina: TASK_OF_OTHERS,
        enhet: TASK_OF_OTHER_ROLES,
        arenden: CASE_IN_UNIT,
      }),
    inject: [CasesStore],
  },
  {
    provide: ForslagQuery,
    useFactory: (store: CasesStore) => new ForslagQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: OverlamningStore,
    useFactory: (store: CasesStore) => new OverlamningStore(store.pool, POLICY_SQL, OF_LED_UNIT),
    inject: [CasesStore],
  },
  {
    provide: UtforareQuery,
    useFactory: (store: CasesStore) => new UtforareQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: OversiktQuery,
    useFactory: (store: CasesStore) => new OversiktQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: KalenderflodeQuery,
    useFactory: (store: CasesStore) => new KalenderflodeQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: AviseringarStore,
    useFactory: (store: CasesStore) => new AviseringarStore(store.pool),
    inject: [CasesStore],
  },
  {
    provide: NodoppningarStore,
    useFactory: (store: CasesStore) => new NodoppningarStore(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: PostQuery,
    useFactory: (store: CasesStore) => new PostQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: PostStore,
    useFactory: (store: CasesStore) => new PostStore(store.pool),
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
    provide: FeedQuery,
    useFactory: (store: CasesStore) => new FeedQuery(store.pool),
    inject: [CasesStore],
  },
  {
    provide: StromQuery,
    useFactory: (store: CasesStore) => new StromQuery(store.pool, POLICY_SQL),
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
    provide: GallringarStore,
    useFactory: (store: CasesStore) => new GallringarStore(store.pool),
    inject: [CasesStore],
  },
  {
    provide: EarkivStore,
    useFactory: (store: CasesStore) => new EarkivStore(store.pool),
    inject: [CasesStore],
  },
  {
    provide: RaderingsforslagStore,
    useFactory: (store: CasesStore) => new RaderingsforslagStore(store.pool),
    inject: [CasesStore],
  },
  {
    provide: UppladdningarStore,
    useFactory: (store: CasesStore) => new UppladdningarStore(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: UtkastStore,
    useFactory: (store: CasesStore) => new UtkastStore(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: KedjaQuery,
    useFactory: (store: CasesStore) => new KedjaQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: ProcesslageQuery,
    useFactory: (store: CasesStore) => new ProcesslageQuery(store.pool),
    inject: [CasesStore],
  },
  {
    provide: LedningQuery,
    useFactory: (store: CasesStore) => new LedningQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: IncidenterQuery,
    useFactory: (store: CasesStore) => new IncidenterQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: FoljderQuery,
    useFactory: (store: CasesStore) => new FoljderQuery(store.pool),
    inject: [CasesStore],
  },
  {
    provide: AnropQuery,
    useFactory: (store: CasesStore) => new AnropQuery(store.pool, POLICY_SQL),
    inject: [CasesStore],
  },
  {
    provide: WebhooksStore,
    useFactory: (store: CasesStore) => new WebhooksStore(store.pool),
    inject: [CasesStore],
  },
  { provide: APP_GUARD, useClass: AuthGuard },
  { provide: APP_GUARD, useClass: LofteGuard },
  { provide: APP_INTERCEPTOR, useClass: MinimalInterceptor },
  Aviseringar,
  AnropTjanst,
  Atgarderna,
  Cases,
  CaseFile,
  Delegationer,
  Dokumenttjanst,
  Filatkomst,
  Filtjanst,
  Forsandelser,
  Frister,
  Gallringar,
  Incidenter,
  Installningar,
  Kalenderfloden,
  Kedjor,
  Klientsida,
  Krockar,
  Ledning,
  LedningOenigheterna,
  Leveranser,
  Kvittenser,
  Logg,
  Logggranskningar,
  Processer,
  Malltjanst,
  MinVecka,
  Nodoppningar,
  Handlaggarbyten,
  OmfordelningForslag,
  OmfordelningLed,
  Omfordelningar,
  Overlamningar,
  Raderingar,
  Sessioner,
  Skydd,
  Skyddssankningar,
  Ssbtek,
  StartCase,
  Strommar,
  Tilldelat,
  Utforare,
  Utkasten,
  Utlamnanden,
  Utskriftsko,
  VikariatTjanst,
  Webhooktjanst,
  Worklist,
  Vantar,
  Forslag,
];

@Module({})
export class ApiModule {
  /** @param serving false in a process that is only a worker */
  static forRoot(serving: boolean): DynamicModule {
    return {
      module: ApiModule,
      controllers: serving
        ? [
            HealthController,
            InfoController,
            OrganisationController,
            AnropController,
            AtgarderController,
            ArendenController,
            AviseringarController,
            BehorigheterController,
            DokumentController,
            FilerController,
            FristerController,
            GallringarController,
            IncidenterController,
            InstallningarController,
            KalenderController,
            KedjaController,
            KlienterController,
            LedningController,
            LoggController,
            NodoppningarController,
            OmfordelningController,
            PostController,
            ProcesserController,
            RaderingarController,
            SessionController,
            SkyddController,
            WebhooksController,
            StromController,
            UtkastController,
            WorklistController,
          ]
        : [HealthController],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }, ...(serving ? SERVING : [])],
    };
  }
}
