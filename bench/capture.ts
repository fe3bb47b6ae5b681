/**
 * The statement of a full step as the engine really sends it, taken between the engine and pg: whatever shape the
 * hot path has, its limit is measured with the same text. Rendered for pgbench as one row per commit.
 */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openEngine } from './engine';
import { caseId, SPREAD_BASE, SPREAD_MODULUS, SPREAD_STEP, type Cases } from './fill';
import type { Database, Lab } from './lab';
import { itemsOf } from './pg-binary';
import type { Script } from './pgbench';
import { benchRoutine, HANDELSE, WORKER } from './routine';

/** A statement with its parameters. */
export interface Query {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The three kinds of steps of the routine, and how many of twenty each is. */
const KINDS = { ordinary: 15, change: 3, handover: 2 } as const;
type Kind = keyof typeof KINDS;
const KIND_NAMES = Object.keys(KINDS) as Kind[];
/** A case of the family whose next step is of the kind. */
const NEXT: Readonly<Record<Kind, number>> = { ordinary: 16, change: 18, handover: 5 };

/** Families of the baseline: what it repeats on, and what it is learnt from. All begin on one revision. */
export const REVISION = 100_000_000;
export const SAMPLES: Cases = { prefix: 'prova', count: 20, revision: REVISION };
export const baselineCases = (count: number): Cases => ({ prefix: 'pgben', count, revision: REVISION });

const DAY_MS = 86_400_000;
const KEY = '00000000-0000-4000-8000-000000000000';

export interface Samples {
  readonly queries: Readonly<Record<Kind, Query>>;
  /** What of the parameters belongs to this one step: the case, and the dates of its deadlines. */
  readonly marks: Readonly<Record<Kind, string>>;
  readonly dates: Readonly<Record<Kind, readonly string[]>>;
  readonly at: string;
}

/**
 * Lets the engine take one step of each kind and keeps what it sent.
 * @throws Error if a step is no longer a single statement
 */
export async function sample(lab: Pick<Lab, 'dir'>, database: Pick<Database, 'app'>): Promise<Samples> {
  const now = new Date();
  const opened = await openEngine(lab, database, { processes: [benchRoutine], clock: { now: () => now } });
  const marks = Object.fromEntries(
    Object.entries(NEXT).map(([kind, n]) => [kind, caseId(SAMPLES.prefix, n)]),
  ) as Record<Kind, string>;
  const queries: Partial<Record<Kind, Query>> = {};
  try {
    for (const kind of KIND_NAMES) {
      const sent = await overhear(() =>
        opened.engine.send(marks[kind], HANDELSE, {
          by: { id: 'bench', role: 'socialsekreterare' },
          idempotencyKey: KEY,
        }),
      );
      const writing = sent.filter(({ text }) => !/^\s*SELECT/i.test(text));
      const [only] = writing;
      if (!only || writing.length !== 1)
        throw new Error(`Ett steg är ${writing.length} skrivande frågor: mätningen mot m1 och m32 gäller en`);
      queries[kind] = only;
    }
  } finally {
    await opened.close();
  }
  const learnt = queries as Record<Kind, Query>;
  const dates = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, datesIn(learnt[kind])]),
  ) as unknown as Record<Kind, readonly string[]>;
  return { queries: learnt, marks, dates, at: now.toISOString() };
}

/** The dates that stand as parameters of their own. */
const datesIn = ({ values }: Query): readonly string[] => [
  ...new Set(
    values
      .flatMap((value) => (Buffer.isBuffer(value) ? itemsOf(value) : value))
      .filter((item): item is string => typeof item === 'string' && /^\d{4}-\d\d-\d\d$/.test(item)),
  ),
];

