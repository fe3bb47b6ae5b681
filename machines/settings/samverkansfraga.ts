/**
 * Settings of questions to the forums (R90, R91, R110–R113, A20). The routine names no dates here: all are ours.
 */
import { DAYS, proposal, WORKING_DAYS, yesNo, type SettingDefinition } from './define';

export const samverkansfragaSettings = {
  'forum.raiseWithin': proposal(
    10,
    WORKING_DAYS,
    'Påbörjad fråga anmäld inom',
    'A question begun is raised within',
    'R90',
  ),
  'forum.receiveWithin': proposal(
    10,
    WORKING_DAYS,
    'Anmäld fråga besvarad av den andra sidan inom',
    'Raised question answered by the other side within',
    'R90',
  ),
  'forum.prepareWithin': proposal(
    20,
    WORKING_DAYS,
    'Fråga beredd och uppsatt på ett forum inom',
    'Question prepared and put to a forum within',
    'R91',
  ),
  'forum.meetingWithin': proposal(
    120,
    DAYS,
    'Forumets möte ligger högst så långt fram',
    'The meeting of the forum is at most this far ahead',
    'R111',
  ),
  'forum.meetingReminders': proposal(
    [14, 3],
    DAYS,
    'Påminnelser före forumets möte',
    'Reminders before the meeting of the forum',
    'R111',
  ),
  'forum.outcomeWithin': proposal(
    5,
    WORKING_DAYS,
    'Forumets beslut registrerat inom',
    'Decision of the forum recorded within',
    'R111',
  ),
  'forum.postponements': proposal(
    2,
    { sv: 'gånger', en: 'times' },
    'En fråga skjuts upp på samma nivå högst',
    'A question is put off on one level at most',
    'R111',
    { min: 0, max: 3 },
  ),
  'forum.actionWithin': proposal(
    365,
    DAYS,
    'Beslutad åtgärd ska vara klar inom högst',
    'A decided action is done within at most',
    'R111',
  ),
  'forum.actionReminders': proposal(
    [30, 7],
    DAYS,
    'Påminnelser före åtgärdens sista dag',
    'Reminders before the last day of the action',
    'R111',
  ),
  'forum.answerWithin': proposal(
    10,
    WORKING_DAYS,
    'Svar till dem som lyfte frågan inom',
    'Answer to those who raised the question within',
    'R90',
  ),
  'forum.operativaArEtt': yesNo(
    true,
    'Operativ samverkansgrupp och Styrgrupp KC och socialtjänst är samma forum',
    'The operative cooperation group and the steering group are one forum',
    'A20',
  ),
} as const satisfies Record<string, SettingDefinition>;
