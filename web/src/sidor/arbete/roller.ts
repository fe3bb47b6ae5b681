/** Names of the roles, where the API gives their codes alone. */
import { texter } from '../../sprak';

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
