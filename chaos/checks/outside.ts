/**
 * The outbox against what arrived outside: every message that should leave has arrived at least once under its
 * one idempotency key, per case and port in the order of the history, and nothing has arrived that no row sent.
 */
import { createHash } from 'node:crypto';
import type { Evidence, StoredMessage } from '../evidence';
import type { Arrival } from '../mailbox';
import { finding, type Finding } from './finding';

const violation = finding('violation');

/** As src/outbox/handlers.ts names a message, and src/notifications/mailer.ts hides the name. */
const messageId = ({ case: id, seq, ord, id: row }: StoredMessage): string =>
  hidden(`${id}/${seq}/${ord}/${row}`);
const hidden = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);

export interface Outside {
  readonly findings: readonly Finding[];
  /** Messages that arrived. */
  readonly delivered: number;
  /** Arrivals of what had arrived before. */
  readonly again: number;
}

export function checkOutside(evidence: Evidence, arrivals: readonly Arrival[]): Outside {
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  for (const { id, at } of arrivals) if (!first.has(id)) first.set(id, at);
  const process = new Map(evidence.cases.map((row) => [row.id, row.process]));
  const last = new Map<string, number>();
  let delivered = 0;
  for (const row of evidence.outbox) {
    const place = `${row.case} utskick ${row.id}`;
    const id = messageId(row);
    const at = first.get(id);
    first.delete(id);
    if (row.status === 'pending' || row.status === 'failed')
      findings.push(violation(`${place}: är ${row.status}`));
    if (row.status === 'sent' && at === undefined) findings.push(violation(`${place}: kom aldrig fram`));
    // A task of the chaos routine's steps never closes, so nothing makes its message moot.
    if (row.status === 'dropped' && process.get(row.case) === 'rakning')
      findings.push(violation(`${place}: ströks utan skäl`));
    if (at === undefined) continue;
    delivered += 1;
    const lane = `${row.case} ${row.port}`;
    if ((last.get(lane) ?? 0) > at) findings.push(violation(`${place}: kom fram före ett tidigare`));
    last.set(lane, at);
  }
  for (const { key } of evidence.calendars) if (first.delete(hidden(key))) delivered += 1;
  if (first.size > 0) findings.push(violation(`${first.size} utskick kom fram som ingen rad har skickat`));
  return { findings, delivered, again: arrivals.length - delivered - first.size };
}
