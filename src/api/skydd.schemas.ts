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

/** Of the levels only this can be lowered to: any other target would tell the two strictest apart. */
export const NySkyddssankning = z
  .strictObject({
    till: z
      .enum(['upphor', 'sekretessmarkering'])
      .meta({ title: 'Till', description: 'Att skyddet upphör, eller den nivå som blir kvar.' }),
    skal: z.string().trim().min(10).max(2000).meta({ title: 'Skäl', description: 'Varför skyddet sänks.' }),
  })
  .meta({
    description: 'Förslag om sänkt skydd',
    examples: [{ till: 'upphor', skal: 'Skatteverket har tagit bort sekretessmarkeringen, beslut 14.' }],
  });

export const SkyddssankningBeslut = z
  .strictObject({
    forslag: z.uuid().meta({ title: 'Förslag', description: 'Förslagets id.' }),
    beslut: z.enum(['bekraftad', 'avslagen']).meta({ title: 'Beslut', description: 'Om skyddet sänks.' }),
  })
  .meta({
    description: 'Beslut om ett förslag om sänkt skydd',
    examples: [{ forslag: '7d0a1f9e-3b5e-4c57-9a53-0a3c1f6f2b11', beslut: 'bekraftad' }],
  });

export const Skyddssankning = z
  .object({
    id: z.uuid(),
    till: z.enum(['upphor', 'sekretessmarkering']),
    status: z.enum(['vantar', 'bekraftad', 'avslagen', 'forfallen']),
    skal: z.string().nullable(),
    foreslagenAv: z.string(),
    foreslagen: z.iso.datetime(),
    avgjordAv: z.string().nullable(),
    avgjord: z.iso.datetime().nullable(),
  })
  .meta({ description: 'Ett förslag om sänkt skydd; det förfaller när skyddet ändras, och efter 14 dagar' });
export type SkyddssankningView = z.infer<typeof Skyddssankning>;

export const Skyddssankningslista = z
  .object({ forslag: z.array(Skyddssankning) })
  .meta({ description: 'Klientens förslag om sänkt skydd, de senaste först' });

export const Skyddad = z
  .object({ skyddad: z.literal(true), skyddsniva: VisadSkyddsniva })
  .meta({ description: 'Klientens skydd' });
export type SkyddView = z.infer<typeof Skyddad>;
