/**
 * What a municipality may set, with our defaults. None of the numbers stands in the routine unless its
 * source says so: they are proposals where the routine says "skyndsamt", "regelbundet" or nothing at all
 * (requirements §6), and every waiting state must have a date that somebody answers for.
 *
 * `scope` says who may change a value. A `kommun` value is read when a deadline is computed and can be
 * changed for the municipality at any time. A `process` value is also read by conditions of the machine,
 * so it belongs to the process version: a change is a new version, never an edit of a running case.
 */
import type { Settings, Text } from './process';

/** One setting with its default. */
export interface SettingDefinition {
  readonly value: number | string | boolean | readonly number[];
  readonly label: Text;
  /** Requirement id that the value serves, or the one that states it. */
  readonly source: string;
  readonly scope: 'kommun' | 'process';
  /** True where the number is our proposal and stands in no source. */
  readonly ours: boolean;
  readonly version: number;
}

const WORKING_DAYS = { sv: 'arbetsdagar', en: 'working days' };
const DAYS = { sv: 'kalenderdagar', en: 'calendar days' };
const MONTHS = { sv: 'månader', en: 'months' };

/** Our own default for something the routine leaves open. */
function proposal<V extends SettingDefinition['value']>(
  value: V,
  unit: Text,
  sv: string,
  en: string,
  source: string,
) {
  const label = { sv: `${sv} (${unit.sv})`, en: `${en} (${unit.en})` };
  return { value, label, source, scope: 'kommun', ours: true, version: 1 } as const;
}

/** A number that the routine or the law states, or that conditions of the machine compare with. */
function pinned<V extends SettingDefinition['value']>(
  value: V,
  unit: Text,
  sv: string,
  en: string,
  source: string,
  ours: boolean,
) {
  const label = { sv: `${sv} (${unit.sv})`, en: `${en} (${unit.en})` };
  return { value, label, source, scope: 'process', ours, version: 1 } as const;
}

