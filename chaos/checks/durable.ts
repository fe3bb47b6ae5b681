/** What the server itself says: acknowledged means on disk, and no two transactions waited for each other. */
import type { Counters } from '../watch';
import { finding, type Finding } from './finding';

const violation = finding('violation');

export function checkServer({ deadlocks, walFsyncs, unsafe, looks }: Counters): Finding[] {
  return [
    ...(looks === 0 ? [violation('PostgreSQL gick aldrig att fråga')] : []),
    ...(walFsyncs === 0 ? [violation('PostgreSQL tvingade aldrig sin logg till disk')] : []),
    ...[...unsafe].map((setting) => violation(`PostgreSQL kör med ${setting}`)),
    ...(deadlocks > 0 ? [violation(`PostgreSQL bröt ${deadlocks} låsningar i cirkel`)] : []),
  ];
}
