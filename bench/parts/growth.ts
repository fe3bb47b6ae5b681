/** How a step's cost grows: with the cases there are, with the events a case has, and with the processes that work. */
import { join } from 'node:path';
import { CasesQuery } from '../../src/store/cases.query';
import { startChild } from '../child';
import { openEngine } from '../engine';
import { caseId, fill } from '../fill';
import { filled, grown, OURS } from '../filled';
import type { Ask } from '../growth/engine-process';
import type { Lab } from '../lab';
import { send, warm } from '../load';
import { figure, type Figure, type Outcome, type Part, type Plot } from '../part';
import type { Slice } from '../pgbench';
import { benchRoutine, HANDELSE } from '../routine';
import { measured, quantile } from '../stats';

const IN_FLIGHT = 32;
const SLICES = 3;

interface Grown {
  readonly figures: Record<string, Figure>;
  readonly plot: Plot;
}

export const growth: Part = {
  name: 'växt',
  what: 'hur kostnaden växer med ärenden, händelser per ärende och processer',
  keys: ['cases', 'events', 'processes'],
  async run(lab, wanted): Promise<Outcome> {
    const all = !this.keys.some((key) => wanted.has(key));
    const done: Grown[] = [];
    if (all || wanted.has('cases')) done.push(await byCases(lab));
    if (all || wanted.has('events')) done.push(await byEvents(lab));
    if (all || wanted.has('processes')) done.push(await byProcesses(lab));
    return {
      figures: Object.assign({}, ...done.map(({ figures }) => figures)) as Outcome['figures'],
      ratios: {},
      plots: done.map(({ plot }) => plot),
    };
  },
};

/** Microseconds per step at a rate. */
const cost = (rate: number): number => 1e6 / rate;

/** The median rate of some slices, the first of them for warming up. */
async function rateOf(
  seconds: number,
  slice: (seconds: number) => Promise<Slice>,
): Promise<readonly number[]> {
  const rates: number[] = [];
  for (let n = 0; n <= SLICES; n += 1) {
    const { rate } = await slice(seconds);
    if (!(rate > 0)) throw new Error('En omgång gjorde inget');
    if (n > 0) rates.push(rate);
  }
  return rates;
}

async function byCases(lab: Lab): Promise<Grown> {
  const seconds = lab.quick ? 0.7 : 1.2;
  const figures: Record<string, Figure> = {};
  const everywhere: [number, number][] = [];
  const few: [number, number][] = [];
  for (const count of lab.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]) {
    const database = await grown(lab, count);
    const { engine, close } = await openEngine(lab, database, { processes: [benchRoutine] });
    try {
      const same = { ...OURS, count: 1_000 };
      // As many as the cache holds, and some more.
      await warm(engine, { ...OURS, count: Math.min(count, 30_000) });
      const of = (cases: typeof OURS, course = { next: 0 }) =>
        rateOf(seconds, (s) => send(engine, cases, course, IN_FLIGHT, s, HANDELSE));
      const rates = { few: await of(same), everywhere: await of({ ...OURS, count }) };
      figures[`cases${count}`] = figure('/s', measured(rates.everywhere));
      figures[`cases${count}same`] = figure('/s', measured(rates.few));
      few.push([count, cost(quantile(rates.few, 0.5))]);
      everywhere.push([count, cost(quantile(rates.everywhere, 0.5))]);
    } finally {
      await close();
    }
  }
  const series = [
    { name: 'all cases in turn', points: everywhere },
    { name: 'the same 1,000 cases', points: few },
  ];
  return {
    figures,
    plot: {
      name: 'cases',
      title: 'Cost of a step by cases in the database',
      x: 'cases',
      y: 'µs per step, 32 in flight',
      logX: true,
      series,
    },
  };
}

