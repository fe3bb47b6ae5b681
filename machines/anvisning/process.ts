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
import { karta } from './karta';
import { machine } from './machine';
import { omvarld } from './omvarld';
import { oversikt } from './oversikt';
import { utanSkydd } from './skydd';
import { tasks } from './tasks';
import { utlamnanden } from './utlamnanden';

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
  utanSkydd,
  lastDay,
  oversikt,
  dagordning,
  delad,
  utlamnanden,
  omvarld,
  karta,
});
