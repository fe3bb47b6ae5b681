/**
 * Conditions of meetings, plan and closing document: who took part, and that every goal named is one of the
 * uppdrag (R37, R67, R78–R87, R98, R99).
 */
import { plusDays } from '../../calendar';
import type { ConditionDefinition } from '../../process';
import { numberOf, settingsIn } from '../../settings';
import type { AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };
type Plan = EventOf<'UPPRATTA_PLAN'> | EventOf<'UPPDATERA_PLAN'>;
type MedMal = Plan | EventOf<'HALL_UPPFOLJNING'> | EventOf<'UPPRATTA_AVSLUTSDOKUMENT'>;

const namndaMal = (event: MedMal): readonly string[] =>
  'aktiviteter' in event
    ? event.aktiviteter.flatMap((aktivitet) => aktivitet.mal)
    : event.mal.map((mal) => mal.id);

export const uppfoljningConditions = {
  malenFinns: {
    text: {
      sv: 'Varje mål som nämns finns i uppdraget',
      en: 'Every goal named is a goal of the commission',
    },
    source: ['R37', 'R67'],
    on: 'event',
    test: ({ context, event }: Sent<MedMal>) =>
      namndaMal(event).every((id) => context.uppdrag?.mal.includes(id) === true),
  },
  trePartersNarvaro: {
    text: {
      sv: 'Klienten, socialsekreteraren och arbetsmarknadskonsulenten deltog; annars blev mötet inte av',
      en: 'The client, the social worker and the consultant took part; else the meeting did not take place',
    },
    source: ['R78', 'R79', 'A6'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'HALL_UPPFOLJNING'> | EventOf<'HALL_TREPARTSMOTE'>>) =>
      [event.klient, event.socialsekreterare, event.arbetsmarknadskonsulent].every(
        (narvaro) => narvaro !== 'ej_narvarande',
      ),
  },
  parallellaOmradenAngivna: {
    text: {
      sv: 'Områden anges när parallella insatser behövs, och bara då',
      en: 'Areas are given when parallel measures are needed, and only then',
    },
    source: ['R80'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'HALL_UPPFOLJNING'>>) =>
      event.parallellaInsatser === (event.parallellaOmraden !== undefined),
  },
  aktiviteternaOlika: {
    text: { sv: 'Varje aktivitet har sin egen beteckning', en: 'Every activity has its own id' },
    source: ['R67'],
    on: 'event',
    test: ({ event }: Sent<Plan>) =>
      new Set(event.aktiviteter.map(({ id }) => id)).size === event.aktiviteter.length,
  },
  planenInomBeslutet: {
    text: {
      sv: 'Planen är upprättad en dag då beslutet gäller',
      en: 'The plan is drawn up on a day when the decision is in force',
    },
    source: ['A10', 'R67'],
    cure: { role: 'socialsekreterare', event: 'FATTA_BESLUT' },
    on: 'event',
    test: ({ context: { beslut }, event }: Sent<Plan>) =>
      beslut !== null && beslut.fran <= event.datum && event.datum < beslut.till,
  },
  slutdatumEfterStart: {
    text: {
      sv: 'Insatsens sista dag är tidigast dagen då den startade',
      en: 'The last day of the measure is not before its first',
    },
    source: ['R98', 'R53'],
    on: 'event',
    test: ({ context: { insats }, event }: Sent<EventOf<'UPPRATTA_AVSLUTSDOKUMENT'>>) =>
      insats.start !== null && event.slutdatum >= insats.start,
  },
  slutdatumNara: {
    text: {
      sv: 'Insatsens sista dag ligger inte längre fram än kommunen har bestämt',
      en: 'The last day of the measure lies no further ahead than the municipality has set',
    },
    source: ['R98'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'UPPRATTA_AVSLUTSDOKUMENT'>>) =>
      event.slutdatum <= plusDays(event.idag, numberOf(settingsIn(event), 'closing.endAhead')),
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
