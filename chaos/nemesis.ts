/**
 * What is done to the service: faults in an order that the seed decides, every kind before any comes again.
 * A fault ends by itself or is ended by `heal`; what it was is told as it happens.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Offsets } from './clock';
import type { SmallDisk } from './disk';
import type { Postgres } from './postgres';
import type { Proxy } from './proxy';
import type { Random } from './random';
import type { Redis } from './redis';
import type { Service } from './service';

/** Everything there is to disturb. */
export interface Targets {
  readonly services: readonly Service[];
  readonly postgres: Postgres;
  readonly database: string;
  readonly redis: Redis | null;
  readonly disk: SmallDisk | null;
  /** Between each service process and PostgreSQL. */
  readonly databaseDoors: readonly Proxy[];
  /** Between the clients and each api process. */
  readonly apiDoors: readonly Proxy[];
  readonly offsets: Offsets;
}

export interface Tally {
  /** Processes ended without warning: of the service, of PostgreSQL and of Redis. */
  kills: number;
  readonly faults: Map<string, number>;
}

/** Longer than the limits on statements that wait for a lock and on idle transactions (5 s). */
const PAUSE_MS = [6_000, 8_500] as const;
/** Longer than a BullMQ job's lock (30 s). */
const LONG_PAUSE_MS = 32_000;
const DAY_MS = 86_400_000;
/** Faults of a wave, and the calm after it. */
const WAVE = 5;
const CALM_MS = [4_000, 7_000] as const;

type Fault = () => Promise<void>;

export class Nemesis {
  readonly tally: Tally = { kills: 0, faults: new Map() };
  private readonly beside: Promise<void>[] = [];
  private longPauses = 0;
  /** What every clock is ahead of real time when nothing is wrong with it. */
  private ahead = 0;

  /** @param long whether the run is long enough for a stop that outlasts a job's lock */
  constructor(
    private readonly targets: Targets,
    private readonly random: Random,
    private readonly say: (line: string) => void,
    private readonly long: boolean,
  ) {}

  /** Disturbs until it is over, in waves: between them the service has time to do its work. */
  async rage(over: () => boolean, pauseMs: readonly [number, number]): Promise<void> {
    let left: string[] = [];
    for (let n = 1; !over(); n += 1) {
      const kinds = this.kinds();
      if (left.length === 0) left = this.random.shuffled([...kinds.keys()]);
      const name = left.shift() ?? '';
      this.say(name);
      this.tally.faults.set(name, (this.tally.faults.get(name) ?? 0) + 1);
      await kinds.get(name)?.();
      await delay(n % WAVE === 0 ? this.random.whole(...CALM_MS) : this.random.whole(...pauseMs));
    }
  }

  /** Kinds of faults that there was no time for. */
  get unseen(): readonly string[] {
    return [...this.kinds().keys()].filter((name) => !this.tally.faults.has(name));
  }

  /** Ends what is still going on and sees to it that everything is up, and that all clocks agree. */
  async heal(): Promise<void> {
    const { services, disk, offsets, databaseDoors, apiDoors } = this.targets;
    disk?.free();
    for (const door of [...databaseDoors, ...apiDoors]) door.mend();
    for (const service of services) service.resume();
    await Promise.all(this.beside);
    for (const service of services) {
      await service.up();
      await this.setOffset(service, offsets.max);
    }
  }

