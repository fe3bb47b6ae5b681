/**
 * The municipality's settings as a process knows them. Several processes see a new version without a restart
 * and without a question per step: a step looks again in the background when the last look is some seconds
 * old, and waits for it when it is older than half a minute. A version may not start sooner than a minute after
 * it is added (settings-versions.ts), so no step at or after its start is computed from the one before.
 */
import { instantAt } from '../../machines/calendar';
import type { Settings } from '../../machines/process';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../machines/settings';
import type { SettingsStore, SettingsVersion } from '../store/settings.store';
import type { SettingsByTime, SettingsInForce } from './types';

/** Age of the last look at which a step looks again beside its own work. */
const LOOK_AGAIN_MS = 5_000;
/** Age at which it waits for the look. */
const WAIT_MS = 30_000;

/** The defaults stand from before the first case. */
const FIRST = {
  version: SETTINGS_VERSION,
  validFrom: '1900-01-01',
  values: DEFAULT_SETTINGS,
  by: 'stegvis',
  reason: 'Stegvis förslag',
};

/** The same settings at every time: for a machine that is only judged, and for tests. */
export const always = (settings: SettingsInForce): SettingsByTime => ({
  at: () => settings,
  refresh: () => undefined,
});

interface Known extends SettingsInForce {
  /** The instant it starts, ISO UTC. */
  readonly from: string;
}

export class MunicipalSettings implements SettingsByTime {
  /** Latest added first. */
  private known: readonly Known[] = [];
  private looked = -Infinity;
  private looking: Promise<void> | null = null;

  private constructor(private readonly store: SettingsStore) {}

  /** Reads the versions, and keeps our defaults as the first where there are none. */
  static async open(store: SettingsStore): Promise<MunicipalSettings> {
    const settings = new MunicipalSettings(store);
    await settings.look();
    if (settings.known.length === 0) {
      await store.keepFirst(FIRST);
      await settings.look();
    }
    return settings;
  }

  at(instant: string): SettingsInForce {
    for (const version of this.known) if (version.from <= instant) return version;
    throw new Error(`No settings are in force at ${instant}`);
  }

  refresh(): Promise<void> | undefined {
    const age = performance.now() - this.looked;
    if (age < LOOK_AGAIN_MS) return undefined;
    const looking = this.look();
    if (age >= WAIT_MS) return looking;
    // The next step tries again, and waits for the answer once that is needed.
    looking.catch(() => undefined);
    return undefined;
  }

  /** Looks anew, after this process has added a version itself: a look under way may have been too early. */
  async added(): Promise<void> {
    await this.looking?.catch(() => undefined);
    await this.look();
  }

  private look(): Promise<void> {
    this.looking ??= this.read().finally(() => (this.looking = null));
    return this.looking;
  }

  private async read(): Promise<void> {
    const started = performance.now();
    const versions = await this.store.all();
    // What has not changed stays the same object.
    const before = new Map(this.known.map((version) => [version.version, version]));
    this.known = versions.map((row) => before.get(row.version) ?? knownOf(row)).reverse();
    this.looked = started;
  }
}

function knownOf({ version, validFrom, values }: SettingsVersion): Known {
  const from = version === SETTINGS_VERSION ? '' : instantAt(validFrom, '00:00');
  return { version, values: frozen(values), from };
}

/** One object for every step: nothing that reads it may change it. */
function frozen(values: Settings): Settings {
  for (const value of Object.values(values)) Object.freeze(value);
  return Object.freeze(values);
}
