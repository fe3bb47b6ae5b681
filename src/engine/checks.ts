/** What the engine asks of its callers and of its machines, and the words of its refusals. */
import type { AnyMachineSnapshot } from 'xstate';
import { mening, lista } from '../mening';
import { Problem } from '../problems';
import { unmetConditions } from './conditions';
import type { HostedProcess } from './hosted';
import type { SentEvent } from './types';

/** The refusal of an event that the machine does not take now, with every unmet condition. */
export function notPossible(process: HostedProcess, snapshot: AnyMachineSnapshot, event: SentEvent): Problem {
  const unmet = unmetConditions(process, snapshot, event);
  const label = process.definition.events?.[event.type]?.label ?? event.type;
  const why =
    unmet.length > 0
      ? mening`Villkor som saknas: ${lista(
          unmet.map(({ text }) => text),
          '; ',
        )}.`
      : mening`Ärendet är inte i ett läge där det kan göras.`;
  return new Problem('NOT_POSSIBLE', mening`”${label}” går inte nu. ${why}`, { unmet });
}

/** A guard or assignment that throws is a fault of the process, told without its own words. */
export function guardStep<T>(process: HostedProcess, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      'STEP_FAILED',
      mening`En regel i processen ${process.name} kastade ett fel. Inget är sparat.`,
      {},
      {
        cause: error,
      },
    );
  }
}

export function checkName(field: string, value: unknown): void {
  // eslint-disable-next-line no-control-regex -- PostgreSQL text cannot hold NUL, and ids are printed
  if (typeof value !== 'string' || value.length === 0 || value.length > 200 || /[\u0000-\u001f]/.test(value))
    throw new Problem('VALIDATION', mening`${field} ska vara en text på 1–200 tecken utan styrtecken.`, {
      errors: [{ field, message: mening`1–200 tecken utan styrtecken` }],
    });
}

export function checkEventType(type: unknown): void {
  checkName('type', type);
  if (/^(xstate|stegvis)\.|^\*$/.test(String(type)))
    throw new Problem('NOT_POSSIBLE', mening`Händelsen ${String(type)} kan inte skickas utifrån.`, {
      unmet: [],
    });
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What JSON keeps of a value: the machine then sees the same now and after a replay. */
export const plain = (value: unknown): unknown => JSON.parse(jsonOf(value)) as unknown;

/** A value as JSON. @throws Problem VALIDATION if it cannot be written so */
export function jsonOf(value: unknown): string {
  try {
    const text = JSON.stringify(value) as string | undefined;
    if (text !== undefined) return text;
  } catch (error) {
    throw notJson(error);
  }
  throw notJson();
}

const notJson = (cause?: unknown): Problem =>
  new Problem(
    'VALIDATION',
    mening`Uppgifterna ska gå att skriva som JSON.`,
    {},
    cause === undefined ? undefined : { cause },
  );
