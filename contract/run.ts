/**
 * One run over every operation that the running service documents: its examples, generated bodies, one fault at a
 * time, and addresses, headers and methods of every kind; then each operation made to succeed, and what it answered
 * read again. Requests are those of src/authz/anrop.ts and test/api/support/anrop.ts, so that none is forgotten.
 */
import { randomUUID } from 'node:crypto';
import { OPERATIONER } from '../src/authz/anrop';
import type { Provbank } from '../src/authz/start';
import { ALLA_KOLUMNER, lasTabell, type Kolumn, type Tabell } from '../src/authz/tabell';
import { curl, sender, type Answer, type Ask, type Send } from './ask';
import { casesOf, wrongMethods, type Amount, type Case } from './cases';
import { Contract, type Operation } from './document';
import { judge, type Fault } from './judge';
import { behind, SABOTEURS } from './saboteurs';
import { succeeding, type Successes } from './succeeding';

export interface Lane {
  readonly amount: Depth;
  readonly seed: number;
  /** Operations that are asked; all unless said. */
  readonly only?: readonly string[];
}
/** How much of an operation is tried, and of how many of those that succeed the success: one of so many. */
export interface Depth extends Amount {
  readonly methods: number;
  /** As who may not. */
  readonly others: Amount;
  readonly successes: number;
}
const NONE: Amount = { valid: 0, mutations: 0, parameters: 0 };
const FEW: Amount = { valid: 2, mutations: 3, parameters: 3 };
export const FULL: Depth = {
  valid: 40,
  mutations: 120,
  parameters: 80,
  methods: 9,
  others: FEW,
  successes: 1,
};
export const SHORT: Depth = {
  valid: 1,
  mutations: 2,
  parameters: 2,
  methods: 1,
  others: NONE,
  successes: 15,
};

export interface Mismatch extends Fault {
  readonly operation: string;
  readonly name: string;
  readonly request: string;
}

export interface Result {
  readonly operations: number;
  /** Operations that the document has, of those that were to be asked. */
  readonly asked: number;
  readonly cases: number;
  /** Requests by operation, and how many of its answers were successes. */
  readonly counts: ReadonlyMap<string, { cases: number; done: number }>;
  readonly mismatches: readonly Mismatch[];
  /** Saboteurs that got away. */
  readonly uncaught: readonly string[];
}

const keyOf = (id: string, { rule, what }: Fault): string =>
  `${id} ${rule} ${what.replace(/\d+/g, '#').slice(0, 120)}`;

class Run {
  readonly counts = new Map<string, { cases: number; done: number }>();
  readonly mismatches: Mismatch[] = [];
  private readonly told = new Set<string>();

  constructor(readonly contract: Contract) {}

  get cases(): number {
    return [...this.counts.values()].reduce((sum, { cases }) => sum + cases, 0);
  }

  /** Sends one request and judges its answer. */
  async try(send: Send, operation: Operation, { name, ask, expected }: Case): Promise<Answer> {
    const answer = await send(ask);
    this.count(operation, answer);
    const fault = judge(this.contract, operation, expected, answer);
    if (fault && !this.told.has(keyOf(operation.id, fault)))
      this.tell(operation, fault, name, await this.smallest(send, operation, { name, ask, expected }, fault));
    return answer;
  }

  count({ id }: Operation, { status }: Answer): void {
    const known = this.counts.get(id) ?? { cases: 0, done: 0 };
    this.counts.set(id, {
      cases: known.cases + 1,
      done: known.done + (status >= 200 && status < 400 ? 1 : 0),
    });
  }

  /** The same fault with as few of the body's fields as show it. */
  private async smallest(
    send: Send,
    operation: Operation,
    { ask, expected }: Case,
    { rule }: Fault,
  ): Promise<Ask> {
    // A read's body is not read, and may be anything.
    if (ask.method === 'GET' || typeof ask.body !== 'string' || !ask.body.startsWith('{')) return ask;
    if (expected !== 'documented') return ask;
    let least = ask;
    for (const name of Object.keys(JSON.parse(ask.body) as object)) {
      const { [name]: _gone, ...rest } = JSON.parse(String(least.body)) as Record<string, unknown>;
      const fewer = { ...fresh(least, ask), body: JSON.stringify(rest) };
      if (judge(this.contract, operation, expected, await send(fewer))?.rule === rule) least = fewer;
    }
    return least;
  }

