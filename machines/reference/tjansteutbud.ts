/**
 * The services (tjänsteutbud) that an uppdrag may name: who owns each, which area it belongs to, on what legal
 * bases it is given and when it is offered (R11, R106, R132). The services are our default; the owners and the
 * areas are those of the styrmodell.
 */
import { ord, type OMRADEN } from '../anvisning/codes';
import type { Text } from '../process';
import type { LagrumKod } from './lagrum';

/** An area of responsibility (R106). */
export type Omrade = keyof typeof OMRADEN;

/** The three categories of the service catalogue: not the same set as the four areas (A27, R132). */
export const KATEGORIER = {
  halsoinriktade: { sv: 'Hälsoinriktade', en: 'Health-oriented' },
  jobbfokuserade: { sv: 'Jobbfokuserade', en: 'Job-focused' },
  kompetenshojande: { sv: 'Kompetenshöjande', en: 'Competence-building' },
} as const satisfies Record<string, Text>;
export type Kategori = keyof typeof KATEGORIER;

/** The category under which each area is shown; the social area stands with health, as in R108. */
export const KATEGORI_FOR_OMRADE: Readonly<Record<Omrade, Kategori>> = {
  jobbfokuserat: 'jobbfokuserade',
  kompetenshojande: 'kompetenshojande',
  halsorelaterat: 'halsoinriktade',
  socialt: 'halsoinriktade',
};

/** Who owns a service; `verkstaller` where the owner may carry out a decision under 12:4 (R4, R11). */
export const AGARE = {
  arbvux: {
    sv: 'Nämnden för arbetsmarknad och vuxenutbildning',
    en: 'Committee for labour market and adult education',
    verkstaller: true,
  },
  sf_centrum: { sv: 'Socialnämnden Centrum', en: 'Social committee Centrum', verkstaller: true },
  sf_hisingen: { sv: 'Socialnämnden Hisingen', en: 'Social committee Hisingen', verkstaller: true },
  sf_nordost: { sv: 'Socialnämnden Nordost', en: 'Social committee Nordost', verkstaller: true },
  sf_sydvast: { sv: 'Socialnämnden Sydväst', en: 'Social committee Sydväst', verkstaller: true },
  regionen: { sv: 'Regionen', en: 'The region', verkstaller: false },
} as const satisfies Record<string, Text & { verkstaller: boolean }>;
export type Agare = keyof typeof AGARE;

export interface Tjanst extends Text {
  readonly agare: Agare;
  readonly omrade: Omrade;
  readonly lagrum: readonly LagrumKod[];
  /** First day offered. */
  readonly fran: string;
  /** First day no longer offered. */
  readonly till?: string;
}

const ANVISNING = ['sol_12_4', 'sol_12_4a', 'sol_12_4d'] as const;
const FRAN = '2025-07-01';

/** Every service by id. */
export const TJANSTER = {
  jobbcoachning: {
    sv: 'Jobbcoachning',
    en: 'Job coaching',
    agare: 'arbvux',
    omrade: 'jobbfokuserat',
    lagrum: ANVISNING,
    fran: FRAN,
  },
  praktik: {
    sv: 'Praktik med handledning',
    en: 'Supervised practice',
    agare: 'arbvux',
    omrade: 'jobbfokuserat',
    lagrum: ANVISNING,
    fran: FRAN,
  },
  arbetstraning: {
    sv: 'Arbetsträning',
    en: 'Work training',
    agare: 'arbvux',
    omrade: 'jobbfokuserat',
    lagrum: [...ANVISNING, 'sol_11_1'],
    fran: FRAN,
  },
  jobbsokarverkstad: {
    sv: 'Jobbsökarverkstad',
    en: 'Job search workshop',
    agare: 'arbvux',
    omrade: 'jobbfokuserat',
    lagrum: ['sol2001_4_4'],
    fran: '2021-01-01',
    till: '2025-07-01',
  },
  yrkessvenska: {
    sv: 'Yrkessvenska och digital grund',
    en: 'Swedish for work and digital basics',
    agare: 'arbvux',
    omrade: 'kompetenshojande',
    lagrum: ANVISNING,
    fran: FRAN,
  },
  studievagledning: {
    sv: 'Studie- och yrkesvägledning',
    en: 'Study and career guidance',
    agare: 'arbvux',
    omrade: 'kompetenshojande',
    lagrum: ANVISNING,
    fran: FRAN,
  },
  halsa_for_arbete: {
    sv: 'Hälsa för arbete, i grupp',
    en: 'Health for work, in a group',
    agare: 'arbvux',
    omrade: 'halsorelaterat',
    lagrum: ANVISNING,
    fran: FRAN,
  },
  arbetsformageutredning: {
    sv: 'Utredning av arbetsförmåga',
    en: 'Assessment of work capacity',
    agare: 'sf_centrum',
    omrade: 'halsorelaterat',
    lagrum: ['sol_11_1', 'sol_12_1'],
    fran: FRAN,
  },
  sysselsattning_nordost: {
    sv: 'Social träning och sysselsättning',
    en: 'Social training and occupation',
    agare: 'sf_nordost',
    omrade: 'socialt',
    lagrum: ['sol_12_4', 'sol_11_1'],
    fran: FRAN,
  },
  rehabkoordinering: {
    sv: 'Rehabkoordinering i vården',
    en: 'Rehabilitation coordination in health care',
    agare: 'regionen',
    omrade: 'halsorelaterat',
    lagrum: [],
    fran: FRAN,
  },
} as const satisfies Record<string, Tjanst>;

/** The words of the services, for a form. */
export const TJANSTENAMN = ord(TJANSTER);

/** A service by id, whatever the day. */
export const tjanst = (id: string): Tjanst | undefined =>
  Object.hasOwn(TJANSTER, id) ? TJANSTER[id as keyof typeof TJANSTER] : undefined;

/** True if the service exists and is offered on that day. */
export function erbjuds(id: string, date: string): boolean {
  const found = tjanst(id);
  return found !== undefined && found.fran <= date && (found.till === undefined || date < found.till);
}

/** Ids of the services offered on a day, with their category (A27). */
export function tjansteutbudPa(
  date: string,
): readonly { readonly id: string; readonly kategori: Kategori }[] {
  return Object.entries<Tjanst>(TJANSTER)
    .filter(([id]) => erbjuds(id, date))
    .map(([id, { omrade }]) => ({ id, kategori: KATEGORI_FOR_OMRADE[omrade] }));
}
