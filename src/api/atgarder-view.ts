/**
 * All that can be done with a case, so that a front end needs no knowledge of the routine: each action with what is in
 * the way and who can take it away, how it is sent, its form and what the form begins with. Pure.
 */
import type { z } from 'zod';
import { localDate } from '../../machines/calendar';
import { ROLES, type EventDefinition, type Role, type Text } from '../../machines/process';
import type { Organisation } from '../access/organisation';
import type { Principal } from '../access/principal';
import { candidates, namesOf } from '../engine/conditions';
import { laterOf } from '../engine/engine';
import { unitOf } from '../engine/step';
import { framme, malOf } from '../vag/graf';
import { ifylltOf } from '../vag/ifyllt';
import type { Lage, Lopande } from '../vag/lage';
import { actionsOf, type CaseParts } from './case-view';
import { arkivlankar } from './arkivlankar';
import type { AtgarderView } from './atgarder.schemas';
import { fristView, roleText } from './frist-view';
import { formularOf } from './formular';
import { medVal } from './formularval';
import { omIngen } from './om-ingen';

type Atgard = AtgarderView['atgarder'][number];
type Vem = Atgard['vem'][number];
type CaseUnmet = ReturnType<typeof actionsOf>[number]['unmet'][number];
const BASE = '/stegvis/v1/arenden';
const ANDRAR: readonly string[] = ['Idempotency-Key', 'If-Match'];

/** The case as a search begins from it. */
export function lageOf({ process, record, deadlines, at, settings }: CaseParts): Lage {
  const lopande = deadlines.map(({ key, rule, event, due, date }): [string, Lopande] => [
    key,
    { rule, event: { type: event }, dueAt: due, date },
  ]);
  const { snapshot, revision } = record;
  return {
    process,
    settings,
    snapshot,
    lopande: new Map(lopande),
    at: laterOf(at, record.at),
    seq: revision,
  };
}

/** @param least the reader sees no more than may stand on a shared screen: nothing of what can be done */
export function atgarderView(
  parts: CaseParts,
  organisation: Organisation,
  principal: Principal,
  least: boolean,
): AtgarderView {
  const { record } = parts;
  const common = { arende: record.id, revision: record.revision };
  if (least) return { ...common, atgarder: [], mal: [], lankar: [], omIngen: [] };
  return {
    ...common,
    atgarder: atgarder(parts, organisation, principal),
    mal: mal(parts),
    lankar: lankar(parts, principal),
    omIngen: omIngen(parts, lageOf(parts)),
  };
}

/** Who holds a role in the case, as far as the reader's side knows. */
export function vemOf({ record: { index }, sida }: CaseParts, role: Role): Vem {
  const namngiven = sida.namn(role) ? (index.handlaggare[role] ?? null) : null;
  // Before the uppdrag Kompetenscenter has no unit in the case.
  const enhet = ROLES[role].side === 'kc' ? index.kcEnhet : unitOf(role, index);
  return { role, text: roleText(role), namngiven, enhet };
}

function atgarder(parts: CaseParts, organisation: Organisation, principal: Principal): readonly Atgard[] {
  const { process, record, sida, tasks } = parts;
  const tasked = process.definition.tasks ?? {};
  const vantas = new Set(
    tasks.filter(({ role }) => sida.uppgift(role)).flatMap(({ key }) => tasked[key]?.events ?? []),
  );
  const events = process.definition.events ?? {};
  const lage = lageOf(parts);
  const bokningar = new Set(Object.values(process.definition.oversikt?.bokningar ?? {}).flat());
  const { sfEnhet, kcEnhet, handlaggare } = record.index;
  const named = Object.fromEntries(Object.entries(handlaggare).filter(([role]) => sida.namn(role as Role)));
  const kant = { sfEnhet, kcEnhet, handlaggare: named };
  const href = `${BASE}/${record.id}/handelser`;
  return actionsOf(parts, principal).flatMap(({ schema: _schema, roles, unmet, ...action }): Atgard[] => {
    const event = events[action.type];
    if (!event) return [];
    // Nobody fills in what cannot be sent.
    const known =
      action.allowed && action.possible
        ? giltiga(event, ifylltOf(lage, [action.type, event], kant, bokningar.has(action.type)))
        : {};
    return [
      {
        ...action,
        vantas: vantas.has(action.type),
        vem: roles.map(({ role }) => vemOf(parts, role)),
        unmet: unmet.map((one) => ({ ...one, ...botOf(parts, one, href) })),
        vidSandning: vidSandning(parts, action.type),
        ...{ href, method: 'POST', headers: ANDRAR },
        formular: medVal(parts, organisation, action.type, formularOf(event), known),
        ifyllt: known,
      },
    ];
  });
}