  private kinds(): Map<string, Fault> {
    const { redis, disk, postgres, databaseDoors, apiDoors } = this.targets;
    const always: [string, Fault][] = [
      ['kill -9 api', () => this.killService('api')],
      ['kill -9 worker', () => this.killService('worker')],
      ['SIGSTOP api', async () => this.pause('api')],
      ['SIGSTOP worker', async () => this.pause('worker')],
      ['kill -9 PostgreSQL', () => this.fellDatabase(() => postgres.kill())],
      ['PostgreSQL immediate stop', () => this.fellDatabase(() => postgres.crash())],
      ['kill -9 en av PostgreSQL:s processer', () => this.killBackend()],
      ['PostgreSQL omstart', () => postgres.restart()],
      ['brutna anslutningar till PostgreSQL', async () => this.each(databaseDoors, (door) => door.reset())],
      ['halvöppna anslutningar till PostgreSQL', async () => this.silence(databaseDoors)],
      ['brutna anslutningar till api', async () => this.each(apiDoors, (door) => door.reset())],
      ['halvöppna anslutningar till api', async () => this.silence(apiDoors)],
      ['en klocka före', () => this.skew(1)],
      ['en klocka efter', () => this.skew(-1)],
      ['alla klockor fram flera dygn', () => this.leap()],
    ];
    const onRedis: [string, Fault][] = redis
      ? [
          ['Redis FLUSHALL', () => redis.flush()],
          ['kill -9 Redis', () => this.killRedis(redis)],
        ]
      : [];
    const onDisk: [string, Fault][] = disk ? [['full disk', () => this.fillDisk(disk)]] : [];
    return new Map([...always, ...onRedis, ...onDisk]);
  }

  private of(role: Service['role']): Service {
    return this.random.pick(this.targets.services.filter((service) => service.role === role));
  }

  private async killService(role: Service['role']): Promise<void> {
    await this.of(role).kill();
    this.tally.kills += 1;
  }

  /** Beside what comes next. */
  private pause(role: Service['role']): void {
    const service = this.of(role);
    if (service.isPaused) return;
    const long = this.long && role === 'worker' && this.longPauses++ === 0;
    const ms = long ? LONG_PAUSE_MS : this.random.whole(...PAUSE_MS);
    service.pause();
    this.beside.push(delay(ms).then(() => service.resume()));
  }

  private async fellDatabase(fell: () => Promise<void>): Promise<void> {
    await fell();
    this.tally.kills += 1;
    await delay(this.random.whole(0, 1_500));
    await this.targets.postgres.up();
  }

  private async killBackend(): Promise<void> {
    const { postgres, database } = this.targets;
    if (await postgres.killBackend(database)) this.tally.kills += 1;
    await postgres.up();
  }

  private async killRedis(redis: Redis): Promise<void> {
    await redis.kill();
    this.tally.kills += 1;
    await delay(this.random.whole(200, 2_000));
    await redis.up();
  }

  /** Either one door or all of them. */
  private each(doors: readonly Proxy[], act: (door: Proxy) => void): void {
    for (const door of this.random.chance(0.5) ? doors : [this.random.pick(doors)]) act(door);
  }

  private silence(doors: readonly Proxy[]): void {
    const lost = this.random.pick(['all', 'answers'] as const);
    this.each(doors, (door) => door.silence(lost));
  }

  /** One process' clock is wrong for a while. */
  private async skew(direction: 1 | -1): Promise<void> {
    const service = this.random.pick(this.targets.services);
    await this.setOffset(service, this.ahead + direction * this.random.whole(3_000, 20_000));
    await delay(this.random.whole(1_000, 3_000));
    await this.setOffset(service, this.ahead);
  }

  /** Everybody's clock goes forward by days, and stays there: real deadlines fall due. */
  private async leap(): Promise<void> {
    this.ahead += this.random.whole(1, 12) * DAY_MS;
    await Promise.all(this.targets.services.map((service) => this.setOffset(service, this.ahead)));
  }

  /** Only workers decide what is due. A clock that goes back counts as ahead until it has been heard to. */
  private async setOffset(service: Service, offset: number): Promise<void> {
    const { offsets } = this.targets;
    const note = (): void => {
      if (service.role === 'worker') offsets.set(service.name, offset);
    };
    if (offset >= offsets.of(service.name)) note();
    // One that is stopped hears it when it goes on, one that has died when it starts again.
    if ((await service.setOffset(offset)) || (await service.setOffset(offset))) note();
  }

  private async fillDisk(disk: SmallDisk): Promise<void> {
    disk.fill();
    await delay(this.random.whole(1_500, 4_000));
    disk.free();
  }
}
