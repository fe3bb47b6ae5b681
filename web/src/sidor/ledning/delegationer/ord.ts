/** The numbers of a decision that a delegation can limit, as they are read after one. */
import { texter } from '../../../sprak';

export const talord = texter<Readonly<Record<string, string>>>({
  sv: { timmar: 'timmar i veckan' },
  en: { timmar: 'hours a week' },
});
