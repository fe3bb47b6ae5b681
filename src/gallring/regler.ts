/**
 * When a closed case is disposed of, and what stands in the way (L12). SoL 16:1: five years after the last note, done
 * by the end of the calendar year after. SoF 13:1: in Göteborg nothing is, and elsewhere not those born on the 5th,
 * 15th or 25th, both for research. Pure.
 */
import { addMonths, localDate, plusDays } from '../../machines/calendar';
import type { Settings, Text } from '../../machines/process';
import { choiceOf, booleanOf } from '../../machines/settings';
import { isSampled } from '../access/erasure';
import type { Gallringsbesked } from '../earkiv/erms';
import { lista, mening } from '../mening';
import type { Gallringsfakta } from '../store/gallringar.store';

const YEARS = 5;

/** The rules that a municipality may have (the setting `disposal.rule`), with their sources. */
export const REGLER = {
  bevara: { text: mening`Inget gallras`, lagrum: mening`Bevaras för forskning (SoF 13 kap. 1 §)` },
  femAr: { text: mening`Gallras fem år efter sista anteckningen`, lagrum: mening`SoL 16 kap. 1 §` },
  femArUtomUrval: {
    text: mening`Gallras fem år efter sista anteckningen, utom för dem som är födda den 5:e, 15:e eller 25:e`,
    lagrum: mening`SoL 16 kap. 1 §, SoF 13 kap. 1 §`,
  },
} as const;
export type Regel = keyof typeof REGLER;

/** What stands in the way, as people read it. */
export const HINDER = {
  pagaende_arende: mening`Klienten har ett pågående ärende.`,
  gallringsstopp: mening`Ärendet har ett gallringsstopp.`,
  oppen_incident: mening`Ärendet har en incident som inte är löst.`,
  oppen_uppgift: mening`Ärendet har en uppgift som inte är gjord.`,
  ej_levererat: mening`Ärendet är inte levererat till arkivet med kvittens för den version det har nu.`,
  ej_utskickat: mening`Ärendet har utskick eller anrop till andra system som inte är klara.`,
  andrat: mening`Ärendet har ändrats sedan listan gjordes.`,
  nyckel_saknas: mening`Klientens nyckel finns inte, så det går inte att avgöra om handlingarna ska bevaras.`,
} as const;
export type Hinder = keyof typeof HINDER;

/** What is left of a case that has been disposed of. */
export const KVAR = [
  mening`Händelsernas slag, datum och koder, så att kedjan fortfarande kan prövas.`,
  mening`Frister, uppgifter och åtkomstloggens rader, utan fritext.`,
  mening`Antalet ärenden, för statistik.`,
  mening`Klientens namn och nummer, tills hennes sista ärende är gallrat.`,
] as const;

interface Frister {
  /** The day of the last note. */
  readonly sista: string;
  /** The first day that it may be disposed of, and the last day that it must. */
  readonly fran: string;
  readonly senast: string;
}

/** @param sista when the last note was made, ISO UTC */
export function frister(sista: string): Frister {
  const dag = localDate(sista);
  const borta = addMonths(dag, 12 * YEARS);
  return { sista: dag, fran: plusDays(borta, 1), senast: `${Number(borta.slice(0, 4)) + 1}-12-31` };
}

export type Utfall =
  | { readonly utfall: 'gallras' }
  | { readonly utfall: 'hindrad'; readonly hinder: readonly Hinder[] }
  /** By the rule, or not yet. */
  | { readonly utfall: 'bevaras' | 'inte_an' };

export const regelOf = (settings: Settings): Regel => choiceOf(settings, 'disposal.rule');
export const regelText = (regel: Regel, sprak: keyof Text): string =>
  `${lista([REGLER[regel].text, REGLER[regel].lagrum], '. ')[sprak]}.`;

/**
 * What becomes of a closed case.
 * @param personnummer twelve digits; null if it cannot be read
 * @param idag the day in Sweden
 */
export function bedom(
  fakta: Gallringsfakta,
  personnummer: string | null,
  settings: Settings,
  idag: string,
): Utfall {
  const regel = regelOf(settings);
  if (regel === 'bevara') return { utfall: 'bevaras' };
  if (idag < frister(fakta.sista).fran) return { utfall: 'inte_an' };
  const urval = regel === 'femArUtomUrval';
  if (urval && personnummer !== null && isSampled(personnummer)) return { utfall: 'bevaras' };
  const hinder = (
    [
      ['pagaende_arende', fakta.pagaende],
      ['gallringsstopp', fakta.stopp !== null],
      ['oppen_incident', fakta.incident],
      ['oppen_uppgift', fakta.uppgift],
      ['ej_utskickat', fakta.utskick],
      ['ej_levererat', booleanOf(settings, 'disposal.requiresDelivery') && !fakta.levererat],
      ['nyckel_saknas', urval && personnummer === null && !fakta.raderad],
    ] as const
  ).flatMap(([kod, galler]) => (galler ? [kod] : []));
  return hinder.length > 0 ? { utfall: 'hindrad', hinder } : { utfall: 'gallras' };
}

/** The same told to the archive with a package. @param avslutad when the last note was made, ISO UTC */
export function besked(settings: Settings, avslutad: string): Gallringsbesked {
  const regel = regelOf(settings);
  const { text, lagrum } = REGLER[regel];
  const gallras = regel !== 'bevara';
  const { fran, senast } = frister(avslutad);
  return {
    gallras,
    regel: text.sv,
    lagrum: lagrum.sv,
    fran: gallras ? fran : null,
    senast: gallras ? senast : null,
  };
}
