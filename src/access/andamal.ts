/**
 * Why somebody looked: the purpose that stands in each row of the access log (SoLPuL 10 §, 2001:637 15 §). It
 * follows from what was done; only a search for a person is asked for its purpose.
 */
import type { Text } from '../../machines/process';

/** Purposes by code. */
export const ANDAMAL = {
  handlaggning: { sv: 'Handläggning av ärendet', en: 'Work on the case' },
  planering: { sv: 'Planering av eget och enhetens arbete', en: 'Planning of work' },
  sokning: { sv: 'Sökning efter en klient', en: 'Search for a client' },
  nytt_arende: { sv: 'Personen ska få ett ärende eller har kontaktat oss', en: 'A new case or contact' },
  samordning: { sv: 'Samordning med en annan insats för personen', en: 'Coordination with another measure' },
  begaran: { sv: 'Personen har begärt att få veta något', en: 'Request by the person' },
  loggkontroll: { sv: 'Kontroll av åtkomst', en: 'Review of access' },
  loggutdrag: { sv: 'Utdrag till klienten', en: "The client's extract" },
  nodoppning: { sv: 'Nödöppning av ett skyddat ärende', en: 'Emergency opening of a protected case' },
  statistik: { sv: 'Statistik utan personuppgifter', en: 'Statistics without personal data' },
  arkivering: { sv: 'Arkivering och gallring', en: 'Archiving and disposal' },
  administration: { sv: 'Administration av tjänsten', en: 'Administration of the service' },
} as const satisfies Record<string, Text>;
export type Andamal = keyof typeof ANDAMAL;

/** For what a person may be searched for (L14): one of these is given with each search, and logged. */
export const SOK_ANDAMAL = [
  'handlaggning',
  'nytt_arende',
  'samordning',
  'begaran',
] as const satisfies readonly Andamal[];

/** What was done, by the beginning of its action; the first that fits. */
const BY_ACTION: readonly (readonly [RegExp, Andamal])[] = [
  [/^(worklist|week|disputes|ledning|kalenderflode|krockar)$/, 'planering'],
  [/^processlage$/, 'statistik'],
  [/^kedja$/, 'loggkontroll'],
  [/^klient sok/, 'sokning'],
  [/^nodoppningar$/, 'loggkontroll'],
  [/^nodoppning/, 'nodoppning'],
  [/^(loggutdrag|menprovning)/, 'loggutdrag'],
  [/^logg/, 'loggkontroll'],
  [/^(earkiv|leverans|gallring)/, 'arkivering'],
  [/^(incident|settings|kalenderadress|aviseringar)/, 'administration'],
];

/** The purpose that an action has by itself. */
export const andamalOf = (action: string): Andamal =>
  BY_ACTION.find(([form]) => form.test(action))?.[1] ?? 'handlaggning';
