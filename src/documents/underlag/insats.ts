/** While the insats runs and when it ends: plan, follow-up, attendance, closing (R66, R78–R87, R97–R99, P1). */
import { z } from 'zod';
import { antal, datum, fritext, gemensamt, kort, kortlista, manad, mal, rader } from './falt';

const uppdrag = z.strictObject({ nr: antal, datum });

export const insatsschema = {
  genomforandeplan: z.strictObject({
    ...gemensamt,
    kompetenscenter: kort,
    plan: z.strictObject({ version: antal, datum, deltagarenDeltog: z.boolean() }),
    uppdrag,
    mal: rader(mal).min(1),
    /** Each activity with the goals it is to lead to. */
    aktiviteter: rader({ id: kort, mal: kort }).min(1),
    nastaUppdatering: datum.nullable(),
  }),
  uppfoljning: z.strictObject({
    ...gemensamt,
    mote: z.strictObject({ datum, nr: antal }),
    deltagare: rader({ vem: kort, hur: kort }).min(1),
    uppdrag,
    avstamning: fritext,
    klientensSyn: fritext,
    utveckling: fritext,
    mal: rader({ id: kort, omrade: kort, forflyttning: kort }),
    kompletterande: fritext.nullable(),
    parallella: kortlista,
    ejTillgodosedda: kortlista,
    ejTillgodosett: fritext.nullable(),
    /** Who coordinates which external party (R84, R87). */
    externa: rader({ part: kort, omrade: kort, samordnas: kort }),
    nastaUppfoljning: datum.nullable(),
  }),
  avslutsdokument: z.strictObject({
    ...gemensamt,
    kompetenscenter: kort,
    uppdrag,
    slutdatum: datum,
    orsak: kort,
    skal: fritext,
    mal: rader({ id: kort, omrade: kort, uppfyllelse: kort }).min(1),
    malbedomning: fritext,
  }),
  narvarounderlag: z.strictObject({
    ...gemensamt,
    kompetenscenter: kort,
    manad,
    summa: z.strictObject({
      planeradeDagar: antal,
      narvarande: antal,
      sjukanmalda: antal,
      ovrigAnmald: antal,
      utanAnmalan: antal,
    }),
    dagar: rader({ datum, status: kort, notering: kort.nullable() }),
    /** Days from the eighth of an illness on, where a certificate is asked for (A13). */
    intyg: rader({ fran: datum, till: datum }),
  }),
};
