/** Settings of statutory disposal (gallring, L12): whether the municipality erases persons, and how long the access log is kept. */
import { choice, proposal, YEARS, yesNo, type SettingDefinition } from './define';

export const gallringSettings = {
  'disposal.rule': choice(
    'bevara',
    {
      bevara: {
        sv: 'Ingen gallras: handlingarna bevaras för forskning (SoF 13:1)',
        en: 'Nobody is erased: kept for research',
      },
      femAr: {
        sv: 'Fem år efter sista anteckningen (SoL 16:1)',
        en: 'Five years after the last note',
      },
      femArUtomUrval: {
        sv: 'Fem år efter sista anteckningen, utom för dem som är födda den 5:e, 15:e eller 25:e (SoL 16:1, SoF 13:1)',
        en: 'Five years after the last note, except those born on the 5th, 15th or 25th',
      },
    },
    'Gallring av personuppgifter',
    'Disposal of personal data',
    'L12',
  ),
  'disposal.requiresDelivery': yesNo(
    true,
    'Ett ärende gallras först när arkivet har kvitterat det',
    'A case is disposed of only when the archive has confirmed it',
    'L12',
  ),
  'disposal.logYears': proposal(
    10,
    YEARS,
    'Åtkomstloggens rader bevaras',
    'Rows of the access log are kept',
    'L13',
    { min: 5, max: 100 },
  ),
} as const satisfies Record<string, SettingDefinition>;
