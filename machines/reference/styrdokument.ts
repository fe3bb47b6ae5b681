/**
 * The steering documents that the routine rests on, by version (R3). A case pins the versions in force on the
 * day it starts, so that anybody can see afterwards under which rules it was handled.
 */
import type { Text } from '../process';

/** One steering document and its versions, oldest first; each is in force until the next begins. */
export interface Styrdokument extends Text {
  /** The part that the routine rests on. */
  readonly del: Text;
  readonly versioner: readonly { readonly version: string; readonly fran: string }[];
}
export type Styrdokumentkatalog = Readonly<Record<string, Styrdokument>>;

/**
 * As the routine names them. Each has one version here, from the day its reference to SoL 2025:400 took
 * effect; a later version is a new line, never a change of an old one.
 */
const FORSTA = [{ version: '1', fran: '2025-07-01' }] as const;

export const STYRDOKUMENT = {
  reglemente_nav: {
    sv: 'Reglemente för Göteborgs Stads nämnd för arbetsmarknad och vuxenutbildning',
    en: 'Regulations for the committee for labour market and adult education',
    del: { sv: '2 kap. 5 §', en: 'chapter 2 section 5' },
    versioner: FORSTA,
  },
  anvisning_styrmodell: {
    sv: 'Anvisning avseende styrmodell för arbetsrehabiliteringens hemvist',
    en: 'Governance instruction for work rehabilitation',
    del: { sv: 'Ansvarsområden och tjänsteutbud', en: 'Areas of responsibility and services' },
    versioner: FORSTA,
  },
  riktlinjer_ekonomiskt_stod: {
    sv: 'Göteborgs Stads riktlinjer för individuellt ekonomiskt stöd',
    en: 'The city’s guidelines for individual financial support',
    del: { sv: 'Avsnittet om arbetsfrämjande insatser', en: 'The section on work-promoting measures' },
    versioner: FORSTA,
  },
  handbok_bedomningsstod: {
    sv: 'Handbok bedömningsstöd',
    en: 'Handbook for the assessment support tool',
    del: { sv: 'Behov och förmågor', en: 'Needs and abilities' },
    versioner: FORSTA,
  },
} as const satisfies Styrdokumentkatalog;

/** The versions in force on a day, as `document:version`; a document with no version yet is left out. */
export function styrdokumentPa(date: string, katalog: Styrdokumentkatalog = STYRDOKUMENT): readonly string[] {
  return Object.entries(katalog).flatMap(([id, { versioner }]) => {
    const version = versioner.findLast(({ fran }) => fran <= date);
    return version ? [`${id}:${version.version}`] : [];
  });
}
