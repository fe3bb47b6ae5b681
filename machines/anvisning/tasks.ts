/**
 * All tasks of the routine. A state names the tasks that are open while it is active; each has one owning
 * role (R1).
 */
import { beslutTasks } from './tasks/beslut';
import { insatsTasks } from './tasks/insats';
import { inskrivningTasks } from './tasks/inskrivning';
import type { Uppgift } from './tasks/types';

const all = { ...beslutTasks, ...inskrivningTasks, ...insatsTasks };

export type TaskName = keyof typeof all;
export const tasks: Readonly<Record<TaskName, Uppgift>> = all;
