/**
 * Every routine that Stegvis runs. A case is pinned to the version it started on, so versions are added
 * here and never removed while cases run on them.
 */
import { anvisning1 } from './anvisning/process';
import type { FullProcess } from './process';
import { samverkansfraga1 } from './samverkansfraga/process';

export const PROCESSES: readonly FullProcess[] = [anvisning1, samverkansfraga1];

/** The routine in that very version, or undefined if this build does not hold it. */
export function findProcess(id: string, version: number): FullProcess | undefined {
  return PROCESSES.find((process) => process.id === id && process.version === version);
}

/** The newest version of a routine: what a new case starts on. */
export function latest(id: string): FullProcess | undefined {
  return PROCESSES.filter((process) => process.id === id).sort((a, b) => b.version - a.version)[0];
}
