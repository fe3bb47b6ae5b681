/** The municipality's settings: read by all who are logged in, changed by the administrator. */
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { instantAt, localDate } from '../../machines/calendar';
import { DEFAULT_SETTINGS, settingFaults } from '../../machines/settings';
import type { Config } from '../config';
import { SETTINGS_ROLES } from '../access/policy';
import { actorOf, type Principal } from '../access/principal';
import { CONFIG } from '../engine.module';
import { Engine, laterOf } from '../engine/engine';
import { casesLeft, casesToPreview, previewRecompute, recomputeAll } from '../engine/recompute';
import { MunicipalSettings } from '../engine/settings';
import { baseFor, earliestStart } from '../engine/settings-versions';
import type { AccessRow } from '../engine/types';
import { mening } from '../mening';
import { Problem, type FieldFault } from '../problems';
import { SettingsStore, type NewSettings, type SettingsVersion } from '../store/settings.store';
import { provView, settingsView, skillnadView, versionView, versionViews } from './installningar-view';
import type { InstallningSkillnadView } from './historik.schemas';
import type {
  InstallningarView,
  InstallningsprovView,
  NyVersion,
  OmrakningView,
  Prov,
  VersionView,
} from './installningar.schemas';
import { accessRow } from './cases';
import { Forsegling } from './forsegling';
import { malformed } from './zod-http';

/** Cases that one answer of a preview tries: about a second's work. */
const PROVADE = 1_000;
const PROV = 'installningsprov';

@Injectable()
export class Installningar implements OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private run: Promise<unknown> | null = null;
  private readonly forsegling: Forsegling;

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(SettingsStore) private readonly store: SettingsStore,
    @Inject(MunicipalSettings) private readonly known: MunicipalSettings,
    @Inject(CONFIG) config: Config,
  ) {
    // A place among the cases is a case's number, and the administrator sees none.
    this.forsegling = Forsegling.of(config);
  }

  async read(principal: Principal): Promise<InstallningarView> {
    const versions = await this.versions(row(principal, 'settings', 'ok'));
    return settingsView(versions, this.today, this.now);
  }

  async history(principal: Principal): Promise<readonly VersionView[]> {
    return versionViews(await this.versions(row(principal, 'settings history', 'ok')), this.today);
  }

  /** What differs between two versions. @throws Problem NOT_FOUND */
  async skillnad(
    principal: Principal,
    version: string,
    mot: number | null,
  ): Promise<InstallningSkillnadView> {
    const versions = await this.versions(row(principal, 'settings history', 'ok'));
    const found = /^[1-9]\d{0,8}$/.test(version) ? skillnadView(versions, Number(version), mot) : null;
    if (!found) throw new Problem('NOT_FOUND', mening`Det finns ingen sådan version av inställningarna.`);
    return found;
  }

  /**
   * Adds a version.
   * @throws Problem FORBIDDEN, STALE_REVISION if another was added meanwhile, VALIDATION naming each key
   */
  async add(principal: Principal, body: NyVersion): Promise<VersionView> {
    const access = row(principal, 'settings change', 'ok');
    try {
      requireAdministrator(principal);
      const versions = await this.all();
      const next = nextVersion(versions, body, principal, this.now);
      if (!(await this.engine.guarded(() => this.store.add(next, access)))) throw replaced(next.version);
      await this.engine.guarded(() => this.known.added());
      const after = await this.all();
      const added = after.find(({ version }) => version === next.version);
      if (!added) throw new Error('A settings version was written and is not there');
      return versionView(after, added, this.today);
    } catch (error) {
      await this.logRefusal(error, access);
      throw error;
    }
  }

  /**
   * What a change would move, computed and not written, a bounded number of cases at a time.
   * @throws Problem FORBIDDEN, STALE_REVISION, VALIDATION as `add` does, and for another's `efter`
   */
  async prova(principal: Principal, { efter, ...body }: Prov): Promise<InstallningsprovView> {
    const access = row(principal, 'settings preview', 'ok');
    try {
      requireAdministrator(principal);
      const versions = await this.all();
      const next = nextVersion(versions, { ...body, reason: '' }, principal, this.now);
      const after = efter === undefined ? '' : this.forsegling.open(efter, PROV);
      if (after === null)
        throw malformed([{ field: 'efter', message: mening`ska vara nasta ur förra svaret` }]);
      await this.engine.guarded(() => this.store.log(access));
      const at = laterOf(this.now.toISOString(), instantAt(next.validFrom, '00:00'));
      const totalt = efter === undefined ? await casesToPreview(this.engine) : null;
      const found = await previewRecompute(this.engine, { at, settings: next }, after, PROVADE);
      return provView(versions, next, totalt, {
        ...found,
        last: found.last === null ? null : this.forsegling.seal(found.last, PROV),
      });
    } catch (error) {
      await this.logRefusal(error, access);
      throw error;
    }
  }

  /** Starts, or goes on with, computing the deadlines of live cases anew. @throws Problem FORBIDDEN */
  async recompute(principal: Principal): Promise<OmrakningView> {
    const access = row(principal, 'settings recompute', 'ok');
    try {
      requireAdministrator(principal);
    } catch (error) {
      await this.logRefusal(error, access);
      throw error;
    }
    await this.engine.guarded(() => this.store.log(access));
    const by = actorOf(principal, 'administrator');
    // Without an answer to wait for; what is left over, if the database goes, is asked for again.
    this.run ??= recomputeAll(this.engine, by, this.stopping.signal)
      .catch(() => undefined)
      .finally(() => (this.run = null));
    return this.progress();
  }

  /** How far it has come, whichever process does it. */
  async progress(): Promise<OmrakningView> {
    const left = await casesLeft(this.engine);
    const { version } = this.engine.settings.at(this.now.toISOString());
    return { version, left, running: this.run !== null };
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.run;
  }

  private async versions(access: AccessRow): Promise<readonly SettingsVersion[]> {
    await this.engine.guarded(() => this.store.log(access));
    return this.all();
  }

  /** Every version with every value: a key that is newer than the version has our default. */
  private async all(): Promise<readonly SettingsVersion[]> {
    const versions = await this.engine.guarded(() => this.store.all());
    return versions.map((row) => ({ ...row, values: { ...DEFAULT_SETTINGS, ...row.values } }));
  }

  private async logRefusal(error: unknown, access: AccessRow): Promise<void> {
    if (!(error instanceof Problem) || error.status >= 500) return;
    await this.engine.guarded(() => this.store.log({ ...access, outcome: error.code }));
  }

  private get now(): Date {
    return this.engine.clock.now();
  }

  private get today(): string {
    return localDate(this.now.toISOString());
  }
}

