/**
 * The provisions that decisions and records of the routine refer to, with the days on which each is in force
 * (A24). A decision names its legal basis by code; the words, the statute and the dates are here.
 */
import type { Text } from '../process';

/** One provision, by the paragraph that people cite. */
export interface Bestammelse extends Text {
  /** The statute: `SoL 2025:400`, or the former `SoL 2001:453`. */
  readonly lag: 'SoL 2025:400' | 'SoL 2001:453';
  readonly paragraf: string;
  /** First day of each wording, oldest first, with the act where our source names it. */
  readonly lydelser: readonly { readonly fran: string; readonly sfs?: string }[];
  /** First day a decision may rest on it, where that is later than the first day in force. */
  readonly tillampas?: string;
  /** First day no longer in force. */
  readonly till?: string;
  /** The provisions that took over. */
  readonly efterfoljare?: readonly string[];
  /** True if an anvisning of this routine may rest on it. */
  readonly anvisning?: true;
  /** True if it sets an aktivitetskrav, with hours, exemptions and an individual plan (A25). */
  readonly aktivitetskrav?: true;
  /** Requirement that states it. */
  readonly source: string;
}

const NYA_LAGEN = { fran: '2025-07-01', sfs: '2025:400' } as const;
const AKTIVITETSKRAV = { fran: '2026-07-01', sfs: '2026:730' } as const;
/** L2, A25: the aktivitetskrav is first applied to support for October 2026. */
const FORSTA_STODET = '2026-10-01';

const GAMLA = { lag: 'SoL 2001:453', till: '2025-07-01' } as const;
const NYA = { lag: 'SoL 2025:400', lydelser: [NYA_LAGEN] } as const;
const TILLAGD = { lag: 'SoL 2025:400', lydelser: [AKTIVITETSKRAV] } as const;

/** Every provision by code. */
export const LAGRUM = {
  sol_11_1: {
    ...NYA,
    paragraf: '11 kap. 1 §',
    sv: 'Insatser efter individuell behovsprövning',
    en: 'Measures after assessment of personal needs',
    source: 'R108',
  },
  sol_12_1: {
    ...NYA,
    paragraf: '12 kap. 1 §',
    sv: 'Rätt till ekonomiskt bistånd',
    en: 'Right to financial assistance',
    source: 'R108',
  },
  sol_12_4: {
    ...NYA,
    paragraf: '12 kap. 4 §',
    sv: 'Praktik, kompetenshöjande verksamhet eller annan insats under viss tid',
    en: 'Practice, competence activities or another measure for a certain time',
    anvisning: true,
    source: 'L1',
  },
  sol_12_4a: {
    ...TILLAGD,
    tillampas: FORSTA_STODET,
    paragraf: '12 kap. 4 a §',
    sv: 'Aktivitetskrav efter tre månader i följd med försörjningsstöd',
    en: 'Activity requirement after three consecutive months of income support',
    anvisning: true,
    aktivitetskrav: true,
    source: 'L2',
  },
  sol_12_4b: {
    ...TILLAGD,
    paragraf: '12 kap. 4 b §',
    sv: 'Aktivitetskravets omfattning och undantag',
    en: 'Extent of and exemptions from the activity requirement',
    source: 'L2',
  },
  sol_12_4c: {
    ...TILLAGD,
    paragraf: '12 kap. 4 c §',
    sv: 'Aktivitetskravets omfattning och undantag',
    en: 'Extent of and exemptions from the activity requirement',
    source: 'L2',
  },
  sol_12_4d: {
    ...TILLAGD,
    tillampas: FORSTA_STODET,
    paragraf: '12 kap. 4 d §',
    sv: 'Aktivitetskrav tidigare än efter tre månader',
    en: 'Activity requirement earlier than after three months',
    anvisning: true,
    aktivitetskrav: true,
    source: 'L2',
  },
  sol_12_4e: {
    ...TILLAGD,
    paragraf: '12 kap. 4 e §',
    sv: 'Individuell plan med tid för att söka arbete',
    en: 'Individual plan with time for job search',
    source: 'L2',
  },
  sol_12_4f: {
    ...TILLAGD,
    paragraf: '12 kap. 4 f §',
    sv: 'Uppehåll från aktivitetskravet, högst fyra veckor per år',
    en: 'Pause from the activity requirement, four weeks a year at most',
    source: 'L2',
  },
  sol_12_5: {
    ...NYA,
    lydelser: [NYA_LAGEN, { fran: '2026-07-01' }],
    paragraf: '12 kap. 5 §',
    sv: 'Vägrat eller nedsatt försörjningsstöd',
    en: 'Income support refused or lowered',
    source: 'L3',
  },
  sol2001_4_1: {
    ...GAMLA,
    lydelser: [{ fran: '2002-01-01', sfs: '2001:453' }],
    efterfoljare: ['sol_11_1', 'sol_12_1'],
    paragraf: '4 kap. 1 §',
    sv: 'Rätt till bistånd',
    en: 'Right to assistance',
    source: 'R108',
  },
  sol2001_4_4: {
    ...GAMLA,
    lydelser: [{ fran: '2002-01-01', sfs: '2001:453' }],
    efterfoljare: ['sol_12_4'],
    paragraf: '4 kap. 4 §',
    sv: 'Praktik eller kompetenshöjande verksamhet',
    en: 'Practice or competence activities',
    source: 'R107',
  },
} as const satisfies Record<string, Bestammelse>;
export type LagrumKod = keyof typeof LAGRUM;

