/**
 * `npm run scaling`: what one node carries and what a country asks for, simulated from the figures that the bench
 * measured (docs/performance/latest.json) and written into docs/scaling.md. `-- --check` only says whether the page
 * is current. The simulation has a seed of its own, so that the same figures give the same page.
 */
import { readFileSync } from 'node:fs';
import { runGenerator } from '../src/docs/generated';

const FIGURES = 'docs/performance/latest.json';
const PAGE = 'docs/scaling.md';
const BEGIN = '<!-- simulated: npm run scaling -->';
const END = '<!-- end of simulated -->';

interface Figures {
  readonly bench: Readonly<Record<string, { readonly median: number }>>;
}

/** A statement of n steps takes `fixed + each × n` seconds in one of two lanes. */
interface Service {
  readonly fixed: number;
  readonly each: number;
}

/** Lanes of the group committer, and the rows of one statement at most. */
const LANES = 2;
const MAX_BATCH = 200;

/** Solved from one step at a time, and from 128 in flight: 64 in each lane. */
export function serviceOf(t1: number, t128: number): Service {
  const each = Math.max(0, (128 / t128 - 1 / t1) / 63);
  return { fixed: 1 / t1 - each, each };
}

/** Numbers in (0, 1) that are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / (2 ** 32 + 1);
  };
}

export interface Waited {
  /** Milliseconds from arrival to commit. */
  readonly p50: number;
  readonly p99: number;
  /** Share of the time that a lane is busy. */
  readonly busy: number;
  /** Mean rows of a statement. */
  readonly batch: number;
}

/**
 * Events arrive by chance at `rate` a second, each goes to its case's lane, and a lane takes all that waits when
 * its statement before is done.
 * @param steps how many events are followed
 */
export function simulate({ fixed, each }: Service, rate: number, steps: number): Waited {
  const next = numbers(0x5354_4547);
  const queues: number[][] = Array.from({ length: LANES }, () => []);
  let now = 0;
  for (let n = 0; n < steps; n += 1) {
    now += -Math.log(next()) / rate;
    queues[Math.floor(next() * LANES)]?.push(now);
  }
  const waits: number[] = [];
  let busy = 0;
  let statements = 0;
  for (const queue of queues) {
    let free = 0;
    for (let first = 0; first < queue.length;) {
      const start = Math.max(free, queue[first] ?? 0);
      let end = first;
      while (end < queue.length && end - first < MAX_BATCH && (queue[end] ?? Infinity) <= start) end += 1;
      free = start + fixed + each * (end - first);
      busy += free - start;
      statements += 1;
      for (const arrived of queue.slice(first, end)) waits.push(free - arrived);
      first = end;
    }
  }
  waits.sort((a, b) => a - b);
  const at = (share: number): number => (waits[Math.floor((waits.length - 1) * share)] ?? 0) * 1_000;
  return { p50: at(0.5), p99: at(0.99), busy: busy / (now * LANES), batch: steps / statements };
}

/** What a municipality asks for: assumptions, each to be replaced by one's own number. */
const ASSUMED = {
  /** Live cases in Göteborg (the routine's own figure) and, by its share of the country's inhabitants, in Sweden. */
  city: 7_000,
  country: 125_000,
  /** Events of a case in a year: the demo's three cases have 243 in fifteen months. */
  eventsPerCase: 65,
  /** Working hours of a year, and how much busier the busiest of them is than the mean. */
  hours: 2_000,
  peak: 10,
  /** Pages read for each event written. */
  reads: 30,
} as const;

const perSecond = (cases: number): number =>
  ((cases * ASSUMED.eventsPerCase) / ASSUMED.hours / 3_600) * ASSUMED.peak;

const short = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(2)));

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The part of the page that follows from the figures. */
export function simulated({ bench }: Figures): string {
  const figure = (name: string): number => {
    const found = bench[name]?.median;
    if (found === undefined) throw new Error(`latest.json saknar ${name}: kör npm run bench -- --write`);
    return found;
  };
  const service = serviceOf(figure('t1'), figure('t128'));
  const most = LANES / service.each;
  const walGb = (cases: number): string => short((cases * ASSUMED.eventsPerCase * figure('t32Wal')) / 1e9);
  const loads = [0.05, 0.25, 0.5, 0.75, 0.9].map((share) => share * most);
  const waits = loads.map((rate) => {
    const { p50, p99, busy, batch } = simulate(service, rate, 60_000);
    return [short(rate), `${short(busy * 100)} %`, short(batch), `${short(p50)} ms`, `${short(p99)} ms`];
  });
  const places = (
    [
      ['Göteborg', ASSUMED.city],
      ['ten such cities', ASSUMED.city * 10],
      ['Sweden', ASSUMED.country],
    ] as const
  ).map(([name, cases]) => {
    const events = perSecond(cases);
    const { p99 } = simulate(service, events, 5_000);
    return [
      name,
      cases.toLocaleString('en-US'),
      short(events),
      `${short((events / figure('http')) * 100)} %`,
      short(events * ASSUMED.reads),
      `${short(p99)} ms`,
      `${walGb(cases)} GB`,
    ];
  });
  return [
    `One statement of _n_ steps takes ${short(service.fixed * 1_000)} ms + ${short(service.each * 1_000)} ms × _n_ in each of ${LANES} lanes (solved from \`t1\` and \`t128\`), so ${short(most)} steps a second is where one process ends. Below that:`,
    '',
    table(['events/s', 'lanes busy', 'steps per statement', 'p50', 'p99'], waits),
    '',
    `What is asked for, with ${ASSUMED.eventsPerCase} events a case and year (the demo's), ${ASSUMED.hours.toLocaleString('en-US')} working hours, a busiest hour ${ASSUMED.peak} times the mean, and ${ASSUMED.reads} pages read for each event:`,
    '',
    table(
      [
        'where',
        'live cases',
        'events/s, busiest hour',
        "of one api process's HTTP",
        'pages/s',
        'commit p99',
        'WAL a year',
      ],
      places,
    ),
  ].join('\n');
}

/** The page with its simulated part as it should be. */
function page(): string {
  const [before, rest] = readFileSync(PAGE, 'utf8').split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} saknar sina märken`);
  const figures = JSON.parse(readFileSync(FIGURES, 'utf8')) as Figures;
  return `${before}${BEGIN}\n\n${simulated(figures)}\n\n${END}${after}`;
}

if (require.main === module)
  runGenerator('scaling', [{ file: PAGE, content: page() }], process.argv.slice(2));
