/** What waits for one's decision, over HTTP, as zod. Since when, never how many about anybody (P9). */
import { z } from 'zod';
import { DateOnly, Instant, type Immutable } from './schemas';

export const VantandeForslag = z
  .object({
    forslag: z.array(
      z.object({
        id: z.string().meta({ description: 'Förslagets eller nödöppningens id' }),
        slag: z.enum(['skyddssankning', 'radering', 'gallring', 'nodoppning']).meta({
          description:
            'Sänkt skydd för en klient, radering av en klient, gallring av avslutade ärenden, eller en nödöppning som ska granskas',
          examples: ['skyddssankning'],
        }),
        sedan: Instant.meta({ description: 'När det föreslogs, eller när ärendet nödöppnades' }),
        av: z.string().meta({
          description: 'Vem som föreslog det, eller nödöppnade ärendet',
          examples: ['ss-hisingen-1'],
        }),
        senast: DateOnly.nullable().meta({
          description:
            'Dagen då förslaget förfaller om ingen har avgjort det; null där det väntar tills vidare',
        }),
        arende: z
          .string()
          .nullable()
          .meta({
            description: 'Ett av klientens ärenden, där förslaget gäller en klient',
            examples: ['A-7F3K-92QD-M4TX'],
          }),
        klient: z
          .object({
            id: z.string().meta({ description: 'Klientens id' }),
            namn: z
              .string()
              .nullable()
              .meta({ description: 'Klientens namn', examples: ['Testklient'] }),
            skyddad: z.boolean().meta({ description: 'Skyddade personuppgifter', examples: [false] }),
          })
          .nullable()
          .meta({
            description:
              'Klienten som förslaget gäller; namnet är dolt för skyddade personuppgifter. null för gallring och nödöppning',
          }),
      }),
    ),
  })
  .meta({
    description: 'Det som väntar på ditt beslut, det äldsta först. Bara det som du får avgöra.',
  });
export type VantandeForslagView = Immutable<z.infer<typeof VantandeForslag>>;
