/**
 * A recorded history: one case in a compressed file of lines. The first says what the case's rows are, with the settings its
 * events name; the second is its stored snapshot; each of the rest is an event's text, byte for byte. Hashes are not
 * told but for the last: it covers every text before it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ProcessDefinition, Settings } from '../../machines/process';
import type { CaseRow, HistoryCase } from '../store/history.store';
import { GENESIS, link, type EventBody } from './chain';
import { hostProcess } from './hosted';
import { replayCase, type Fault } from './replay';
import { compare } from './replay-compare';
import type { ReplayReport } from './replay-database';
import type { EventRow, SettingsInForce } from './types';

interface Head extends Pick<HistoryCase, 'deadlines' | 'tasks'> {
  readonly v: 1;
  readonly row: CaseRow;
  readonly settings: readonly SettingsInForce[];
}

/** A case and its events as they were recorded. */
export interface Recorded {
  readonly stored: HistoryCase;
  readonly settings: readonly { readonly version: number; readonly values: Settings }[];
  readonly events: readonly EventRow[];
}

/** The lines of a case. */
export function toLines({ stored, settings, events }: Recorded): string {
  const { row, deadlines, tasks, snapshot } = stored;
  const head: Head = { v: 1, row, settings, deadlines, tasks };
  return [JSON.stringify(head), snapshot, ...events.map(({ body }) => body), ''].join('\n');
}

/** The case of a file. @throws Error if it is not a recorded history */
export function fromLines(text: string): Recorded {
  const [first = '', snapshot = '', ...bodies] = text.trimEnd().split('\n');
  const { v, row, settings, deadlines, tasks } = JSON.parse(first) as Head;
  if (v !== 1 || bodies.length === 0) throw new Error('This is not a recorded history of format 1');
  let hash: Buffer = GENESIS;
  const events = bodies.map((body): EventRow => {
    const { seq, at, event } = JSON.parse(body) as EventBody;
    hash = link(hash, body);
    return { seq, at, type: event.type, body, hash };
  });
  // The ciphertexts were not recorded.
  const stored = { row, snapshot, deadlines, tasks, personal: null, failed: new Set<string>() };
  return { stored, settings, events };
}

/** What the name of a recorded history's file ends in. */
export const RECORDED = '.jsonl.gz';

export function writeRecorded(file: string, recorded: Recorded): void {
  writeFileSync(file, gzipSync(toLines(recorded), { level: 9 }));
}

export const readRecorded = (file: string): Recorded => fromLines(gunzipSync(readFileSync(file)).toString());

/** What of a recorded case is another with this process: nothing, if it still does what it did. */
export function replayRecorded(definition: ProcessDefinition, recorded: Recorded): readonly Fault[] {
  const { stored, settings, events } = recorded;
  const process = hostProcess(definition);
  const settingsOf = (wanted: number) => settings.find(({ version }) => version === wanted);
  const replayed = replayCase(process, stored.row.id, events, settingsOf);
  return [...replayed.faults, ...compare(process, replayed, stored)];
}

/** Replays every recorded history of a folder, each with the version it was recorded with. */
export function replayFolder(
  folder: string,
  processes: readonly ProcessDefinition[],
  onDiffering: (file: string, faults: readonly Fault[]) => void,
): ReplayReport {
  const report: ReplayReport = { cases: 0, events: 0, differing: 0 };
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(RECORDED)) continue;
    const recorded = readRecorded(join(folder, file));
    const { process, version } = recorded.stored.row;
    const definition = processes.find((p) => p.id === process && p.version === version);
    const missing: Fault = { kind: 'version', seq: null, ref: `${process}@${version}` };
    const faults = definition ? replayRecorded(definition, recorded) : [missing];
    report.cases += 1;
    report.events += recorded.events.length;
    if (faults.length === 0) continue;
    report.differing += 1;
    onDiffering(file, faults);
  }
  return report;
}
