/**
 * Many clients at once, and the checker that holds what they were answered against what is stored: what was
 * accepted is there once, what was turned away is not, and nobody waited long for a no.
 */
import { randomUUID } from 'node:crypto';
import { Client, type Pool } from 'pg';
import type { Api } from './api';

/** One event as a client sent it, and what it was answered. */
export interface Sent {
  readonly id: string;
  readonly key: string;
  readonly status: number;
  readonly code: string | null;
  /** Seconds, or null. */
  readonly retryAfter: number | null;
  readonly revision: number | null;
  /** From the sending to the answer. */
  readonly ms: number;
}

/** Sends an event that is possible at any time, with its key as the payload. */
export async function sendOne(
  api: Api,
  token: string,
  id: string,
  key: string = randomUUID(),
): Promise<Sent> {
  const begun = performance.now();
  const response = await fetch(`${api.url}/stegvis/v1/arenden/${id}/handelser`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
      prefer: 'return=minimal',
    },
    body: JSON.stringify({ event: { type: 'ANGE_GRUNDBESLUT', grundbeslut: key } }),
  });
  const text = await response.text();
  const header = (name: string) => response.headers.get(name);
  return {
    id,
    key,
    status: response.status,
    code: response.ok ? null : ((JSON.parse(text) as { code: string }).code ?? null),
    retryAfter: header('retry-after') === null ? null : Number(header('retry-after')),
    revision: header('etag') === null ? null : Number(/\d+/.exec(header('etag')!)?.[0]),
    ms: performance.now() - begun,
  };
}

/** That many clients at once, each with one event, spread over the cases. */
export const wave = (api: Api, token: string, cases: readonly string[], clients: number): Promise<Sent[]> =>
  Promise.all(Array.from({ length: clients }, (_, n) => sendOne(api, token, cases[n % cases.length]!)));

/** Whether it was turned away before anything was done for it. */
export const turnedAway = ({ code }: Sent): boolean => code === 'OVERLOADED' || code === 'TOO_MANY_REQUESTS';

/** How long a no may take, and any answer, in milliseconds. */
export interface Patience {
  readonly refusalMs: number;
  readonly answerMs: number;
}

/** What is wrong, one line each; none if all is well. */
export async function check(pool: Pool, all: readonly Sent[], patience: Patience): Promise<string[]> {
  if (all.length === 0) return ['nothing was sent'];
  const stored = await storedKeys(pool);
  return all.flatMap((sent) => {
    const { key, status, code, retryAfter, revision, ms } = sent;
    const seqs = stored.get(key) ?? [];
    const faults = {
      'accepted, and not stored as it was told': status < 300 && !seqs.includes(revision ?? 0),
      'neither accepted nor told to come again': status >= 300 && status !== 429 && status !== 503,
      'no Retry-After': status >= 300 && !(retryAfter !== null && retryAfter > 0),
      'turned away, and yet stored': turnedAway(sent) && seqs.length > 0,
      'stored twice': seqs.length > 1,
      'a slow refusal': turnedAway(sent) && ms > patience.refusalMs,
      'a slow answer': ms > patience.answerMs,
    };
    return Object.entries(faults)
      .filter(([, wrong]) => wrong)
      .map(([what]) => `${what}: ${status} ${code ?? ''}, ${Math.round(ms)} ms`);
  });
}

/** Where in its case each key's event lies. */
async function storedKeys(pool: Pool): Promise<Map<string, number[]>> {
  const { rows } = await pool.query<{ key: string; seqs: number[] }>(
    `SELECT body::json -> 'event' ->> 'grundbeslut' AS key, array_agg(seq) AS seqs
     FROM events WHERE type = 'ANGE_GRUNDBESLUT' GROUP BY 1`,
  );
  return new Map(rows.map(({ key, seqs }) => [key, seqs]));
}

/** The database stands still for as long as the work takes: a superuser holds a lock on all cases. */
export async function whileLocked<T>(api: Api, mode: string, work: () => Promise<T>): Promise<T> {
  const holder = new Client({ connectionString: api.database.superUrl });
  await holder.connect();
  try {
    await holder.query('BEGIN');
    await holder.query(`LOCK TABLE cases IN ${mode} MODE`);
    return await work();
  } finally {
    await holder.end();
  }
}
