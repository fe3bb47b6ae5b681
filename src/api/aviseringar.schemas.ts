/** What each chooses to be told of, over HTTP. */
import { z } from 'zod';
import { SATT, SLAGEN, type Satt, type Slag } from '../aviseringar/slag';
import { Val } from '../aviseringar/val';
import { Text } from './schemas';

const SattName = z.enum(Object.keys(SATT) as [Satt, ...Satt[]]);

export const Aviseringsval = Val.meta({
  description: 'Vad du vill få veta med e-post, och när',
  examples: [
    {
      slag: {
        uppgift: 'dag',
        paminnelse: 'genast',
        eskalering: 'genast',
        nodoppning: 'genast',
        mote: 'genast',
        handlaggarbyte: 'genast',
      },
      tystTid: { fran: '17:00', till: '07:00' },
      baraArbetsdagar: true,
      samladTid: '07:30',
      samladDag: 'måndag',
      efterVikariat: true,
    },
  ],
});

export const Aviseringar = z
  .object({
    val: Val,
    slag: z
      .array(
        z.object({
          slag: z.enum(SLAGEN as [Slag, ...Slag[]]),
          text: Text,
          far: z.array(SattName).meta({ description: 'Det som får väljas' }),
          skal: Text.nullable().meta({ description: 'Varför inte allt får väljas' }),
          kalla: z.array(z.string()),
        }),
      )
      .meta({ description: 'Varje slag, och vad som får väljas för det' }),
    alltid: z
      .array(z.object({ text: Text, kalla: z.array(z.string()) }))
      .meta({ description: 'Det som kommer genast vad du än har valt' }),
    paminnelser: z
      .array(
        z.object({
          frist: z.string(),
          text: Text,
          dagar: z.array(z.int()).meta({ description: 'Så många dagar före datumet påminns du' }),
          kalla: z.array(z.string()),
        }),
      )
      .meta({ description: 'De påminnelser som gäller för dina roller, enligt kommunens inställningar' }),
  })
  .meta({ description: 'Vad du får veta, och vad du kan välja' });
export type AviseringarView = z.infer<typeof Aviseringar>;
