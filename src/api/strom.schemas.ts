/** What the live stream takes and gives. */
import { z } from 'zod';
import { Instant } from './schemas';

/** Seconds that a stream lasts at most: its rows in the access log are then made anew. */
export const LANGST_S = 3_600;

export const StromQuery = z.strictObject({
  arende: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({
      description: 'Bara det här ärendet; utan den allt som du får se',
      examples: ['A-7F3K-92QD-M4TX'],
    }),
  efter: z.string().min(1).max(300).optional().meta({
    description: 'Fortsätt efter meddelandet med detta id, för den som inte kan sätta huvudet Last-Event-ID',
  }),
  langst: z.coerce
    .number()
    .int()
    .min(0)
    .max(LANGST_S)
    .default(LANGST_S)
    .meta({
      description:
        'Sekunder som strömmen varar som mest; 0 ger det som har hänt sedan efter, och slutar sedan',
      examples: [LANGST_S],
    }),
});

/** The data of a message about a case. */
export const Stromhandelse = z
  .object({
    arende: z.string().meta({ description: 'Ärendets nummer', examples: ['A-7F3K-92QD-M4TX'] }),
    revision: z
      .int()
      .min(1)
      .meta({ description: 'Minst så ny är ärendets version nu', examples: [7] }),
    at: Instant.nullable().meta({ description: 'När det hände; null när bara uppgifter har bytt ägare' }),
    handelse: z
      .string()
      .nullable()
      .meta({ description: 'Händelsen, om din sida får veta av den', examples: ['BEDOM_BEHOV'] }),
    frist: z
      .string()
      .nullable()
      .meta({ description: 'Fristens regel, om din sida får veta av den', examples: ['plan'] }),
  })
  .meta({ description: 'Data i ett meddelande i strömmen: att något har ändrats, aldrig vad som står där' });
export type StromhandelseView = z.infer<typeof Stromhandelse>;
