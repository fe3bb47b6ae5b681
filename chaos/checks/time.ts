/**
 * The deadlines, from the chain: each one that was set fires exactly once – unless it is set anew or called off
 * before – never before its time, and none is left behind. And how late they fired, in real time.
 */
import type { Offsets } from '../clock';
import type { Evidence, StoredEvent } from '../evidence';
import { finding, type Finding } from './finding';
import { isClock } from './stored';

const violation = finding('violation');
const unfired = finding('unfired');
/** Commit times and the parent's clock are read from two clocks of one machine. */
const SLACK_MS = 50;

export interface Times {
  readonly findings: readonly Finding[];
  /** How late each fired, in milliseconds of real time, lowest first. */
  readonly lateness: readonly number[];
}

interface Armed {
  readonly due: number;
  /** Real time of its arming. */
  readonly from: number;
}

/** Events of the chaos routine that call a deadline off. */
const CALLS_OFF: Readonly<Record<string, string>> = { AVLARMA: 'xstate.after.larm.rakning.larm.pa' };

/**
 * @param until domain time, epoch milliseconds: what was due by then has had its time to fire
 */
export function checkTimes(evidence: Evidence, offsets: Offsets, until: number): Times {
  const findings: Finding[] = [];
  const lateness: number[] = [];
  const status = new Map(evidence.deadlines.map((row) => [`${row.case} ${row.key}`, row]));
  const process = new Map(evidence.cases.map((row) => [row.id, row.process]));
  for (const [id, events] of evidence.events) {
    const armed = new Map<string, Armed>();
    let before = '';
    for (const event of events) {
      if (event.at < before) findings.push(violation(`${id} ${event.seq}: tiden går bakåt`));
      before = event.at;
      if (isClock(event)) {
        const late = fired(event, armed, offsets, findings);
        if (late !== null) lateness.push(late);
      }
      armed.delete(CALLS_OFF[event.type] ?? '');
      for (const [key, due] of event.body.due ?? [])
        armed.set(key, { due: Date.parse(due), from: event.committed ?? 0 });
    }
    for (const [key, { due }] of armed) {
      const row = status.get(`${id} ${key}`);
      // A real routine calls off deadlines in ways of its own: the replay holds those rows against its history.
      if (row?.status === 'cancelled' && process.get(id) !== 'rakning') continue;
      if (row?.status !== 'armed' || Date.parse(row.dueAt) !== due)
        findings.push(violation(`${id} ${key}: ska vara satt, men raden är ${row?.status ?? 'borta'}`));
      if (due <= until) findings.push(unfired(`${id} ${key}: gick ut men löste inte ut`));
    }
  }
  for (const { case: id, key, status: is } of evidence.deadlines)
    if (is === 'felad') findings.push(violation(`${id} ${key}: fristens steg kastade ett fel`));
  return { findings, lateness: lateness.sort((a, b) => a - b) };
}

/** @returns how late it fired, or null if it should not have fired at all */
function fired(
  event: StoredEvent,
  armed: Map<string, Armed>,
  offsets: Offsets,
  findings: Finding[],
): number | null {
  const { case: id, seq, type, body, committed } = event;
  const due = Date.parse(String(body.event['dueAt']));
  const was = armed.get(type);
  armed.delete(type);
  if (!was || was.due !== due) {
    findings.push(violation(`${id} ${seq} ${type}: löste ut utan att vara satt`));
    return null;
  }
  if (committed === null) {
    findings.push(violation(`${id} ${seq} ${type}: databasen vet inte när den skrevs`));
    return null;
  }
  const early = due - (committed + offsets.between(was.from, committed + SLACK_MS) + SLACK_MS);
  if (Date.parse(event.at) < due || early > 0)
    findings.push(violation(`${id} ${seq} ${type}: löste ut före sin tid`));
  return Math.max(0, committed - offsets.dueFrom(due, was.from));
}

/** The value below which this share of the numbers lies; null of none. */
export function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? null;
}
