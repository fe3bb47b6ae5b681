/**
 * Wake-ups, outbox and notifications in one process. Every process asks for wake-ups after its own
 * commits; those that consume also answer them. EngineModule.forRoot is imported beside it.
 */
import {
  Inject,
  Module,
  Optional,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationShutdown,
  type OnModuleInit,
  type Provider,
} from '@nestjs/common';
import { ClientKeys } from './access/keys';
import type { Organisation } from './access/organisation';
import { anstallda, kanner } from './access/handlaggarbyte';
import { STAFF_WORK } from './access/policy-sql';
import { Anchoring } from './audit/anchoring';
import type { Config } from './config';
import { dokumentHandler } from './dokument/port';
import { Dokumentritning } from './dokument/ritning';
import { DokumentModule } from './dokument.module';
import { Alarm } from './deadlines/alarm';
import { WakeUps } from './deadlines/wake-ups';
import { CLOCK, CONFIG, ORGANISATION } from './engine.module';
import { Engine } from './engine/engine';
import { loadGranskningsregler } from './granskning/granskningsregler';
import { Logggranskning } from './granskning/logggranskning';
import { Nattvakt } from './granskning/nattvakt';
import { loadPersonalregister } from './granskning/personalregister';
import type { Clock } from './engine/types';
import { Filer } from './files/filer';
import { Filkontroll } from './files/filkontroll';
import { viruskontroll } from './files/viruskontroll';
import { adaptrar, systemHandlers } from './integrations/portar';
import { loadSystem, SYSTEMEN, type Systemen } from './integrations/system-config';
import { Mailer } from './notifications/mailer';
import { Motesutskick } from './notifications/kalender';
import { Avisering } from './notifications/notices';
import { Aviseringsvakt } from './notifications/vakt';
import { VantandeUtskick } from './notifications/vantande';
import { OutboxBell } from './outbox/bell';
import { Delivery } from './outbox/delivery';
import { Incidents } from './outbox/incidents';
import { OutboxStore } from './outbox/outbox.store';
import { Van } from './outbox/van';
import { posthandlers } from './post/portar';
import { Queues } from './queues';
import { provaAgare } from './store/agare.store';
import { AnchorsStore } from './store/anchors.store';
import { AnropStore } from './store/anrop.store';
import { CasesStore } from './store/cases.store';
import { FilerStore } from './store/filer.store';
import { FilkontrollStore } from './store/filkontroll.store';
import { KalenderStore } from './store/kalender.store';
import { KlienterStore } from './store/klienter.store';
import { GranskningStore } from './store/granskning.store';
import { FeedQuery } from './store/feed.query';
import { removeEnded } from './store/sessioner.store';
import { WebhookutskickStore } from './store/webhookutskick.store';
import { Webhookutskick } from './webhooks/utskick';
import { Webhookklocka, Webhookvakt } from './webhooks/vakt';
import { removeOldDrafts } from './store/utkast.store';
import { removeOldChanges } from './store/strom.query';

export interface WorkerModuleOptions {
  /** Whether this process answers jobs (role worker), or only asks for them (role api). */
  readonly consume: boolean;
  /** Domain time is not the wall's: nothing is scheduled, and whoever owns the clock fires what is due. */
  readonly virtualClock: boolean;
}

const OPTIONS = Symbol('worker options');
/** An upload takes half a minute at most: parts this old, of no file, are of a process that died. */
const LOST_AFTER_HOURS = 24;

/** In every process: other systems, as the municipality reaches them, and the calls to them. */
const SYSTEM: readonly Provider[] = [
  {
    provide: SYSTEMEN,
    useFactory: ({ system: { file, secrets } }: Config) => loadSystem(file, secrets),
    inject: [CONFIG],
  },
  {
    provide: AnropStore,
    useFactory: ({ pool }: CasesStore, clock: Clock) => new AnropStore(pool, clock),
    inject: [CasesStore, CLOCK],
  },
];

/** In every process: what asks for work, and what a person does about incidents. */
const ASKING: readonly Provider[] = [
  { provide: Queues, useFactory: (config: Config) => new Queues(config), inject: [CONFIG] },
  {
    provide: WakeUps,
    useFactory: (engine: Engine, queues: Queues) => new WakeUps(engine, queues),
    inject: [Engine, Queues],
  },
  { provide: OutboxBell, useFactory: (queues: Queues) => new OutboxBell(queues), inject: [Queues] },
  {
    provide: Incidents,
    useFactory: (store: CasesStore, clock: Clock, bell: OutboxBell, klocka: Webhookklocka) =>
      new Incidents(store.pool, clock, () => {
        bell.ring();
        klocka.ring();
      }),
    inject: [CasesStore, CLOCK, OutboxBell, Webhookklocka],
  },
  {
    provide: WebhookutskickStore,
    useFactory: ({ pool }: CasesStore) => new WebhookutskickStore(pool),
    inject: [CasesStore],
  },
  {
    provide: Webhookklocka,
    useFactory: (queues: Queues, store: WebhookutskickStore) => new Webhookklocka(queues, store),
    inject: [Queues, WebhookutskickStore],
  },
];

