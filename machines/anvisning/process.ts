/**
 * The routine `anvisning`, version 1: machine, events, conditions, deadlines and tasks under one name.
 */
import { defineProcess } from '../process';
import { conditions } from './conditions';
import { index, input, lastDay } from './context';
import { dagordning } from './dagordning';
import { deadlines } from './deadlines';
import { delad } from './delad';
import { events } from './events';
import { machine } from './machine';
import { oversikt } from './oversikt';
import { tasks } from './tasks';

export const anvisning1 = defineProcess({
  id: 'anvisning',
  version: 1,
  title: { sv: 'Anvisning till Kompetenscenter', en: 'Referral to Kompetenscenter' },
  machine,
  input,
  events,
  conditions,
  deadlines,
  tasks,
  index,
  lastDay,
  oversikt,
  dagordning,
  delad,
});
