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
import type { Organisation } from './access/organisation';
import type { Config } from './config';
import { Alarm } from './deadlines/alarm';
import { WakeUps } from './deadlines/wake-ups';
import { CLOCK, CONFIG, ORGANISATION } from './engine.module';
import { Engine } from './engine/engine';
import type { Clock } from './engine/types';
import { Mailer } from './notifications/mailer';
import { noticeHandler } from './notifications/notices';
import { OutboxBell } from './outbox/bell';
import { Delivery } from './outbox/delivery';
import { Incidents } from './outbox/incidents';
import { OutboxStore } from './outbox/outbox.store';
import { Van } from './outbox/van';
import { Queues } from './queues';
import { CasesStore } from './store/cases.store';

export interface WorkerModuleOptions {
  /** Whether this process answers jobs (role worker), or only asks for them (role api). */
  readonly consume: boolean;
  /** Domain time is not the wall's: nothing is scheduled, and whoever owns the clock fires what is due. */
  readonly virtualClock: boolean;
}

const OPTIONS = Symbol('worker options');

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
    useFactory: (store: CasesStore, clock: Clock, bell: OutboxBell) =>
      new Incidents(store.pool, clock, () => bell.ring()),
    inject: [CasesStore, CLOCK, OutboxBell],
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
    provide: Alarm,
    useFactory: (engine: Engine, queues: Queues, wakeUps: WakeUps) =>
      new Alarm(engine, queues, wakeUps, { processes: engine.processes }),
    inject: [Engine, Queues, WakeUps],
  },
  { provide: Mailer, useFactory: (config: Config) => new Mailer(config.mail), inject: [CONFIG] },
  {
    provide: Delivery,
    useFactory: (
      store: OutboxStore,
      bell: OutboxBell,
      engine: Engine,
      organisation: Organisation,
      mailer: Mailer,
      { publicUrl }: Config,
    ) =>
      new Delivery(
        store,
        { notis: noticeHandler({ engine, organisation, mailer, publicUrl }) },
        { onPostponed: (ms) => void bell.ringIn(ms) },
      ),
    inject: [OutboxStore, OutboxBell, Engine, ORGANISATION, Mailer, CONFIG],
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
    @Optional() private readonly alarm?: Alarm,
    @Optional() private readonly delivery?: Delivery,
    @Optional() private readonly van?: Van,
  ) {}

  static forRoot(options: WorkerModuleOptions): DynamicModule {
    const providers = options.consume ? [...ASKING, ...ANSWERING] : [...ASKING];
    return {
      module: WorkerModule,
      global: true,
      providers: [{ provide: OPTIONS, useValue: options }, ...providers],
      exports: [Incidents, Queues, ...(options.consume ? [Alarm, Delivery] : [])],
    };
  }

  async onModuleInit(): Promise<void> {
    const { virtualClock } = this.options;
    await this.delivery?.checkPorts();
    if (!virtualClock) this.wakeUps.start();
    this.bell.start(this.engine);
    if (!virtualClock) this.alarm?.start();
    this.van?.start();
    await this.queues.ready();
  }

  /** Jobs end first, while the database is still there; requests under way may still ask for wake-ups. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.queues.stopWork();
    await this.alarm?.stop();
    await this.van?.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    this.bell.stop();
    await this.wakeUps.settle();
    await this.queues.close();
  }
}