/** Who can meet a condition, and by which action of the state. */
function botOf(parts: CaseParts, { cure }: CaseUnmet, href: string) {
  const { process, record, sida } = parts;
  const role = cure && cure.role in ROLES ? (cure.role as Role) : null;
  const event = cure?.event === undefined ? undefined : process.definition.events?.[cure.event];
  const here = cure?.event !== undefined && candidates(record.snapshot, cure.event).length > 0;
  const shown = event && here && sida.atgard(event.roles);
  return {
    vem: role && vemOf(parts, role),
    lank: shown ? { handelse: cure?.event ?? '', label: event.label, href, method: 'POST' as const } : null,
  };
}

/** Conditions that look at what is sent, of every arrow that the case has for the event. */
function vidSandning({ process, record }: CaseParts, typ: string): Atgard['vidSandning'] {
  const conditions = process.definition.conditions ?? {};
  const names = new Set(candidates(record.snapshot, typ).flatMap(namesOf));
  return [...names].flatMap((condition) => {
    const found = conditions[condition];
    if (found?.on !== 'event') return [];
    const { text, source, cure } = found;
    return [{ condition, text, source, ...(cure && { cure }) }];
  });
}

/** What is filled in is valid by itself; what is not, is left for the one who fills in the form. */
const giltiga = ({ schema }: EventDefinition, ifyllt: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(ifyllt).filter(
      ([falt, value]) => (schema.shape[falt] as z.ZodType | undefined)?.safeParse(value).success === true,
    ),
  );

function mal({ process, record }: CaseParts): AtgarderView['mal'] {
  return [...malOf(process.machine).values()].map((goal) => {
    const { namn, text, source, slag } = goal;
    const href = `${BASE}/${record.id}/vag?mal=${encodeURIComponent(namn)}`;
    return { namn, text, source, slag, har: framme(record.snapshot, goal), href };
  });
}

const LAS: readonly (readonly [rel: string, label: Text])[] = [
  ['historik', { sv: 'Läs historiken', en: 'Read the history' }],
  ['akt', { sv: 'Läs personakten', en: 'Read the case file' }],
  ['dokument', { sv: 'Läs dokumenten', en: 'Read the documents' }],
  ['filer', { sv: 'Läs filerna', en: 'Read the files' }],
];

function lankar(parts: CaseParts, principal: Principal): AtgarderView['lankar'] {
  const { process, record, deadlines, sida, at } = parts;
  const here = `${BASE}/${record.id}`;
  const lasbara = LAS.map(([rel, label]) => ({
    ...{ rel, label, href: `${here}/${rel}`, method: 'GET' as const },
    ...{ headers: [], allowed: true, reasons: [], formular: null },
  }));
  const flytt = deadlines
    .filter((deadline) => sida.frist(deadline))
    .flatMap((deadline) => {
      const { key, change, title, date } = fristView(process, record, deadline, principal);
      if (!change || !title || date === null || date <= localDate(at)) return [];
      const label = { sv: `Flytta: ${title.sv}`, en: `Move: ${title.en}` };
      const href = `${here}/frister/${encodeURIComponent(key)}/flytt`;
      const { allowed, reasons } = change;
      const vart = { href, method: 'POST' as const, headers: ANDRAR };
      return [{ rel: 'flytta-frist', label, ...vart, allowed, reasons, formular: null }];
    });
  return [...lasbara, ...flytt, ...arkivlankar(record, principal, here)];
}
