/** What dispatches to clients and the print queue take and give over HTTP. */
import { z } from 'zod';
import type { Text as Ord } from '../../machines/process';
import { ATGARD, KANAL, RETURORSAK, STOPPSKAL } from '../post/koder';
import { nummer } from '../post/forbud';
import { DateOnly, Instant, Text } from './schemas';

const EnhetId = z
  .string()
  .min(1)
  .max(100)
  .meta({ title: 'Enhet', description: 'Din enhet, till exempel sf-hisingen.' });

const ord = (table: Readonly<Record<string, Ord>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([key, { sv }]) => [key, sv]));
const kod = <K extends string>(table: Readonly<Record<K, Ord>>, title: string, description: string) =>
  z.enum(Object.keys(table) as [K, ...K[]]).meta({ title, description, labels: ord(table) });

const { sms_paminnelse: _paminnelse, ...BREV } = KANAL;
/** E-mail is asked for often enough to be answered. */
const Kanal = z
  .enum(Object.keys(BREV) as [keyof typeof BREV, ...(keyof typeof BREV)[]], {
    error: ({ input }) =>
      input === 'epost'
        ? 'kan inte vara e-post: ingenting om ett ärende skickas med e-post till klienter'
        : undefined,
  })
  .meta({
    title: 'Sätt',
    description: 'Hur det når klienten: på ett sätt som är avtalat.',
    labels: ord(BREV),
  });

const Rad = z.string().trim().min(1).max(100);
const Mobil = z
  .string()
  .trim()
  .max(30)
  .regex(/^\+?[\d\s()-]+$/, 'ska vara ett telefonnummer')
  .refine((text) => /^07[02369]\d{7}$/.test(nummer(text)), { message: 'ska vara ett svenskt mobilnummer' });

export const SkickaDokument = z
  .strictObject({
    kanal: Kanal,
    adress: z.array(Rad).min(1).max(6).optional().meta({
      title: 'Adress',
      description: 'Rad för rad, om dokumentet inte visar någon adress. Trycks på ett adressblad.',
    }),
    paminnelse: z.strictObject({ nummer: Mobil }).optional().meta({
      title: 'Påminnelse per SMS',
      description: 'Bara till en kallelse: en fast text utan ärendets innehåll, arbetsdagen före.',
    }),
    kontrollerat: z.boolean().default(false).meta({
      title: 'Kontrollerat',
      description:
        'Du har läst vilka adresser och nummer som är förbjudna, och svarar för att detta inte är ett av dem.',
    }),
  })
  .meta({
    description: 'Att skicka eller lämna ett dokument',
    examples: [{ kanal: 'post', kontrollerat: false }],
  });

export const ForsandelseRetur = z
  .strictObject({
    orsak: kod(RETURORSAK, 'Orsak', 'Vad som står på försändelsen som kom tillbaka.'),
    datum: DateOnly.meta({ title: 'Datum', description: 'När den kom tillbaka.' }),
  })
  .meta({ description: 'En försändelse som kom i retur' });

export const ForsandelseKvittens = z
  .strictObject({
    utfall: z.enum(['skickat', 'gick_inte']).meta({
      title: 'Utfall',
      description: 'Om du kunde skicka det.',
      labels: { skickat: 'Skickat', gick_inte: 'Gick inte att skicka' },
    }),
    datum: DateOnly.meta({ title: 'Datum', description: 'När du skickade, eller försökte.' }),
    referens: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$/, 'ska vara en beteckning utan mellanslag')
      .optional()
      .meta({
        title: 'Referens',
        description: 'Beteckningen hos den som förmedlade, aldrig ett personnummer.',
      }),
  })
  .meta({ description: 'Vad som blev av något du skickade för hand' });

export const ForsandelseStopp = z
  .strictObject({ skal: kod(STOPPSKAL, 'Skäl', 'Varför det inte ska skickas.') })
  .meta({ description: 'Att stoppa något som inte har lämnat huset' });

export const ForsandelseAtgard = z
  .strictObject({ atgard: kod(ATGARD, 'Åtgärd', 'Vad du gjorde åt det.') })
  .meta({ description: 'Åtgärd för en försändelse som kom i retur eller stoppades' });

export const UtskriftskoQuery = z.strictObject({ enhet: EnhetId });

