/**
 * Dates of:
 * Attendance per planned day and its monthly account, sickness and certificate, a pause of the insats, and
 * what must precede a decision under SoL 12:5 (P1, A31, L3, L8).
 */
import { localDate, planFrom, plusDays, plusWorkingDays, type Planner } from '../../calendar';
import type { DeadlineRule } from '../../process';
import { numberOf } from '../../settings';
import type { AnvisningContext } from '../context';
import { efterManaden, forstaDagen, manadAv } from '../narvaro/manad';
import { DAGAR_UTAN_INTYG, intygsdag } from '../narvaro/sjukdom';
import { pausadeDagar } from '../narvaro/uppehall';
import { idag, inom, type Args } from './rules';
import { medUppehall, stangtFor } from './stangt';

const manaden = ({ context, at }: Args): string => context.narvaro.manad ?? manadAv(localDate(at));
const efterAttHa = ({ context, at }: Args): Planner =>
  planFrom(
    efterManaden(manaden({ context, at, settings: {} })),
    { sv: 'Första dagen efter månaden', en: 'First day after the month' },
    'P1',
  );

/** P1: a set day of the next month, no later; a pause is said, as it leaves fewer planned days (A31). */
function rapportdag(args: Args): Planner {
  const manad = manaden(args);
  const day = numberOf(args.settings, 'attendance.reportDay');
  const period = { fran: forstaDagen(manad), till: plusDays(efterManaden(manad), -1) };
  const paused = pausadeDagar(args.context.narvaro, period);
  const start = efterAttHa(args);
  const said =
    paused === 0
      ? start
      : start.say(
          start.date,
          { sv: `uppehåll i månaden, dagar: ${paused}`, en: `days of pause in the month: ${paused}` },
          'A31',
        );
  const due = said
    .plusDays(day - 1, { sv: `den ${day} i månaden`, en: `day ${day} of the month` }, 'attendance.reportDay')
    .onWorkingDay('earlier');
  const closed = stangtFor('arbetsmarknadskonsulent', args.settings);
  const firstOpen = plusWorkingDays(period.till, 1, closed?.on);
  if (due.date >= firstOpen && !closed?.on(due.date)) return due;
  // Never before the month is over, and never on a day that KC is closed.
  const next = plusWorkingDays(plusDays(due.date, -1), 1, closed?.on);
  return due.noEarlierThan(
    next > firstOpen ? next : firstOpen,
    { sv: 'första dagen någon arbetar efter månaden', en: 'the first day that anybody works after it' },
    closed ? 'kc.closedDays' : 'L15',
  );
}

/** SoL 12:5 a: the day from which sickness needs a certificate; a statutory date moves later (L15). */
function dagForIntyg({ context, at }: Args): Planner {
  const { sjuk } = context.narvaro;
  if (sjuk?.intyg)
    return planFrom(intygsdag(context.narvaro, sjuk), {
      sv: 'Dagen efter läkarintygets sista dag',
      en: 'The day after the certificate ends',
    });
  const first = sjuk?.fran ?? localDate(at);
  const eighth = planFrom(first, { sv: 'Första sjukdagen', en: 'First sick day' }).plusDays(
    DAGAR_UTAN_INTYG,
    { sv: 'den åttonde dagen, SoL 12 kap. 5 a §', en: 'the eighth day, SoL 12:5 a' },
    'L3',
  );
  return medUppehall(eighth, first, context);
}

export const narvaroDeadlines = {
  narvaroManad: {
    title: { sv: 'Månaden är slut', en: 'The month is over' },
    source: ['P1'],
    kind: 'intern',
    owner: 'arbetsmarknadskonsulent',
    due: (args: Args) => efterAttHa(args).plan(),
  },
  narvarounderlag: {
    title: { sv: 'Månadens närvarounderlag', en: 'Attendance of the month' },
    source: ['P1', 'A31'],
    kind: 'intern',
    owner: 'arbetsmarknadskonsulent',
    reminders: () => [2],
    due: (args: Args) => rapportdag(args).plan(),
  },
  slutunderlag: inom(
    { sv: 'Sista månadens närvarounderlag', en: 'Attendance of the last month' },
    ['P1'],
    'arbetsmarknadskonsulent',
    'attendance.lastWithin',
    idag('Avslutet inlett', 'Closing started'),
  ),
  taDelAvNarvaro: inom(
    { sv: 'Närvarounderlaget genomläst', en: 'Attendance account read' },
    ['P1'],
    'socialsekreterare',
    'attendance.readWithin',
    idag('Underlaget lämnat', 'Account handed over'),
  ),
  lakarintyg: {
    title: { sv: 'Läkarintyg behövs', en: 'A certificate is needed' },
    source: ['A13', 'SoL 12:5 a'],
    kind: 'lagstadgad',
    owner: 'socialsekreterare',
    due: (args: Args) => dagForIntyg(args).onWorkingDay('later', 'L15').plan(),
  },
  begarLakarintyg: inom(
    { sv: 'Läkarintyg begärt', en: 'Certificate asked for' },
    ['A13', 'SoL 12:5 a'],
    'socialsekreterare',
    'certificate.askWithin',
    idag('Intyg behövs', 'Certificate needed'),
  ),
  lakarintygInkommet: inom(
    { sv: 'Begärt läkarintyg inkommet', en: 'Requested certificate received' },
    ['A13', 'SoL 12:5 a'],
    'socialsekreterare',
    'certificate.within',
    idag('Intyget begärt', 'Certificate asked for'),
  ),
  aterkomst: {
    title: { sv: 'Återkomst efter uppehåll', en: 'Return after a pause' },
    source: ['A31'],
    kind: 'intern',
    owner: 'socialsekreterare',
    reminders: () => [7],
    due: ({ context, at }: Args) =>
      planFrom(context.narvaro.uppehall?.till ?? localDate(at), {
        sv: 'Uppehållets sista dag',
        en: 'Last day of the pause',
      })
        .plusDays(1, { sv: 'första dagen åter', en: 'day of return' }, 'A31')
        .onWorkingDay('earlier')
        .plan(),
  },
  aterkomstUppfoljd: inom(
    { sv: 'Återkomsten uppföljd', en: 'Return followed up' },
    ['A31'],
    'socialsekreterare',
    'pause.returnWithin',
    idag('Uppehållet är slut', 'The pause is over'),
  ),
  kommuniceraUnderlag: inom(
    { sv: 'Underlaget kommunicerat', en: 'Grounds communicated' },
    ['L8', 'FL 25'],
    'socialsekreterare',
    'reduction.communicateWithin',
    idag('Nedsättning övervägs', 'Reduction considered'),
  ),
  yttrande: {
    title: { sv: 'Klientens tid att yttra sig är ute', en: 'The client’s time to answer is out' },
    source: ['L8', 'FL 25'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: ({ context, at }: Args) =>
      planFrom(
        context.narvaro.nedsattning?.svarSenast ?? localDate(at),
        { sv: 'Svar senast', en: 'Answer by' },
        'L8',
      )
        .plusDays(1, { sv: 'dagen efter', en: 'the day after' })
        .plan(),
  },
  beslutEnligt125: inom(
    { sv: 'Beslut enligt 12 kap. 5 §', en: 'Decision under 12:5' },
    ['L3'],
    'socialsekreterare',
    'reduction.decideWithin',
    idag('Klienten har kunnat yttra sig', 'The client could answer'),
  ),
} as const satisfies Record<string, DeadlineRule<AnvisningContext>>;
