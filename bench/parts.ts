/** Every part, in the order in which they run. */
import type { Part } from './part';
import { armed } from './parts/armed';
import { dbos } from './parts/dbos';
import { deadlines } from './parts/deadlines';
import { growth } from './parts/growth';
import { http } from './parts/http';
import { memory } from './parts/memory';
import { start } from './parts/start';
import { steps } from './parts/steps';
import { worklist } from './parts/worklist';

export const PARTS: readonly Part[] = [steps, http, deadlines, dbos, worklist, growth, memory, armed, start];
