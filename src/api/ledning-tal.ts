/**
 * Rows of a unit's cases as one side knows them, and the numbers over them. A number and its list ask the same function
 * for the same rows, so that a number always opens what it counted. Pure.
 */
import { daysBetween, localDate, plusDays } from '../../machines/calendar';
import type { ProcessDefinition, Role, Side, Text } from '../../machines/process';
import { weekOf } from '../../machines/week';
import { sideSeen } from '../access/disclosure';
import type { Principal } from '../access/principal';
import { sidovy, type Sidovy, type Utlamnat } from '../access/sidovy';
import { MOTESROLL } from '../calendar/moten';
import type { Arenderad, Fristrad, Motesrad, Uppgiftsrad, Uteblivenrad } from '../store/ledning.query';
import { DISPUTE_TASKS } from './worklist';

/** A row with the routine of its case, the side on which it is seen and the unit that it counts in. */
export type Sedd<Row> = Row & {
  readonly definition: ProcessDefinition;
  readonly side: Side;
  readonly sida: Sidovy;
  readonly enhet: string;
};

/** The rows that lie in a unit of the principal's, on the side that she stands on. */
export function sedda<Row extends Arenderad & { readonly utlamnanden?: readonly Utlamnat[] }>(
  principal: Principal,
  definitionOf: (row: Pick<Arenderad, 'process' | 'version'>) => ProcessDefinition,
  rows: readonly Row[],
): readonly Sedd<Row>[] {
  // Asked once for each case: it has many rows.
  const known = new Map<string, { side: Side; enhet: string; definition: ProcessDefinition } | null>();
  const stands = (row: Row) => {
    const { caseId: id, sfEnhet, kcEnhet } = row;
    const side = sideSeen(principal, { id, sfEnhet, kcEnhet });
    const enhet = side === 'sf' ? sfEnhet : kcEnhet;
    if (side === null || enhet === null || !principal.units.includes(enhet)) return null;
    return { side, enhet, definition: definitionOf(row) };
  };
  return rows.flatMap((row) => {
    const { caseId, kcEnhet, utlamnanden = [] } = row;
    const found = known.get(caseId) ?? (known.has(caseId) ? null : stands(row));
    known.set(caseId, found);
    if (!found) return [];
    const { side, definition } = found;
    return [{ ...row, ...found, sida: sidovy({ process: definition, side, kcEnhet, utlamnanden }) }];
  });
}

/** Tasks of the own side. */
export const egnaUppgifter = (rows: readonly Sedd<Uppgiftsrad>[]) =>
  rows.filter(({ sida, role }) => sida.uppgift(role));
/** Deadlines that the side knows of. */
export const kandaFrister = (rows: readonly Sedd<Fristrad>[]) =>
  rows.filter(({ sida, rule, armedSeq }) => sida.frist({ rule, armedSeq }));
/** Meetings that lie in the calendar of the side's worker or unit: it was told of no others. */
export const egnaMoten = (rows: readonly Sedd<Motesrad>[]) =>
  rows.filter(({ side, enhet, mottagare, handlaggare }) => {
    const named = (JSON.parse(handlaggare) as Partial<Record<Role, string>>)[MOTESROLL[side]];
    return mottagare.includes(enhet) || (named !== undefined && mottagare.includes(named));
  });
/** Missed times that the side knows of. */
export const kandaUteblivanden = (rows: readonly Sedd<Uteblivenrad>[]) =>
  rows.filter(({ sida, seq, type, role }) => sida.handelse({ seq, type, role, rule: null }) !== null);

export type Urval = 'oppna' | 'forsenade' | 'eskaleringar';

/** Whether a task is in a selection. A date has passed when the day after it has come. */
export const iUrval = (urval: Urval, { dueDate, escalation }: Uppgiftsrad, idag: string): boolean => {
  if (urval === 'forsenade') return dueDate !== null && dueDate < idag;
  return urval === 'oppna' || escalation;
};

/** A case with an open disagreement, and since when the oldest of its open tasks is there. */
export interface Tvist {
  readonly caseId: string;
  readonly enhet: string;
  readonly sedan: string;
}

/** Cases with an open disagreement: both sides know that there is one, whoever has the task now (R89). */
export function tvister(rows: readonly Sedd<Uppgiftsrad>[]): readonly Tvist[] {
  const found = new Map<string, Tvist>();
  for (const { key, caseId, enhet, openedAt } of rows) {
    const known = found.get(caseId);
    if (DISPUTE_TASKS.includes(key) && (!known || openedAt < known.sedan))
      found.set(caseId, { caseId, enhet, sedan: openedAt });
  }
  return [...found.values()];
}

/** What is counted and opened: a number of rows, and where they are listed. */
export interface Tal {
  readonly antal: number;
  readonly lista: string;
}

/** @param fraga the list's own question; what is undefined is left out of it */
export function tal(rows: readonly unknown[], lista: string, fraga: Readonly<Record<string, string>>): Tal {
  return {
    antal: rows.length,
    lista: `/stegvis/v1/ledning/${lista}?${new URLSearchParams(fraga).toString()}`,
  };
}

/** What a unit waits for: one row for each sort of task, the one that has waited longest first. */
export function vantan(rows: readonly Sedd<Uppgiftsrad>[], enhet: string, idag: string) {
  return grupper(rows, ({ key, role }) => `${key} ${role}`)
    .map((group) => {
      const [first] = group;
      const { key, role, definition } = first;
      const dagar = group.map(({ openedAt }) => daysBetween(localDate(openedAt), idag)).sort((a, b) => b - a);
      const sedan = group.reduce(
        (oldest, { openedAt }) => (openedAt < oldest ? openedAt : oldest),
        first.openedAt,
      );
      return {
        uppgift: key,
        titel: definition.tasks?.[key]?.title ?? named(key),
        roll: role as Role,
        ...tal(group, 'uppgifter', { uppgift: key, roll: role, enhet }),
        langst: { sedan, dagar: Math.max(0, dagar[0] ?? 0) },
        medianDagar: Math.max(0, median(dagar)),
      };
    })
    .sort((a, b) => (a.langst.sedan < b.langst.sedan ? -1 : 1));
}

/** Weeks from the one that a day lies in, Monday to Sunday. */
export function veckorFran(idag: string, antal: number) {
  return Array.from({ length: antal }, (_, n) => {
    const dag = plusDays(idag, n * 7);
    const vecka = weekOf(dag);
    const fran = Array.from({ length: 7 }, (_day, back) => plusDays(dag, -back)).findLast(
      (date) => weekOf(date) === vecka,
    ) as string;
    return { vecka, fran, till: plusDays(fran, 6) };
  });
}

/** The first and last days of a month and of those before it, the latest first. */
export function manaderTill(idag: string, antal: number) {
  const months: { manad: string; fran: string; till: string }[] = [];
  let till = idag;
  while (months.length < antal) {
    const manad = till.slice(0, 7);
    const fran = `${manad}-01`;
    months.push({ manad, fran, till });
    till = plusDays(fran, -1);
  }
  return months;
}

export function grupper<Row>(
  rows: readonly Row[],
  by: (row: Row) => string,
): readonly (readonly [Row, ...Row[]])[] {
  const found = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = found.get(by(row));
    if (group) group.push(row);
    else found.set(by(row), [row]);
  }
  return [...found.values()];
}

/** Of numbers in falling order. */
function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[half], sorted[sorted.length - 1 - half]];
  return (low + high) / 2;
}

const named = (name: string): Text => ({ sv: name, en: name });
