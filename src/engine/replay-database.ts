/** Replays every stored case of a database against its rows, in bounded memory, while the service runs. */
import type { Pool } from 'pg';
import type { ProcessDefinition } from '../../machines/process';
import { HistoryStore, type HistoryBatch, type HistoryCase, type HistoryScope } from '../store/history.store';
import { SettingsStore } from '../store/settings.store';
import { Installed } from './installed';
import { Replay, type Fault, type SettingsOf } from './replay';
import { compare } from './replay-compare';
import type { EventRow } from './types';

export interface ReplayOptions extends HistoryScope {
  /** A case that differs, with every difference found. */
  readonly onDiffering?: (caseId: string, faults: readonly Fault[]) => void;
  /** After each batch. */
  readonly onProgress?: (report: ReplayReport) => void;
}

export interface ReplayReport {
  cases: number;
  events: number;
  /** Cases with a difference, also those whose process version is not installed. */
  differing: number;
}

/**
 * Recomputes stored cases from their events. Each case is read with its events and rows as of one instant.
 * @param pool needs no right to write; uses two connections at a time
 * @param processes the installed versions; a case of another one differs
 * @throws Problem MACHINE_REFUSED; an error of pg if the database is gone
 */
export async function replayDatabase(
  pool: Pool,
  processes: readonly ProcessDefinition[],
  options: ReplayOptions = {},
): Promise<ReplayReport> {
  const { onDiffering, onProgress, ...scope } = options;
  const installed = new Installed(processes, true);
  const report: ReplayReport = { cases: 0, events: 0, differing: 0 };
  const tell = (caseId: string, faults: readonly Fault[]): void => {
    if (faults.length === 0) return;
    report.differing += 1;
    onDiffering?.(caseId, faults);
  };
  await new HistoryStore(pool).each(scope, async (batch) => {
    // Versions are only added, so what the batch's events name is among those that are there now.
    const versions = new Map((await new SettingsStore(pool).all()).map((row) => [row.version, row]));
    for (const id of batch.orphans) tell(id, [{ kind: 'orphan', seq: null, ref: null }]);
    await replayBatch(batch, { installed, settingsOf: (version) => versions.get(version), report, tell });
    onProgress?.(report);
  });
  return report;
}

interface Run {
  readonly installed: Installed;
  readonly settingsOf: SettingsOf;
  readonly report: ReplayReport;
  readonly tell: (caseId: string, faults: readonly Fault[]) => void;
}

async function replayBatch(batch: HistoryBatch, run: Run): Promise<void> {
  const waiting = batch.cases.map((stored) => new OneCase(stored, run));
  let current: OneCase | undefined;
  for await (const event of batch.events()) {
    while (current?.id !== event.caseId) {
      current?.end();
      current = waiting.shift();
    }
    run.report.events += 1;
    current.take(event);
  }
  current?.end();
  for (const without of waiting) without.end();
}

/** One case on its way through its events. */
class OneCase {
  private readonly replay: Replay | null;
  readonly id: string;

  constructor(
    private readonly stored: HistoryCase,
    private readonly run: Run,
  ) {
    const { row, failed } = stored;
    this.id = row.id;
    const process = run.installed.all.find(
      ({ id, version }) => id === row.process && version === row.version,
    );
    this.replay = process ? new Replay(process, row.id, run.settingsOf, failed) : null;
  }

  take(event: EventRow): void {
    this.replay?.take(event);
  }

  end(): void {
    const { replay, stored, run } = this;
    run.report.cases += 1;
    const { process, version } = stored.row;
    if (!replay) run.tell(this.id, [{ kind: 'version', seq: null, ref: `${process}@${version}` }]);
    else run.tell(this.id, [...replay.faults, ...compare(replay.process, replay, stored)]);
  }
}
