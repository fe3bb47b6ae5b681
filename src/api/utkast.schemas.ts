/** Drafts over HTTP: a form that is not sent yet, as it stands, with advice and without demands. */
import { z } from 'zod';
import { DateOnly, Instant, Text, Villkor, type Immutable } from './schemas';

const Innehall = z.record(z.string(), z.unknown()).meta({
  description: 'Formuläret så långt det är ifyllt, med samma fält som händelsen. Högst 64 kB.',
  examples: [{ grundbeslut: 'EB-2026-04' }],
});
const Version = z
  .int()
  .min(1)
  .max(2_147_483_647)
  .meta({
    description: 'Utkastets version; ökar med ett varje gång det sparas',
    examples: [3],
  });

export const NyttUtkast = z
  .strictObject({
    innehall: Innehall,
    version: Version.optional().meta({
      description: 'Samma sak som If-Match: versionen som du skrev vidare på. Utelämnas första gången.',
      examples: [3],
    }),
    arendeRevision: z
      .int()
      .min(1)
      .max(2_147_483_647)
      .optional()
      .meta({
        description: 'Ärendets version när formuläret öppnades; den som gäller nu om den utelämnas',
        examples: [5],
      }),
  })
  .meta({ description: 'Ett formulär som det är ifyllt just nu; det behöver inte vara helt eller rätt' });

const Rad = z.object({
  arende: z
    .string()
    .nullable()
    .meta({ description: 'Ärendet; null för ett som inte är startat', examples: ['A-7F3K-92QD-M4TX'] }),
  process: z.string().meta({ description: 'Rutinen', examples: ['anvisning'] }),
  atgard: z.string().meta({ description: 'Händelsen, eller start', examples: ['ANGE_GRUNDBESLUT'] }),
  label: Text,
  version: Version,
  skapad: Instant.meta({ description: 'När det först sparades' }),
  sparad: Instant.meta({ description: 'När det senast sparades' }),
  arendetAndrat: z
    .boolean()
    .meta({ description: 'Ärendet har ändrats sedan formuläret öppnades', examples: [false] }),
});

const Lage = z.object({
  ...Rad.shape,
  forfaller: DateOnly.meta({ description: 'Tas bort då, om det inte sparas igen' }),
  ogiltiga: z.array(z.object({ field: z.string(), message: z.string() })).meta({
    description: 'Fält som ännu inte går att skicka. Ett råd: utkastet är sparat ändå.',
    examples: [[{ field: 'datum', message: 'saknas' }]],
  }),
  mojlig: z.boolean().meta({ description: 'Åtgärden går att göra i ärendet just nu', examples: [true] }),
  hinder: z.array(Villkor).meta({ description: 'Villkor i ärendet som inte är uppfyllda', examples: [[]] }),
});

export const SparatUtkast = Lage.meta({ description: 'Utkastet är sparat' });
export type SparatUtkastView = Immutable<z.infer<typeof SparatUtkast>>;

export const Utkast = z
  .object({
    ...Lage.shape,
    innehall: Innehall,
    handelser: z
      .array(
        z.object({
          seq: z.int().meta({ description: 'Händelsens nummer i ärendet', examples: [6] }),
          at: Instant,
          label: Text,
        }),
      )
      .meta({ description: 'Det som har hänt i ärendet sedan formuläret öppnades' }),
  })
  .meta({ description: 'Ditt utkast, så som du lämnade det' });
export type UtkastView = Immutable<z.infer<typeof Utkast>>;

/** What a conflict shows, in the problem: nothing is overwritten, and both stand there to choose from. */
export const UtkastKonflikt = z
  .object({
    sparat: Utkast.nullable().meta({
      description: 'Det som är sparat; null om det är skickat eller borttaget',
    }),
    ditt: NyttUtkast.nullable().meta({ description: 'Det som du skickade, och som inte är sparat' }),
  })
  .meta({ description: 'De båda versionerna, när utkastet har sparats i ett annat fönster' });
export type UtkastKonfliktView = Immutable<z.infer<typeof UtkastKonflikt>>;

export const UtkastQuery = z.strictObject({
  arende: z.string().max(200).optional().meta({ description: 'Bara utkasten i ett ärende' }),
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Utkast per sida' }),
  efter: z
    .string()
    .max(600)
    .optional()
    .meta({ description: 'Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad' }),
});

export const UtkastLista = z
  .object({
    limit: z.int().meta({ examples: [20] }),
    nasta: z
      .string()
      .nullable()
      .meta({ description: 'Skickas som efter för nästa sida; null på den sista', examples: [null] }),
    utkast: z.array(Rad),
  })
  .meta({
    description: 'Dina utkast, det senast påbörjade först, i ärenden som du får se och för nya ärenden',
  });
export type UtkastListaView = Immutable<z.infer<typeof UtkastLista>>;
