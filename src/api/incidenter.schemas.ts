/** Incidents over HTTP, as zod: what a person must look at, without personal data. */
import { z } from 'zod';
import { INCIDENTEXEMPEL } from './exempelvarden';
import { INCIDENTSLAG } from './incidentslag';
import { Instant, Text, type Immutable } from './schemas';

type Slag = keyof typeof INCIDENTSLAG;
const Incidentslag = z
  .enum(Object.keys(INCIDENTSLAG) as [Slag, ...Slag[]])
  .meta({ description: 'Slag av incident', examples: ['utskick'] });

export const IncidenterQuery = z.strictObject({
  incidentslag: Incidentslag.optional().meta({ description: 'Bara ett slag' }),
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Incidenter per sida' }),
  efter: z.string().max(500).optional().meta({ description: 'Platsen i nasta från förra sidan' }),
});

export const Incident = z
  .object({
    id: z.string().meta({ description: 'Incidentens nummer', examples: ['17'] }),
    slag: Incidentslag,
    text: Text.meta({ description: 'Slaget i ord' }),
    caseId: z
      .string()
      .nullable()
      .meta({
        description: 'Ärendet, om den gäller ett; null för skyddade ärenden som du inte ser',
        examples: ['A-7F3K-92QD-M4TX'],
      }),
    detalj: z.string().meta({
      description: 'Vad som är fel, utan personuppgifter',
      examples: [INCIDENTEXEMPEL.sv],
    }),
    oppnad: Instant.meta({ description: 'När den öppnades', examples: ['2026-03-02T08:15:00.000Z'] }),
    kanForsokasIgen: z.boolean().meta({
      description: 'Det som inte gick kan försökas igen; annat löses med ett skäl',
      examples: [true],
    }),
  })
  .meta({ description: 'Något som tjänsten inte klarade själv och som en människa ska se till' });

export const Incidenter = z
  .object({
    limit: z.int().meta({ description: 'Incidenter per sida', examples: [20] }),
    nasta: z
      .string()
      .nullable()
      .meta({ description: 'Skickas som efter för nästa sida', examples: [null] }),
    incidenter: z.array(Incident),
  })
  .meta({ description: 'Öppna incidenter, de äldsta först' });

/** Why an incident is closed: codes, since a text could be about a person and is under nobody's key. */
export const LOSNINGAR = {
  atgardad: 'Felet är åtgärdat',
  hanteras_i_arendet: 'Hanteras i ärendet',
  hanteras_annanstans: 'Hanteras i ett annat system',
  inte_langre_aktuell: 'Inte längre aktuell',
  dubblett: 'Samma fel finns i en annan incident',
} as const;
type Skal = keyof typeof LOSNINGAR;

export const IncidentLosning = z
  .strictObject({
    skal: z.enum(Object.keys(LOSNINGAR) as [Skal, ...Skal[]]).meta({
      title: 'Skäl',
      description: 'Varför incidenten kan stängas',
      labels: LOSNINGAR,
      examples: ['atgardad'],
    }),
    referens: z
      .string()
      .regex(
        /^(?!(?:\d\d)?\d{6}[-+]?\d{4}$)[\p{L}\d][\p{L}\d/:._-]{0,63}$/u,
        'ska vara en beteckning utan mellanslag, inte ett personnummer',
      )
      .optional()
      .meta({
        title: 'Referens',
        description: 'Beteckning på ett ärende i ett annat system',
        examples: ['INC-2026-0417'],
      }),
  })
  .meta({ description: 'Varför en incident kan stängas' });

export type IncidentView = Immutable<z.infer<typeof Incident>>;
export type IncidenterView = Immutable<z.infer<typeof Incidenter>>;
