/**
 * The routine `samverkansfraga`, version 1: machine, events, conditions, deadlines and tasks under one name.
 */
import { defineProcess } from '../process';
import { conditions } from './conditions';
import { index, input } from './context';
import { deadlines } from './deadlines';
import { events } from './events';
import { karta } from './karta';
import { machine } from './machine';
import { tasks } from './tasks';

export const samverkansfraga1 = defineProcess({
  id: 'samverkansfraga',
  version: 1,
  title: { sv: 'Samverkansfråga', en: 'Cooperation question' },
  gemensam: true,
  machine,
  input,
  events,
  conditions,
  deadlines,
  tasks,
  index,
  karta,
  // Only the counter of postponements limits a question, and what each booking may be.
  lastDay: () => null,
});
