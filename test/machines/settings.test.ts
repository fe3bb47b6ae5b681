/** Defaults of requirements §6: what they are, who may change them, and what a wrong one says. */
import {
  DEFAULT_SETTINGS,
  numberOf,
  numbersOf,
  SETTINGS,
  type SettingDefinition,
} from '../../machines/settings';

test('the implied defaults are those of the requirements', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({
    'af.softReplyDays': 14,
    'decision.validity': 12,
    'decision.renewalLead': [90, 60, 30, 14, 7],
    'inskrivning.bookWithin': 10,
    'noShow.contactWithin': 3,
    'noShow.reviewAfter': 2,
    'plan.dueWithin': 14,
    'plan.renewal': 6,
    'plan.renewalReminders': [30, 7],
    'followUp.interval': 3,
    'followUp.beforeEndMargin': 30,
    'closing.docWithin': 5,
    'dispute.levels': 5,
  });
});

test('every setting says in Swedish and English what it is, what it serves, and that its number is ours', () => {
  for (const [key, setting] of Object.entries<SettingDefinition>(SETTINGS)) {
    expect(key).toMatch(/^[a-z][a-zA-Z]*\.[a-zA-Z]+$/);
    expect(setting.label.sv).toMatch(/^[A-ZÅÄÖ].* \(.+\)$/);
    expect(setting.label.en).toMatch(/^[A-Z].* \(.+\)$/);
    expect(setting.source).toMatch(/^[RAP]\d+$/);
    expect(typeof setting.ours).toBe('boolean');
  }
  const stated = Object.entries<SettingDefinition>(SETTINGS).filter(([, { ours }]) => !ours);
  expect(stated.map(([key]) => key)).toEqual([
    'decision.validity',
    'plan.renewal',
    'followUp.interval',
    'criteria.horizonMonths',
  ]);
});

test('a municipality changes what deadlines read, but not what belongs to the process version', () => {
  const changed = { ...DEFAULT_SETTINGS, 'inskrivning.bookWithin': 5, 'decision.validity': 24 };
  expect(numberOf(changed, 'inskrivning.bookWithin')).toBe(5);
  expect(numberOf(changed, 'decision.validity')).toBe(12);
});

test('a key that an older version of the settings lacks has our default', () => {
  expect(numberOf({}, 'plan.dueWithin')).toBe(14);
  expect(numbersOf({}, 'plan.renewalReminders')).toEqual([30, 7]);
});

test('a wrong value is refused with its name', () => {
  expect(() => numberOf({ 'plan.dueWithin': '14' }, 'plan.dueWithin')).toThrow('plan.dueWithin');
  expect(() => numberOf({ 'plan.dueWithin': -1 }, 'plan.dueWithin')).toThrow('whole number');
  expect(() => numbersOf({ 'decision.renewalLead': 90 }, 'decision.renewalLead')).toThrow(
    'decision.renewalLead',
  );
});
