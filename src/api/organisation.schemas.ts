/** What the municipality's names are asked for and given by. */
import { z } from 'zod';

export const OrganisationView = z
  .object({
    kommun: z.string().meta({ examples: ['Göteborg'] }),
    namnder: z
      .array(z.object({ id: z.string(), namn: z.string() }))
      .meta({ description: 'Nämnderna: var och en är ett eget sekretessområde' }),
    enheter: z.array(
      z.object({
        id: z.string().meta({ examples: ['sf-hisingen'] }),
        namn: z.string(),
        namnd: z.string().meta({ description: 'Nämndens id' }),
        sida: z.enum(['sf', 'kc']).meta({ description: 'Socialförvaltningens eller Kompetenscenters sida' }),
      }),
    ),
    personal: z.array(z.object({ id: z.string(), namn: z.string() })).meta({
      description:
        'De som frågan gäller och som har ett namn i organisationen; den som saknas visas med sitt id',
    }),
  })
  .meta({ description: 'Kommunens namn på nämnder, enheter och medarbetare' });

/** Names are given for ids that the asker has met: nobody is told who else works where (L10). */
export const OrganisationQuery = z.strictObject({
  personal: z
    .string()
    .max(6_000)
    .regex(/^[^,]{1,200}(,[^,]{1,200}){0,99}$/, 'ska vara högst hundra id, åtskilda med komma')
    .optional()
    .meta({
      description: 'Id på de medarbetare vars namn efterfrågas, högst hundra, åtskilda med komma',
      examples: ['ss-hisingen-1,fss-hisingen-1'],
    }),
});