  /** A fault that every request of an operation shows is told once. */
  tell({ id }: Operation, fault: Fault, name: string, ask: Ask): void {
    const key = keyOf(id, fault);
    if (this.told.has(key)) return;
    this.told.add(key);
    this.mismatches.push({ operation: id, ...fault, name, request: curl(ask) });
  }
}

/** Takes the document from the running service, runs, and lets the saboteurs try. */
export async function runContract(
  bench: Provbank,
  successes: Successes,
  { amount, seed, only }: Lane,
  say: (line: string) => void,
): Promise<Result> {
  const { send, close } = sender(bench.world.url);
  try {
    const contract = new Contract(await documentOf(send));
    const asked = contract.operations.filter(({ id }) => only?.includes(id) ?? true);
    const run = new Run(contract);
    for (const operation of inOrder(asked)) {
      await each(bench, run, send, operation, amount, seed);
      const { cases = 0, done = 0 } = run.counts.get(operation.id) ?? {};
      say(`${operation.id} ${cases} anrop, ${done} lyckade`);
    }
    const some = asked.filter((_one, n) => n % amount.successes === seed % amount.successes);
    await succeeding(successes, run, some, say);
    say('sabotörerna');
    const uncaught = only ? [] : await sabotage(bench, contract, send, seed);
    const { counts, mismatches, cases } = run;
    return { operations: counts.size, asked: asked.length, cases, counts, mismatches, uncaught };
  } finally {
    close();
  }
}
export type { Run };