/** What pg is asked while something runs. */
async function overhear(work: () => Promise<unknown>): Promise<Query[]> {
  const heard: Query[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back below, and called on its own client
  const original = Client.prototype.query as (...args: unknown[]) => unknown;
  Client.prototype.query = function (this: Client, ...args: unknown[]) {
    const [config, values] = args as [string | Query, readonly unknown[] | undefined];
    if (typeof config === 'string') heard.push({ text: config, values: values ?? [] });
    else heard.push({ text: config.text, values: config.values });
    return original.apply(this, args);
  } as never;
  try {
    await work();
  } finally {
    Client.prototype.query = original as never;
  }
  return heard;
}

/** How a part of a parameter is drawn anew for each step: in SQL by pgbench's variables, and in this process. */
interface Drawn {
  readonly sql: string;
  readonly js: (lot: Lot) => unknown;
}

/** What is drawn once for a step, as pgbench's variables are. */
interface Lot {
  readonly id: string;
  /** The revision that the case stands on. */
  readonly revision: number;
  readonly seq: number;
  readonly hand: number;
  readonly day: number;
  readonly antal: number;
  readonly uuid: string;
  readonly hash: Buffer;
}

/**
 * Each kind has cases of its own, as many as it is often: in some the worker changes at every step, in the others
 * never, so that an index on the worker is written as seldom as in the routine.
 */
function shareOf(kind: Kind, count: number): { readonly first: number; readonly last: number } {
  const changing = (count * KINDS.change) / 20;
  return kind === 'change' ? { first: 1, last: changing } : { first: changing + 1, last: count };
}

/** @param revisions of the cases that have been drawn before; the drawn one goes on by one */
function drawLot(kind: Kind, { prefix, count }: Cases, revisions: Map<string, number>): Lot {
  const { first, last } = shareOf(kind, count);
  const id = caseId(prefix, randomInt(first, last + 1));
  const revision = revisions.get(id) ?? REVISION;
  revisions.set(id, revision + 1);
  return {
    id,
    revision,
    seq: randomInt(NUMBERS),
    hand: randomInt(1_000),
    day: randomInt(300),
    antal: randomInt(1, 100),
    uuid: randomUUID(),
    hash: randomBytes(32),
  };
}

const idIn = ({ prefix }: Cases): Drawn => ({ sql: `'${prefix}-' || :id::text`, js: ({ id }) => id });
/** Steps taken, as the snapshot remembers them: of a row that stays as it was, PostgreSQL would log nothing. */
const STEPS: Drawn = { sql: ':antal::text', js: ({ antal }) => String(antal) };
/** The worker where it does not change: what the rows have. */
export const SAME_WORKER = `${WORKER}0`;
const EXPECTED: Drawn = { sql: '(SELECT revision FROM r)::text', js: ({ revision }) => String(revision) };
const NEXT_ONE: Drawn = {
  sql: '((SELECT revision FROM r) + 1)::text',
  js: ({ revision }) => String(revision + 1),
};
const NUMBERS = 2_000_000_000;
const HAND: Drawn = { sql: `'${WORKER}' || :hand::text`, js: ({ hand }) => `${WORKER}${hand}` };
const AT: Drawn = { sql: 'clock_timestamp()', js: () => new Date().toISOString() };
const UUID: Drawn = {
  sql: `:seq::text || '-0000-4000-8000-' || :h1::text`,
  js: ({ uuid }) => uuid,
};
const HASH: Drawn = {
  sql: `int8send(:h1::int8) || int8send(:h2::int8) || int8send(:h3::int8) || int8send(:h1::int8)`,
  js: ({ hash }) => hash,
};
const laterDate = (date: string): Drawn => ({
  sql: `(date '${date}' + :day::int)::text`,
  js: ({ day }) => new Date(Date.parse(date) + day * DAY_MS).toISOString().slice(0, 10),
});
const laterThan = (instant: string): Drawn => ({
  sql: `timestamptz '${instant}' + make_interval(days => :day::int)`,
  js: ({ day }) => new Date(Date.parse(instant) + day * DAY_MS).toISOString(),
});

/** A parameter's item as it is sent each time: a constant, or pieces of which some are drawn. */
type Item = null | string | readonly (string | Drawn)[];

/** What of an item is to be drawn. The handed-over task keeps its name, so that every repeat finds it. */
function itemOf(item: unknown, samples: Samples, kind: Kind, cases: Cases): Item {
  if (item === null || item === undefined) return null;
  if (Buffer.isBuffer(item)) return item.length === 32 ? [HASH] : `\\x${item.toString('hex')}`;
  const text = (typeof item === 'string' ? item : JSON.stringify(item)).replaceAll('granskaB', 'granskaA');
  if (text === samples.at) return [AT];
  if (text === KEY) return [UUID];
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return [laterThan(text)];
  const parts: readonly (readonly [RegExp, Drawn | string])[] = [
    [new RegExp(samples.marks[kind]), idIn(cases)],
    [/(?<="antal":)\d+/, STEPS],
    [new RegExp(String(REVISION + 1)), NEXT_ONE],
    [new RegExp(String(REVISION)), EXPECTED],
    ...samples.dates[kind].map((date) => [new RegExp(date), laterDate(date)] as const),
    [new RegExp(`${WORKER}\\d+`), kind === 'change' ? HAND : SAME_WORKER],
  ];
  let pieces: (string | Drawn)[] = [text];
  for (const [mark, drawn] of parts)
    pieces = pieces.flatMap((piece) =>
      typeof piece === 'string'
        ? piece.split(mark).flatMap((left, n) => (n === 0 ? [left] : [drawn, left]))
        : [piece],
    );
  const constant = pieces.filter((piece) => typeof piece === 'string');
  return constant.length === pieces.length ? constant.join('') : pieces.filter((piece) => piece !== '');
}

const drawn = (item: Item, lot: Lot): unknown => {
  if (item === null || typeof item === 'string') return item;
  const parts = item.map((piece) => (typeof piece === 'string' ? piece : piece.js(lot)));
  return parts.length === 1 ? parts[0] : parts.join('');
};

type Parameter = { readonly items: readonly Item[] } | { readonly item: Item };
const drawnValue = (value: Parameter, lot: Lot): unknown =>
  'items' in value ? value.items.map((item) => drawn(item, lot)) : drawn(value.item, lot);

/** A parameter as arrays of items, whether it travelled as a list or in binary. */
const parameterOf =
  (samples: Samples, kind: Kind, cases: Cases) =>
  (value: unknown): Parameter => {
    const items = Buffer.isBuffer(value) ? itemsOf(value) : value;
    const of = (one: unknown): Item => itemOf(one, samples, kind, cases);
    return Array.isArray(items) ? { items: items.map(of) } : { item: of(items) };
  };

/** One step drawn in this process, for raw pg. */
export function draw(samples: Samples, cases: Cases): () => Query {
  const lots = KIND_NAMES.flatMap((kind) => Array.from({ length: KINDS[kind] }, () => kind));
  const parsed = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, samples.queries[kind].values.map(parameterOf(samples, kind, cases))]),
  ) as unknown as Record<Kind, readonly Parameter[]>;
  const revisions = new Map<string, number>();
  return () => {
    const kind = lots[randomInt(lots.length)] ?? 'ordinary';
    const lot = drawLot(kind, cases, revisions);
    return { text: samples.queries[kind].text, values: parsed[kind].map((value) => drawnValue(value, lot)) };
  };
}

