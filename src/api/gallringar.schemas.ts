/** What disposal of closed cases and deliveries to the archive take and give over HTTP. */
import { z } from 'zod';
import { HINDER, type Hinder } from '../gallring/regler';
import { DateOnly, Instant, RoleName } from './schemas';

const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'ska vara 64 hexadecimala tecken')
  .meta({ title: 'Kontrollsumma', description: 'SHA-256, 64 hexadecimala tecken' });
const nullable = z.string().nullable();

/** On what ground disposal of a case is held back, as a code. */
const STOPPGRUNDER = {
  tvist: 'Tvist eller överklagande',
  tillsyn: 'Tillsyn eller utredning',
  skadestand: 'Anspråk på skadestånd',
  begaran: 'Klienten har begärt uppgifterna',
  annat: 'Annat',
} as const;

export const NyGallring = z
  .strictObject({
    hash: Hash,
    grund: z
      .string()
      .trim()
      .min(10)
      .max(300)
      .refine((text) => !/\d{6}/.test(text), 'får inte innehålla nummer som pekar ut någon')
      .meta({
        title: 'Grund',
        description: 'Beslutet och dess grund, utan namn och nummer: den sparas för alltid.',
      }),
  })
  .meta({ description: 'Förslag om att gallra ärendena på en provkörd lista' });

export const GallringBeslut = z
  .strictObject({
    beslut: z
      .enum(['godkand', 'avslagen'])
      .meta({ title: 'Beslut', description: 'Om ärendena ska gallras.' }),
    hash: Hash,
  })
  .meta({ description: 'Beslut om ett förslag, över den lista som den som beslutar har sett' });

const Rad = z.object({
  arende: nullable.meta({ description: 'Ärendets nummer; null för ett skyddat ärende' }),
  sista: DateOnly.meta({ description: 'Dagen för den sista anteckningen' }),
  fran: DateOnly.meta({ description: 'Första dagen det får gallras' }),
  senast: DateOnly.meta({ description: 'Sista dagen det ska vara gallrat (SoL 16:1)' }),
});

export const Provkorning = z
  .object({
    idag: DateOnly,
    regel: z.string().meta({ description: 'Kommunens regel och var den står' }),
    hash: Hash.meta({ description: 'Listans kontrollsumma, som förslag och beslut anger' }),
    gallras: z.array(Rad).meta({ description: 'De ärenden som får gallras' }),
    hindrade: z
      .array(
        Rad.extend({
          hinder: z.array(
            z.object({ kod: z.enum(Object.keys(HINDER) as [Hinder, ...Hinder[]]), text: z.string() }),
          ),
          stopp: nullable.meta({ description: 'Gallringsstoppets grund, om ett gäller' }),
        }),
      )
      .meta({ description: 'De som är gamla nog men inte får gallras nu, och varför' }),
    bevaras: z.int().meta({ description: 'Så många som regeln bevarar för forskning' }),
    fler: z.boolean().meta({ description: 'Det finns fler än som ryms: de kommer på nästa lista' }),
    kvar: z.array(z.string()).meta({ description: 'Vad som blir kvar av ett gallrat ärende' }),
  })
  .meta({ description: 'Vilka ärenden som får gallras i dag. Inget är gjort.' });

export const Gallring = z
  .object({
    id: z.string(),
    hash: Hash,
    antal: z.int(),
    regel: z.string(),
    grund: z.string(),
    status: z.enum(['vantar', 'godkand', 'avslagen', 'utford']),
    foreslagenAv: z.string(),
    foreslagenRoll: RoleName,
    foreslagen: Instant,
    avgjordAv: nullable,
    avgjord: Instant.nullable(),
    kvitto: z
      .object({
        body: z.string().meta({ description: 'Kvittots text, som signaturen gäller' }),
        nyckel: nullable,
        signatur: nullable.meta({ description: 'Ed25519, base64; null om ingen nyckel fanns' }),
      })
      .nullable()
      .meta({ description: 'När gallringen är utförd' }),
  })
  .meta({ description: 'Ett förslag om gallring; ett godkännande gäller i 90 dagar' });

export const GallringHel = Gallring.extend({
  arenden: z.array(
    Rad.extend({ nr: z.int().nullable().meta({ description: 'Radens nummer i förteckningen' }) }),
  ),
}).meta({ description: 'Ett förslag om gallring med dess lista' });

export const Gallringar = z
  .object({ gallringar: z.array(Gallring) })
  .meta({ description: 'Förslag om gallring, de senaste först' });

export const Gallringsstopp = z
  .strictObject({
    stopp: z.boolean().meta({ title: 'Stopp', description: 'Ja för att sätta, nej för att häva.' }),
    grund: z
      .enum(Object.keys(STOPPGRUNDER) as [keyof typeof STOPPGRUNDER, ...(keyof typeof STOPPGRUNDER)[]])
      .meta({
        title: 'Grund',
        description: 'Varför ärendet ska vara kvar, eller varför det inte längre behövs.',
        labels: STOPPGRUNDER,
      }),
    skal: z
      .string()
      .trim()
      .min(5)
      .max(2000)
      .meta({ title: 'Skäl', description: 'Med egna ord. Sparas krypterat.' }),
  })
  .meta({ description: 'Ett stopp för gallring av ärendet, eller att det hävs' });

export const StoppSvar = z
  .object({ arende: z.string(), stopp: z.boolean() })
  .meta({ description: 'Om ärendet har ett gallringsstopp' });

export const Leveransmedgivande = z
  .object({ arende: z.string(), revision: z.int() })
  .meta({ description: 'Ärendet får levereras till arkivet som det är nu' });

export const NyLeveranskvittens = z
  .strictObject({
    sha256: Hash.meta({ description: 'Summan för den fil som arkivet har tagit emot' }),
    referens: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ title: 'Referens', description: 'Arkivets beteckning på leveransen, utan namn.' }),
  })
  .meta({ description: 'Arkivets kvittens på en leverans' });

const Leverans = z.object({
  id: z.string(),
  caseId: nullable.meta({ description: 'Ärendets nummer; null för ett skyddat ärende' }),
  revision: z.int(),
  innehall: Hash,
  paket: nullable.meta({ description: 'Filens namn; null för ett skyddat ärende' }),
  plats: z.string(),
  sha256: Hash,
  bytes: z.int(),
  filer: z.int(),
  av: z.string(),
  tid: Instant,
  kvittens: z.object({ referens: z.string(), av: z.string(), at: z.string() }).nullable(),
});

export const Leveranser = z
  .object({ leveranser: z.array(Leverans) })
  .meta({ description: 'Leveranser till arkivet, de senaste först' });

export const Leveranskvittens = z
  .object({ id: z.string(), sha256: Hash, referens: z.string() })
  .meta({ description: 'Leveransen är kvitterad' });
