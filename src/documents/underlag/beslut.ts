/** Decisions, how the client is told of them, and how they are appealed (R32, R33, A7, A9, L6, L7). */
import { z } from 'zod';
import {
  antal,
  beslutetsRam,
  datum,
  fritext,
  gemensamt,
  kod,
  kort,
  kortlista,
  lagrum,
  overklagande,
  person,
} from './falt';

const fattat = { delegation: kort, beslutsfattare: person };

export const beslutsschema = {
  'beslut-insats': z.strictObject({
    ...gemensamt,
    beslut: z.strictObject({ ...beslutetsRam, ...fattat, lagrum }),
    utforare: kort,
    skal: fritext,
    /** L2: only where the decision rests on 4 a § or 4 d §. */
    aktivitetskrav: z.strictObject({ timmar: antal, undantag: kortlista }).nullable(),
    overklagande,
  }),
  'beslut-nedsattning': z.strictObject({
    ...gemensamt,
    beslut: z.strictObject({ datum, referens: kort, ...fattat, lagrum }),
    utfall: kod('vagras', 'nedsatts'),
    /** What the decision does: how much, and for which months. */
    omfattning: fritext,
    handelse: fritext,
    yttrande: fritext.nullable(),
    skal: fritext,
    overklagande,
  }),
  underrattelse: z.strictObject({
    ...gemensamt,
    beslut: z.strictObject({ ...beslutetsRam, lagrum }),
    utforare: kort,
    overklagande,
  }),
  'beslut-upphort': z.strictObject({
    ...gemensamt,
    beslut: z.strictObject(beslutetsRam),
    /** The first day without a decision. */
    upphort: datum,
  }),
};
