/** What a client is handed around meetings: kallelse, easy-to-read sheet, documents for taking part, "mitt ärende" (R39, R52, A6, P6). */
import { z } from 'zod';
import { datum, fritext, gemensamt, klockslag, kod, kort, kortlista, motesdag, rader } from './falt';

const mote = {
  datum: motesdag,
  tid: klockslag,
  plats: kort,
};
const lattlast = z.strictObject({
  ...gemensamt,
  mote: z.strictObject(mote).nullable(),
  sjukanmalan: kort,
});

export const motesschema = {
  kallelse: z.strictObject({
    ...gemensamt,
    mote: z.strictObject({
      ...mote,
      slag: kod('inskrivning', 'uppfoljning', 'avslutsmote'),
      form: kort,
      deltagare: kortlista.min(1),
    }),
    /** The time that this one takes the place of. */
    tidigareTid: z.strictObject({ datum: motesdag, tid: klockslag }).nullable(),
    tolksprak: kort.nullable(),
    /** The number to call when ill. */
    sjukanmalan: kort,
    /** A decision under 12:4 is in force: attendance is a condition for försörjningsstöd (R13). */
    villkor: z.boolean(),
  }),
  deltagandedokument: z.strictObject({
    ...gemensamt,
    kompetenscenter: kort,
    start: datum.nullable(),
    /** What is drawn up for taking part, as the worker chose it. */
    dokument: kortlista.min(1),
    sjukanmalan: kort,
  }),
  'lattlast-anvisning': lattlast,
  'lattlast-anvisning-en': lattlast,
  'lattlast-anvisning-ar': lattlast,
  'lattlast-anvisning-so': lattlast,
  'mitt-arende': z.strictObject({
    ...gemensamt,
    lage: kort,
    beslut: z.strictObject({ fran: datum, till: datum }).nullable(),
    konsulent: z.strictObject({ namn: kort, titel: kort, telefon: kort }).nullable(),
    mal: rader({ id: kort, omrade: kort, text: kort.nullable() }),
    moten: rader({ mote: kort, datum: motesdag, tid: klockslag.nullable(), plats: kort.nullable() }),
    attGora: kortlista,
    samtycken: rader({ till: kort, lamnat: datum, tillOchMed: datum.nullable() }),
    meddelande: fritext.nullable(),
  }),
};
