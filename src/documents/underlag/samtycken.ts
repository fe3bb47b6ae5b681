/** Consents, and what Arbetsförmedlingen is told with them (R26–R28, R30, R65, R75). */
import { z } from 'zod';
import { datum, fritext, gemensamt, kort } from './falt';

const samtycke = {
  ...gemensamt,
  /** Which information the consent is about. */
  omfattning: fritext,
  tillOchMed: datum.nullable(),
};

export const samtyckesschema = {
  'samtycke-af': z.strictObject(samtycke),
  'samtycke-kc': z.strictObject({ ...samtycke, kompetenscenter: kort }),
  'samtycke-extern': z.strictObject({ ...samtycke, mottagare: kort, syfte: fritext }),
  'information-kommunal-aktivitet': z.strictObject({
    ...gemensamt,
    /** Where the letter goes: Arbetsförmedlingen, never the client. */
    mottagare: z.strictObject({ namn: kort, adressrader: z.array(kort).min(1).max(6) }),
    aktivitet: fritext,
    samtyckesdatum: datum,
    svarSenast: datum.nullable(),
  }),
};
