/**
 * Settings of:
 * The genomförandejournal, what SF reads of it between meetings, the goals through plan and follow-up, and
 * needs that no insats meets (R58, R67–R69, R72, R78–R87, R91).
 */
import { DAYS, MONTHS, proposal, WORKING_DAYS, type SettingDefinition } from './define';

export const journalSettings = {
  'journal.readEvery': proposal(
    1,
    MONTHS,
    'Journal och genomförandeplan läses var',
    'Journal and plan read every',
    'R58',
  ),
  'journal.readWithin': proposal(
    5,
    WORKING_DAYS,
    'Läsningen gjord när det är dags inom',
    'Reading done when it is time within',
    'R58',
  ),
  'journal.contactWithin': proposal(
    1,
    WORKING_DAYS,
    'Antecknad händelse av vikt meddelad socialförvaltningen inom',
    'Significant event in the journal told to SF within',
    'R72',
  ),
  'journal.writeWithin': proposal(
    2,
    WORKING_DAYS,
    'Meddelad händelse av vikt antecknad i journalen inom',
    'Significant event told to SF written in the journal within',
    'R69',
  ),
  'unmetNeeds.raiseWithin': proposal(
    20,
    WORKING_DAYS,
    'Behov som ingen insats möter lyft till arbetsgruppen inom',
    'Needs that no measure meets raised to the working group within',
    'R91',
  ),
  'closing.endAhead': proposal(
    30,
    DAYS,
    'Insatsens sista dag i avslutsdokumentet ligger framåt högst',
    'Last day of the measure in the closing document lies ahead at most',
    'R98',
    { min: 0 },
  ),
} as const satisfies Record<string, SettingDefinition>;
