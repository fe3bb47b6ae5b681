/** What uploaded files take and give over HTTP. */
import { z } from 'zod';
import { Instant, RoleName } from './schemas';

/** What is uploaded. */
const SLAG = {
  samtycke: 'Samtycke',
  lakarintyg: 'Läkarintyg',
  beslut: 'Beslut från någon annan',
  underlag: 'Underlag',
  annat: 'Annat',
} as const;
const Slag = z.enum(Object.keys(SLAG) as [keyof typeof SLAG, ...(keyof typeof SLAG)[]]).meta({
  title: 'Slag',
  description: 'Vad det är för handling.',
  labels: SLAG,
});
export type Slag = z.infer<typeof Slag>;

export const FilQuery = z.strictObject({ slag: Slag });

export const FilMakulering = z
  .strictObject({
    skal: z.string().trim().min(10).max(2000).meta({
      title: 'Skäl',
      description:
        'Varför filen inte ska gälla, till exempel att den hör till en annan klient. Sparas krypterat.',
    }),
  })
  .meta({
    description: 'Att en fil är uppladdad av misstag',
    examples: [{ skal: 'Intyget hör till en annan klient och laddades upp här av misstag.' }],
  });

const nullable = z.string().nullable();
export const Fil = z
  .object({
    id: z.string().meta({ description: 'Filens beteckning: den som en händelse kan hänvisa till' }),
    slag: Slag,
    namn: nullable.meta({ description: 'Null om klientens uppgifter är gallrade eller filen är makulerad' }),
    mediatyp: z.string(),
    bytes: z.int(),
    sha256: nullable.meta({ description: 'Innehållets kontrollsumma, hexadecimalt' }),
    sida: z.enum(['sf', 'kc']).meta({ description: 'Den sida som laddade upp den' }),
    av: z.string(),
    roll: RoleName,
    uppladdad: Instant,
    lage: z.enum(['mottagen', 'ren', 'smittad', 'ej-kontrollerad']).meta({
      description:
        'Bara en ren fil kan läsas. En smittad är borttagen; en som inte har kunnat kontrolleras prövas igen av sig själv.',
    }),
    kontrollerad: Instant.nullable().meta({
      description:
        'När den kontrollerades mot virus; null om den inte är det. Också en ren fil kan vara okontrollerad, om kommunen har stängt av viruskontrollen.',
    }),
    makulerad: z
      .object({ at: Instant, av: z.string(), skal: nullable })
      .nullable()
      .meta({ description: 'Uppladdad av misstag; innehållet läses då bara av den som leder arbetet' }),
  })
  .meta({ description: 'En uppladdad fil' });

export const Filer = z
  .object({ caseId: z.string(), filer: z.array(Fil) })
  .meta({ description: 'Ärendets uppladdade filer som din sida ser, de senaste först' });

export type FilView = z.infer<typeof Fil>;
export type FilerView = z.infer<typeof Filer>;
