/**
 * Dates from the uppdrag to the start, and of an enrolment that never takes place (R38–R57).
 */
import { localDate, planFrom, plusWorkingDays } from '../../calendar';
import type { DeadlineRule } from '../../process';
import { numberOf } from '../../settings';
import type { AnvisningContext } from '../context';
import { efterMote, idag, inom, type Args } from './rules';

export const inskrivningDeadlines = {
  fordela: inom(
    { sv: 'Uppdraget fördelat', en: 'Commission assigned' },
    ['P2'],
    'samordnare',
    'uppdrag.distributeWithin',
    idag('Uppdraget mottaget', 'Commission received'),
  ),
  komplettera: inom(
    { sv: 'Komplettering av uppdraget', en: 'Supplement to the commission' },
    ['P2'],
    'socialsekreterare',
    'uppdrag.completeWithin',
    idag('Kompletteringen begärd', 'Supplement requested'),
  ),
  bokaInskrivning: inom(
    { sv: 'Tid för inskrivning bokad', en: 'Enrolment booked' },
    ['R38'],
    'socialsekreterare',
    'inskrivning.bookWithin',
    idag('Uppdraget skickat', 'Commission sent'),
  ),
  kallaInskrivning: {
    title: { sv: 'Kallelse till inskrivning', en: 'Summons to enrolment' },
    source: ['R39'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: ({ context, at, settings }: Args) =>
      planFrom(context.inskrivning.bokad ?? localDate(at), { sv: 'Tiden bokad', en: 'Time booked' })
        .plusWorkingDays(
          numberOf(settings, 'inskrivning.summonWithin'),
          undefined,
          'inskrivning.summonWithin',
        )
        .noLaterThan(
          context.inskrivning.tid ?? localDate(at),
          { sv: 'mötets dag', en: 'the day of the meeting' },
          'R39',
        )
        .plan(),
  },
  bokaTolk: {
    title: { sv: 'Tolk bokad', en: 'Interpreter booked' },
    source: ['R40'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: ({ context, at, settings }: Args) =>
      planFrom(context.inskrivning.tid ?? localDate(at), { sv: 'Mötets dag', en: 'Day of the meeting' })
        .minusWorkingDays(
          numberOf(settings, 'inskrivning.interpreterBefore'),
          undefined,
          'inskrivning.interpreterBefore',
        )
        .noEarlierThan(plusWorkingDays(localDate(at), 1), {
          sv: 'nästa arbetsdag',
          en: 'the next working day',
        })
        .noLaterThan(context.inskrivning.tid ?? localDate(at), {
          sv: 'mötets dag',
          en: 'the day of the meeting',
        })
        .plan(),
  },
  inskrivningsmote: efterMote(
    { sv: 'Inskrivningsmötets utfall', en: 'Outcome of the enrolment meeting' },
    ['R53'],
    'arbetsmarknadskonsulent',
    'inskrivning.outcomeWithin',
    (context) => context.inskrivning.tid,
  ),
  inskrivningSf: inom(
    { sv: 'Krav framförda och första uppföljningen bokad', en: 'Demands told and first follow-up booked' },
    ['R49', 'R50'],
    'socialsekreterare',
    'inskrivning.completeWithin',
    idag('Inskrivningsmötet hållet', 'Enrolment meeting held'),
  ),
  inskrivningKc: inom(
    { sv: 'Uppdraget verkställt', en: 'Commission executed' },
    ['R51', 'R52', 'R53'],
    'arbetsmarknadskonsulent',
    'inskrivning.completeWithin',
    idag('Inskrivningsmötet hållet', 'Enrolment meeting held'),
  ),
  foljUppUteblivande: inom(
    { sv: 'Missad tid uppföljd med klienten', en: 'Missed time followed up' },
    ['R44'],
    'socialsekreterare',
    'noShow.contactWithin',
    idag('Tiden missad', 'Time missed'),
  ),
  taStallningNyTid: inom(
    { sv: 'Ställning tagen till ny tid', en: 'Stand on a new time' },
    ['R45'],
    'socialsekreterare',
    'noShow.decideWithin',
    idag('Missad tid uppföljd', 'Missed time followed up'),
  ),
  nyTid: inom(
    { sv: 'Ny tid given', en: 'New time given' },
    ['R46'],
    'arbetsmarknadskonsulent',
    'noShow.newTimeWithin',
    idag('Ny tid är aktuell', 'A new time is relevant'),
  ),
  ejInskrivningSf: inom(
    { sv: 'Uppdraget återkallat och ställning tagen till beslutet', en: 'Commission recalled, stand taken' },
    ['R54', 'R55'],
    'socialsekreterare',
    'noShow.endWithin',
    idag('Inskrivning ej aktuell', 'No enrolment'),
  ),
  ejInskrivningKc: inom(
    { sv: 'Orsaken dokumenterad och tiden avbokad', en: 'Reason recorded and time cancelled' },
    ['R56', 'R57'],
    'arbetsmarknadskonsulent',
    'noShow.endWithin',
    idag('Inskrivning ej aktuell', 'No enrolment'),
  ),
} as const satisfies Record<string, DeadlineRule<AnvisningContext>>;