async function byEvents(lab: Lab): Promise<Grown> {
  const CASES = 200;
  const database = await filled(lab, 'historik');
  const family = { prefix: 'histo', count: CASES };
  await fill(database, [family]);
  const seconds = lab.quick ? 0.7 : 1.2;
  const figures: Record<string, Figure> = {};
  const steps: [number, number][] = [];
  const reads: [number, number][] = [];
  try {
    for (const events of lab.quick ? [5, 50] : [5, 50, 500]) {
      // Older events are put before those that are there, so that the chain's end stays where it is.
      await lab.sql(
        database,
        `WITH moved AS (UPDATE cases SET revision = revision + $1 WHERE id LIKE '${family.prefix}-%' RETURNING id, revision)
         INSERT INTO events (case_id, seq, at, type, body, hash)
         SELECT m.id, -n, e.at - n * interval '1 minute', e.type, e.body, e.hash
         FROM moved m JOIN LATERAL (SELECT * FROM events WHERE case_id = m.id ORDER BY seq DESC LIMIT 1) e ON true,
           generate_series(1, $1::int) n
         ON CONFLICT DO NOTHING`,
        [events],
      );
      await lab.sql(database, 'VACUUM ANALYZE events');
      const { engine, pool, close } = await openEngine(lab, database, { processes: [benchRoutine] });
      try {
        const query = new CasesQuery(pool);
        const times: number[] = [];
        for (let n = 1; n <= 100; n += 1) {
          const started = performance.now();
          const rows = await query.history(caseId(family.prefix, n));
          if (rows.length < events)
            throw new Error(`Historiken har ${rows.length} händelser i stället för ${events}`);
          if (n > 20) times.push(performance.now() - started);
        }
        const course = { next: 0 };
        const rates = await rateOf(seconds, (s) => send(engine, family, course, IN_FLIGHT, s, HANDELSE));
        figures[`events${events}`] = figure('/s', measured(rates));
        figures[`history${events}`] = figure('ms', measured(times));
        steps.push([events, cost(quantile(rates, 0.5)) / 1_000]);
        reads.push([events, quantile(times, 0.5)]);
      } finally {
        await close();
      }
    }
  } finally {
    await lab.drop(database);
  }
  const series = [
    { name: 'one step (32 in flight)', points: steps },
    { name: 'reading the whole history', points: reads },
  ];
  return {
    figures,
    plot: {
      name: 'events',
      title: 'Cost by events per case',
      x: 'events per case',
      y: 'ms',
      logX: true,
      series,
    },
  };
}

async function byProcesses(lab: Lab): Promise<Grown> {
  const database = await filled(lab, 'processer');
  const env = { DATABASE: database.app, DIR: lab.dir };
  const file = join(__dirname, '..', 'growth', 'engine-process.ts');
  const children = [await startChild(file, env), await startChild(file, env)];
  const seconds = lab.quick ? 1 : 1.2;
  const figures: Record<string, Figure> = {};
  const own: [number, number][] = [];
  const shared: [number, number][] = [];
  try {
    for (const processes of [1, 2]) {
      const working = children.slice(0, processes);
      const together = async (ask: (n: number) => Ask): Promise<Slice> => {
        const slices = (await Promise.all(working.map((child, n) => child.ask(ask(n))))) as Slice[];
        return { rate: slices.reduce((sum, { rate }) => sum + rate, 0), steps: 0 };
      };
      const inFlight = 64 / processes;
      const share = 2_000;
      const rates = {
        own: await rateOf(seconds, (s) =>
          together((n) => ({ first: n * share + 1, count: share, inFlight, seconds: s })),
        ),
        shared: await rateOf(seconds, (s) =>
          together(() => ({ first: 1, count: share, inFlight, seconds: s })),
        ),
      };
      figures[`processes${processes}`] = figure('/s', measured(rates.own));
      figures[`processes${processes}shared`] = figure('/s', measured(rates.shared));
      own.push([processes, quantile(rates.own, 0.5)]);
      shared.push([processes, quantile(rates.shared, 0.5)]);
    }
  } finally {
    for (const child of children) await child.stop();
    await lab.drop(database);
  }
  const series = [
    { name: 'each its own cases', points: own },
    { name: 'all the same cases', points: shared },
  ];
  return {
    figures,
    plot: {
      name: 'processes',
      title: 'Steps per second by processes on two cores (64 in flight together)',
      x: 'processes',
      y: 'steps per second',
      logX: false,
      series,
    },
  };
}
