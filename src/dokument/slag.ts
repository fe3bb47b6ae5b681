/**
 * The documents of a case by template: whose they are, whom they are for, who signs and who may draw and handle them.
 * What stands in them is in underlag/, and how they look in config/mallar.
 */
import { ROLES, type Role, type Side } from '../../machines/process';

/** Whom a document is for. `akt`: the file itself; `andra`: the other side of the case. */
export type Mottagare = 'klient' | 'andra' | 'af' | 'akt';

export interface Dokumentslag {
  /** The side whose document it is; both where either draws its own. */
  readonly sidor: readonly Side[];
  readonly till: Mottagare;
  /** Those who sign it before it leaves. */
  readonly undertecknas: readonly Undertecknare[];
  /** The other side reads it too, where a record has brought it the event that it comes from (L10). */
  readonly korsar?: true;
}
export type Undertecknare = 'klienten' | 'handlaggaren';

const SF: readonly Side[] = ['sf'];
const KC: readonly Side[] = ['kc'];
const BADA: readonly Side[] = ['sf', 'kc'];
const ingen: readonly Undertecknare[] = [];
const klienten: readonly Undertecknare[] = ['klienten'];
const handlaggaren: readonly Undertecknare[] = ['handlaggaren'];

const klient = (sidor: readonly Side[], undertecknas = ingen): Dokumentslag => ({
  sidor,
  till: 'klient',
  undertecknas,
});
const andra = (sidor: readonly Side[], undertecknas = ingen): Dokumentslag => ({
  sidor,
  till: 'andra',
  undertecknas,
  korsar: true,
});

const SLAG: Readonly<Record<string, Dokumentslag>> = {
  'samtycke-af': { sidor: SF, till: 'af', undertecknas: klienten },
  'samtycke-kc': { sidor: SF, till: 'andra', undertecknas: klienten },
  'samtycke-extern': { sidor: BADA, till: 'akt', undertecknas: klienten },
  'information-kommunal-aktivitet': { sidor: SF, till: 'af', undertecknas: ingen },
  'beslut-insats': klient(SF, handlaggaren),
  'beslut-nedsattning': klient(SF, handlaggaren),
  underrattelse: klient(SF),
  uppdrag: andra(SF),
  kallelse: klient(BADA),
  deltagandedokument: { ...klient(KC), korsar: true },
  genomforandeplan: andra(KC, klienten),
  uppfoljning: andra(SF),
  avslutsdokument: andra(KC),
  aterkallelse: andra(SF),
  overlamning: { sidor: BADA, till: 'akt', undertecknas: ingen },
  'nytt-handlaggarnamn': klient(BADA),
  'beslut-upphort': klient(SF),
  'lattlast-anvisning': klient(BADA),
  'lattlast-anvisning-en': klient(BADA),
  'lattlast-anvisning-ar': klient(BADA),
  'lattlast-anvisning-so': klient(BADA),
  'mitt-arende': klient(BADA),
  narvarounderlag: andra(KC),
  personakt: { sidor: BADA, till: 'akt', undertecknas: ingen },
};

/** What a template is in a case; null for one that no case has. */
export const slagAv = (mall: string): Dokumentslag | null =>
  Object.hasOwn(SLAG, mall) ? (SLAG[mall] ?? null) : null;

/** Templates that a case can have. */
export const SLAGNAMN: readonly string[] = Object.keys(SLAG);

/** Those who draw and handle a side's documents: its workers, and those who lead them. */
export const handlaggarePa = (sida: Side): readonly Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => role !== 'utforare' && ROLES[role].side === sida);
