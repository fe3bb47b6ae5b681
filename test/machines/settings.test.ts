/** Defaults of requirements §6 and the choices of §9: what they are, what may be chosen instead, and who reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  booleanOf,
  choiceOf,
  codesOf,
  DEFAULT_SETTINGS,
  numberOf,
  numbersOf,
  settingFaults,
  SETTINGS,
  settingsIn,
  type SettingDefinition,
} from '../../machines/settings';
import { faultOf } from '../../machines/settings/define';

const definitions = Object.entries<SettingDefinition>(SETTINGS);

test('the implied defaults are those of the requirements', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({
    'af.softReplyDays': 14,
    'af.waitDays': 0,
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
  });
});

test('every setting says in Swedish and English what it is, what it serves, and whether its number is ours', () => {
  for (const [key, setting] of definitions) {
    expect(key).toMatch(/^[a-z][a-zA-Z]*\.[a-zA-Z]+$/);
    expect(setting.label.sv).toMatch(/^[A-ZÅÄÖ].* \(.+\)$/);
    expect(setting.label.en).toMatch(/^[A-Z].* \(.+\)$/);
    expect(setting.source).toMatch(/^[RAPL]\d+$/);
  }
  const stated = definitions.filter(([, { ours }]) => !ours).map(([key]) => key);
  expect(stated.sort()).toEqual([
    'criteria.horizonMonths',
    'decision.validity',
    'followUp.interval',
    'plan.renewal',
  ]);
});

test('every default is something that the municipality itself could choose', () => {
  for (const [key, definition] of definitions)
    expect([key, faultOf(definition, definition.value)]).toEqual([key, null]);
  const all = Object.fromEntries(definitions.map(([key, { value }]) => [key, value]));
  expect(settingFaults({}, all)).toEqual([]);
});

/** Source of machines and engine, without the definitions themselves. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

test('no setting is dead: a rule, a condition, the engine, or who erases or disposes reads every key', () => {
  const root = join(__dirname, '..', '..');
  const isDefinition = (path: string) => /^machines\/settings(\.ts|\/)/.test(relative(root, path));
  const text = [
    ...sources(join(root, 'machines')),
    ...sources(join(root, 'src', 'engine')),
    ...sources(join(root, 'src', 'access')),
    ...sources(join(root, 'src', 'bin')),
    ...sources(join(root, 'src', 'gallring')),
  ]
    .filter((path) => !isDefinition(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(definitions.length).toBeGreaterThan(50);
  // A key in the derivation of a date is no reading of it: it must stand as an argument of its own.
  expect(definitions.map(([key]) => key).filter((key) => !text.includes(`'${key}'`))).toEqual([]);
});

test.each([
  ['a text for a number', 'plan.dueWithin', '14', 'ska vara ett heltal 1–365'],
  ['half a day', 'plan.dueWithin', 1.5, 'ska vara ett heltal 1–365'],
  ['more than a year for a decision', 'decision.validity', 13, 'ska vara ett heltal 1–12'],
  ['more misses than are counted', 'noShow.reviewAfter', 4, 'ska vara ett heltal 1–3'],
  ['reminders out of order', 'plan.renewalReminders', [7, 30], 'det största först'],
  ['a number for a list', 'decision.renewalLead', 90, 'det största först'],
  ['a word for yes or no', 'ssbtek.manualAllowed', 'ja', 'ska vara true eller false'],
  ['an unknown way', 'followUp.clock', 'ibland', 'ska vara något av rullande, fast'],
  ['an unknown reason', 'closing.selfSupport', ['arbete', 'tur'], 'ska vara en lista med koder'],
  ['a reason twice', 'closing.selfSupport', ['arbete', 'arbete'], 'ska vara en lista med koder'],
  ['a key that is no setting', 'plan.okand', 1, 'finns inte'],
  ['a key of every object', 'toString', 1, 'finns inte'],
])('%s is refused by name, without repeating the value', (_what, key, value, message) => {
  const faults = settingFaults(DEFAULT_SETTINGS, { [key]: value });
  expect(faults).toEqual([
    { key, message: expect.objectContaining({ sv: expect.stringContaining(message) }) },
  ]);
});

test('settings that contradict each other are refused, against those that stay as they are', () => {
  expect(settingFaults(DEFAULT_SETTINGS, { 'decision.reviewBefore': 20 })).toEqual([
    {
      key: 'decision.reviewBefore',
      message: expect.objectContaining({ sv: expect.stringContaining('Omprövning är sen före slut') }),
    },
  ]);
  const both = { 'decision.reviewBefore': 20, 'decision.reviewLateBefore': 10 };
  expect(settingFaults(DEFAULT_SETTINGS, both)).toEqual([]);
  expect(settingFaults(DEFAULT_SETTINGS, { 'decision.validity': 3 })).toEqual([
    {
      key: 'decision.validity',
      message: expect.objectContaining({ sv: expect.stringContaining('får inte vara längre') }),
    },
  ]);
});

test('conditions read the settings that the event is stamped with, and those of the input at a start', () => {
  const installningar = { 'plan.dueWithin': 5 };
  expect(numberOf(settingsIn({ type: 'X', installningar }), 'plan.dueWithin')).toBe(5);
  expect(numberOf(settingsIn({ type: 'xstate.init', input: { installningar } }), 'plan.dueWithin')).toBe(5);
  expect(settingsIn({ type: 'X' })).toBe(DEFAULT_SETTINGS);
});

test('a key that an older version of the settings lacks has our default', () => {
  expect(numberOf({}, 'plan.dueWithin')).toBe(14);
  expect(numbersOf({}, 'plan.renewalReminders')).toEqual([30, 7]);
  expect(booleanOf({}, 'ssbtek.manualAllowed')).toBe(true);
  expect(choiceOf({}, 'followUp.clock')).toBe('rullande');
  expect(codesOf({}, 'closing.selfSupport')).toEqual(['arbete', 'reguljara_studier']);
});

test('a wrong value that has come in another way is refused with its name', () => {
  expect(() => numberOf({ 'plan.dueWithin': '14' }, 'plan.dueWithin')).toThrow('plan.dueWithin');
  expect(() => numberOf({ 'plan.dueWithin': -1 }, 'plan.dueWithin')).toThrow('whole number');
  expect(() => numbersOf({ 'decision.renewalLead': 90 }, 'decision.renewalLead')).toThrow(
    'decision.renewalLead',
  );
  expect(() => booleanOf({ 'ssbtek.manualAllowed': 1 }, 'ssbtek.manualAllowed')).toThrow('true or false');
  expect(() => choiceOf({ 'followUp.clock': 'x' }, 'followUp.clock')).toThrow('one of its choices');
  expect(() => codesOf({ 'closing.selfSupport': ['x'] }, 'closing.selfSupport')).toThrow('its codes');
});