export async function documentOf(send: Send): Promise<Readonly<Record<string, unknown>>> {
  const { text } = await send({ method: 'GET', path: '/stegvis/v1/openapi.json', headers: {}, body: null });
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

/** What takes a case out of sight, or moves it on, comes after what needs it where it is. */
const LAST = ['andraInstallningar', 'skickaHandelse', 'skyddaKlient', 'loggaUtOverallt'];
const inOrder = (all: readonly Operation[]): readonly Operation[] =>
  [...all].sort(
    (a, b) =>
      LAST.indexOf(a.id) - LAST.indexOf(b.id) || Number(a.method !== 'GET') - Number(b.method !== 'GET'),
  );

/** Everything of one operation, as who may, who may not, and nobody. */
async function each(
  bench: Provbank,
  run: Run,
  send: Send,
  operation: Operation,
  amount: Depth,
  seed: number,
): Promise<void> {
  if (!Object.hasOwn(OPERATIONER, operation.id)) {
    const none: Ask = { method: operation.method, path: operation.path, headers: {}, body: null };
    run.count(operation, { status: 0, headers: {}, text: '' });
    run.tell(operation, { rule: 'anrop', what: 'har inget anrop i src/authz/anrop.ts' }, 'inget', none);
    return;
  }
  const { may, mayNot } = columnsOf(operation.id);
  const base = await known(bench, operation, may);
  const first = await run.try(send, operation, { name: 'känt anrop', ask: base, expected: 'documented' });
  if (operation.method === 'GET') await again(run, send, operation, base, first);
  for (const one of [
    ...casesOf(run.contract, operation, base, amount, seed),
    ...wrongMethods(run.contract.operations, base).slice(0, amount.methods),
  ])
    await run.try(send, operation, { ...one, ask: fresh(one.ask, base) });
  if (mayNot !== null) {
    const other = await known(bench, operation, mayNot);
    await run.try(send, operation, { name: 'den som inte får', ask: other, expected: 'documented' });
    for (const one of casesOf(run.contract, operation, other, amount.others, seed + 1))
      await run.try(send, operation, {
        ...one,
        name: `${one.name}, den som inte får`,
        ask: fresh(one.ask, other),
      });
  }
  const { efter } = OPERATIONER[operation.id] ?? {};
  await efter?.(bench.world, bench.world.fraga(may, operation.id, 'egen'));
}

/** A key of its own for each request, unless the key is what is tried. */
function fresh(ask: Ask, base: Ask): Ask {
  const key = 'idempotency-key';
  return ask.headers[key] !== undefined && ask.headers[key] === base.headers[key]
    ? { ...ask, headers: { ...ask.headers, [key]: randomUUID() } }
    : ask;
}

let table: Tabell | null = null;
/** The columns of docs/access.md that may do this in a case of their own unit, and that may not. */
function columnsOf(id: string): { may: Kolumn; mayNot: Kolumn | null } {
  table ??= lasTabell();
  const row = table.get(id);
  const people = ALLA_KOLUMNER.filter((one) => one !== 'ingen' && one !== 'system' && one !== 'bada_sidor');
  const may = people.find((one) => row?.[one].has('egen')) ?? 'ingen';
  return { may, mayNot: people.find((one) => !row?.[one].has('egen')) ?? null };
}

async function known({ world, token }: Provbank, operation: Operation, kolumn: Kolumn): Promise<Ask> {
  const fraga = world.fraga(kolumn, operation.id, 'egen');
  const made = await OPERATIONER[operation.id]?.anrop(world, fraga);
  if (!made) throw new Error(`No request of ${operation.id}`);
  const { method, path, body, headers } = made;
  // A body where the document has one, also where the table of rights needs none.
  const sent = body === undefined ? null : JSON.stringify(body);
  return {
    method,
    path,
    headers: {
      ...(fraga.vem && { authorization: `Bearer ${await token(fraga.vem)}` }),
      ...(sent !== null && { 'content-type': 'application/json' }),
      ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
      ...headers,
    },
    body: sent,
  };
}

/** Reading changes nothing: the same question has the same answer. */
async function again(run: Run, send: Send, operation: Operation, ask: Ask, first: Answer): Promise<void> {
  if (first.status !== 200) return;
  const second = await run.try(send, operation, { name: 'samma fråga igen', ask, expected: 'done' });
  if (!MOVING.has(operation.id) && unplaced(second.text) !== unplaced(first.text))
    run.tell(
      operation,
      {
        rule: 'upprepning',
        what: `samma läsning igen ger ett annat svar: ${difference(first.text, second.text)}`,
      },
      'igen',
      ask,
    );
}
/** A place in a list is bound to the moment when the list was read. */
const unplaced = (text: string): string => text.replace(/"[\w-]{40,}"/g, '""');
/** Where two texts part. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 30);
  return `”${one.slice(from, at + 30)}” och ”${other.slice(from, at + 30)}”`;
}

/** Who reads the log is in it; a page of today's readings is longer the second time. */
const MOVING = new Set(['redo', 'lasLogg', 'lasLoggutdrag']);

/** Requests by which every saboteur must show. */
const SABOTAGED = ['lasArende', 'startaArende'];

async function sabotage(bench: Provbank, contract: Contract, send: Send, seed: number): Promise<string[]> {
  const operations = contract.operations.filter(({ id }) => SABOTAGED.includes(id));
  const uncaught: string[] = [];
  for (const saboteur of SABOTEURS) {
    const run = new Run(contract);
    const through = behind(saboteur, send);
    for (const operation of operations)
      await each(bench, run, through, operation, { ...SHORT, valid: 0, parameters: 10 }, seed);
    if (!run.mismatches.some(({ rule }) => rule === saboteur.rule)) uncaught.push(saboteur.name);
  }
  return uncaught;
}

export const verdictOf = ({
  operations,
  cases,
  mismatches,
  uncaught,
}: Result): { line: string; sound: boolean } => ({
  line: `CONTRACT operations=${operations} cases=${cases} mismatches=${mismatches.length}`,
  sound: cases > 0 && operations > 0 && mismatches.length === 0 && uncaught.length === 0,
});
