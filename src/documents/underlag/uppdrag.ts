/** The uppdrag and what happens to it: its content, its recall, and a new worker (R34–R37, R55, P3, P7, R120). */
import { z } from 'zod';
import {
  antal,
  beslutetsRam,
  datum,
  fritext,
  gemensamt,
  klockslag,
  kod,
  kort,
  kortlista,
  lagrum,
  mal,
  rader,
} from './falt';

export const uppdragsschema = {
  uppdrag: z.strictObject({
    ...gemensamt,
    kompetenscenter: kort,
    uppdrag: z.strictObject({ nr: antal, datum }),
    beslut: z.strictObject({ ...beslutetsRam, lagrum }),
    behov: fritext,
    omraden: kortlista.min(1),
    tjanster: kortlista.min(1),
    innehall: fritext,
    syfte: fritext,
    mal: rader(mal).min(1),
    /** The goals in the words they were written, all in one. */
    maltext: fritext.nullable(),
    praktiskt: z.strictObject({
      barnomsorg: kort,
      resor: kort,
      sfiTider: kortlista,
      anpassning: fritext.nullable(),
      tolksprak: kort.nullable(),
      barnetsBasta: kort.nullable(),
      onskemal: fritext,
    }),
    komplettering: fritext.nullable(),
  }),
  aterkallelse: z.strictObject({
    ...gemensamt,
    kompetenscenter: kort,
    uppdrag: z.strictObject({ nr: antal, datum }),
    aterkallat: datum,
    orsak: fritext,
  }),
  overlamning: z.strictObject({
    ...gemensamt,
    sida: kod('sf', 'kc'),
    fran: kort,
    till: kort,
    skal: kort,
    lage: kort,
    uppgifter: rader({ uppgift: kort, senast: datum.nullable() }),
    moten: rader({ mote: kort, datum, tid: klockslag.nullable() }),
    frister: rader({ frist: kort, datum }),
    /** How many workers the client has had on this side, the new one included (R120). */
    handlaggareIOrdning: antal,
  }),
  'nytt-handlaggarnamn': z.strictObject({
    ...gemensamt,
    sida: kod('sf', 'kc'),
    nyHandlaggare: z.strictObject({ namn: kort, titel: kort, telefon: kort }),
    fran: datum,
    moten: rader({ mote: kort, datum, tid: klockslag.nullable() }),
  }),
};
