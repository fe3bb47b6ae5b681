/**
 * Events of plan and meetings while the insats runs: who took part, and the goals of the uppdrag through
 * both (R60, R63, R66, R67, R70, R71, R73, R78–R87).
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { AVSNITT, BEHOV, NARVARO, OMRADEN } from '../codes';
import { datum, fritext, frivillig, frivilligText, id, jaNej, kod, koder, malId, referens } from '../fields';

const AMK = ['arbetsmarknadskonsulent'] as const;

/** Who took part in a meeting of three, and how. */
export const deltagare = {
  klient: kod(NARVARO, 'Klienten', 'Hur klienten deltog.'),
  socialsekreterare: kod(NARVARO, 'Socialsekreteraren', 'Hur socialsekreteraren deltog.'),
  arbetsmarknadskonsulent: kod(NARVARO, 'Arbetsmarknadskonsulenten', 'Hur konsulenten deltog.'),
  tolk: frivillig(kod(NARVARO, 'Tolk', 'Hur tolken deltog, om tolk behövdes.')),
};

const plan = {
  datum: datum('Datum', 'När versionen upprättades.'),
  deltagarenDeltog: jaNej('Deltagaren deltog', 'Planen upprättades tillsammans med deltagaren.'),
  plan: referens('Genomförandeplan', 'Beteckning i Treserva på versionen.'),
  aktiviteter: z
    .array(
      z.strictObject({
        id: id('Aktivitet', 'Aktivitetens beteckning i planen.'),
        mal: z
          .array(malId)
          .min(1)
          .max(20)
          .meta({ title: 'Mål', description: 'De mål i uppdraget som aktiviteten ska leda till.' }),
      }),
    )
    .min(1)
    .max(20)
    .meta({ title: 'Aktiviteter', description: 'Planens aktiviteter, var och en mot mål i uppdraget.' }),
};

const forflyttningar = z
  .array(
    z.strictObject({
      id: malId,
      forflyttning: kod(
        { framat: 'Framåt', oforandrat: 'Oförändrat', bakat: 'Bakåt' },
        'Förflyttning',
        'Deltagarens förflyttning mot målet.',
      ),
    }),
  )
  .max(20)
  .meta({ title: 'Förflyttning', description: 'Förflyttning per mål i uppdraget.' });

export const uppfoljningEvents = {
  HALL_UPPFOLJNING: {
    label: { sv: 'Registrera hållen uppföljning', en: 'Record a follow-up' },
    roles: ['socialsekreterare'],
    source: ['R78', 'R79', 'R80', 'R81', 'R82', 'R83', 'R85', 'R86'],
    akt: 'mote',
    schema: z.strictObject({
      datum: datum('Datum', 'Dagen då mötet hölls.'),
      ...deltagare,
      avsnitt: koder(AVSNITT, 'Genomgånget', 'Avsnitten i dagordningen. Alla ska vara med.'),
      mal: forflyttningar,
      avstamning: fritext('Avstämning', 'Avstämning mot uppdrag och genomförandeplan.'),
      klientensSyn: fritext('Klientens syn', 'Hur insatsen motsvarar behoven, med klientens egna ord.'),
      utveckling: fritext(
        'Hur det går',
        'Vad konsulenten och deltagaren berättar om planen, progressionen och målen.',
      ),
      kompletterande: frivilligText(
        'Kompletterande aktiviteter',
        'Aktiviteter som skulle stärka progression och stegförflyttning.',
      ),
      parallellaInsatser: jaNej('Parallella insatser behövs', 'Insatser vid sidan av för att nå målet.'),
      parallellaOmraden: frivillig(koder(OMRADEN, 'Områden', 'Inom vilka områden de behövs.')),
      ejTillgodosedda: frivillig(
        koder(BEHOV, 'Behov som inte kan tillgodoses', 'Behov utanför Kompetenscenters uppdrag.'),
      ),
      ejTillgodosett: frivilligText('Behoven med egna ord', 'Vad som behövs i förhållande till deltagandet.'),
    }),
  },
  HALL_TREPARTSMOTE: {
    label: { sv: 'Registrera trepartsmöte vid behov', en: 'Record an extra three-party meeting' },
    roles: ['socialsekreterare', 'arbetsmarknadskonsulent'],
    source: ['R60', 'R63', 'R73', 'A5'],
    akt: 'mote',
    schema: z.strictObject({
      datum: datum('Datum', 'Dagen då mötet hölls.'),
      ...deltagare,
      notering: fritext('Notering', 'Vad mötet kom fram till.'),
    }),
  },
  UPPRATTA_PLAN: {
    label: { sv: 'Upprätta genomförandeplan', en: 'Draw up the plan' },
    roles: AMK,
    source: ['R66', 'R67'],
    akt: 'plan',
    schema: z.strictObject(plan),
  },
  UPPDATERA_PLAN: {
    label: { sv: 'Uppdatera genomförandeplan', en: 'Update the plan' },
    roles: AMK,
    source: ['R67', 'R70', 'R71'],
    akt: 'plan',
    schema: z.strictObject(plan),
  },
} as const satisfies Record<string, EventDefinition>;
