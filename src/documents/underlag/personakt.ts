/** The whole file of a case for printing: its records in their order, newest last, and its history (L9, L16). */
import { z } from 'zod';
import { antal, datum, fritext, gemensamt, klockslag, kort, lista, rader } from './falt';

/** One field of a record: its label and what was written. */
const falt = z.strictObject({ etikett: kort, varde: fritext });

export const personaktsschema = {
  personakt: z.strictObject({
    ...gemensamt,
    lage: kort,
    /** From when until when the print-out reaches. */
    omfattar: z.strictObject({ fran: datum, till: datum }),
    poster: lista(
      z.strictObject({
        nr: antal,
        rubrik: kort,
        datum,
        tid: klockslag,
        av: kort,
        /** `Rättad genom post 12`, and the like. */
        anmarkning: kort.nullable(),
        falt: lista(falt, 60),
      }),
      5000,
    ),
    historik: rader({ nr: antal, datum, tid: klockslag, handelse: kort, av: kort }),
    /** Head of the hash chain, so that a print-out can be compared with the log. */
    kedja: kort,
  }),
};
