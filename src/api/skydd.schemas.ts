/** What the protection of a client takes and gives over HTTP. */
import { z } from 'zod';
import { SKYDDSNIVAER } from '../access/skyddsniva';
import { VisadSkyddsniva } from './schemas';

export const KlientSkydd = z
  .strictObject({
    skyddsniva: z
      .enum(SKYDDSNIVAER)
      .meta({ title: 'Skyddsnivå', description: 'Hur strängt klienten är skyddad.' }),
  })
  .meta({
    description: 'Att en klient är skyddad, och hur strängt',
    examples: [{ skyddsniva: 'sekretessmarkering' }],
  });

export const Skyddad = z
  .object({ skyddad: z.literal(true), skyddsniva: VisadSkyddsniva })
  .meta({ description: 'Klientens skydd' });
export type SkyddView = z.infer<typeof Skyddad>;
