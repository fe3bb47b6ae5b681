/**
 * Deadlines: 20,000 due in the same instant, and single ones now and then. Ours are full steps through the workers'
 * own path (job, claim, step, commit); theirs are BullMQ jobs on the same Redis that do nothing. Each side has the
 * processes that it is fastest with: ours a worker per core, as it is run; BullMQ one, for with two the same Redis
 * gave it no more.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../child';
import { openEngine } from '../engine';
import { caseId, visit } from '../fill';
import { checkpoint, COUNT, filled, OURS } from '../filled';
import type { Database, Lab } from '../lab';
import { openNoopQueue, type NoopQueue } from '../noop-queue';
import { figure, type Outcome, type Part, type RatioKey } from '../part';
import { benchRoutine, HANDELSE } from '../routine';
import { measured, quantile, ratios, type Measured } from '../stats';
import { nowMs, openWakeUps, until } from '../worker';

/** Worker processes: one per core, and no more than one database carries. */
const WORKERS = Math.min(4, availableParallelism());

export const deadlines: Part = {
  name: 'frister',
  what: '20 000 frister på en gång och enstaka frister, mot ett tomt BullMQ-jobb per frist',
  keys: ['deadlineRate', 'deadlineLateP99', 'sparseLateP50'],
  async run(lab, wanted) {
    if (lab.redisUrl === null) throw new Error('redis-server saknas: inget att jämföra frister med');
    const all = !this.keys.some((key) => wanted.has(key));
    const database = await filled(lab, 'frister');
    const noop = await openNoopQueue(lab.redisUrl);
    const ours = await openOurs(lab, database, lab.redisUrl);
    try {
      const pairs = lab.quick ? 3 : 5;
      const parts: Outcome[] = [];
      if (all || wanted.has('deadlineRate') || wanted.has('deadlineLateP99'))
        parts.push(await burst(lab, database, ours, noop, pairs));
      if (all || wanted.has('sparseLateP50')) parts.push(await sparse(lab, ours, noop, pairs));
      return {
        figures: Object.assign({}, ...parts.map(({ figures }) => figures)) as Outcome['figures'],
        ratios: Object.assign({}, ...parts.map((part) => part.ratios)) as Outcome['ratios'],
      };
    } finally {
      await noop.close();
      await ours.close();
      await lab.drop(database);
    }
  },
};

/** Who arms deadlines, as an api does, and the workers that fire them. */
interface Ours {
  readonly arm: (n: number, nar: string) => Promise<unknown>;
  readonly wake: (due: number) => Promise<void>;
  /** When each deadline so far had been stored as fired, epoch milliseconds; emptied by the reading. */
  readonly fired: number[];
  readonly close: () => Promise<void>;
}

async function openOurs(lab: Lab, database: Database, redisUrl: string): Promise<Ours> {
  const api = await openEngine(lab, database, { processes: [benchRoutine] });
  const { wakeUps, close } = await openWakeUps(api.engine, { databaseUrl: database.app, redisUrl });
  const env = { DATABASE: database.app, DIR: lab.dir, REDIS: redisUrl };
  const file = join(__dirname, '..', 'deadlines', 'worker-process.ts');
  const workers = await Promise.all(Array.from({ length: WORKERS }, () => startChild(file, env)));
  const fired: number[] = [];
  for (const worker of workers)
    worker.hear((message) => fired.push(...(message as { readonly fired: readonly number[] }).fired));
  return {
    fired,
    arm: (n, nar) => api.engine.send(caseId(OURS.prefix, n), { ...HANDELSE, nar }),
    wake: (due) => wakeUps.ensure(due),
    async close() {
      for (const worker of workers) await worker.stop();
      await close();
      await api.close();
    },
  };
}

