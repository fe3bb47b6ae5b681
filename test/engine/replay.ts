/**
 * Replays a case's stored events through the pure functions: what the engine wrote must follow from the bodies
 * alone, the settings by their version, and no clock.
 */
import type { AnyMachineSnapshot } from 'xstate';
import type { HostedProcess } from '../../src/engine/hosted';
import type { EventBody } from '../../src/engine/chain';
import { ownStep } from '../../src/engine/own-step';
import type { OwnEvent } from '../../src/engine/own-events';
import { stamp, startStep, step } from '../../src/engine/step';
import type { ArmedDeadline, SettingsInForce, Step } from '../../src/engine/types';
import type { Role } from '../../machines/process';

export interface Replayed {
  readonly snapshot: AnyMachineSnapshot;
  readonly armed: ReadonlyMap<string, ArmedDeadline>;
  /** Sequence numbers of events whose result is not what was stored. */
  readonly differing: readonly number[];
}

export function replay(
  process: HostedProcess,
  bodies: readonly EventBody[],
  settingsOf: (version: number) => SettingsInForce,
): Replayed {
  const armed = new Map<string, ArmedDeadline>();
  const differing: number[] = [];
  let snapshot: AnyMachineSnapshot | undefined;
  for (const body of bodies) {
    const settings = settingsOf(body.settings);
    const ctx = { process, at: body.at, seq: body.seq, settings };
    const done = next(ctx, snapshot, [...armed.values()], body);
    snapshot = done.snapshot;
    const due: [string, string, number][] = [];
    // A timer that fires is gone before what it leads to arms anything.
    armed.delete(body.event.type);
    for (const op of done.deadlines) {
      if (op.op === 'cancel') armed.delete(op.key);
      else {
        armed.set(op.deadline.key, op.deadline);
        due.push([op.deadline.key, op.deadline.dueAt, op.deadline.settingsVersion]);
      }
    }
    const told = { value: body.value, due: body.due ?? [] };
    if (JSON.stringify({ value: snapshot.value, due }) !== JSON.stringify(told)) differing.push(body.seq);
  }
  if (!snapshot) throw new Error('There is nothing to replay');
  return { snapshot, armed, differing };
}

function next(
  ctx: Parameters<typeof step>[0],
  snapshot: AnyMachineSnapshot | undefined,
  armed: readonly ArmedDeadline[],
  body: EventBody,
): Step {
  const { at, settings } = ctx;
  if (!snapshot) {
    const input = body.event['input'] as object;
    return startStep(ctx, { ...input, at, installningar: settings.values });
  }
  if (body.event.type.startsWith('stegvis.'))
    return ownStep(
      { ...ctx, snapshot, armed, role: body.role as Role | null },
      body.event as unknown as OwnEvent,
    );
  return step(ctx, snapshot, stamp(ctx, body.event));
}
