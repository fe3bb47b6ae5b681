/**
 * Dates of:
 * What changes around a case: the client moves, dies or loses the support, something was recorded wrongly, the
 * sides ask each other before a meeting (R41, R43, A26, A32).
 */
import { localDate, planFrom } from '../../calendar';
import type { DeadlineRule } from '../../process';
import type { AnvisningContext } from '../context';
import { idag, inom, type Args } from './rules';

/** GDPR article 33: 72 hours from when it is known, weekends included. */
const INCIDENT_DAYS = 3;

export const forandringDeadlines = {
  provaForandring: inom(
    { sv: 'Förändringen prövad', en: 'Change judged' },
    ['A26', 'R109'],
    'socialsekreterare',
    'change.reviewWithin',
    idag('Förändringen anmäld', 'Change reported'),
  ),
  aterkallaBrev: inom(
    { sv: 'Brev som blev fel återkallat', en: 'Letter that was wrong recalled' },
    ['A32'],
    'socialsekreterare',
    'correction.recallWithin',
    idag('Felet upptäckt', 'Error found'),
  ),
  avslutaFelKlient: inom(
    { sv: 'Ärende för fel klient avslutat', en: 'Case for the wrong client ended' },
    ['A32'],
    'socialsekreterare',
    'correction.endWithin',
    idag('Felet upptäckt', 'Error found'),
  ),
  incident: {
    title: {
      sv: 'Personuppgiftsincidenten bedömd och anmäld',
      en: 'Personal data breach judged and reported',
    },
    source: ['A32'],
    kind: 'lagstadgad',
    owner: 'forste_socialsekreterare',
    reminders: () => [1],
    due: ({ at }: Args) =>
      planFrom(localDate(at), { sv: 'Incidenten upptäckt', en: 'Breach found' })
        .plusDays(INCIDENT_DAYS, { sv: '72 timmar', en: '72 hours' }, 'A32')
        .plan(),
  },
  fragaKc: inom(
    { sv: 'Frågan till Kompetenscenter besvarad', en: 'Question to KC answered' },
    ['R41'],
    'arbetsmarknadskonsulent',
    'question.answerWithin',
    idag('Frågan ställd', 'Question asked'),
  ),
  fragaSf: inom(
    { sv: 'Frågan till socialförvaltningen besvarad', en: 'Question to SF answered' },
    ['R43'],
    'socialsekreterare',
    'question.answerWithin',
    idag('Frågan ställd', 'Question asked'),
  ),
  nyTidSf: inom(
    { sv: 'Ny tid bokad av socialförvaltningen', en: 'New time booked by SF' },
    ['R46', 'A12'],
    'socialsekreterare',
    'noShow.newTimeWithin',
    idag('Ny tid är aktuell', 'A new time is relevant'),
  ),
  stallningTillAvslut: inom(
    { sv: 'Ställning tagen till aviserat avslut', en: 'Stand on the announced closing' },
    ['R94', 'R122'],
    'socialsekreterare',
    'closing.confirmWithin',
    idag('Avslutet aviserat', 'Closing announced'),
  ),
} as const satisfies Record<string, DeadlineRule<AnvisningContext>>;
