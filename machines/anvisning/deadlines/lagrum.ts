/**
 * Dates of:
 * Legal basis by date, aktivitetskrav, steering documents and services, and time spent in insatser
 * (R3, R11, L1, L2, L4, A23–A25, A27).
 */
import { localDate, planFrom } from '../../calendar';
import type { DeadlineRule } from '../../process';
import { numberOf } from '../../settings';
import type { AnvisningContext } from '../context';
import { forstaStart } from '../lagrum';
import { idag, inom, type Args } from './rules';

/** A23: the day the months in insatser, those before this case included, reach the warning. */
function varningsdag({ context, at, settings }: Args) {
  const { tidigareManader } = context.lagrum;
  const warn = numberOf(settings, 'criteria.warnMonths');
  const kvar = Math.max(0, warn - tidigareManader);
  return planFrom(forstaStart(context) ?? localDate(at), {
    sv: 'Första insatsen i ärendet startade',
    en: 'First start of a measure in the case',
  })
    .plusMonths(
      kvar,
      {
        sv: `${warn} månader sammanlagt, varav ${tidigareManader} före ärendet`,
        en: `${warn} months in all, ${tidigareManader} of them before the case`,
      },
      'criteria.warnMonths',
    )
    .onWorkingDay('earlier')
    .plan();
}

export const lagrumDeadlines = {
  individuellPlan: inom(
    { sv: 'Individuell plan upprättad', en: 'Individual plan drawn up' },
    ['A25', 'L2'],
    'socialsekreterare',
    'activity.planWithin',
    idag('Beslut om aktivitetskrav fattat', 'Activity requirement decided'),
  ),
  underrattaAf: inom(
    { sv: 'Arbetsförmedlingen underrättad om aktivitetskravet', en: 'AF notified of the requirement' },
    ['L4'],
    'socialsekreterare',
    'activity.notifyWithin',
    idag('Beslut om aktivitetskrav fattat', 'Activity requirement decided'),
  ),
  tidIInsats: {
    title: { sv: 'Lång tid i insatser bedöms', en: 'Long time in measures is assessed' },
    source: ['A23', 'R18'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: (args: Args) => varningsdag(args),
  },
  bedomTidIInsats: inom(
    { sv: 'Tiden i insatser bedömd', en: 'Time in measures assessed' },
    ['A23'],
    'socialsekreterare',
    'criteria.assessWithin',
    idag('Tiden i insatser nådde varningen', 'Time in measures reached the warning'),
  ),
} as const satisfies Record<string, DeadlineRule<AnvisningContext>>;
