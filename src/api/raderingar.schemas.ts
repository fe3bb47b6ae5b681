/** What proposals to erase a client take and give over HTTP. */
import { z } from 'zod';

export const NyttRaderingsforslag = z
  .strictObject({
    grund: z.string().trim().min(10).max(300).meta({
      title: 'Grund',
      description: 'Beslutet och dess grund, utan namn och nummer: den sparas för alltid.',
    }),
  })
  .meta({
    description: 'Förslag om att radera en klient',
    examples: [{ grund: 'Gallring enligt SoL 16:1, beslut 14' }],
  });

export const RaderingsforslagBeslut = z
  .strictObject({
    forslag: z.uuid().meta({ title: 'Förslag', description: 'Förslagets id.' }),
    beslut: z
      .enum(['godkand', 'avslagen'])
      .meta({ title: 'Beslut', description: 'Om klienten ska raderas.' }),
  })
  .meta({
    description: 'Beslut om ett förslag om att radera en klient',
    examples: [{ forslag: '7d0a1f9e-3b5e-4c57-9a53-0a3c1f6f2b11', beslut: 'godkand' }],
  });

export const Raderingsforslag = z
  .object({
    id: z.uuid(),
    grund: z.string(),
    status: z.enum(['vantar', 'godkand', 'avslagen', 'utford']),
    foreslagenAv: z.string(),
    foreslagen: z.iso.datetime(),
    avgjordAv: z.string().nullable(),
    avgjord: z.iso.datetime().nullable(),
  })
  .meta({ description: 'Ett förslag om att radera en klient; ett godkännande gäller i 90 dagar' });
export type RaderingsforslagView = z.infer<typeof Raderingsforslag>;

export const Raderingsforslagslista = z
  .object({ forslag: z.array(Raderingsforslag) })
  .meta({ description: 'Klientens förslag om radering, de senaste först' });
