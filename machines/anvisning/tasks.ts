/**
 * All tasks of the routine. A state names the tasks that are open while it is active; each has one owning
 * role (R1).
 */
import { beslutTasks } from './tasks/beslut';
import { externaTasks } from './tasks/externa';
import { journalTasks } from './tasks/journal';
import { narvaroTasks } from './tasks/narvaro';
import { lagrumTasks } from './tasks/lagrum';
import { forandringTasks } from './tasks/forandring';
import { insatsTasks } from './tasks/insats';
import { inskrivningTasks } from './tasks/inskrivning';
import type { Uppgift } from './tasks/types';

const all = {
  ...beslutTasks,
  ...inskrivningTasks,
  ...insatsTasks,
  ...externaTasks,
  ...journalTasks,
  ...narvaroTasks,
  ...lagrumTasks,
  ...forandringTasks,
};

export type TaskName = keyof typeof all;
export const tasks: Readonly<Record<TaskName, Uppgift>> = all;
