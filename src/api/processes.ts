/** The newest version of each installed routine: what a new case starts on and what the documents show. */
import { PROCESSES } from '../../machines/registry';
import type { FullProcess } from '../../machines/process';

export const LATEST: ReadonlyMap<string, FullProcess> = new Map(
  [...PROCESSES].sort((a, b) => a.version - b.version).map((process) => [process.id, process]),
);
