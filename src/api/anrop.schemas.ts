/** What calls to other systems, their receipts and SSBTEK take and give over HTTP. */
import { z } from 'zod';
import { SYSTEM, type System } from '../../machines/omvarld';
import { referens } from '../../machines/anvisning/fields';
import { ANROPSLAGEN } from '../store/anrop.store';
import { INCIDENTEXEMPEL } from './exempelvarden';
import { DateOnly, Instant, RoleName, Text, type Immutable } from './schemas';

const Systemnamn = z
  .enum(Object.keys(SYSTEM) as [System, ...System[]])
  .meta({ description: 'Det andra systemet' });
const nullable = z.string().nullable();

const Anrop = z
  .object({
    id: z.string(),
    system: Systemnamn,
    systemText: Text,
    anrop: z.string().meta({ description: 'Vad, som kod', examples: ['boka-inskrivning'] }),
    titel: Text,
    roll: RoleName.meta({ description: 'Rollen som äger det' }),
    enhet: nullable,
    lage: z.enum(ANROPSLAGEN).meta({
      description:
        'vantar: har inte lämnat. skickat: inget svar än. hos_person: någon ska göra det. fel: en incident.',
    }),
    sedan: Instant,
    skickad: Instant.nullable(),
    forsok: z.int(),
    nasta: Text.meta({ description: 'Vad som händer härnäst, eller vad någon ska göra' }),
    nastaForsok: Instant.nullable(),
    orsak: Text.nullable().meta({ description: 'Varför det är som det är, om det inte gick som vanligt' }),
    incident: nullable.meta({
      description: 'Vad som är fel och vad man gör åt det; annars null',
      examples: [INCIDENTEXEMPEL.sv],
    }),
    uppgift: nullable.meta({ description: 'Uppgiftens id, om en person gör det' }),
    kvittens: z
      .object({
        satt: z.enum(['handelse', 'person', 'svar', 'meddelande']),
        av: z.string(),
        at: Instant,
        datum: DateOnly.meta({ description: 'Dagen då det gjordes i det andra systemet' }),
        referens: nullable,
      })
      .nullable(),
  })
  .meta({ description: 'Något som ett annat system ska göra eller få veta' });

export const Anropslista = z
  .object({ caseId: z.string(), anrop: z.array(Anrop) })
  .meta({ description: 'Det som väntar hos andra system, och det som är gjort där' });

const Textblock = z.object({ rubrik: z.string(), text: z.string() });
export const Anropsdetalj = Anrop.extend({
  gor: z.string().meta({ description: 'Vad du gör i det andra systemet' }),
  text: z
    .array(Textblock)
    .meta({ description: 'Att kopiera. Hämtas ur ärendet när du läser och sparas inte.' }),
}).meta({ description: 'Ett anrop med det som ska skrivas i det andra systemet' });

export const NyKvittens = z
  .strictObject({
    referens: referens('Referens', 'Beteckningen i det andra systemet. Inte ett personnummer.'),
    datum: z.iso.date().meta({ title: 'Datum', description: 'Dagen då det gjordes där.' }),
  })
  .meta({
    description: 'Att något är gjort i ett annat system',
    examples: [{ referens: 'T-2026-117', datum: '2026-03-02' }],
  });

/** A system's own receipt, as Standard Webhooks carries it. */
export const KvittensMeddelande = z
  .strictObject({
    nyckel: z
      .string()
      .min(1)
      .max(300)
      .meta({ description: 'Anropets nyckel (webhook-id i vårt meddelande)' }),
    referens: NyKvittens.shape.referens,
    datum: NyKvittens.shape.datum,
  })
  .meta({ description: 'Kvittens från ett annat system' });
export const KvittensSvar = z
  .object({ nyckel: z.string(), lage: z.literal('klart') })
  .meta({ description: 'Kvittensen är mottagen' });

const Post = z.object({ rubrik: z.string(), text: z.string() });
const Flik = z.object({
  svar: z.enum(['uppgifter', 'fel']),
  poster: z.array(Post),
  fel: nullable.meta({ description: 'Vad källan svarade i stället, som kod' }),
});
export const SsbtekSvar = z
  .object({
    id: z.string().meta({ description: 'Läsningens anrop' }),
    last: Instant,
    flikar: z.object({ af: Flik, fk: Flik }),
  })
  .meta({
    description:
      'Vad Arbetsförmedlingen och Försäkringskassan vet just nu. Visas en gång och sparas inte (R22).',
  });

export type AnropView = Immutable<z.infer<typeof Anrop>>;
export type AnropslistaView = Immutable<z.infer<typeof Anropslista>>;
export type AnropsdetaljView = Immutable<z.infer<typeof Anropsdetalj>>;
export type SsbtekSvarView = Immutable<z.infer<typeof SsbtekSvar>>;
