/**
 * What a webhook may tell: a few stable types of CloudEvents (1.0), derived from what an event is and never from a
 * routine's own names. A message says that something happened and where to read it, and nothing of what it was. Pure.
 */
import { createHash } from 'node:crypto';
import type { Side, Text } from '../../machines/process';
import { factsAbout, timerRule } from '../access/disclosure';
import type { Sidovy } from '../access/sidovy';

const FORLED = 'se.goteborg.stegvis.';
const typ = <Namn extends string>(namn: Namn): `se.goteborg.stegvis.${Namn}` => `${FORLED}${namn}`;

/** In the order in which they are sent where one event is several; the number of each is part of a stored place. */
const TYPER = [
  typ('arende.startat'),
  typ('arende.andrat'),
  typ('frist.andrad'),
  typ('frist.passerad'),
  typ('uppgift.oppnad'),
] as const;
export type Handelsetyp = (typeof TYPER)[number];
export const HANDELSETYPER: readonly Handelsetyp[] = TYPER;

/** Sent by us and not by any event: to show that an endpoint wants messages, and to try it. */
export const VERIFIERING = typ('webhook.verifiering');
export const PROV = typ('webhook.prov');

export const BESKRIVNING: Readonly<Record<Handelsetyp, Text>> = {
  'se.goteborg.stegvis.arende.startat': {
    sv: 'Ett ärende har startat i enheten.',
    en: 'A case has started in the unit.',
  },
  'se.goteborg.stegvis.arende.andrat': {
    sv: 'Något har hänt i ärendet som sidan får veta. Läs ärendet.',
    en: 'Something has happened in the case that the side may know. Read the case.',
  },
  'se.goteborg.stegvis.frist.andrad': {
    sv: 'En frist som sidan ser har flyttats, pausats eller fortsatt.',
    en: 'A deadline that the side sees was moved, paused or resumed.',
  },
  'se.goteborg.stegvis.frist.passerad': {
    sv: 'En frist som sidan ser har passerat.',
    en: 'A deadline that the side sees has passed.',
  },
  'se.goteborg.stegvis.uppgift.oppnad': {
    sv: 'En uppgift för sidans roller har öppnats, och är fortfarande öppen.',
    en: 'A task for the roles of the side was opened, and is still open.',
  },
};

/** An event with what a side is known to see of it. */
export interface Handelse {
  readonly caseId: string;
  readonly seq: number;
  /** Domain time, ISO UTC. */
  readonly at: string;
  readonly type: string;
  /** As stored (engine/chain.ts). */
  readonly body: string;
}

/** What an event is, whoever asks. */
function slagAv({ seq, type }: Handelse): Handelsetyp {
  if (seq === 1) return typ('arende.startat');
  if (timerRule(type) !== null) return typ('frist.passerad');
  return type.startsWith('stegvis.frist.') ? typ('frist.andrad') : typ('arende.andrat');
}

/** Whether an event could be any of the types, before it is asked who may know of it. */
export const kanVara = (handelse: Handelse, typer: readonly string[]): boolean =>
  typer.includes(slagAv(handelse)) || typer.includes(typ('uppgift.oppnad'));

/**
 * The types that a side is told an event as, in order.
 * @param roller of the open tasks that the event opened
 */
export function typerAv(handelse: Handelse, sida: Sidovy, roller: readonly string[]): readonly Handelsetyp[] {
  const kand = sida.handelse(factsAbout({ ...handelse, personal: [] })) !== null;
  const oppnad = roller.some((role) => sida.uppgift(role));
  return HANDELSETYPER.filter(
    (one) => (one === typ('uppgift.oppnad') && oppnad) || (one === slagAv(handelse) && kand),
  );
}

/**
 * The id of a message: the same at every attempt and every replay, another for every subscription, event and type. A
 * number that an event had before a restore and another has after it gives another id: the time is part of it.
 */
export const meddelandeId = (webhook: string, { caseId, seq, at }: Handelse, namn: string): string =>
  `msg_${createHash('sha256').update([webhook, caseId, seq, at, namn].join('\n')).digest('base64url').slice(0, 32)}`;

/** The message about an event. @param bas the address of the service, without a slash at its end */
export const cloudEvent = (
  bas: string,
  id: string,
  namn: string,
  { caseId, seq, at }: Pick<Handelse, 'caseId' | 'seq' | 'at'>,
): object => ({
  ...kuvert(bas, id, namn, at),
  subject: caseId,
  dataschema: schemaadress(bas, namn),
  // The CloudEvents extension Sequence, which is ordered as text.
  sequence: String(seq).padStart(10, '0'),
  data: { arendeId: caseId, revision: seq, href: `${bas}/stegvis/v1/arenden/${caseId}` },
});

/** What every message has. */
export const kuvert = (bas: string, id: string, namn: string, at: string) => ({
  ...{ specversion: '1.0', id, source: `${bas}/stegvis/v1`, type: namn, time: at },
  datacontenttype: 'application/json',
});

const schemaadress = (bas: string, namn: string): string =>
  `${bas}/stegvis/v1/webhooks/handelsetyper#${namn}`;

/** The JSON Schema of a type's data. */
export const dataschema = (namn: Handelsetyp) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: namn,
  type: 'object',
  required: ['arendeId', 'revision', 'href'],
  properties: {
    arendeId: { type: 'string', description: 'Ärendets nummer' },
    revision: { type: 'integer', minimum: 1, description: 'Ärendets version efter händelsen' },
    href: { type: 'string', format: 'uri-reference', description: 'Adressen att läsa ärendet på' },
  },
});

/** Whether units belong together: a subscription is for units of one nämnd, and so of one side (L10). */
export function sidaAv(enheter: readonly { readonly namnd: string; readonly side: Side }[]): Side | null {
  const [first] = enheter;
  const together = enheter.every(({ namnd, side }) => namnd === first?.namnd && side === first.side);
  return first && together ? first.side : null;
}