/** Where jobs are answered. */
const ANSWERING: readonly Provider[] = [
  {
    provide: OutboxStore,
    useFactory: (store: CasesStore, clock: Clock) => new OutboxStore(store.pool, clock),
    inject: [CasesStore, CLOCK],
  },
  {
    provide: Anchoring,
    useFactory: ({ pool }: CasesStore, queues: Queues, { anchors }: Config) =>
      new Anchoring(new AnchorsStore(pool), pool, queues, anchors),
    inject: [CasesStore, Queues, CONFIG],
  },
  {
    provide: Alarm,
    useFactory: (
      engine: Engine,
      queues: Queues,
      wakeUps: WakeUps,
      anchoring: Anchoring,
      keys: ClientKeys,
      { session, utkastDagar }: Config,
      organisation: Organisation,
    ) =>
      new Alarm(engine, queues, wakeUps, {
        processes: engine.processes,
        // Where users come from the login alone, nobody knows who has left.
        ...(kanner(organisation) && {
          agare: (now) => provaAgare(engine.store.pool, STAFF_WORK, anstallda(organisation), now),
        }),
        nightly: {
          anchor: () => anchoring.nightly(),
          files: () => new FilerStore(engine.store.pool).stada(LOST_AFTER_HOURS),
          sessions: async () => {
            await removeOldChanges(engine.store.pool);
            return removeEnded(engine.store.pool, session.idleMinutes);
          },
          drafts: () => removeOldDrafts(engine.store.pool, utkastDagar),
          names: () =>
            new KlienterStore(engine.store.pool, keys).indexMissing((id, cipher) => keys.decrypt(id, cipher)),
        },
      }),
    inject: [Engine, Queues, WakeUps, Anchoring, ClientKeys, CONFIG, ORGANISATION],
  },
  { provide: Mailer, useFactory: (config: Config) => new Mailer(config.mail), inject: [CONFIG] },
  {
    provide: Avisering,
    useFactory: (engine: Engine, organisation: Organisation, mailer: Mailer, { publicUrl }: Config) =>
      new Avisering({ engine, organisation, mailer, publicUrl }),
    inject: [Engine, ORGANISATION, Mailer, CONFIG],
  },
  {
    provide: KalenderStore,
    useFactory: ({ pool }: CasesStore) => new KalenderStore(pool),
    inject: [CasesStore],
  },
  {
    provide: Motesutskick,
    useFactory: ({ parts, store: val }: Avisering, store: KalenderStore) =>
      new Motesutskick({ ...parts, store, val }),
    inject: [Avisering, KalenderStore],
  },
  {
    provide: Aviseringsvakt,
    useFactory: (
      avisering: Avisering,
      moten: Motesutskick,
      kalender: KalenderStore,
      incidents: Incidents,
      queues: Queues,
    ) =>
      new Aviseringsvakt({
        engine: avisering.parts.engine,
        queues,
        vantande: new VantandeUtskick(avisering, incidents),
        aviseringar: avisering.store,
        moten,
        kalender,
      }),
    inject: [Avisering, Motesutskick, KalenderStore, Incidents, Queues],
  },
  {
    provide: Delivery,
    useFactory: (
      store: OutboxStore,
      bell: OutboxBell,
      engine: Engine,
      avisering: Avisering,
      moten: Motesutskick,
      keys: ClientKeys,
      anrop: AnropStore,
      systemen: Systemen,
      ritning: Dokumentritning,
      filer: Filer,
    ) =>
      new Delivery(
        store,
        {
          notis: avisering.handler,
          kalender: moten.handler,
          dokument: dokumentHandler(ritning),
          ...systemHandlers({ engine, keys, store: anrop, adapter: adaptrar(systemen) }),
          ...posthandlers({ engine, keys, filer, systemen, pool: engine.store.pool }),
        },
        { onPostponed: (ms) => void bell.ringIn(ms) },
      ),
    inject: [
      OutboxStore,
      OutboxBell,
      Engine,
      Avisering,
      Motesutskick,
      ClientKeys,
      AnropStore,
      SYSTEMEN,
      Dokumentritning,
      Filer,
    ],
  },
  {
    provide: Logggranskning,
    useFactory: (store: CasesStore, seal: ClientKeys, organisation: Organisation, config: Config) =>
      new Logggranskning({
        store: new GranskningStore(store.pool),
        seal,
        organisation,
        regler: loadGranskningsregler(config.granskningsregler),
        register: loadPersonalregister(config.personalregister),
      }),
    inject: [CasesStore, ClientKeys, ORGANISATION, CONFIG],
  },
  {
    provide: Nattvakt,
    useFactory: (queues: Queues, logggranskning: Logggranskning) => new Nattvakt(queues, logggranskning),
    inject: [Queues, Logggranskning],
  },
  {
    provide: Filkontroll,
    useFactory: (
      store: CasesStore,
      filer: Filer,
      clock: Clock,
      queues: Queues,
      bell: OutboxBell,
      config: Config,
    ) =>
      new Filkontroll({
        store: new FilkontrollStore(store.pool),
        filer,
        kontroll: viruskontroll(config.viruskontroll),
        adress: config.viruskontroll,
        clock,
        queues,
        onNotis: () => bell.ring(),
      }),
    inject: [CasesStore, Filer, CLOCK, Queues, OutboxBell, CONFIG],
  },
  {
    provide: Webhookvakt,
    useFactory: (
      engine: Engine,
      keys: ClientKeys,
      queues: Queues,
      store: WebhookutskickStore,
      klocka: Webhookklocka,
      { publicUrl, webhooks }: Config,
    ) => {
      const feed = new FeedQuery(engine.store.pool);
      const bas = (publicUrl ?? '').replace(/\/$/, '');
      const onVantan = (ms: number): void => void klocka.ringIn(ms);
      const utskick = new Webhookutskick({ engine, keys, feed, store, bas, installning: webhooks, onVantan });
      return new Webhookvakt(queues, utskick, store);
    },
    inject: [Engine, ClientKeys, Queues, WebhookutskickStore, Webhookklocka, CONFIG],
  },
  {
    provide: Van,
    useFactory: (queues: Queues, delivery: Delivery) => new Van(queues, delivery),
    inject: [Queues, Delivery],
  },
];