interface Burst {
  /** Per second, from the instant they were due until the last had been done. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
}

const burstOf = (late: readonly number[]): Burst => ({
  rate: COUNT / (Math.max(...late) / 1_000),
  p50: quantile(late, 0.5),
  p99: quantile(late, 0.99),
});

async function burst(
  lab: Lab,
  database: Database,
  workers: Ours,
  noop: NoopQueue,
  pairs: number,
): Promise<Outcome> {
  const ours: Burst[] = [];
  const theirs: Burst[] = [];
  const leads: Leads = { ours: 10_000, theirs: 15_000 };
  for (let round = 0; round <= pairs; round += 1) {
    const a = burstOf(await inTime(() => ourBurst(lab, database, workers, leads)));
    const b = burstOf(await inTime(() => theirBurst(noop, leads)));
    if (round === 0) continue;
    ours.push(a);
    theirs.push(b);
    lab.say(
      `  omgång ${round}/${pairs}: vi ${a.rate.toFixed(0)}/s, sena p50 ${a.p50.toFixed(0)} p99 ${a.p99.toFixed(0)} ms; ` +
        `BullMQ ${b.rate.toFixed(0)}/s, p50 ${b.p50.toFixed(0)} p99 ${b.p99.toFixed(0)} ms`,
    );
  }
  const found: Partial<Record<RatioKey, Measured>> = {
    deadlineRate: ratios(rates(ours), rates(theirs)),
    deadlineLateP99: ratios(p99s(ours), p99s(theirs)),
  };
  return {
    figures: {
      deadlines: figure('/s', measured(rates(ours))),
      deadlinesLateP50: figure('ms', measured(ours.map(({ p50 }) => p50))),
      deadlinesLateP99: figure('ms', measured(p99s(ours))),
      bullmqNoop: figure('/s', measured(rates(theirs))),
      bullmqLateP50: figure('ms', measured(theirs.map(({ p50 }) => p50))),
      bullmqLateP99: figure('ms', measured(p99s(theirs))),
    },
    ratios: found,
  };
}

const rates = (all: readonly Burst[]): number[] => all.map(({ rate }) => rate);
const p99s = (all: readonly Burst[]): number[] => all.map(({ p99 }) => p99);

/** How long before their time the 20,000 are begun to be armed, milliseconds. */
interface Leads {
  ours: number;
  theirs: number;
}

/** The lead of the next burst: as long as this one's arming took, and half as much. */
const nextLead = (began: number): number => (nowMs() - began) * 1.5 + 1_500;

/** Tries again with a longer lead where arming took until the time had come: what was late then says nothing. */
async function inTime(burst: () => Promise<readonly number[] | null>): Promise<readonly number[]> {
  for (let tries = 0; tries < 4; tries += 1) {
    const late = await burst();
    if (late) return late;
  }
  throw new Error('Fristerna hann inte läggas in före sin tid');
}

/** Every case's deadline moved to one instant some seconds ahead, a wake-up asked for, and then only waited for. */
async function ourBurst(
  lab: Lab,
  database: Database,
  { fired, wake }: Ours,
  leads: Leads,
): Promise<readonly number[] | null> {
  const began = nowMs();
  const due = Math.ceil(began + leads.ours);
  await lab.sql(
    database,
    `UPDATE deadlines SET due_at = $1, next_at = $1 WHERE status = 'armed' AND case_id LIKE '${OURS.prefix}-%'`,
    [new Date(due).toISOString()],
  );
  await lab.sql(database, 'VACUUM ANALYZE deadlines');
  await checkpoint(lab, database);
  await wake(due);
  leads.ours = nextLead(began);
  const armedInTime = nowMs() < due - 300;
  await until('Fristernas skur', () => fired.length >= COUNT);
  const late = fired.splice(0).map((at) => at - due);
  if (late.length !== COUNT) throw new Error(`${late.length} frister löste ut i stället för ${COUNT}`);
  return armedInTime ? late : null;
}

async function theirBurst({ arm, late }: NoopQueue, leads: Leads): Promise<readonly number[] | null> {
  const began = nowMs();
  const due = Math.ceil(began + leads.theirs);
  await arm(Array.from({ length: COUNT }, () => due));
  leads.theirs = nextLead(began);
  const armedInTime = nowMs() < due - 300;
  await until('BullMQ:s skur', () => late.length >= COUNT);
  const all = late.splice(0);
  return armedInTime ? all : null;
}

async function sparse(lab: Lab, { arm, fired }: Ours, noop: NoopQueue, pairs: number): Promise<Outcome> {
  const count = lab.quick ? 20 : 30;
  const ours: number[][] = [];
  const theirs: number[][] = [];
  let next = 0;
  for (let round = 0; round <= pairs; round += 1) {
    const instants = spaced(count);
    for (const due of instants) await arm(visit((next += 1), COUNT), new Date(due).toISOString());
    await until('Våra enstaka frister', () => fired.length >= count);
    const late = fired
      .splice(0)
      .sort((a, b) => a - b)
      .map((at, n) => at - (instants[n] ?? 0));
    await noop.arm(spaced(count));
    await until('BullMQ:s enstaka jobb', () => noop.late.length >= count);
    const other = noop.late.splice(0);
    if (round === 0) continue;
    ours.push(late);
    theirs.push(other);
    const [a, b] = [quantile(late, 0.5), quantile(other, 0.5)];
    lab.say(`  omgång ${round}/${pairs}: enstaka frister p50 ${a.toFixed(1)} ms, BullMQ ${b.toFixed(1)} ms`);
  }
  const p50 = (all: readonly number[][]): number[] => all.map((late) => quantile(late, 0.5));
  return {
    figures: {
      sparseLateP50: figure('ms', measured(p50(ours))),
      sparseLateP99: figure('ms', measured(ours.map((late) => quantile(late, 0.99)))),
      bullmqSparseLateP50: figure('ms', measured(p50(theirs))),
      bullmqSparseLateP99: figure('ms', measured(theirs.map((late) => quantile(late, 0.99)))),
    },
    ratios: { sparseLateP50: ratios(p50(ours), p50(theirs)) },
  };
}

/** Whole milliseconds about a tenth of a second apart, never evenly, from a second and a half ahead. */
function spaced(count: number): number[] {
  const first = Math.ceil(nowMs()) + 1_500;
  return Array.from({ length: count }, (_, n) => first + n * 100 + ((n * 37) % 61));
}
