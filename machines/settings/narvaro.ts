/**
 * Settings of:
 * Attendance per planned day and its monthly account, sickness and certificate, a pause of the insats, and
 * what must precede a decision under SoL 12:5 (P1, A31, L3, L8).
 */
import { DAYS, periods, proposal, WORKING_DAYS, type SettingDefinition } from './define';

export const narvaroSettings = {
  'attendance.reportDay': proposal(
    5,
    { sv: 'dag i nästa månad', en: 'day of the next month' },
    'Närvarounderlag för en månad lämnas senast',
    'Attendance of a month handed over by',
    'P1',
    { min: 1, max: 28 },
  ),
  'attendance.readWithin': proposal(
    3,
    WORKING_DAYS,
    'Närvarounderlag genomläst inom',
    'Attendance account read within',
    'P1',
  ),
  'attendance.lastWithin': proposal(
    5,
    WORKING_DAYS,
    'Sista månadens närvarounderlag lämnat när avslutet inletts inom',
    'Attendance of the last month handed over after closing starts within',
    'P1',
  ),
  'certificate.askWithin': proposal(
    2,
    WORKING_DAYS,
    'Läkarintyg begärt från den åttonde sjukdagen inom',
    'Certificate asked for from the eighth sick day within',
    'A13',
  ),
  'certificate.within': proposal(
    5,
    WORKING_DAYS,
    'Begärt läkarintyg inkommet inom',
    'Requested certificate received within',
    'A13',
  ),
  'pause.returnWithin': proposal(
    3,
    WORKING_DAYS,
    'Återkomst efter uppehåll klar inom',
    'Return after a pause settled within',
    'A31',
  ),
  'kc.closedDays': periods('Dagar då Kompetenscenter har stängt', 'Days on which KC is closed', 'A31'),
  'reduction.communicateWithin': proposal(
    5,
    WORKING_DAYS,
    'Underlag inför beslut enligt 12 kap. 5 § kommunicerat inom',
    'Grounds of a 12:5 decision communicated within',
    'A13',
  ),
  'reduction.answerDays': proposal(
    7,
    DAYS,
    'Klientens tid att yttra sig är minst',
    'The client’s time to answer is at least',
    'A13',
  ),
  'reduction.decideWithin': proposal(
    5,
    WORKING_DAYS,
    'Beslut enligt 12 kap. 5 § när klienten har kunnat yttra sig inom',
    'Decision under 12:5 after the client could answer within',
    'A13',
  ),
} as const satisfies Record<string, SettingDefinition>;
