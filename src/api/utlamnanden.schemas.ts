/** What has crossed between the nämnder of a case, as both sides read it (L10). */
import { z } from 'zod';
import { GRUNDSLAG, type Grundslag } from '../../machines/utlamnande';
import { Instant, Text, type Immutable } from './schemas';

const Part = z.object({
  sida: z.enum(['sf', 'kc']).meta({ description: 'Socialförvaltningen eller Kompetenscenter' }),
  enhet: z.string(),
  namnd: z
    .object({ id: z.string(), namn: z.string() })
    .nullable()
    .meta({ description: 'Nämnden som enheten hör till; null om enheten inte längre finns' }),
});

export const UtlamnandenQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Utlämnanden per sida' }),
  page: z.coerce.number().int().min(1).max(1000).default(1).meta({ description: 'Sida, från 1' }),
});

export const Utlamnanden = z
  .object({
    caseId: z.string(),
    page: z.int(),
    limit: z.int(),
    more: z.boolean().meta({ description: 'Det finns en sida till' }),
    utlamnanden: z.array(
      z.object({
        seq: z.int().meta({ description: 'Händelsen som uppgiften lämnades med' }),
        at: Instant,
        uppgift: z.object({ kod: z.string(), text: Text }).meta({ description: 'Slaget av uppgift' }),
        fran: Part,
        till: Part,
        grund: z.object({
          kod: z.string(),
          slag: z.enum(Object.keys(GRUNDSLAG) as [Grundslag, ...Grundslag[]]),
          text: Text,
          lagrum: z.string(),
        }),
        samtycke: z
          .string()
          .nullable()
          .meta({ description: 'Vilket samtycke, med dagen det lämnades', examples: ['kc 2026-02-02'] }),
        tidigare: z.boolean().meta({ description: 'Också tidigare uppgifter av samma slag' }),
      }),
    ),
  })
  .meta({
    description:
      'Det som har lämnats mellan nämnderna i ärendet, det senaste först. Inget ändras eller tas bort.',
  });
export type UtlamnandenView = Immutable<z.infer<typeof Utlamnanden>>;