const Utvalda = z.array(z.uuid()).min(1).max(100).optional();
export const NyUtskriftsomgang = z
  .strictObject({
    enhet: EnhetId,
    forsandelser: Utvalda.meta({ title: 'Brev', description: 'Bara dessa; alla som väntar om inget anges.' }),
  })
  .meta({ description: 'Att lägga breven i kön i en omgång' });
export const UtskriftsomgangSkickad = z
  .strictObject({
    datum: DateOnly.meta({ title: 'Datum', description: 'Dagen då breven postades. Från den räknas tiden.' }),
    forsandelser: Utvalda.meta({
      title: 'Brev',
      description: 'De som postades; alla om inget anges. De andra läggs tillbaka i kön.',
    }),
  })
  .meta({ description: 'Att en omgång är postad' });

const Kodad = z.object({ kod: z.string(), text: Text });
const nullable = z.string().nullable();

export const Forsandelse = z
  .object({
    id: z.string(),
    caseId: z.string(),
    dokument: z.object({ id: z.string(), titel: nullable, status: z.string() }),
    till: z
      .enum(['klient', 'af'])
      .nullable()
      .meta({ description: 'Till vem dokumentet är; null där dokumentet inte finns kvar' }),
    sida: z.enum(['sf', 'kc']),
    enhet: z.string(),
    kanal: Kodad,
    status: Kodad,
    skapad: Instant,
    av: z.string(),
    /** The day it was posted: three weeks are counted from it. */
    skickad: DateOnly.nullable().meta({ description: 'Dagen då den lämnade huset' }),
    retur: z.object({ orsak: Kodad, datum: DateOnly }).nullable(),
    stopp: Kodad.nullable().meta({ description: 'Varför den stoppades' }),
    omgang: nullable.meta({ description: 'Utskriftsomgången som den ligger i' }),
    referens: nullable,
    anmarkning: nullable.meta({
      description: 'Vad det betyder för ärendet, till exempel att en kallelse inte nått fram',
    }),
    steg: z.array(
      z.object({
        status: z.string(),
        text: Text,
        kod: nullable,
        datum: DateOnly.nullable(),
        av: z.string(),
        at: Instant,
      }),
    ),
  })
  .meta({ description: 'Något som skickas eller lämnas till klienten' });

export const Forsandelser = z
  .object({ caseId: z.string(), forsandelser: z.array(Forsandelse) })
  .meta({ description: 'Ärendets försändelser, de senaste först' });

export const ForsandelseHel = Forsandelse.extend({
  adress: z.array(z.string()).meta({ description: 'Det som står på kuvertet' }),
  nummer: nullable.meta({ description: 'Numret för SMS' }),
  text: nullable.meta({ description: 'Texten att kopiera, där en person skickar för hand' }),
}).meta({ description: 'En försändelse med det som behövs för att skicka den för hand' });

const Brev = z.object({
  id: z.string(),
  caseId: z.string(),
  titel: nullable,
  sidor: z.int().nullable(),
  kanal: Kodad,
  status: Kodad,
  skapad: Instant,
});
export const Utskriftsomgang = z
  .object({
    id: z.string(),
    enhet: z.string(),
    datum: DateOnly,
    av: z.string(),
    at: Instant,
    antal: z.int(),
    sidor: z.int().nullable().meta({ description: 'Sidor i utskriften, med försättsblad' }),
    sha256: nullable.meta({ description: 'Utskriftens kontrollsumma' }),
    brev: z.array(Brev),
    stoppade: z.array(Kodad.extend({ id: z.string(), caseId: z.string() })).meta({
      description: 'Brev som inte längre får skickas, och varför. De ligger inte i omgången.',
    }),
  })
  .meta({ description: 'Dagens brev, som en utskrift' });
const Omgangsrad = Utskriftsomgang.pick({
  id: true,
  datum: true,
  av: true,
  at: true,
  antal: true,
  sidor: true,
});
export const Utskriftsko = z
  .object({ enhet: z.string(), vantar: z.int(), brev: z.array(Brev), omgangar: z.array(Omgangsrad) })
  .meta({ description: 'Breven som väntar på utskrift, de äldsta först, och omgångar som inte är postade' });

export type ForsandelseView = z.infer<typeof Forsandelse>;
export type ForsandelserView = z.infer<typeof Forsandelser>;
export type ForsandelseHelView = z.infer<typeof ForsandelseHel>;
export type UtskriftskoView = z.infer<typeof Utskriftsko>;
export type UtskriftsomgangView = z.infer<typeof Utskriftsomgang>;
