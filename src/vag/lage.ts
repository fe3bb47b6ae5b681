/**
 * A case as it could become: the real step of the engine, kept in memory and never stored. A search goes from one such
 * position to the next, by an event or by letting time pass. Pure.
 */
import type { AnyMachineSnapshot } from 'xstate';
import { instantAt, localDate } from '../../machines/calendar';
import type { ConditionDefinition } from '../../machines/process';
import type { HostedProcess } from '../engine/hosted';
import { stamp, step } from '../engine/step';
import type { SentEvent, SettingsInForce } from '../engine/types';
import { datesIn } from './varden';

/** A deadline that runs. */
export interface Lopande {
  readonly rule: string | null;
  readonly event: SentEvent;
  readonly dueAt: string;
  readonly date: string | null;
}

/** Where a case stands, or would. */
export interface Lage {
  readonly process: HostedProcess;
  readonly settings: SettingsInForce;
  readonly snapshot: AnyMachineSnapshot;
  readonly lopande: ReadonlyMap<string, Lopande>;
  /** Domain time, ISO UTC. */
  readonly at: string;
  readonly seq: number;
}

/** The case after an event, or null where the machine does not take it. */
export function efter(from: Lage, event: SentEvent, dueAt?: string): Lage | null {
  const { process, settings, at, seq } = from;
  const ctx = { process, settings, at, seq: seq + 1 };
  const { snapshot, deadlines, taken } = step(ctx, from.snapshot, stamp(ctx, event, dueAt));
  if (!taken) return null;
  const lopande = new Map(from.lopande);
  for (const op of deadlines)
    if (op.op === 'cancel') lopande.delete(op.key);
    else lopande.set(op.deadline.key, op.deadline);
  return { ...from, snapshot, lopande, seq: seq + 1 };
}

/** The deadline that acts next. */
export function nastaFrist({ lopande }: Lage): readonly [string, Lopande] | null {
  let first: readonly [string, Lopande] | null = null;
  for (const entry of lopande) if (!first || entry[1].dueAt < first[1].dueAt) first = entry;
  return first;
}

/** The case when the next day that something hangs on has come: a deadline's, or one that it holds. */
export function vanta(from: Lage): { readonly lage: Lage; readonly frist: Lopande | null } | null {
  const idag = localDate(from.at);
  const [day] = datesIn(from.snapshot.context)
    .filter((date) => date > idag)
    .sort();
  const due = nastaFrist(from);
  const dayAt = day === undefined ? null : instantAt(day, '09:00');
  if (due && (dayAt === null || due[1].dueAt <= dayAt)) {
    const [key, frist] = due;
    const lopande = new Map(from.lopande);
    lopande.delete(key);
    const at = frist.dueAt > from.at ? frist.dueAt : from.at;
    const lage = efter({ ...from, lopande, at }, frist.event, frist.dueAt);
    // A deadline that the state no longer has an arrow for passes without leaving anything.
    return { lage: lage ?? { ...from, lopande, at }, frist };
  }
  return dayAt === null ? null : { lage: { ...from, at: dayAt }, frist: null };
}

/**
 * What makes two positions one to the search: the states, what every condition of the case says, what runs and the day.
 * That two such can do the same is what `npm run verify` compares (its twins).
 */
export function nyckel({ process, settings, snapshot, lopande, at }: Lage): string {
  const facts = {
    context: snapshot.context as never,
    event: stamp({ process, at, settings }, { type: '' }) as never,
  };
  const truths = ofCase(process).map(({ test }) => (test(facts) ? '1' : '0'));
  return `${JSON.stringify(snapshot.value)}${truths.join('')}${[...lopande.keys()].sort().join()}${localDate(at)}`;
}

const kanda = new WeakMap<HostedProcess, readonly ConditionDefinition<never>[]>();
function ofCase(process: HostedProcess): readonly ConditionDefinition<never>[] {
  const known = kanda.get(process);
  if (known) return known;
  const found = Object.values(process.definition.conditions ?? {}).filter(({ on }) => on === 'case');
  kanda.set(process, found);
  return found;
}
