/** The municipality's settings as a person reads them: what, why, since when and who. Pure. */
import { daysBetween } from '../../machines/calendar';
import type { Settings, Text } from '../../machines/process';
import {
  DEFAULT_SETTINGS,
  SETTINGS,
  SETTINGS_VERSION,
  type SettingDefinition,
} from '../../machines/settings';
import {
  baseFor,
  changedKeys,
  earliestStart,
  inForceOn,
  sinceWhen,
  timeline,
} from '../engine/settings-versions';
import type { Moved, Previewed } from '../engine/recompute';
import type { SettingsVersion } from '../store/settings.store';
import type { InstallningSkillnadView } from './historik.schemas';
import type {
  InstallningarView,
  InstallningsprovView,
  InstallningView,
  VersionView,
} from './installningar.schemas';

const DEFINITIONS: Readonly<Record<string, SettingDefinition>> = SETTINGS;
type Varde = InstallningView['value'];

/** The settings in force on a day, and the versions to come. */
export function settingsView(
  versions: readonly SettingsVersion[],
  today: string,
  now: Date,
): InstallningarView {
  const line = timeline(versions);
  const started = line.filter(({ validFrom }) => validFrom <= today);
  const current = inForceOn(versions, today);
  return {
    version: current?.version ?? SETTINGS_VERSION,
    latest: versions.at(-1)?.version ?? SETTINGS_VERSION,
    earliestStart: earliestStart(versions, now),
    settings: Object.entries(DEFINITIONS).map(([key, definition]) =>
      settingView(key, definition, current?.values ?? DEFAULT_SETTINGS, started),
    ),
    coming: line
      .filter(({ validFrom }) => validFrom > today)
      .map((version) => versionView(versions, version, today)),
  };
}

function settingView(
  key: string,
  { label, source, ours, form, value }: SettingDefinition,
  values: Settings,
  started: readonly SettingsVersion[],
): InstallningView {
  const since = sinceWhen(started, key);
  return {
    key,
    label,
    source,
    ours,
    form: 'choices' in form ? { kind: form.kind, choices: texts(form.choices) } : form,
    value: asValue(values[key] ?? value),
    default: asValue(value),
    since: startOf(since),
    version: since?.version ?? SETTINGS_VERSION,
  };
}

/** Every version, the latest added first. */
export const versionViews = (versions: readonly SettingsVersion[], today: string): readonly VersionView[] =>
  [...versions].reverse().map((version) => versionView(versions, version, today));

/** One version with what it changed. */
export function versionView(
  versions: readonly SettingsVersion[],
  version: SettingsVersion,
  today: string,
): VersionView {
  const earlier = versions.filter((each) => each.version < version.version);
  const base = baseFor(earlier, version.validFrom);
  const { by, at, reason, values } = version;
  return {
    version: version.version,
    validFrom: startOf(version),
    state: stateOf(versions, version, today),
    by,
    at,
    reason,
    changes: base ? changes(base.values, values) : [],
  };
}

/**
 * What differs between a version and another, or the one that it was based on, in words; null where one of them is not.
 */
export function skillnadView(
  versions: readonly SettingsVersion[],
  version: number,
  mot: number | null,
): InstallningSkillnadView | null {
  const till = versions.find((one) => one.version === version);
  const base =
    till &&
    baseFor(
      versions.filter((one) => one.version < version),
      till.validFrom,
    );
  const fran = mot === null ? base : versions.find((one) => one.version === mot);
  if (!till || (mot !== null && !fran)) return null;
  return {
    fran: fran?.version ?? null,
    till: version,
    andrat: (fran ? changes(fran.values, till.values) : []).map(({ key, label, before, after }) => ({
      key,
      label,
      fore: iOrd(key, before),
      efter: iOrd(key, after),
    })),
  };
}

/** What a preview found, rule by rule, the one that moves most first. */
export function provView(
  versions: readonly SettingsVersion[],
  { values, validFrom }: Pick<SettingsVersion, 'values' | 'validFrom'>,
  totalt: number | null,
  { tried, touched, failed, moved, last }: Previewed,
): InstallningsprovView {
  const perRule = new Map<string, Moved[]>();
  for (const one of moved) perRule.set(one.rule, [...(perRule.get(one.rule) ?? []), one]);
  return {
    changes: changes(baseFor(versions, validFrom)?.values ?? DEFAULT_SETTINGS, values),
    totalt,
    provade: tried,
    berorda: touched,
    misslyckade: failed,
    frister: [...perRule].map(([regel, rows]) => fristView(regel, rows)).sort(mostFirst),
    nasta: last,
  };
}

type Provfrist = InstallningsprovView['frister'][number];
const antal = ({ tidigare, senare }: Provfrist): number => tidigare + senare;
const mostFirst = (a: Provfrist, b: Provfrist): number => antal(b) - antal(a) || (a.regel < b.regel ? -1 : 1);

function fristView(regel: string, rows: readonly Moved[]): Provfrist {
  const days = rows.map(({ from, to }) => daysBetween(from, to));
  return {
    regel,
    titel: rows[0]?.title ?? { sv: regel, en: regel },
    tidigare: days.filter((n) => n < 0).length,
    senare: days.filter((n) => n > 0).length,
    storst: days.reduce((most, n) => (Math.abs(n) > Math.abs(most) ? n : most), 0),
    fran: spann(rows.map(({ from }) => from)),
    till: spann(rows.map(({ to }) => to)),
  };
}

function spann(dates: readonly string[]): Provfrist['fran'] {
  const sorted = [...dates].sort();
  return { forsta: sorted[0] ?? '', sista: sorted.at(-1) ?? '' };
}

/** A value in words, as the form of its setting has them. */
function iOrd(key: string, value: Varde | null): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  const form = DEFINITIONS[key]?.form;
  const choices: Readonly<Record<string, Text>> = form && 'choices' in form ? form.choices : {};
  return (Array.isArray(value) ? value : [value])
    .map((one) => choices[String(one)]?.sv ?? String(one))
    .join(', ');
}

function changes(before: Settings, after: Settings): VersionView['changes'] {
  return changedKeys(before, after).map((key) => ({
    key,
    label: DEFINITIONS[key]?.label ?? { sv: key, en: key },
    before: asValue(before[key]) ?? null,
    after: asValue(after[key]) ?? null,
  }));
}

function stateOf(
  versions: readonly SettingsVersion[],
  { version, validFrom }: SettingsVersion,
  today: string,
): VersionView['state'] {
  if (!timeline(versions).some((each) => each.version === version)) return 'ersatt';
  if (validFrom > today) return 'kommande';
  return inForceOn(versions, today)?.version === version ? 'galler' : 'tidigare';
}

const startOf = (version: SettingsVersion | undefined): string | null =>
  !version || version.version === SETTINGS_VERSION ? null : version.validFrom;
const asValue = <V extends Settings[string] | undefined>(value: V) => value as V & Varde;
const texts = (choices: Readonly<Record<string, Text>>): Record<string, Text> =>
  Object.fromEntries(Object.entries(choices).map(([code, { sv, en }]) => [code, { sv, en }]));
