/**
 * What the versions of a municipality's settings say together: which is in force when, which were replaced
 * before they started, and what each changed. Pure.
 *
 * The version added last of those that have started is in force. One that starts on the same day as a coming
 * one, or before it, therefore replaces it: that is how a coming version is withdrawn.
 */
import { localDate, plusDays } from '../../machines/calendar';
import type { Settings } from '../../machines/process';
import type { SettingsVersion } from '../store/settings.store';

/** Time between a version being added and its start: twice what a process may lag (settings.ts). */
const NOTICE_MS = 60_000;

/** The version that is in force on a day. */
export const inForceOn = (versions: readonly SettingsVersion[], date: string): SettingsVersion | undefined =>
  versions.filter(({ validFrom }) => validFrom <= date).at(-1);

/** Those that are or will be in force, in order of time. */
export const timeline = (versions: readonly SettingsVersion[]): readonly SettingsVersion[] =>
  versions.filter(
    ({ version, validFrom }) =>
      !versions.some((later) => later.version > version && later.validFrom <= validFrom),
  );

/** What a version that starts on a day is a change of: the one in force the day before. */
export const baseFor = (
  versions: readonly SettingsVersion[],
  validFrom: string,
): SettingsVersion | undefined => inForceOn(versions, plusDays(validFrom, -1));

/**
 * The first day that a version added now may start on. The municipality's first own version may start at
 * once: there is nothing to be replaced in the middle of a day.
 */
export function earliestStart(versions: readonly SettingsVersion[], now: Date): string {
  if (versions.length <= 1) return localDate(now.toISOString());
  return plusDays(localDate(new Date(now.getTime() + NOTICE_MS).toISOString()), 1);
}

export const sameValue = (a: Settings[string] | undefined, b: Settings[string] | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The keys whose values differ. */
export const changedKeys = (before: Settings, after: Settings): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !sameValue(before[key], after[key]),
  );

/** The version that gave a key the value it has in the last of `line`. */
export function sinceWhen(line: readonly SettingsVersion[], key: string): SettingsVersion | undefined {
  const value = line.at(-1)?.values[key];
  let since = line.at(-1);
  for (const version of [...line].reverse()) {
    if (!sameValue(version.values[key], value)) break;
    since = version;
  }
  return since;
}
