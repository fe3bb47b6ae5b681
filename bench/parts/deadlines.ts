/**
 * Deadlines: 20,000 due in the same instant, and single ones now and then. Ours are full steps through the worker's
 * own path (job, claim, step, commit); theirs are BullMQ jobs on the same Redis that do nothing.
 */
import { caseId, visit } from '../fill';
import { COUNT, filled, OURS } from '../filled';
import type { Database, Lab } from '../lab';
import { openNoopQueue, type NoopQueue } from '../noop-queue';
import { figure, type Outcome, type Part, type RatioKey } from '../part';
import { HANDELSE } from '../routine';
import { measured, quantile, ratios, type Measured } from '../stats';
import { nowMs, startWorker, until, type RunningWorker } from '../worker';

/** A machine's day in milliseconds: what is armed beyond it was armed by a deadline that fired. */
const DAY_MS = 86_400_000;

export const deadlines: Part = {
  name: 'frister',
  what: '20 000 frister på en gång och enstaka frister, mot ett tomt BullMQ-jobb per frist',
  keys: ['deadlineRate', 'deadlineLateP99', 'sparseLateP50'],
  async run(lab, wanted) {
    if (lab.redisUrl === null) throw new Error('redis-server saknas: inget att jämföra frister med');
    const all = !this.keys.some((key) => wanted.has(key));
    const database = await filled(lab, 'frister');
    const worker = await startWorker(lab, database);
    const noop = await openNoopQueue(lab.redisUrl);
    try {
      const pairs = lab.quick ? 3 : 5;
      const parts: Outcome[] = [];
      if (all || wanted.has('deadlineRate') || wanted.has('deadlineLateP99'))
        parts.push(await burst(lab, database, worker, noop, pairs));
      if (all || wanted.has('sparseLateP50')) parts.push(await sparse(lab, worker, noop, pairs));
      return {
        figures: Object.assign({}, ...parts.map(({ figures }) => figures)) as Outcome['figures'],
        ratios: Object.assign({}, ...parts.map((part) => part.ratios)) as Outcome['ratios'],
      };
    } finally {
      await noop.close();
      await worker.close();
      await lab.drop(database);
    }
  },
};

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
  worker: RunningWorker,
  noop: NoopQueue,
  pairs: number,
): Promise<Outcome> {
  const ours: Burst[] = [];
  const theirs: Burst[] = [];
  const leads: Leads = { ours: 10_000, theirs: 15_000 };
  for (let round = 0; round <= pairs; round += 1) {
    const a = burstOf(await inTime(() => ourBurst(lab, database, worker, leads)));
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
  { engine, wakeUps }: RunningWorker,
  leads: Leads,
): Promise<readonly number[] | null> {
  const began = nowMs();
  const due = Math.ceil(began + leads.ours);
  const late: number[] = [];
  heard.set(engine, () => late.push(nowMs() - due));
  listen(engine);
  await lab.sql(
    database,
    `UPDATE deadlines SET due_at = $1, next_at = $1 WHERE status = 'armed' AND case_id LIKE '${OURS.prefix}-%'`,
    [new Date(due).toISOString()],
  );
  await lab.sql(database, 'VACUUM ANALYZE deadlines');
  await lab.sql(database, 'CHECKPOINT');
  await wakeUps.ensure(due);
  leads.ours = nextLead(began);
  const armedInTime = nowMs() < due - 300;
  await until('Fristernas skur', () => late.length >= COUNT);
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

/** Who is told of each deadline that has been stored as fired. */
const heard = new Map<RunningWorker['engine'], () => void>();
const listening = new WeakSet<RunningWorker['engine']>();

/** Commits that arm something far ahead come from deadlines that fired; those that the bench arms are near. */
function listen(engine: RunningWorker['engine']): void {
  if (listening.has(engine)) return;
  listening.add(engine);
  engine.onCommitted(({ due }) => {
    const [first] = due;
    if (first !== undefined && Date.parse(first) > Date.now() + DAY_MS) heard.get(engine)?.();
  });
}

async function sparse(lab: Lab, { engine }: RunningWorker, noop: NoopQueue, pairs: number): Promise<Outcome> {
  const count = lab.quick ? 20 : 30;
  const ours: number[][] = [];
  const theirs: number[][] = [];
  let next = 0;
  for (let round = 0; round <= pairs; round += 1) {
    const late: number[] = [];
    const instants = spaced(count);
    heard.set(engine, () => late.push(nowMs() - (instants[late.length] ?? 0)));
    listen(engine);
    for (const due of instants)
      await engine.send(caseId(OURS.prefix, visit((next += 1), COUNT)), {
        ...HANDELSE,
        nar: new Date(due).toISOString(),
      });
    await until('Våra enstaka frister', () => late.length >= count);
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
