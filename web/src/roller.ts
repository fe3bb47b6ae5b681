/** Names of the roles, as they stand within a sentence: the API gives their codes. */
import { texter } from './sprak';

export const ROLLNAMN = texter({
  sv: {
    socialsekreterare: 'socialsekreterare',
    forste_socialsekreterare: '1:e socialsekreterare',
    arbetsmarknadskonsulent: 'arbetsmarknadskonsulent',
    samordnare: 'samordnare',
    utforare: 'utförare',
    enhetschef: 'enhetschef',
    administrator: 'administratör',
    granskare: 'granskare',
  },
  en: {
    socialsekreterare: 'social worker',
    forste_socialsekreterare: 'senior social worker',
    arbetsmarknadskonsulent: 'employment consultant',
    samordnare: 'coordinator',
    utforare: 'provider',
    enhetschef: 'unit manager',
    administrator: 'administrator',
    granskare: 'auditor',
  },
});

/** A role in words; what has none, as when a system did it, is told by nothing. */
export const rollnamn = (kod: string | null): string =>
  kod === null ? '' : (ROLLNAMN.value[kod as keyof typeof ROLLNAMN.value] ?? '');
