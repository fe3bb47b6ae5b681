/**
 * The tasks of a question: one for each step and side, and the one that the other side gets when it is late.
 */
import type { TaskDefinition, Text } from '../process';
import { SIDOR } from './codes';
import { OWNER, SIDE, STEG, type DeadlineName, type Steg, type Suffix } from './deadlines';
import type { FragaEventName } from './events';

export type TaskName = `${Steg}${Suffix}` | `${Steg}Drojer${Suffix}`;

interface Uppgift extends TaskDefinition {
  readonly events: readonly FragaEventName[];
  readonly deadline?: DeadlineName;
}

interface Arbete {
  readonly title: Text;
  /** What has not been done, as told to the other side. */
  readonly sen: Text;
  readonly source: readonly string[];
  readonly events: readonly FragaEventName[];
  /** True where the task comes from the other side. */
  readonly notify?: boolean;
}

const ARBETE: Readonly<Record<Steg, Arbete>> = {
  anmalan: {
    title: { sv: 'Beskriv frågan och anmäl den', en: 'Describe the question and raise it' },
    sen: { sv: 'en påbörjad fråga är inte anmäld', en: 'a question begun is not raised' },
    source: ['R90', 'R91'],
    events: ['ANMAL_FRAGA', 'STRYK_FRAGA'],
  },
  mottagande: {
    title: { sv: 'Ta emot frågan och ge er syn', en: 'Receive the question and give your view' },
    sen: { sv: 'frågan är inte mottagen', en: 'the question is not received' },
    source: ['R90'],
    events: ['TA_EMOT_FRAGA', 'STRYK_FRAGA'],
    notify: true,
  },
  sammanslagning: {
    title: { sv: 'Svara på förslaget att slå ihop frågan', en: 'Answer the proposal to join' },
    sen: { sv: 'sammanslagningen är inte besvarad', en: 'the joining is not answered' },
    source: ['R90'],
    events: ['BEKRAFTA_SAMMANSLAGNING', 'AVVISA_SAMMANSLAGNING'],
    notify: true,
  },
  beredning: {
    title: { sv: 'Bered frågan och sätt upp den på ett forum', en: 'Prepare it and put it to a forum' },
    sen: { sv: 'frågan är inte uppsatt på ett forum', en: 'the question is not put to a forum' },
    source: ['R90', 'R91', 'R111'],
    events: ['BOKA_FORUM', 'SLA_IHOP_FRAGA', 'STRYK_FRAGA'],
  },
  utfall: {
    title: { sv: 'Registrera vad forumet beslutade', en: 'Record what the forum decided' },
    sen: { sv: 'forumets beslut är inte registrerat', en: 'the decision is not recorded' },
    source: ['R90', 'R91', 'R111'],
    events: ['BESLUTA_ATGARD', 'BESLUTA_INGEN_ATGARD', 'LYFT_FRAGA_VIDARE', 'BORDLAGG_FRAGA'],
  },
  atgard: {
    title: { sv: 'Genomför åtgärden och följ upp den', en: 'Carry out the action and follow it up' },
    sen: { sv: 'åtgärden är inte uppföljd', en: 'the action is not followed up' },
    source: ['R90', 'R91'],
    events: ['BEKRAFTA_ATGARD', 'FLYTTA_ATGARD', 'ATERFOR_FRAGA'],
    notify: true,
  },
  svar: {
    title: { sv: 'Ge svaret till dem som lyfte frågan', en: 'Give the answer to those who raised it' },
    sen: { sv: 'svaret är inte lämnat', en: 'the answer is not given' },
    source: ['R90', 'R91'],
    events: ['AVSLUTA_FRAGA'],
  },
};

const OTHER: Readonly<Record<Suffix, Suffix>> = { Sf: 'Kc', Kc: 'Sf' };
const SIDES_EN: Readonly<Record<Suffix, string>> = { Sf: 'SF', Kc: 'KC' };

function uppgifter(steg: Steg, mine: Suffix): [TaskName, Uppgift][] {
  const { title, sen, source, events, notify = false } = ARBETE[steg];
  const other = OTHER[mine];
  const late = {
    sv: `${SIDOR[SIDE[mine]]} dröjer: ${sen.sv}`,
    en: `${SIDES_EN[mine]} is late: ${sen.en}`,
  };
  return [
    [`${steg}${mine}`, { role: OWNER[mine], title, source, events, deadline: `${steg}${mine}`, notify }],
    [
      `${steg}Drojer${other}`,
      { role: OWNER[other], title: late, source: [...source, 'R1'], events, escalation: true },
    ],
  ];
}

export const tasks = Object.fromEntries(
  STEG.flatMap((steg) => [...uppgifter(steg, 'Sf'), ...uppgifter(steg, 'Kc')]),
) as Readonly<Record<TaskName, Uppgift>>;
