/**
 * What a form can be filled in with before anybody has written in it: dates that the conditions accept, the date that a
 * deadline proposes for a meeting, the unit and the named worker of the case, and what has one lawful value only. Never
 * a judgement, a confirmation or a word about a person: those are for the one who signs. Pure.
 */
import { localDate } from '../../machines/calendar';
import type { CaseIndex, EventDefinition, Role } from '../../machines/process';
import { candidates, namesOf } from '../engine/conditions';
import { stamp } from '../engine/step';
import type { Lage } from './lage';
import { innehallOf, faltOf, fyllSaAttDetGar, type Varden } from './varden';

/** What of the case may be filled in for this reader. */
export type Kant = Pick<CaseIndex, 'sfEnhet' | 'kcEnhet' | 'handlaggare'>;

/** @param bokning the event books a meeting: a deadline's date is then a proposal */
export function ifylltOf(
  lage: Lage,
  [typ, event]: readonly [string, EventDefinition],
  kant: Kant,
  bokning: boolean,
): Varden {
  const known = ofCase(event, kant);
  const datum = faltOf(event).filter((falt) => falt.datum && falt.kravs);
  return { ...known, ...(datum.length > 0 && dagar(lage, typ, event, bokning)) };
}

/** The unit and the workers, where a field is named after them; and fields with one value. */
function ofCase(event: EventDefinition, { sfEnhet, kcEnhet, handlaggare }: Kant): Varden {
  const facts: Varden = { sfEnhet, kcEnhet, ...handlaggare };
  return Object.fromEntries(
    faltOf(event).flatMap(({ namn, kravs, varden, kod }) => {
      const fact = facts[namn as Role] ?? null;
      if (typeof fact === 'string') return [[namn, fact]];
      const [only, ...more] = varden;
      const single = kravs && kod && more.length === 0 && typeof only === 'string';
      return single ? [[namn, only]] : [];
    }),
  );
}

/** Days with which some arrow would take the event, today before others. */
function dagar(lage: Lage, typ: string, event: EventDefinition, bokning: boolean): Varden {
  const { process, snapshot, at, settings, lopande } = lage;
  const idag = localDate(at);
  const conditions = process.definition.conditions ?? {};
  const now = stamp({ process, at, settings }, { type: typ });
  const armed = [...lopande.values()].flatMap(({ date }) => (date === null ? [] : [date]));
  const forslag = bokning ? frister(lage, typ).filter((date) => date > idag) : [];
  for (const pil of candidates(snapshot, typ)) {
    const names = namesOf(pil).filter((name) => conditions[name]?.on === 'event');
    const hinder = (varden: Varden): number => {
      const facts = { context: snapshot.context as never, event: { ...now, ...varden } as never };
      return names.filter((name) => conditions[name]?.test(facts) !== true).length;
    };
    const days = innehallOf(snapshot.context, idag, armed);
    const plain =
      fyllSaAttDetGar(event, forslag[0] ?? idag, days, hinder) ?? fyllSaAttDetGar(event, idag, days, hinder);
    if (plain) return dates(event, plain);
  }
  return {};
}

/** The dates of the deadlines that the tasks of an event have. */
function frister({ process, lopande }: Lage, typ: string): readonly string[] {
  const rules = new Set(
    Object.values(process.definition.tasks ?? {}).flatMap(({ events, deadline }) =>
      events.includes(typ) && deadline !== undefined ? [deadline] : [],
    ),
  );
  return [...lopande.values()].flatMap(({ rule, date }) =>
    rule !== null && date !== null && rules.has(rule) ? [date] : [],
  );
}

const dates = (event: EventDefinition, varden: Varden): Varden =>
  Object.fromEntries(
    faltOf(event).flatMap(({ namn, datum, kravs }) => (datum && kravs ? [[namn, varden[namn]]] : [])),
  );
