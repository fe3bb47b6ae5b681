/**
 * Conditions of corrections: what may be corrected, to which dates, and what a case still owes before it ends
 * (A32).
 */
import { addMonths } from '../../calendar';
import type { ConditionDefinition } from '../../process';
import { numberOf, settingsIn } from '../../settings';
import type { AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };
type Datum = EventOf<'RATTA_DATUM' | 'RATTA_DATUM_KC'>;

/** Only a first decision that is in force: a renewed one is corrected by a new decision (A8). */
const beslutetKanRattas = ({ beslut, upphort }: AnvisningContext): boolean =>
  beslut !== null && !upphort && beslut.fran === beslut.senasteFran;

/** What is recorded for a date, or null. */
function registrerat(c: AnvisningContext, vad: Datum['vad']): string | null {
  switch (vad) {
    case 'insatsens_start':
      return c.insats.start;
    case 'planens_datum':
      return c.insats.plan;
    case 'senaste_uppfoljning':
      return c.insats.senastHallna;
    case 'inskrivningens_dag':
      return c.inskrivning.hallen;
    case 'beslutets_forsta_dag':
      return beslutetKanRattas(c) ? (c.beslut?.fran ?? null) : null;
  }
}

const SF_DATUM = ['senaste_uppfoljning', 'inskrivningens_dag', 'beslutets_forsta_dag'] as const;
const KC_DATUM = ['insatsens_start', 'planens_datum'] as const;
const notAfter = (day: string, limits: readonly (string | null | undefined)[]): boolean =>
  limits.every((limit) => limit === null || limit === undefined || day <= limit);
const notBefore = (day: string, limits: readonly (string | null | undefined)[]): boolean =>
  limits.every((limit) => limit === null || limit === undefined || day >= limit);

