/**
 * Which actions belong to which meeting, and to which of its five steps. Whether one of them can be done, by whom and on
 * what conditions, is the API's to say: an action that it does not name is not shown.
 */
import { texter } from '../../sprak';

export type Slag = 'inskrivning' | 'uppfoljning' | 'trepartsmote' | 'avslutsmote';
export const STEG = ['fore', 'narvaro', 'dagordning', 'beslut', 'nasta'] as const;
export type Steg = (typeof STEG)[number];

export interface Motesslag {
  /** The action that records that the meeting was held, with who took part. */
  readonly hall: string;
  /** Whether it opens the meeting's other actions, and so comes first; else it is the record that is written as one goes. */
  readonly forst: boolean;
  readonly fore: readonly string[];
  readonly uteblev: readonly string[];
  readonly dagordning: readonly string[];
  readonly beslut: readonly string[];
  readonly nasta: readonly string[];
}

export const MOTEN: Readonly<Record<Slag, Motesslag>> = {
  inskrivning: {
    hall: 'HALL_INSKRIVNING',
    forst: true,
    fore: [
      ...['BOKA_INSKRIVNING', 'BOKA_DIREKT', 'NY_TID', 'KALLA_INSKRIVNING', 'BOKA_TOLK'],
      ...['LAS_UPPDRAG', 'MEDGE_DIGITALT', 'FOLJ_UPP_UTEBLIVANDE', 'NY_TID_AKTUELL', 'EJ_NY_TID'],
    ],
    uteblev: ['UTEBLIVANDE', 'STALL_IN_MOTE'],
    dagordning: ['INFORMERA_KRAV', 'INFORMERA_VERKSAMHET'],
    beslut: ['UPPRATTA_DELTAGANDEDOKUMENT'],
    nasta: ['BOKA_FORSTA_UPPFOLJNING', 'VERKSTALL'],
  },
  uppfoljning: {
    hall: 'HALL_UPPFOLJNING',
    forst: false,
    fore: ['KALLA_UPPFOLJNING', 'LAS_JOURNAL'],
    uteblev: ['UPPFOLJNING_UTEBLEV'],
    dagordning: [],
    beslut: ['UPPRATTA_PLAN', 'UPPDATERA_PLAN', 'OMPROVA'],
    nasta: ['KALLA_UPPFOLJNING'],
  },
  trepartsmote: {
    hall: 'HALL_TREPARTSMOTE',
    forst: false,
    fore: [],
    uteblev: [],
    dagordning: [],
    beslut: ['UPPRATTA_PLAN', 'UPPDATERA_PLAN'],
    nasta: ['KALLA_UPPFOLJNING'],
  },
  avslutsmote: {
    hall: 'HALL_AVSLUTSMOTE',
    forst: false,
    fore: ['BOKA_TREPARTSMOTE', 'FORSOK_NA_KLIENT'],
    uteblev: ['FORSOK_NA_KLIENT'],
    dagordning: [],
    beslut: ['UPPRATTA_AVSLUTSDOKUMENT'],
    nasta: [],
  },
};

/** Actions that book the next time. */
export const BOKAR: ReadonlySet<string> = new Set([
  ...['BOKA_INSKRIVNING', 'BOKA_DIREKT', 'NY_TID', 'BOKA_FORSTA_UPPFOLJNING'],
  ...['KALLA_UPPFOLJNING', 'BOKA_TREPARTSMOTE'],
]);
/** Fields of a held meeting that say who took part, and when. */
export const NARVAROFALT: ReadonlySet<string> = new Set([
  ...['datum', 'klient', 'socialsekreterare', 'arbetsmarknadskonsulent', 'tolk'],
]);

/** The meetings that the actions of a case are about, in the order of the routine. */
export function slagAv(typer: ReadonlySet<string>): readonly Slag[] {
  return (Object.keys(MOTEN) as Slag[]).filter((slag) => {
    const { hall, forst, fore, dagordning, nasta } = MOTEN[slag];
    // What may be done at other times too does not make a meeting.
    return [hall, ...(forst ? [...fore, ...dagordning, ...nasta] : [])].some((typ) => typer.has(typ));
  });
}

export const slagord = texter<Record<Slag, string>>({
  sv: {
    inskrivning: 'Inskrivningsmöte',
    uppfoljning: 'Uppföljningsmöte',
    trepartsmote: 'Trepartsmöte vid behov',
    avslutsmote: 'Avslutande trepartsmöte',
  },
  en: {
    inskrivning: 'Enrolment meeting',
    uppfoljning: 'Follow-up meeting',
    trepartsmote: 'Extra three-party meeting',
    avslutsmote: 'Closing meeting',
  },
});

export const stegord = texter<Record<Steg, string>>({
  sv: {
    fore: 'Före mötet',
    narvaro: 'Vilka är här?',
    dagordning: 'Dagordning',
    beslut: 'Det ni kom fram till',
    nasta: 'Nästa tid',
  },
  en: {
    fore: 'Before the meeting',
    narvaro: 'Who is here?',
    dagordning: 'Agenda',
    beslut: 'What you concluded',
    nasta: 'Next time',
  },
});
