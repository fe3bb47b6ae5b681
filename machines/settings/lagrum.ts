/**
 * Settings of:
 * Legal basis by date, aktivitetskrav, steering documents and services, and time spent in insatser
 * (R3, R11, L1, L2, L4, A23–A25, A27).
 */
import { MONTHS, proposal, WORKING_DAYS, type SettingDefinition } from './define';

export const lagrumSettings = {
  'criteria.warnMonths': proposal(
    30,
    MONTHS,
    'Varning om sammanlagd tid i insatser efter',
    'Warning of total time in measures after',
    'A23',
  ),
  'criteria.assessWithin': proposal(
    10,
    WORKING_DAYS,
    'Lång tid i insatser bedömd inom',
    'Long time in measures assessed within',
    'A23',
  ),
  'activity.planWithin': proposal(
    10,
    WORKING_DAYS,
    'Individuell plan upprättad inom',
    'Individual plan drawn up within',
    'A25',
  ),
  'activity.notifyWithin': proposal(
    5,
    WORKING_DAYS,
    'Arbetsförmedlingen underrättad om aktivitetskrav inom',
    'AF notified of the activity requirement within',
    'A25',
  ),
} as const satisfies Record<string, SettingDefinition>;
