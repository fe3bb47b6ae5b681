/** What cases await from others, over HTTP, as zod. Since when, never for how long: no number about anybody (P9). */
import { z } from 'zod';
import { DateOnly, Instant, RoleName, Text, type Immutable } from './schemas';

export const VantarQuery = z.strictObject({
  enhet: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({
      description:
        'En av dina enheter: det som enhetens ärenden väntar på. Utan den: ärenden där du är handläggare.',
      examples: ['sf-hisingen'],
    }),
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Poster per sida' }),
  efter: z
    .string()
    .max(600)
    .optional()
    .meta({ description: 'Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad' }),
});

const Av = z
  .object({
    slag: z.enum(['roll', 'klienten', 'myndighet', 'system', 'utskick']).meta({
      description: 'Vem det väntar på: en roll, klienten, en myndighet, ett annat system, eller utskicket',
      examples: ['roll'],
    }),
    text: Text.meta({ description: 'Det i ord' }),
    roll: RoleName.nullable().meta({ description: 'Rollen, där det är en', examples: ['samordnare'] }),
    enhet: z
      .string()
      .nullable()
      .meta({ description: 'Enheten, där det är en roll', examples: ['kc-hisingen'] }),
    handlaggare: z
      .string()
      .nullable()
      .meta({
        description: 'Vem som har det, när någon har det och din sida får veta vem',
        examples: ['fss-hisingen-1'],
      }),
  })
  .meta({ description: 'Vem det väntar på' });

export const Vantar = z
  .object({
    limit: z.int().meta({ description: 'Poster per sida', examples: [20] }),
    nasta: z.string().nullable().meta({ description: 'Skickas som efter för nästa sida; null på den sista' }),
    poster: z.array(
      z.object({
        id: z
          .string()
          .meta({ description: 'Postens id', examples: ['uppgift:A-7F3K-92QD-M4TX.beslutaInsats.1'] }),
        slag: z.enum(['uppgift', 'frist', 'anrop', 'forsandelse']).meta({
          description:
            'En uppgift hos någon annan, en tid som någon annan har, ett anrop till ett annat system eller ett brev som inte har gått',
          examples: ['uppgift'],
        }),
        arende: z.string().meta({ description: 'Ärendenummer', examples: ['A-7F3K-92QD-M4TX'] }),
        klient: z
          .object({
            namn: z
              .string()
              .nullable()
              .meta({ description: 'Klientens namn', examples: ['Testklient'] }),
            skyddad: z.boolean().meta({ description: 'Skyddade personuppgifter', examples: [false] }),
          })
          .meta({ description: 'Namnet är dolt för skyddade personuppgifter' }),
        vad: Text.meta({ description: 'Vad som väntas' }),
        av: Av,
        sedan: Instant.meta({ description: 'Sedan när' }),
        datum: DateOnly.nullable().meta({
          description: 'När det ska vara gjort, där det finns ett datum',
          examples: ['2026-03-02'],
        }),
      }),
    ),
  })
  .meta({
    description: 'Det som ärendena väntar på från andra, det äldsta först. Bara det som din sida får veta.',
  });
export type VantarView = Immutable<z.infer<typeof Vantar>>;
