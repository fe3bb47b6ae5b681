/**
 * Linearizability, per case. The chain says in which order the events took effect, so nothing has to be
 * searched for: what was over before something else began must stand before it, and a reading shows no less than
 * what was known before it began and no more than what had begun before it ended. O(n log n).
 */
import type { Evidence } from '../evidence';
import type { History, Read, Sent } from '../history';
import { finding, type Finding } from './finding';

const violation = finding('violation');
/** Commit times and the clients' clock are read from two clocks of one machine. */
const SLACK_MS = 50;

/** Something with its place in the order, and the time in which it took effect. */
interface Placed {
  readonly revision: number;
  readonly invoked: number;
  /** Infinity where no answer came. */
  readonly completed: number;
  readonly what: string;
}

export function findDisorder(history: History, evidence: Evidence): Finding[] {
  const keys = new Map(evidence.keys.map((row) => [`${row.case} ${row.principal} ${row.key}`, row.seq]));
  const byCase = new Map<string, { sent: (Sent & { case: string })[]; reads: Read[] }>();
  const of = (id: string) => {
    const known = byCase.get(id) ?? { sent: [], reads: [] };
    byCase.set(id, known);
    return known;
  };
  for (const one of history.sent) if (one.case !== null) of(one.case).sent.push({ ...one, case: one.case });
  for (const read of history.reads) of(read.case).reads.push(read);
  return [...byCase].flatMap(([id, { sent, reads }]) => {
    const writes = sent.flatMap((one): Placed[] => {
      // What nobody answered may be there all the same.
      const revision = one.revision ?? keys.get(`${id} ${one.by} ${one.key}`);
      if (revision === undefined || one.outcome === 'refused') return [];
      const completed = one.outcome === 'ok' ? (one.completed ?? Infinity) : Infinity;
      return [{ revision, invoked: one.invoked, completed, what: one.type }];
    });
    return [
      ...inRealTime(id, writes),
      ...readings(id, reads, writes, evidence),
      ...sent.flatMap((one) => wrongRevision(one)),
    ];
  });
}

/** What was over before another began has the lower number. */
function inRealTime(id: string, writes: readonly Placed[]): Finding[] {
  const found: Finding[] = [];
  let earliest: Placed | null = null;
  for (const write of [...writes].sort((a, b) => b.revision - a.revision)) {
    if (earliest && earliest.completed < write.invoked)
      found.push(
        violation(
          `${id}: ${earliest.what} (version ${earliest.revision}) var klar innan ${write.what} (version ${write.revision}) började`,
        ),
      );
    if (!earliest || write.completed < earliest.completed) earliest = write;
  }
  return found;
}

function readings(
  id: string,
  reads: readonly Read[],
  writes: readonly Placed[],
  evidence: Evidence,
): Finding[] {
  const found: Finding[] = [];
  const events = evidence.events.get(id) ?? [];
  const invoked = new Map(writes.map((write) => [write.revision, write.invoked]));
  // Everything that was over, in the order in which it was: what a reading that begins later must show.
  const over = [
    ...writes.filter(({ completed }) => completed < Infinity),
    ...reads.map((read): Placed => ({ ...read, what: 'en läsning' })),
  ].sort((a, b) => a.completed - b.completed);
  let next = 0;
  let known = 0;
  for (const read of [...reads].sort((a, b) => a.invoked - b.invoked)) {
    for (; next < over.length && over[next]!.completed < read.invoked; next += 1)
      known = Math.max(known, over[next]!.revision);
    if (read.revision < known)
      found.push(violation(`${id}: en läsning visade version ${read.revision} efter att ${known} var känd`));
    const event = events[read.revision - 1];
    const begun = invoked.get(read.revision) ?? (event?.committed ?? Infinity) - SLACK_MS;
    // Revision 1 is there before the run for the cases that the run itself starts.
    if (read.revision > 1 && begun > read.completed)
      found.push(violation(`${id}: en läsning visade version ${read.revision} innan den fanns`));
    const steg = (event?.body.value as { steg?: unknown } | undefined)?.steg;
    if (typeof steg === 'string' && steg !== `s${read.steg}`)
      found.push(
        violation(`${id}: en läsning av version ${read.revision} visade ${read.steg} steg, inte ${steg}`),
      );
  }
  return found;
}

/** An event that was sent against a revision follows upon it. */
function wrongRevision({ case: id, type, expected, revision }: Sent): Finding[] {
  return expected !== null && revision !== null && revision !== expected + 1
    ? [violation(`${id}: ${type} mot version ${expected} blev version ${revision}`)]
    : [];
}