/** Every setting with label, source and scope. */
export const SETTINGS = {
  'needs.within': proposal(20, WORKING_DAYS, 'Behovsbedömning klar inom', 'Assessment done within', 'R8'),
  'samrad.within': proposal(15, WORKING_DAYS, 'Samråd klart inom', 'Consultation done within', 'R20'),
  'ssbtek.retryWithin': proposal(
    5,
    WORKING_DAYS,
    'SSBTEK läst på nytt inom',
    'SSBTEK read again within',
    'A4',
  ),
  'af.softReplyDays': proposal(
    14,
    DAYS,
    'Påminnelse om svar från AF efter',
    'Reminder of AF reply after',
    'R29',
  ),
  'af.assessWithin': proposal(5, WORKING_DAYS, 'Svar från AF bedömt inom', 'AF reply assessed within', 'A2'),
  'decision.within': proposal(10, WORKING_DAYS, 'Beslut fattat inom', 'Decision made within', 'R32'),
  'decision.validity': pinned(12, MONTHS, 'Beslutets längd', 'Validity of the decision', 'R32', false),
  'decision.renewalLead': proposal(
    [90, 60, 30, 14, 7],
    DAYS,
    'Påminnelser före beslutets slut',
    'Reminders before the decision ends',
    'R76',
  ),
  'decision.reviewBefore': proposal(
    90,
    DAYS,
    'Omprövning öppnas före slut',
    'Review opens before the end',
    'R76',
  ),
  'decision.reviewLateBefore': proposal(
    30,
    DAYS,
    'Omprövning är sen före slut',
    'Review is late before the end',
    'R76',
  ),
  'decision.reviewWithin': proposal(
    10,
    WORKING_DAYS,
    'Omprövning som någon har begärt klar inom',
    'Requested review done within',
    'A2',
  ),
  'decision.closeWithin': proposal(
    5,
    WORKING_DAYS,
    'Avslut inlett efter omprövning inom',
    'Closing started after review within',
    'R77',
  ),
  'notice.within': proposal(2, WORKING_DAYS, 'Underrättelse skickad inom', 'Notice sent within', 'R33'),
  'renewal.notifyWithin': proposal(
    5,
    WORKING_DAYS,
    'Underrättelse och fortsättningsuppdrag efter nytt beslut inom',
    'Notice and continued commission after a new decision within',
    'A8',
  ),
  'consent.pause': proposal(
    14,
    DAYS,
    'Längsta paus när samtycke återkallats',
    'Longest consent pause',
    'A17',
  ),
  'consent.refusedWithin': proposal(
    10,
    WORKING_DAYS,
    'Annan väg vald när samtycke nekats inom',
    'Other way chosen after refused consent within',
    'A28',
  ),
  'uppdrag.within': proposal(5, WORKING_DAYS, 'Uppdrag skickat inom', 'Commission sent within', 'R34'),
  'uppdrag.distributeWithin': proposal(
    3,
    WORKING_DAYS,
    'Uppdrag fördelat inom',
    'Commission assigned within',
    'P2',
  ),
  'uppdrag.completeWithin': proposal(
    5,
    WORKING_DAYS,
    'Begärd komplettering lämnad inom',
    'Requested supplement given within',
    'P2',
  ),
  'inskrivning.bookWithin': proposal(
    10,
    WORKING_DAYS,
    'Inskrivning bokad inom',
    'Enrolment booked within',
    'R38',
  ),
  'inskrivning.summonWithin': proposal(
    3,
    WORKING_DAYS,
    'Kallelse skickad inom',
    'Summons sent within',
    'R39',
  ),
  'inskrivning.interpreterBefore': proposal(
    5,
    WORKING_DAYS,
    'Tolk bokad före mötet',
    'Interpreter booked before the meeting',
    'R40',
  ),
  'inskrivning.outcomeWithin': proposal(
    1,
    WORKING_DAYS,
    'Mötets utfall registrerat inom',
    'Outcome of the meeting recorded within',
    'R53',
  ),
  'inskrivning.completeWithin': proposal(
    3,
    WORKING_DAYS,
    'Inskrivningen slutförd efter mötet inom',
    'Enrolment completed after the meeting within',
    'R53',
  ),
  'noShow.contactWithin': proposal(
    3,
    WORKING_DAYS,
    'Klienten kontaktad efter missad tid inom',
    'Client contacted after a missed time within',
    'R44',
  ),
  'noShow.decideWithin': proposal(
    3,
    WORKING_DAYS,
    'Ställning till ny tid inom',
    'Stand on a new time within',
    'R45',
  ),
  'noShow.newTimeWithin': proposal(3, WORKING_DAYS, 'Ny tid given inom', 'New time given within', 'R46'),
  'noShow.endWithin': proposal(
    5,
    WORKING_DAYS,
    'Avbruten inskrivning klar inom',
    'Ended enrolment completed within',
    'R54',
  ),
  'noShow.reviewAfter': pinned(
    2,
    { sv: 'missade tider', en: 'missed times' },
    'Prövning av hinder krävs från',
    'Review of obstacles demanded from',
    'A11',
    true,
  ),
  'plan.dueWithin': proposal(14, DAYS, 'Första genomförandeplan inom', 'First plan within', 'R66'),
  'plan.renewal': pinned(6, MONTHS, 'Genomförandeplan uppdateras efter', 'Plan renewed after', 'R70', false),
  'plan.renewalReminders': proposal(
    [30, 7],
    DAYS,
    'Påminnelser om genomförandeplan',
    'Reminders of the plan',
    'R70',
  ),
  'plan.openBefore': proposal(30, DAYS, 'Uppdatering öppnas före', 'Renewal of the plan opens before', 'R70'),
  'plan.freshBeforeEnd': pinned(
    90,
    DAYS,
    'Plan som räcker beslutet ut är högst så gammal vid slutet',
    'A plan that lasts the decision out is at most this old at its end',
    'A10',
    true,
  ),
  'followUp.interval': pinned(3, MONTHS, 'Uppföljning var', 'Follow-up every', 'R61', false),
  'followUp.beforeEndMargin': proposal(
    30,
    DAYS,
    'Uppföljning senast före beslutets slut',
    'Follow-up at the latest before the decision ends',
    'R62',
  ),
  'followUp.satisfiedWithin': pinned(
    90,
    DAYS,
    'Hållet möte som räcker beslutet ut ligger högst så långt före slutet',
    'A meeting that lasts the decision out is at most this long before its end',
    'A5',
    true,
  ),
  'followUp.callBefore': proposal(
    14,
    DAYS,
    'Kallelse till uppföljning före',
    'Summons to follow-up before',
    'A6',
  ),
  'followUp.outcomeWithin': proposal(
    2,
    WORKING_DAYS,
    'Uppföljningens utfall registrerat inom',
    'Outcome of the follow-up recorded within',
    'R61',
  ),
  'followUp.rebookWithin': proposal(
    5,
    WORKING_DAYS,
    'Utebliven uppföljning ombokad inom',
    'Missed follow-up rebooked within',
    'A6',
  ),
  'event.confirmWithin': proposal(
    2,
    WORKING_DAYS,
    'Händelse av vikt bekräftad inom',
    'Significant event confirmed within',
    'R72',
  ),
  'event.meetingWithin': proposal(
    10,
    WORKING_DAYS,
    'Trepartsmöte efter händelse av vikt inom',
    'Three-party meeting after a significant event within',
    'R60',
  ),
  'closing.meetingWithin': proposal(
    10,
    WORKING_DAYS,
    'Avslutande trepartsmöte bokat inom',
    'Closing meeting booked within',
    'R96',
  ),
  'closing.outcomeWithin': proposal(
    2,
    WORKING_DAYS,
    'Avslutsmötets utfall registrerat inom',
    'Outcome of the closing meeting recorded within',
    'R96',
  ),
  'closing.docWithin': proposal(
    5,
    WORKING_DAYS,
    'Avslutsdokument klart inom',
    'Closing document within',
    'R97',
  ),
  'closing.closeWithin': proposal(5, WORKING_DAYS, 'Ärendet avslutat inom', 'Case closed within', 'R92'),
  'closing.attempts': pinned(
    2,
    { sv: 'försök', en: 'attempts' },
    'Dokumenterade försök att nå klienten före avslut utan möte',
    'Documented attempts to reach the client before closing without a meeting',
    'A16',
    true,
  ),
  'dispute.levels': proposal(
    5,
    WORKING_DAYS,
    'Tid per nivå vid oenighet',
    'Time per level of a disagreement',
    'R89',
  ),
  'protection.within': proposal(
    1,
    WORKING_DAYS,
    'Skydd omhändertaget inom',
    'Protection handled within',
    'A21',
  ),
  'worker.tellWithin': proposal(
    3,
    WORKING_DAYS,
    'Klienten informerad om ny handläggare inom',
    'Client told of the new worker within',
    'P7',
  ),
  'criteria.horizonMonths': pinned(
    36,
    MONTHS,
    'Arbete eller studier inom',
    'Work or studies within',
    'R18',
    false,
  ),
} as const satisfies Record<string, SettingDefinition>;