type Med<Flag extends 'anvisning' | 'aktivitetskrav'> = {
  [K in LagrumKod]: (typeof LAGRUM)[K] extends Record<Flag, true> ? K : never;
}[LagrumKod];
/** A legal basis that an anvisning of this routine may rest on. */
export type AnvisningsgrundKod = Med<'anvisning'>;

const alla = Object.entries<Bestammelse>(LAGRUM) as readonly (readonly [LagrumKod, Bestammelse])[];

/** The provision as people cite it: "SoL 12 kap. 4 a §", the former statute with its number. */
export function citat(code: LagrumKod): string {
  const { lag, paragraf } = LAGRUM[code];
  return lag === 'SoL 2025:400' ? `SoL ${paragraf}` : `${lag} ${paragraf}`;
}

/** The legal bases of an anvisning, in words. */
export const ANVISNINGSGRUNDER = Object.fromEntries(
  alla
    .filter(([, { anvisning }]) => anvisning)
    .map(([code, { sv }]) => [code, `${citat(code)}: ${sv.charAt(0).toLowerCase()}${sv.slice(1)}`]),
) as Readonly<Record<AnvisningsgrundKod, string>>;

/** True if the provision is in force on that day. */
export function iKraft(code: LagrumKod, date: string): boolean {
  const { lydelser, till }: Bestammelse = LAGRUM[code];
  return lydelser.some(({ fran }) => fran <= date) && (till === undefined || date < till);
}

/** True if a decision whose first day it is may rest on the provision. */
export function farTillampas(code: LagrumKod, date: string): boolean {
  const { tillampas }: Bestammelse = LAGRUM[code];
  return iKraft(code, date) && (tillampas === undefined || tillampas <= date);
}

/** The provisions in force on a day, in the order of the statute. */
export function lagrumPa(date: string): readonly LagrumKod[] {
  return alla.map(([code]) => code).filter((code) => iKraft(code, date));
}

/** What a provision is on a day: itself while it is in force, then those that took over; none before it began. */
export function efterfoljare(code: LagrumKod, date: string): readonly LagrumKod[] {
  if (iKraft(code, date)) return [code];
  const next = ((LAGRUM[code] as Bestammelse).efterfoljare ?? []) as readonly LagrumKod[];
  return next.flatMap((successor) => efterfoljare(successor, date));
}

/** True if the provision sets an aktivitetskrav. */
export const gerAktivitetskrav = (code: LagrumKod): boolean =>
  (LAGRUM[code] as Bestammelse).aktivitetskrav === true;

/** L2: most hours a week of an aktivitetskrav; ten fewer for who has a child under eight. */
export const timtak = (barnUnderAtta: boolean): number => (barnUnderAtta ? 30 : 40);

/** Reasons why somebody is exempt from a part of the aktivitetskrav (L2, A25). The codes are ours. */
export const UNDANTAG = {
  sjukdom: 'Sjukdom',
  nedsatt_arbetsformaga: 'Nedsatt arbetsförmåga',
  foraldraledighet: 'Föräldraledighet',
  vard_av_narstaende: 'Vård av närstående',
  arbete_eller_studier: 'Arbete eller studier',
  annat_skal: 'Annat särskilt skäl',
} as const;
export type UndantagKod = keyof typeof UNDANTAG;
