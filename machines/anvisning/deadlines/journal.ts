/**
 * Dates of:
 * The genomförandejournal, what SF reads of it between meetings, the goals through plan and follow-up, and
 * needs that no insats meets (R58, R67–R69, R72, R78–R87, R91).
 */
import { localDate, planFrom } from '../../calendar';
import type { DeadlineRule } from '../../process';
import { numberOf } from '../../settings';
import { senastLast } from '../changes/journal';
import type { AnvisningContext } from '../context';
import { idag, inom, type Args } from './rules';
import { medUppehall } from './stangt';

const LATEST = { sv: 'Senaste läsning, möte eller start', en: 'Latest reading, meeting or start' };

export const journalDeadlines = {
  lasJournal: {
    title: { sv: 'Dags att läsa journal och genomförandeplan', en: 'Time to read journal and plan' },
    source: ['R58', 'A31'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: ({ context, at, settings }: Args) => {
      const latest = senastLast(context) ?? localDate(at);
      const months = numberOf(settings, 'journal.readEvery');
      const next = planFrom(latest, LATEST).plusMonths(months, undefined, 'journal.readEvery');
      return medUppehall(next, latest, context).onWorkingDay('earlier').plan();
    },
  },
  lasJournalSenast: inom(
    { sv: 'Journal och genomförandeplan lästa', en: 'Journal and plan read' },
    ['R58'],
    'socialsekreterare',
    'journal.readWithin',
    idag('Dags att läsa', 'Time to read'),
  ),
  meddelaHandelse: inom(
    { sv: 'Händelse av vikt meddelad socialförvaltningen', en: 'Significant event told to SF' },
    ['R72'],
    'arbetsmarknadskonsulent',
    'journal.contactWithin',
    idag('Händelsen antecknad i journalen', 'Event written in the journal'),
  ),
  antecknaHandelse: inom(
    { sv: 'Händelse av vikt antecknad i journalen', en: 'Significant event written in the journal' },
    ['R69', 'R72'],
    'arbetsmarknadskonsulent',
    'journal.writeWithin',
    idag('Händelsen meddelad socialförvaltningen', 'Event told to SF'),
  ),
  lyftBehov: inom(
    { sv: 'Behov som ingen insats möter lyft', en: 'Needs that no measure meets raised' },
    ['R86', 'R91'],
    'samordnare',
    'unmetNeeds.raiseWithin',
    idag('Behovet noterat', 'Need noted'),
  ),
} as const satisfies Record<string, DeadlineRule<AnvisningContext>>;
