/**
 * A closed case as the archive is to have it: everything that both sides have written, in the clear, with what has been
 * corrected and what is erased said where it stood. The archive takes over from both nämnder, so nothing is left out
 * here (ADR 29); which nämnd wrote what follows each event.
 */
import type { ProcessDefinition, Role, Side, Text } from '../../machines/process';
import { ROLES } from '../../machines/process';
import { handlingOf, HANDLINGAR } from '../access/handlingar';
import type { ClientKeys } from '../access/keys';
import { historyView } from '../api/history-view';
import { formOf } from '../api/json-schema';
import type { HandelseView } from '../api/schemas';
import type { Arkivarende, ArkivFil } from '../store/earkiv.store';
import type { KlientIdentity } from '../store/klienter.store';

/** One field of an event in words. */
interface Faltvarde {
  readonly falt: string;
  readonly rubrik: string;
  readonly varde: string;
}

export interface Arkivhandelse extends HandelseView {
  readonly sida: Side | null;
  readonly akt: string | null;
  /** In words; fields that are erased are not here but in `withheld`. */
  readonly uppgifter: readonly Faltvarde[];
}

export interface Arkivakt {
  readonly arende: Arkivarende;
  readonly process: ProcessDefinition;
  readonly klient: KlientIdentity | null;
  readonly handelser: readonly Arkivhandelse[];
  readonly frister: readonly (Omit<Arkivarende['frister'][number], 'basis' | 'hand'> & {
    readonly rubrik: string;
    readonly lagrum: readonly string[];
    readonly basis: unknown;
    readonly hand: unknown;
  })[];
  readonly atkomster: readonly { readonly handling: string; readonly antal: number }[];
  readonly filer: readonly ArkivFil[];
}

/** Reads as the auditor of both sides, so that also what was corrected is there (A32). */
const LASARE = { id: 'earkiv', roles: ['granskare'], units: [] } as const satisfies {
  readonly roles: readonly Role[];
  readonly id: string;
  readonly units: readonly string[];
};

/** Decrypts and puts into words. A client whose key is gone leaves fields that are told as erased. */
export function arkivakt(arende: Arkivarende, process: ProcessDefinition, keys: ClientKeys): Arkivakt {
  const { events } = historyView({
    caseId: arende.id,
    process,
    events: arende.handelser,
    principal: LASARE,
    sida: ALLT,
    delad: false,
    open: (klientId, cipher) => keys.decrypt(klientId, cipher),
  });
  const sealed = arende.klient === null ? null : Buffer.from(arende.klient, 'base64');
  const identity = sealed && arende.klientId !== null ? keys.decrypt(arende.klientId, sealed) : null;
  return {
    arende,
    process,
    klient: identity === null ? null : (JSON.parse(identity) as KlientIdentity),
    handelser: events.map((event) => ({
      ...event,
      sida: event.by?.role ? ROLES[event.by.role].side : null,
      akt: process.events?.[event.type]?.akt ?? null,
      uppgifter: iOrd(process, event),
    })),
    frister: arende.frister.map(({ basis, hand, ...frist }) => {
      const rule = frist.rule === null ? undefined : process.deadlines?.[frist.rule];
      return {
        ...frist,
        rubrik: rule?.title.sv ?? frist.rule ?? frist.key,
        lagrum: rule?.source ?? [],
        basis: JSON.parse(basis ?? 'null') as unknown,
        hand: JSON.parse(hand ?? 'null') as unknown,
      };
    }),
    atkomster: efterSlag(arende.atkomster),
    filer: arende.filer,
  };
}

/** Nothing is kept from the archive. */
const ALLT: Parameters<typeof historyView>[0]['sida'] = {
  vet: () => true,
  aktuell: () => true,
  handelse: () => 'alla',
  lage: () => true,
  frist: () => true,
  uppgift: () => true,
  atgard: () => true,
  namn: () => true,
  ar: () => true,
};

/** Every field of an event, with the words of its form. */
function iOrd(process: ProcessDefinition, { type, facts, personal }: HandelseView): readonly Faltvarde[] {
  const start = type === 'stegvis.start';
  const schema = start ? process.input : process.events?.[type]?.schema;
  const form: Form = schema ? formOf(schema) : {};
  const given = { ...(start ? (facts['input'] as object) : facts), ...personal };
  return Object.entries(given).map(([falt, value]) => ({
    falt,
    rubrik: form.properties?.[falt]?.title ?? falt,
    varde: ord(value, form.properties?.[falt]),
  }));
}

interface Form {
  readonly title?: string;
  readonly items?: Form;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly 'x-labels'?: Readonly<Record<string, string | Text>>;
}

function ord(value: unknown, form: Form | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (Array.isArray(value)) return value.map((one) => ord(one, form?.items ?? form)).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => `${form?.properties?.[key]?.title ?? key}: ${ord(one, form?.properties?.[key])}`)
      .join('; ');
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value);
  const label = form?.['x-labels']?.[text];
  return typeof label === 'string' ? label : (label?.sv ?? text);
}

/** Only how often, by kind: who has read what stays in the log (L13). */
function efterSlag(rader: Arkivarende['atkomster']): Arkivakt['atkomster'] {
  const antal = new Map<string, number>();
  for (const rad of rader) {
    const { sv } = HANDLINGAR[handlingOf(rad.action)];
    antal.set(sv, (antal.get(sv) ?? 0) + rad.antal);
  }
  return [...antal]
    .map(([handling, n]) => ({ handling, antal: n }))
    .sort((a, b) => (a.handling < b.handling ? -1 : 1));
}
