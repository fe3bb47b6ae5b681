/**
 * The client's page (P4): every anvisning that the reader may see, what is booked and agreed, and where
 * simultaneous insatser collide. Pure.
 */
import type { Text } from '../../machines/process';
import { factsAbout } from '../access/disclosure';
import { stateTexts } from '../access/lagen';
import type { Sidovy } from '../access/sidovy';
import { factsOf } from '../calendar/moten';
import type { HostedProcess } from '../engine/hosted';
import type { CaseRecord } from '../engine/types';
import type { OversiktRow } from '../store/oversikt.query';
import type { SealedEvent } from '../store/visible.query';
import { namedTo } from './case-view';
import type { Open } from './history-view';
import type { KlientArendeView, KlientsidaView } from './lasning.schemas';
import { oversiktOf } from './oversikt';

/** One of the client's cases, and how the reader sees it. */
export interface KlientCase {
  readonly process: HostedProcess;
  readonly record: CaseRecord;
  readonly row: OversiktRow;
  /** What the reader's side knows of it. */
  readonly sida: Sidovy;
}

/** A case on the client's page. */
export function klientArende(one: KlientCase, idag: string, open: Open): KlientArendeView {
  const { process, record, row, sida } = one;
  const { id, title = { sv: id, en: id } } = process.definition;
  const running = record.status === 'active';
  const oversikt = oversiktOf(process.definition, record, row, idag, sida);
  const { sfEnhet, kcEnhet, handlaggare } = record.index;
  return {
    id: record.id,
    title,
    status: record.status,
    started: row.startedAt,
    at: record.at,
    states: stateTexts(record.snapshot, sida),
    beslut: oversikt?.beslut ?? null,
    start: oversikt?.start ?? null,
    sfEnhet,
    kcEnhet,
    handlaggare: namedTo(sida, handlaggare),
    moten: running && oversikt ? oversikt.moten.filter(({ datum }) => datum >= idag) : [],
    nasta: running ? nextDates(one) : [],
    samtycken: (oversikt?.samtycken ?? []).map(({ sidor: _sidor, ...samtycke }) => samtycke),
    kontakt: oversikt?.kontaktvagar ? { kanaler: oversikt.kontaktvagar, text: contactText(one, open) } : null,
    tolksprak: tolksprak(one),
  };
}

function nextDates({ process, row, sida }: KlientCase): KlientArendeView['nasta'] {
  return row.deadlines
    .filter((deadline) => sida.frist(deadline))
    .flatMap(({ rule, date }) => {
      const title = rule === null ? undefined : process.definition.deadlines?.[rule]?.title;
      return title && date !== null ? [{ datum: date, text: title }] : [];
    });
}

/** The last event among `types` that the reader may read. */
function last({ row, sida }: KlientCase, types: readonly string[]): SealedEvent | undefined {
  return row.events.findLast(
    (event) => types.includes(event.type) && sida.handelse(factsAbout(event)) !== null,
  );
}

/** Numbers and addresses that must not be used. */
function contactText(one: KlientCase, open: Open): Record<string, unknown> {
  const event = last(one, one.process.definition.oversikt?.kontakt ?? []);
  return Object.fromEntries(
    (event?.personal ?? []).flatMap(({ field, klientId, cipher }) => {
      const text = open(klientId, Buffer.from(cipher, 'base64'));
      return text === null ? [] : [[field, JSON.parse(text) as unknown]];
    }),
  );
}

function tolksprak(one: KlientCase): string | null {
  const event = last(one, one.process.definition.oversikt?.tolk ?? []);
  const language = event && factsOf(event)['tolksprak'];
  return typeof language === 'string' ? language : null;
}

/** Pairs of running anvisningar whose decisions overlap, or that have meetings on the same day. */
export function krockar(arenden: readonly KlientArendeView[]): KlientsidaView['krockar'] {
  const running = arenden.filter(({ status }) => status === 'active');
  const pairs = running.flatMap((a, n) => running.slice(n + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => [...overlap(a, b), ...sameDay(a, b)]);
}

const OVERLAP: Text = { sv: 'Två beslut gäller samma tid', en: 'Two decisions cover the same time' };
const SAME_DAY: Text = {
  sv: 'Möten i två insatser samma dag',
  en: 'Meetings of two measures on the same day',
};

function overlap(a: KlientArendeView, b: KlientArendeView): KlientsidaView['krockar'][number][] {
  if (!a.beslut || !b.beslut) return [];
  const fran = a.beslut.fran > b.beslut.fran ? a.beslut.fran : b.beslut.fran;
  const till = a.beslut.till < b.beslut.till ? a.beslut.till : b.beslut.till;
  return fran > till ? [] : [{ slag: 'beslut', text: OVERLAP, fran, till, arenden: [a.id, b.id] }];
}

function sameDay(a: KlientArendeView, b: KlientArendeView): KlientsidaView['krockar'][number][] {
  const days = new Set(b.moten.map(({ datum }) => datum));
  return [...new Set(a.moten.map(({ datum }) => datum))]
    .filter((datum) => days.has(datum))
    .map((datum) => ({ slag: 'mote', text: SAME_DAY, fran: datum, till: datum, arenden: [a.id, b.id] }));
}