function requireAdministrator(principal: Principal): void {
  if (principal.roles.some((role) => SETTINGS_ROLES.some((allowed) => allowed === role))) return;
  throw new Problem('FORBIDDEN', mening`Bara administratören ändrar kommunens inställningar.`);
}

/** The version that a body asks for. @throws Problem STALE_REVISION, VALIDATION */
function nextVersion(
  versions: readonly SettingsVersion[],
  { basedOn, validFrom, reason, changes }: NyVersion,
  principal: Principal,
  now: Date,
): NewSettings {
  const latest = versions.at(-1)?.version ?? 0;
  if (basedOn !== latest) throw replaced(latest);
  const base = baseFor(versions, validFrom)?.values ?? DEFAULT_SETTINGS;
  const earliest = earliestStart(versions, now);
  const withdraws = versions.some((version) => version.validFrom >= validFrom);
  const faults: FieldFault[] = settingFaults(base, changes).map(({ key, message }) => ({
    field: `changes.${key}`,
    message,
  }));
  if (validFrom < earliest)
    faults.push({ field: 'validFrom', message: mening`ska vara tidigast ${earliest}` });
  if (Object.keys(changes).length === 0 && !withdraws)
    faults.push({ field: 'changes', message: mening`ska ha minst ett nytt värde` });
  if (faults.length > 0) throw malformed(faults);
  const values = { ...base, ...changes } as NewSettings['values'];
  return { version: latest + 1, validFrom, values, by: principal.id, reason };
}

const replaced = (latest: number): Problem =>
  new Problem(
    'STALE_REVISION',
    mening`Någon annan har ändrat inställningarna. Den senaste versionen är nu ${latest}: läs om och försök igen.`,
    { revision: latest },
  );

const row = accessRow;
