/**
 * What a municipality may set, with our defaults. None of the numbers stands in the routine unless its
 * source says so: they are proposals where the routine says "skyndsamt", "regelbundet" or nothing at all
 * (requirements §6), and every waiting state must have a date that somebody answers for.
 *
 * A municipality's values are a table of versions (src/store/settings.store.ts). Each step takes those in force
 * at its own time: the engine stamps them on the event that the machine sees, so that conditions and
 * assignments read them with `settingsIn`, and the stored event has their version.
 */
import type { Settings, Text } from './process';
import { beslutSettings } from './settings/beslut';
import { faultOf, type SettingDefinition } from './settings/define';
import { externaSettings } from './settings/externa';
import { forandringSettings } from './settings/forandring';
import { gallringSettings } from './settings/gallring';
import { insatsSettings } from './settings/insats';
import { journalSettings } from './settings/journal';
import { lagrumSettings } from './settings/lagrum';
import { narvaroSettings } from './settings/narvaro';
import { samverkansfragaSettings } from './settings/samverkansfraga';

export type { SettingDefinition } from './settings/define';

/** Every setting with label, source and what may be chosen. */
export const SETTINGS = {
  ...beslutSettings,
  ...insatsSettings,
  ...externaSettings,
  ...journalSettings,
  ...narvaroSettings,
  ...lagrumSettings,
  ...forandringSettings,
  ...samverkansfragaSettings,
  ...gallringSettings,
} as const satisfies Record<string, SettingDefinition>;

export type SettingKey = keyof typeof SETTINGS;
const DEFINITIONS: Readonly<Record<string, SettingDefinition>> = SETTINGS;

/** The defaults as plain values: what rules get when a municipality has changed nothing. */
export const DEFAULT_SETTINGS: Settings = Object.freeze(
  Object.fromEntries(Object.entries(DEFINITIONS).map(([key, { value }]) => [key, value])),
);

/** Version of the defaults. A municipality's change makes its own, higher version. */
export const SETTINGS_VERSION = 1;

/** Sent by XState when a case starts; the engine puts the stamp in the input. */
interface Stamped {
  readonly installningar?: Settings;
  readonly input?: { readonly installningar?: Settings } | null;
}

/**
 * The municipality's settings at a step. The engine stamps them on the event that the machine sees, never on the
 * stored one, which has their version; an event without the stamp has our defaults.
 */
export function settingsIn(event: unknown): Settings {
  const { installningar, input } = event as Stamped;
  return installningar ?? input?.installningar ?? DEFAULT_SETTINGS;
}

type KeyOf<V> = { [K in SettingKey]: (typeof SETTINGS)[K]['value'] extends V ? K : never }[SettingKey];
type ValueOf<K extends SettingKey> = (typeof SETTINGS)[K]['value'];

/** The value in force; a key that the municipality's version lacks has our default. */
const valueOf = (settings: Settings, key: SettingKey): unknown => settings[key] ?? SETTINGS[key].value;

const wrong = (key: string, what: string, value: unknown): Error =>
  new Error(`The setting ${key} must be ${what}, and is ${JSON.stringify(value)}`);

/**
 * A number in force.
 * @throws Error naming the key if the stored value is not a whole number from 0.
 */
export function numberOf(settings: Settings, key: KeyOf<number>): number {
  const value = valueOf(settings, key);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw wrong(key, 'a whole number from 0', value);
  return value;
}

/**
 * A list of numbers in force, for instance the days before a date on which to remind.
 * @throws Error naming the key if the stored value is not a list of whole numbers.
 */
export function numbersOf(settings: Settings, key: KeyOf<readonly number[]>): readonly number[] {
  const value = valueOf(settings, key);
  if (!Array.isArray(value) || !value.every((n) => Number.isInteger(n)))
    throw wrong(key, 'a list of whole numbers', value);
  return value as readonly number[];
}

/**
 * Whether something is so in the municipality.
 * @throws Error naming the key if the stored value is neither true nor false.
 */
export function booleanOf(settings: Settings, key: KeyOf<boolean>): boolean {
  const value = valueOf(settings, key);
  if (typeof value !== 'boolean') throw wrong(key, 'true or false', value);
  return value;
}

/**
 * The way that the municipality has chosen.
 * @throws Error naming the key if the stored value is none of the choices.
 */
export function choiceOf<K extends KeyOf<string>>(settings: Settings, key: K): ValueOf<K> {
  const value = valueOf(settings, key);
  if (faultOf(SETTINGS[key], value) !== null) throw wrong(key, 'one of its choices', value);
  return value as ValueOf<K>;
}

/** Lists that have been looked through: those of a version are frozen, and read at nearly every step. */
const sound = new WeakSet();

/**
 * The codes that the municipality has chosen.
 * @throws Error naming the key if the stored value is not a list of the setting's codes.
 */
export function codesOf<K extends KeyOf<readonly string[]>>(settings: Settings, key: K): ValueOf<K> {
  const value = valueOf(settings, key);
  if (typeof value !== 'object' || value === null || !sound.has(value)) {
    if (faultOf(SETTINGS[key], value) !== null) throw wrong(key, 'a list of its codes', value);
    sound.add(value as object);
  }
  return value as ValueOf<K>;
}

/** A setting that must be at most another, in the other's unit or in months of it. */
interface Relation {
  readonly low: KeyOf<number>;
  readonly high: KeyOf<number>;
  /** Days of one unit of `high`: a month is at least 28. */
  readonly factor: number;
}
const RELATIONS: readonly Relation[] = [
  { low: 'decision.reviewLateBefore', high: 'decision.reviewBefore', factor: 1 },
  { low: 'decision.reviewBefore', high: 'decision.validity', factor: 28 },
  { low: 'followUp.beforeEndMargin', high: 'decision.validity', factor: 28 },
  { low: 'followUp.callBefore', high: 'followUp.interval', factor: 28 },
  { low: 'plan.openBefore', high: 'plan.renewal', factor: 28 },
];

/** A value that cannot be chosen, and why. */
export interface SettingFault {
  readonly key: string;
  readonly message: Text;
}

/** Everything wrong with a change of settings, each key by itself and with the others as they will be. */
export function settingFaults(before: Settings, changes: Readonly<Record<string, unknown>>): SettingFault[] {
  const faults = Object.entries(changes).flatMap(([key, value]): SettingFault[] => {
    const definition = Object.hasOwn(DEFINITIONS, key) ? DEFINITIONS[key] : undefined;
    const message = definition ? faultOf(definition, value) : { sv: 'finns inte', en: 'does not exist' };
    return message === null ? [] : [{ key, message }];
  });
  if (faults.length > 0) return faults;
  const after = { ...before, ...changes } as Settings;
  return RELATIONS.flatMap(({ low, high, factor }) => {
    if (numberOf(after, low) <= numberOf(after, high) * factor) return [];
    const key = low in changes ? low : high;
    const [short, long] = [SETTINGS[low].label, SETTINGS[high].label];
    const message = {
      sv: `passar inte: ”${short.sv}” får inte vara längre än ”${long.sv}”`,
      en: `does not fit: “${short.en}” may not be longer than “${long.en}”`,
    };
    return [{ key, message }];
  });
}