const datumConditions = {
  sfHarDatumAttRatta: {
    text: {
      sv: 'Socialförvaltningen har registrerat ett datum som kan rättas',
      en: 'SF has recorded a date that can be corrected',
    },
    source: ['A32'],
    on: 'case',
    test: ({ context }: Case) => SF_DATUM.some((vad) => registrerat(context, vad) !== null),
  },
  kcHarDatumAttRatta: {
    text: {
      sv: 'Kompetenscenter har registrerat ett datum som kan rättas',
      en: 'KC has recorded a date that can be corrected',
    },
    source: ['A32'],
    on: 'case',
    test: ({ context }: Case) => KC_DATUM.some((vad) => registrerat(context, vad) !== null),
  },
  datumetRegistrerat: {
    text: {
      sv: 'Datumet är registrerat; ett förnyat eller upphört beslut rättas genom ett nytt beslut',
      en: 'The date is recorded; a renewed or lapsed decision is corrected by a new one',
    },
    source: ['A32', 'A8'],
    on: 'event',
    test: ({ context, event }: Sent<Datum>) => registrerat(context, event.vad) !== null,
  },
  rattDatumInteIFramtiden: {
    text: {
      sv: 'Datumet är i dag eller tidigare; bara ett beslut kan börja gälla senare',
      en: 'The date is today or earlier; only a decision can start later',
    },
    source: ['A32'],
    on: 'event',
    test: ({ event }: Sent<Datum>) => event.vad === 'beslutets_forsta_dag' || event.datum <= event.idag,
  },
  startenIOrdning: {
    text: {
      sv: 'Insatsen startade tidigast när beslutet började gälla och inskrivningsmötet hölls, och senast när den följdes upp och planen upprättades',
      en: 'The start lies between the decision and enrolment, and the follow-up and the plan',
    },
    source: ['A32', 'R53'],
    on: 'event',
    test: ({ context: c, event: { vad, datum } }: Sent<Datum>) =>
      vad !== 'insatsens_start' ||
      (notBefore(datum, [c.beslut?.fran, c.inskrivning.hallen]) &&
        notAfter(datum, [c.insats.senastHallna, c.insats.plan])),
  },
  efterStarten: {
    text: {
      sv: 'Uppföljningen är hållen och planen upprättad tidigast när insatsen startade',
      en: 'Follow-up and plan are not before the start',
    },
    source: ['A32', 'R61', 'R66'],
    on: 'event',
    test: ({ context, event: { vad, datum } }: Sent<Datum>) =>
      !['senaste_uppfoljning', 'planens_datum'].includes(vad) || notBefore(datum, [context.insats.start]),
  },
  inskrivningenIOrdning: {
    text: {
      sv: 'Inskrivningsmötet hölls tidigast när beslutet började gälla och senast när insatsen startade',
      en: 'Enrolment lies between the decision and the start',
    },
    source: ['A32', 'R38', 'R53'],
    on: 'event',
    test: ({ context: c, event: { vad, datum } }: Sent<Datum>) =>
      vad !== 'inskrivningens_dag' ||
      (notBefore(datum, [c.beslut?.fran]) && notAfter(datum, [c.insats.start])),
  },
  beslutsdagenIOrdning: {
    text: {
      sv: 'Beslutet gäller tidigast från dagen då det fattades och senast när insatsen startade, och har inte hunnit upphöra',
      en: 'The decision starts on the day it was made at the earliest and by the start at the latest, and has not lapsed',
    },
    source: ['A32', 'A7', 'R32'],
    on: 'event',
    test: ({ context: c, event }: Sent<Datum>) =>
      event.vad !== 'beslutets_forsta_dag' ||
      (notBefore(event.datum, [c.beslut?.fattat]) &&
        notAfter(event.datum, [c.insats.start, c.inskrivning.hallen]) &&
        addMonths(event.datum, numberOf(settingsIn(event), 'decision.validity')) > event.idag),
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;

export const rattelseConditions = {
  ...datumConditions,
  forandringenAnmald: {
    text: { sv: 'Det som rättas är anmält i ärendet', en: 'What is corrected is reported in the case' },
    source: ['A26', 'A32'],
    on: 'event',
    test: ({ context: { forandring }, event }: Sent<EventOf<'RATTA_FORANDRING'>>) =>
      ({
        flytt: forandring.flytt !== null,
        dodsfall: forandring.avliden !== null,
        fel_klient: forandring.felKlient,
      })[event.vad],
  },
  avslutetByggerPaDet: {
    text: {
      sv: 'Insatsen avslutas av den orsak som rättas',
      en: 'The measure is being closed for the reason that is corrected',
    },
    source: ['A26', 'A32'],
    on: 'event',
    test: ({ context: { avslut }, event }: Sent<EventOf<'RATTA_FORANDRING'>>) =>
      avslut?.orsak ===
      ({ flytt: 'flyttat', dodsfall: 'avliden', fel_klient: 'fel_klient' } as const)[event.vad],
  },
  brevAttAterkalla: {
    text: { sv: 'Ett brev som blev fel har gått ut', en: 'A letter that was wrong has left' },
    source: ['A32'],
    on: 'case',
    test: ({ context }: Case) => context.forandring.brevUte,
  },
  incidentOppen: {
    text: { sv: 'En incident är inte hanterad', en: 'An incident is not dealt with' },
    source: ['A32'],
    on: 'case',
    test: ({ context }: Case) => context.forandring.incidenter > 0,
  },
  flerIncidenter: {
    text: { sv: 'Mer än en incident är öppen', en: 'More than one incident is open' },
    source: ['A32'],
    on: 'case',
    test: ({ context }: Case) => context.forandring.incidenter > 1,
  },
  rattelsernaKlara: {
    text: {
      sv: 'Brev som blev fel är återkallade, och incidenter hanterade',
      en: 'Letters that were wrong are recalled, and incidents dealt with',
    },
    source: ['A32'],
    cure: { role: 'forste_socialsekreterare', event: 'INCIDENT_HANTERAD' },
    on: 'case',
    test: ({ context: { forandring } }: Case) => !forandring.brevUte && forandring.incidenter === 0,
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
