/**
 * What the clients do: many on the same few cases of `rakning@1`, so that processes collide, and a few that take
 * cases of `anvisning@1` from the start to a summoned enrolment, with the real conditions, tasks and notices.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Client as Database } from 'pg';
import type { AnvisningContext } from '../machines/anvisning/context';
import type { EventName } from '../machines/anvisning/events';
import { localDate } from '../machines/calendar';
import { testIdentities } from '../src/embedded/seed';
import { PAYLOADS } from '../src/verify/anvisning/payloads';
import { CASES, type Client, type Plan } from './client';
import type { Sent } from './history';
import type { Random } from './random';

export const RAKNARE = ['ss-hisingen-1', 'ss-hisingen-2', 'fss-hisingen-1'] as const;
const SS = 'ss-hisingen-1';
const SAM = 'sam-hisingen-1';
const AMK = 'amk-hisingen-1';
/** Everybody who sends or reads anything. */
export const USERS = [...RAKNARE, SAM, AMK] as const;

/** One who works until it is time to stop. */
export interface Worker {
  readonly client: Client;
  readonly random: Random;
  readonly over: () => boolean;
  /** Makes its keys its own. */
  readonly name: string;
  /** Pause between two things, milliseconds. */
  readonly pace: number;
}

/** Counts, sets alarms, calls them off, steps on, reads, and sometimes repeats itself. */
export async function rakna(worker: Worker, cases: readonly string[]): Promise<void> {
  const { client, random, over, name, pace } = worker;
  const seen = new Map<string, number>();
  let last: { sent: Sent; plan: Plan } | null = null;
  for (let n = 1; !over(); n += 1) {
    const id = random.pick(cases);
    const by = random.pick(RAKNARE);
    const roll = random.next();
    if (roll < 0.15) await client.read(id, by);
    else if (roll < 0.2 && last?.sent.outcome === 'ok') await client.repeat(last.sent, last.plan);
    else {
      const type = pickEvent(roll);
      const spar = `${name}-${n}`;
      const expected = random.chance(0.1) ? (seen.get(id) ?? null) : null;
      const path = `${CASES}/${id}/handelser`;
      const plan: Plan = {
        case: id,
        key: `${spar}-nyckel`,
        by,
        type,
        spar,
        expected,
        path,
        body: { event: { type, spar } },
      };
      const sent = await client.send(plan);
      if (sent.revision !== null) seen.set(id, sent.revision);
      last = { sent, plan };
    }
    await delay(random.whole(0, 2 * pace));
  }
}

function pickEvent(roll: number): string {
  if (roll < 0.62) return 'RAKNA';
  if (roll < 0.82) return 'LARMA';
  return roll < 0.93 ? 'AVLARMA' : 'STIG';
}

type Step = readonly [by: string, type: EventName, change?: Readonly<Record<string, unknown>>];
const WAY: readonly Step[] = [
  [SS, 'BEDOM_BEHOV'],
  [SS, 'INLED_ANVISNING'],
  [SS, 'LAS_SSBTEK'],
  [SS, 'FRAGA_SOKANDE'],
  [SS, 'SKICKA_TILL_AF'],
  [SS, 'UPPDATERA_ARBETSPLAN'],
  [SS, 'ANGE_GRUNDBESLUT'],
  [SS, 'ANGE_KONTAKTVAGAR'],
  [SS, 'REGISTRERA_SAMTYCKE_KC'],
  [SS, 'FATTA_BESLUT'],
  [SS, 'UNDERRATTA'],
  [SS, 'SKICKA_UPPDRAG', { kcEnhet: 'kc-hisingen' }],
  [SAM, 'FORDELA', { konsulent: AMK }],
  [SS, 'BOKA_INSKRIVNING'],
  [SS, 'KALLA_INSKRIVNING'],
  [AMK, 'LAS_UPPDRAG'],
];

export interface Anvisare extends Worker {
  /** Where a case's context can be read for making payloads: past the proxies, as the owner. */
  readonly database: string;
  /** Domain time now, ISO UTC. */
  readonly at: () => string;
}

/** Starts cases of the real routine one after the other and takes each as far as it goes. */
export async function anvisa(worker: Anvisare): Promise<void> {
  const { client, random, over, name, pace } = worker;
  const numbers = testIdentities();
  for (let n = 1; !over(); n += 1) {
    const klient = { personnummer: random.pick(numbers), namn: 'Testklient' };
    const started = await client.send({
      case: null,
      key: `${name}-${n}-start`,
      by: SS,
      type: 'stegvis.start',
      spar: null,
      expected: null,
      path: CASES,
      body: { process: 'anvisning', klient },
    });
    const id = started.case;
    if (id === null) continue;
    for (const [k, step] of WAY.entries()) {
      await delay(random.whole(0, 4 * pace));
      const context = over() ? null : await contextOf(worker, id);
      if (!context) break;
      const { outcome } = await client.send(planOf(worker, id, `${name}-${n}-${k}-nyckel`, step, context));
      // What comes after builds on it.
      if (outcome !== 'ok') break;
      if (random.chance(0.2)) await client.read(id, SS);
    }
  }
}

function planOf(
  { at }: Anvisare,
  id: string,
  key: string,
  [by, type, change]: Step,
  context: AnvisningContext,
): Plan {
  const event = { type, ...PAYLOADS[type]({ idag: localDate(at()), context }), ...change };
  const path = `${CASES}/${id}/handelser`;
  return { case: id, key, by, type, spar: null, expected: null, path, body: { event } };
}

/** The case's context as it lies in the database; waits for a database that is down. */
async function contextOf({ database, over }: Anvisare, id: string): Promise<AnvisningContext | null> {
  while (!over()) {
    const connection = new Database({ connectionString: database, connectionTimeoutMillis: 2_000 });
    connection.on('error', () => undefined); // it also rejects the query
    try {
      await connection.connect();
      const { rows } = await connection.query<{ snapshot: string }>(
        'SELECT snapshot FROM cases WHERE id = $1',
        [id],
      );
      const [row] = rows;
      return row ? (JSON.parse(row.snapshot) as { context: AnvisningContext }).context : null;
    } catch {
      await delay(500);
    } finally {
      await connection.end().catch(() => undefined);
    }
  }
  return null;
}
