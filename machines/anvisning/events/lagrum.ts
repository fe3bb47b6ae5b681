/**
 * Events of:
 * Legal basis by date, aktivitetskrav, steering documents and services, and time spent in insatser
 * (R3, R11, L1, L2, L4, A23–A25, A27).
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { datum, fritext, heltal, kod, referens } from '../fields';

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;

export const lagrumEvents = {
  UPPRATTA_INDIVIDUELL_PLAN: {
    label: { sv: 'Upprätta individuell plan', en: 'Draw up the individual plan' },
    roles: SS,
    source: ['L2', 'A25', 'SoL 12:4 e'],
    akt: 'plan',
    schema: z.strictObject({
      datum: datum('Datum', 'När planen upprättades, tidigast dagen då beslutet fattades.'),
      timmarJobbsokning: heltal(
        0,
        60,
        'Timmar för att söka arbete',
        'Timmar per vecka för att söka arbete, inom aktivitetskravets timmar.',
      ),
      plan: referens('Individuell plan', 'Beteckning i Treserva på versionen.'),
      innehall: fritext('Innehåll', 'Aktiviteterna i planen, och hur klienten har medverkat.'),
    }),
  },
  UNDERRATTA_AF_AKTIVITETSKRAV: {
    label: {
      sv: 'Underrätta Arbetsförmedlingen om aktivitetskravet',
      en: 'Notify AF of the activity requirement',
    },
    roles: SF,
    source: ['L4', 'SoL 15:6 a'],
    akt: 'kontakt',
    schema: z.strictObject({
      datum: datum('Datum', 'När underrättelsen lämnades, tidigast dagen då beslutet fattades.'),
      underrattelse: referens('Underrättelse', 'Beteckning i Treserva på underrättelsen.'),
    }),
  },
  BEDOM_TID_I_INSATS: {
    label: { sv: 'Bedöm den långa tiden i insatser', en: 'Assess the long time in measures' },
    roles: SS,
    source: ['A23', 'R18'],
    akt: 'bedomning',
    schema: z.strictObject({
      utfall: kod(
        { fortsatter: 'Insatsen fortsätter', omprovas: 'Insatsen ska omprövas' },
        'Ställningstagande',
        'Arbete eller studier inom tre år är vägledande. Tiden ensam avslutar aldrig en insats.',
      ),
      skal: fritext('Skäl', 'Varför insatsen fortsätter eller ska omprövas.'),
    }),
  },
} as const satisfies Record<string, EventDefinition>;
