/** Words that the steps of a reassignment share. */
import { texter } from '../../../sprak';
import type { Schema } from '../../../api';

/** Why work is moved, as the API's codes. */
export const skalord = texter<Record<Schema<'NyOmfordelning'>['skal'], string>>({
  sv: { sjukdom: 'Sjukdom', ledighet: 'Ledighet', slutar: 'Slutar', omfordelning: 'Omfördelning' },
  en: { sjukdom: 'Illness', ledighet: 'Leave', slutar: 'Leaves', omfordelning: 'Reassignment' },
});