export type SettingKey = keyof typeof SETTINGS;

/** The defaults as plain values: what deadline rules get when a municipality has changed nothing. */
export const DEFAULT_SETTINGS: Settings = Object.freeze(
  Object.fromEntries(Object.entries(SETTINGS).map(([key, { value }]) => [key, value])),
);

/** Version of the defaults. A municipality's change makes its own, higher version. */
export const SETTINGS_VERSION = 1;

type KeyOf<V> = { [K in SettingKey]: (typeof SETTINGS)[K]['value'] extends V ? K : never }[SettingKey];

/**
 * A number in force. A key that the municipality's version lacks has our default, so that a new setting
 * never stops a running case; a value that belongs to the process version is always that version's own.
 * @throws Error naming the key if the stored value is not a whole number from 0.
 */
export function numberOf(settings: Settings, key: KeyOf<number>): number {
  const value =
    SETTINGS[key].scope === 'process' ? SETTINGS[key].value : (settings[key] ?? SETTINGS[key].value);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new Error(`The setting ${key} must be a whole number from 0, and is ${JSON.stringify(value)}`);
  return value;
}

/**
 * A list of numbers in force, for instance the days before a date on which to remind.
 * @throws Error naming the key if the stored value is not a list of whole numbers.
 */
export function numbersOf(settings: Settings, key: KeyOf<readonly number[]>): readonly number[] {
  const value = settings[key] ?? SETTINGS[key].value;
  if (!Array.isArray(value) || !value.every((n) => Number.isInteger(n)))
    throw new Error(`The setting ${key} must be a list of whole numbers, and is ${JSON.stringify(value)}`);
  return value as readonly number[];
}