/** The statements for pgbench: every parameter as an expression over its variables. */
export function scriptOf(samples: Samples, cases: Cases): Script {
  const constants = new Map<string, string>();
  const constant = (text: string): string => {
    const name = constants.get(text) ?? `c${constants.size + 1}`;
    constants.set(text, name);
    return `:${name}::text`;
  };
  const expression = (item: Item, type: string): string => {
    if (item === null) return `NULL::${type}`;
    const pieces = typeof item === 'string' ? [item] : item;
    return `(${pieces.map((piece) => (typeof piece === 'string' ? constant(piece) : piece.sql)).join(' || ')})::${type}`;
  };
  const statement = (kind: Kind): string => {
    const { text, values } = samples.queries[kind];
    // The revision is read once, where the engine has it in its cache: an index lookup of a row that follows anyway.
    const known = `WITH r AS MATERIALIZED (SELECT revision FROM cases WHERE id = ${idIn(cases).sql}),`;
    if (!/^WITH /.test(text.trim()))
      throw new Error('Ett steg börjar inte med WITH: revisionen har ingen plats');
    return text
      .trim()
      .replace(/^WITH /, `${known} `)
      .replace(/\$(\d+)(?:::([a-z]+))?/g, (_, n: string, type: string = 'text') => {
        const value = parameterOf(samples, kind, cases)(values[Number(n) - 1]);
        if ('item' in value) return expression(value.item, type);
        return `ARRAY[${value.items.map((item) => expression(item, type)).join(', ')}]::${type}`;
      });
  };
  const variables = (kind: Kind): string =>
    [
      `n random(${shareOf(kind, cases.count).first}, ${shareOf(kind, cases.count).last})`,
      `id ${SPREAD_BASE} + (:n * ${SPREAD_STEP}) % ${SPREAD_MODULUS}`,
      `seq random(1, ${NUMBERS})`,
      'hand random(1, 1000)',
      'day random(1, 300)',
      'antal random(1, 99)',
      'h1 random(1000000000000, 9000000000000000)',
      'h2 random(1, 9000000000000000)',
      'h3 random(1, 9000000000000000)',
    ]
      .map((variable) => `\\set ${variable}\n`)
      .join('');
  const files = KIND_NAMES.map((kind) => ({
    name: `steg-${kind}`,
    text: `${variables(kind)}${statement(kind)};\n`,
    weight: KINDS[kind],
  }));
  return { files, constants: Object.fromEntries([...constants].map(([value, name]) => [name, value])) };
}
