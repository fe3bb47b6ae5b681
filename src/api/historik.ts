/**
 * A case's history for people: who did what, when, why, on which ground and what followed, a page at a time. Adds words
 * to what history-view.ts lets the reader know. Pure.
 */
import { ROLES, type ProcessDefinition, type Role, type Side } from '../../machines/process';
import type { PlanStep } from '../../machines/calendar';
import { timerRule } from '../access/disclosure';
import { OWN_EVENTS, type OwnEventName } from '../engine/own-events';
import type { Foljdrader } from '../store/foljder.query';
import { faltord, formFor, sagerVarfor } from './falt-ord';
import { disclosedEvents, entryOf, type Disclosed, type Reading } from './history-view';
import type { FoljderView, HISTORIKSLAG, HistorikHandelseView, HistorikView } from './historik.schemas';
import type { HandelseView } from './schemas';

/** A reading with the units that its case lies in. */
export interface Lasning extends Reading {
  readonly enheter: Readonly<Record<Side, string | null>>;
}

export interface Historikfraga {
  readonly slag?: (typeof HISTORIKSLAG)[number] | undefined;
  readonly typ?: string | undefined;
  readonly ordning: 'aldst' | 'nyast';
  readonly limit?: number | undefined;
  readonly efter?: number | undefined;
}

/** The events of a page, before anything is decrypted, and where the next one begins. */
export function historiksida(
  lasning: Lasning,
  { slag, typ, ordning, limit, efter }: Historikfraga,
): { readonly sida: readonly Disclosed[]; readonly nasta: number | null } {
  const { process } = lasning;
  const all = disclosedEvents(lasning).filter(
    ({ event: { type } }) =>
      (slag === undefined || slagOf(process, type) === slag) &&
      (typ === undefined || process.events?.[type]?.akt === typ),
  );
  if (ordning === 'nyast') all.reverse();
  // The number of an event says its place whatever is written meanwhile.
  const rest =
    efter === undefined
      ? all
      : all.filter(({ event: { seq } }) => (ordning === 'nyast' ? seq < efter : seq > efter));
  const sida = rest.slice(0, limit);
  return { sida, nasta: rest.length > sida.length ? (sida.at(-1)?.event.seq ?? null) : null };
}

/** The page in words. */
export function historikView(
  lasning: Lasning,
  { limit }: Historikfraga,
  { sida, nasta }: ReturnType<typeof historiksida>,
  foljder: Foljdrader,
): HistorikView {
  const { caseId, delad } = lasning;
  return {
    caseId,
    delad,
    limit: limit ?? null,
    nasta,
    events: sida.map((one) => ({ ...iOrd(lasning, one), foljder: foljderOf(lasning, one, foljder) })),
  };
}

/** An event in words, without what followed. */
export function iOrd(lasning: Lasning, one: Disclosed): HistorikHandelseView {
  const { process, enheter } = lasning;
  const entry = entryOf(lasning, one);
  const form = formFor(process, entry.type);
  const uppgifter = Object.entries(uppgifterI(entry))
    .map(([falt, value]) => faltord(form, falt, value))
    .filter(({ varde }) => varde !== '');
  const role = entry.by?.role ?? null;
  const side = role && ROLES[role].side;
  return {
    ...entry,
    av: entry.by && { roll: role && textOf(role), enhet: side && enheter[side] },
    lagrum: [...grund(process, entry.type)],
    uppgifter,
    skal: uppgifter.filter(sagerVarfor),
    foljder: null,
  };
}

/** The fields of an event as they were given. */
export const uppgifterI = ({ type, facts, personal }: HandelseView): Readonly<Record<string, unknown>> => ({
  ...(type === 'stegvis.start' ? (facts['input'] as object | undefined) : facts),
  ...personal,
});

/** Of a passed deadline its own ground, of all others the event's. */
function grund(process: ProcessDefinition, type: string): readonly string[] {
  const rule = timerRule(type);
  if (rule !== null) return process.deadlines?.[rule]?.source ?? [];
  const own = Object.hasOwn(OWN_EVENTS, type) ? OWN_EVENTS[type as OwnEventName] : null;
  return own?.source ?? process.events?.[type]?.source ?? [];
}

function slagOf(process: ProcessDefinition, type: string): Historikfraga['slag'] {
  if (timerRule(type) !== null || type.startsWith('stegvis.frist.')) return 'frist';
  return process.events?.[type]?.hanvisar?.rattar === true ? 'rattelse' : 'handelse';
}

const LAGEN = { armed: 'loper', fired: 'passerad', cancelled: 'avslutad', felad: 'fel' } as const;

/** What the reader's side knows of what followed; nothing on a screen that the client sees. */
function foljderOf(
  { process, sida, delad }: Lasning,
  { event: { seq, type } }: Disclosed,
  rader: Foljdrader,
): FoljderView {
  if (delad) return { frister: [], dokument: [], forsandelser: [] };
  const titel = (rule: string) => process.deadlines?.[rule]?.title ?? { sv: rule, en: rule };
  const passed = timerRule(type);
  const of = <T extends { readonly seq: number }>(rows: readonly T[]) =>
    rows.filter((row) => row.seq === seq);
  return {
    frister: [
      ...(passed === null
        ? []
        : [
            {
              regel: passed,
              titel: titel(passed),
              datum: null,
              vad: 'passerad',
              lage: 'passerad',
              varfor: [],
            } as const,
          ]),
      ...of(rader.frister)
        .filter(({ rule }) => sida.frist({ rule, armedSeq: seq }))
        .map(({ rule, date, status, basis }) => ({
          regel: rule,
          titel: titel(rule),
          datum: date,
          vad: type.startsWith('stegvis.frist.') ? ('flyttad' as const) : ('satt' as const),
          lage: LAGEN[status],
          varfor: ((JSON.parse(basis ?? '[]') ?? []) as PlanStep[]).map(({ text }) => text.sv),
        })),
    ],
    dokument: of(rader.dokument)
      .filter((row) => sida.ar(row.sida))
      .map(({ id, titel: name, status }) => ({ id, titel: name, status })),
    forsandelser: of(rader.forsandelser)
      .filter((row) => sida.ar(row.sida))
      .map(({ id, kanal, status, datum }) => ({ id, kanal, status, datum })),
  };
}

const textOf = (role: Role) => ({ sv: ROLES[role].sv, en: ROLES[role].en });