@Module({})
export class WorkerModule implements OnModuleInit, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(OPTIONS) private readonly options: WorkerModuleOptions,
    private readonly engine: Engine,
    private readonly queues: Queues,
    private readonly wakeUps: WakeUps,
    private readonly bell: OutboxBell,
    private readonly webhookklocka: Webhookklocka,
    @Optional() private readonly alarm?: Alarm,
    @Optional() private readonly anchoring?: Anchoring,
    @Optional() private readonly delivery?: Delivery,
    @Optional() private readonly van?: Van,
    @Optional() private readonly nattvakt?: Nattvakt,
    @Optional() private readonly aviseringsvakt?: Aviseringsvakt,
    @Optional() private readonly filkontroll?: Filkontroll,
    @Optional() private readonly webhookvakt?: Webhookvakt,
  ) {}

  static forRoot(options: WorkerModuleOptions): DynamicModule {
    const providers = [...SYSTEM, ...ASKING, ...(options.consume ? ANSWERING : [])];
    return {
      module: WorkerModule,
      global: true,
      imports: [DokumentModule],
      providers: [{ provide: OPTIONS, useValue: options }, ...providers],
      exports: [
        AnropStore,
        Incidents,
        Queues,
        SYSTEMEN,
        Webhookklocka,
        ...(options.consume ? [Alarm, Logggranskning, Delivery, Filkontroll] : []),
      ],
    };
  }

  async onModuleInit(): Promise<void> {
    const { virtualClock } = this.options;
    await this.delivery?.checkPorts();
    if (!virtualClock) this.wakeUps.start();
    this.bell.start(this.engine);
    this.webhookklocka.start(this.engine);
    if (!virtualClock) this.alarm?.start();
    if (!virtualClock) this.anchoring?.start();
    this.van?.start();
    this.webhookvakt?.start();
    this.aviseringsvakt?.start();
    this.filkontroll?.start();
    if (!virtualClock) this.nattvakt?.start();
    await this.queues.ready();
  }

  /** Jobs end first, while the database is still there; requests under way may still ask for wake-ups. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.queues.stopWork();
    await this.alarm?.stop();
    await this.anchoring?.stop();
    await this.van?.stop();
    await this.webhookvakt?.stop();
    await this.aviseringsvakt?.stop();
    await this.filkontroll?.stop();
    await this.nattvakt?.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    this.bell.stop();
    this.webhookklocka.stop();
    await this.wakeUps.settle();
    await this.queues.close();
  }
}
