/**
 * Settings of:
 * Consents per party, coordination with external parties in the social and health field (SF) and in the
 * competence and job field (KC), and the channels agreed with the client (R30, R64, R65, R74, R75, A17, A33).
 */
import { DAYS, proposal, WORKING_DAYS, type SettingDefinition } from './define';

export const externaSettings = {
  'consent.renewalLead': proposal(
    [30, 7],
    DAYS,
    'Påminnelser innan samtycke till Kompetenscenter slutar gälla',
    'Reminders before consent to KC ends',
    'R30',
  ),
  'consent.renewWithin': proposal(
    5,
    WORKING_DAYS,
    'Nytt samtycke till Kompetenscenter prövat när det förra slutat gälla inom',
    'New consent to KC sought after the former has ended within',
    'R30',
  ),
  'external.nextStepWithin': proposal(
    5,
    WORKING_DAYS,
    'Nästa steg med en extern part taget inom',
    'Next step with an external party taken within',
    'R64',
  ),
  'external.followUpWithin': proposal(
    20,
    WORKING_DAYS,
    'Kontakt med en extern part följd upp inom',
    'Contact with an external party followed up within',
    'R64',
  ),
  'external.parties': proposal(
    10,
    { sv: 'parter', en: 'parties' },
    'Öppna behov av externa parter i ett ärende, högst',
    'Open needs of external parties in a case, at most',
    'R64',
    // The list is part of every snapshot.
    { min: 1, max: 10 },
  ),
  'contact.agreeWithin': proposal(
    2,
    WORKING_DAYS,
    'Kontaktvägar avtalade på nytt när skydd uppstått inom',
    'Contact ways agreed anew after protection arises within',
    'A33',
  ),
} as const satisfies Record<string, SettingDefinition>;
