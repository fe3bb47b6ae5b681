/** What the steps of the routine owe the world around it. */
import { forenade } from '../omvarld';
import { dokument } from './omvarld/dokument';
import { kalender } from './omvarld/kalender';
import { system } from './omvarld/system';

export const omvarld = forenade(dokument, system, kalender);
