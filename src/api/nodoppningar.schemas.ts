/** What nödöppningar take and give over HTTP. */
import { z } from 'zod';
import { Instant, RoleName } from './schemas';

/** Why a protected case is opened, as a code: what the manager may know. */
export const GRUNDER = {
  fara: 'Fara för klientens liv eller hälsa',
  handlaggaren_borta: 'Handläggaren kan inte nås',
  akut_mote: 'Klienten är på plats eller mötet är nu',
  rojd: 'Klientens uppgifter kan ha röjts',
  annat: 'Annat',
} as const;
const Grund = z.enum(Object.keys(GRUNDER) as [keyof typeof GRUNDER, ...(keyof typeof GRUNDER)[]]).meta({
  title: 'Grund',
  description: 'Varför, som kod. Enhetens chef ser den.',
  labels: GRUNDER,
});

/** The longest that the law of four hours allows; the municipality may set a shorter time. */
export const LONGEST_MINUTES = 240;

export const NyNodoppning = z
  .strictObject({
    grund: Grund,
    skal: z.string().trim().min(10).max(4000).meta({
      title: 'Skäl',
      description: 'Varför det inte kan vänta, med egna ord. Sparas krypterat.',
    }),
    minuter: z.int().min(5).max(LONGEST_MINUTES).optional().meta({
      title: 'Minuter',
      description: 'Hur länge, högst så länge som kommunen har bestämt. Den tiden om inget anges.',
    }),
  })
  .meta({
    description: 'En nödöppning av ett skyddat ärende i den egna enheten',
    examples: [{ grund: 'handlaggaren_borta', skal: 'Klienten sitter i receptionen och behöver hjälp nu.' }],
  });

export const NodoppningGranskning = z
  .strictObject({
    befogad: z.boolean().meta({ title: 'Befogad', description: 'Om nödöppningen var befogad.' }),
    kommentar: z.string().trim().min(1).max(4000).meta({
      title: 'Kommentar',
      description: 'Hur det bedömdes. Sparas krypterat.',
    }),
  })
  .meta({ description: 'Granskning av en nödöppning, av en annan än den som öppnade' });

const nullable = z.string().nullable();
export const Nodoppning = z
  .object({
    id: z.string(),
    lage: z.enum(['oppen', 'att_granska', 'granskad']),
    arende: nullable.meta({ description: 'Ärendets nummer, för den som får se ärendet; annars null' }),
    enhet: z.string(),
    av: z.string().meta({ description: 'Den som öppnade' }),
    roll: RoleName,
    grund: Grund,
    oppnad: Instant,
    slutar: Instant.meta({ description: 'Då den slutar av sig själv' }),
    avslutad: Instant.nullable().meta({ description: 'Då någon avslutade den i förtid' }),
    avslutadAv: nullable,
    granskad: Instant.nullable(),
    granskadAv: nullable,
    befogad: z.boolean().nullable(),
  })
  .meta({ description: 'En nödöppning' });

export const NodoppningHel = Nodoppning.extend({
  skal: nullable.meta({ description: 'Skälet, för den som öppnade och den som får se ärendet; annars null' }),
  kommentar: nullable.meta({ description: 'Granskarens kommentar, för samma krets' }),
  atkomster: z
    .array(
      z.object({
        at: Instant,
        handling: z.string().meta({ description: 'Vad som gjordes, i ord' }),
        utfall: z.string(),
      }),
    )
    .meta({ description: 'Allt som gjordes i ärendet genom nödöppningen' }),
}).meta({ description: 'En nödöppning med allt som gjordes genom den' });

export const Nodoppningar = z
  .object({ nodoppningar: z.array(Nodoppning) })
  .meta({ description: 'Dina egna, och dina enheters om du leder dem; de som ska granskas först' });

export type NodoppningView = z.infer<typeof Nodoppning>;
export type NodoppningHelView = z.infer<typeof NodoppningHel>;
