/**
 * The dates of a question. Every step has a rule for each side: the one whose turn it is is reminded, and the
 * other hears of it when the date has passed (R1, R111). All are internal, and none stands in the routine.
 */
import { localDate, planFrom, type Plan } from '../calendar';
import type { DeadlineRule, Role, Settings, Side, Text } from '../process';
import { numberOf, numbersOf } from '../settings';
import type { FragaContext } from './context';

/** Steps at which a question waits for one of the sides. */
export const STEG = [
  'anmalan',
  'mottagande',
  'sammanslagning',
  'beredning',
  'utfall',
  'atgard',
  'svar',
] as const;
export type Steg = (typeof STEG)[number];
/** How a side is written at the end of a name. */
export type Suffix = 'Sf' | 'Kc';
export const OWNER: Readonly<Record<Suffix, Role>> = {
  Sf: 'forste_socialsekreterare',
  Kc: 'samordnare',
};
export const SIDE: Readonly<Record<Suffix, Side>> = { Sf: 'sf', Kc: 'kc' };

export type DeadlineName = `${Steg | 'motesdag'}${Suffix}`;
type Rule = Omit<DeadlineRule<FragaContext>, 'owner'>;
interface Args {
  readonly context: FragaContext;
  readonly at: string;
  readonly settings: Settings;
}
type NumberKey = Parameters<typeof numberOf>[1];

function inom(title: Text, source: readonly string[], key: NumberKey, from: Text): Rule {
  const due = ({ at, settings }: Args): Plan =>
    planFrom(localDate(at), from).plusWorkingDays(numberOf(settings, key), undefined, key).plan();
  return { title, source, kind: 'intern', due };
}

const rules: Readonly<Record<Steg | 'motesdag', Rule>> = {
  anmalan: inom({ sv: 'Frågan anmäld', en: 'Question raised' }, ['R90', 'R91'], 'forum.raiseWithin', {
    sv: 'Frågan påbörjad',
    en: 'Question begun',
  }),
  mottagande: inom({ sv: 'Frågan mottagen', en: 'Question received' }, ['R90'], 'forum.receiveWithin', {
    sv: 'Frågan anmäld',
    en: 'Question raised',
  }),
  sammanslagning: inom(
    { sv: 'Sammanslagningen besvarad', en: 'Joining answered' },
    ['R90'],
    'forum.receiveWithin',
    { sv: 'Sammanslagning föreslagen', en: 'Joining proposed' },
  ),
  beredning: inom(
    { sv: 'Frågan uppsatt på ett forum', en: 'Question put to a forum' },
    ['R90', 'R91', 'R111'],
    'forum.prepareWithin',
    { sv: 'Beredningen började', en: 'Preparation began' },
  ),
  motesdag: {
    title: { sv: 'Forumet möts', en: 'The forum meets' },
    source: ['R90', 'R91'],
    kind: 'intern',
    reminders: (settings) => numbersOf(settings, 'forum.meetingReminders'),
    due: ({ context, at }: Args) =>
      planFrom(context.motesdag ?? localDate(at), { sv: 'Mötesdagen', en: 'Day of the meeting' }).plan(),
  },
  utfall: inom(
    { sv: 'Forumets beslut registrerat', en: 'Decision of the forum recorded' },
    ['R90', 'R91', 'R111'],
    'forum.outcomeWithin',
    { sv: 'Forumet möttes', en: 'The forum met' },
  ),
  atgard: {
    title: { sv: 'Åtgärden genomförd och uppföljd', en: 'Action done and followed up' },
    source: ['R90', 'R91'],
    kind: 'intern',
    reminders: (settings) => numbersOf(settings, 'forum.actionReminders'),
    due: ({ context, at }: Args) =>
      planFrom(context.atgard?.klar ?? localDate(at), {
        sv: 'Åtgärden ska vara klar',
        en: 'The action is due',
      }).plan(),
  },
  svar: inom({ sv: 'Svaret lämnat', en: 'Answer given' }, ['R90', 'R91'], 'forum.answerWithin', {
    sv: 'Frågan avgjord',
    en: 'Question settled',
  }),
};

const SUFFIXES: readonly Suffix[] = ['Sf', 'Kc'];

export const deadlines = Object.fromEntries(
  Object.entries(rules).flatMap(([steg, rule]) =>
    SUFFIXES.map((suffix) => [`${steg}${suffix}`, { ...rule, owner: OWNER[suffix] }]),
  ),
) as unknown as Readonly<Record<DeadlineName, DeadlineRule<FragaContext>>>;
