/**
 * The process versions that are installed. A case runs the version it started on (architecture 14):
 * start-up refuses if a version with live cases is missing.
 */
import type { ProcessDefinition } from '../../machines/process';
import { lista, mening } from '../mening';
import { Problem } from '../problems';
import { hostProcess, type HostedProcess } from './hosted';
import type { CaseRecord, LiveVersion } from './types';

export class Installed {
  private readonly versions = new Map<string, HostedProcess>();
  private readonly latest = new Map<string, HostedProcess>();

  /**
   * @param hasKeys whether personal fields can be encrypted
   * @throws Problem MACHINE_REFUSED
   */
  constructor(definitions: readonly ProcessDefinition[], hasKeys: boolean) {
    for (const definition of definitions) this.add(hostProcess(definition), hasKeys);
  }

  private add(hosted: HostedProcess, hasKeys: boolean): void {
    if (this.versions.has(hosted.name))
      throw new Problem('MACHINE_REFUSED', mening`Processen ${hosted.name} är angiven två gånger.`);
    const personal = Object.keys(hosted.definition.events ?? {}).some(
      (t) => hosted.personalFields(t).length > 0,
    );
    if (personal && !hasKeys)
      throw new Problem(
        'MACHINE_REFUSED',
        mening`Processen ${hosted.name} har personuppgifter: ange nycklar (seal).`,
      );
    this.versions.set(hosted.name, hosted);
    if ((this.latest.get(hosted.id)?.version ?? 0) < hosted.version) this.latest.set(hosted.id, hosted);
  }

  get all(): readonly HostedProcess[] {
    return [...this.versions.values()];
  }

  /** @throws Problem VERSION_MISSING with the list of cases, if any runs a version that is not here */
  checkLive(live: readonly LiveVersion[]): void {
    const missing = live.filter((v) => !this.versions.has(`${v.process}@${v.version}`));
    if (missing.length === 0) return;
    const list = missing.map((v) => {
      const shown = `${v.process}@${v.version}: ${v.ids.join(', ')}`;
      const rest = v.count - v.ids.length;
      return rest > 0 ? mening`${shown} och ${rest} till` : { sv: shown, en: shown };
    });
    throw new Problem(
      'VERSION_MISSING',
      mening`Levande ärenden kör en processversion som inte är installerad. Installera den igen. ${lista(list, '; ')}`,
    );
  }

  /** The version that a case runs. @throws Problem VERSION_MISSING */
  of(record: Pick<CaseRecord, 'process' | 'version'>): HostedProcess {
    const hosted = this.versions.get(`${record.process}@${record.version}`);
    if (hosted) return hosted;
    throw new Problem(
      'VERSION_MISSING',
      mening`Ärendet kör ${record.process}@${record.version}, som inte är installerad. Kontakta förvaltningen.`,
    );
  }

  /** The newest version of a process, or the one asked for. @throws Problem NOT_FOUND */
  find(id: string, version?: number): HostedProcess {
    const hosted = version === undefined ? this.latest.get(id) : this.versions.get(`${id}@${version}`);
    if (hosted) return hosted;
    throw new Problem(
      'NOT_FOUND',
      mening`Processen ${id}${version ? `@${version}` : ''} är inte installerad.`,
    );
  }
}
