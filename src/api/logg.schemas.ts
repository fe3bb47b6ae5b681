/** The access log over HTTP, as zod: its reviews, the reviewer's look, and the client's extract. */
import { z } from 'zod';
import { ANDAMAL } from '../access/andamal';
import { HANDLINGAR } from '../access/handlingar';
import { daysBetween } from '../../machines/calendar';
import { REGLER } from '../granskning/regler';
import { DateOnly, Instant, RoleName, Text } from './schemas';

const codes = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];
const Sida = (what: string) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: `${what} per sida` });
const Efter = z
  .string()
  .max(600)
  .optional()
  .meta({ description: 'Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad' });
const Nasta = z
  .string()
  .nullable()
  .meta({ description: 'Skickas som efter för nästa sida; null på den sista' });
const Anvandare = z.string().meta({ description: 'Användarens id, aldrig ett namn' });
const Enhet = z.string().nullable().meta({ description: 'Enheten; null för den som inte hör till någon' });
const Handling = z
  .object({ kod: z.enum(codes(HANDLINGAR)), text: Text })
  .meta({ description: 'Vilket slags åtkomst det var, aldrig vad som stod i ärendet' });
const Andamal = z.object({ kod: z.enum(codes(ANDAMAL)), text: Text }).meta({ description: 'Varför' });
const Arende = z
  .string()
  .nullable()
  .meta({ description: 'Ärendets nummer; null för skyddade personuppgifter och där inget ärende finns' });

/** No number that points at a person or a case: a note about a review is read by others than the case is. */
const Anteckning = z
  .string()
  .trim()
  .min(1)
  .max(1_000)
  .refine((text) => !/\d{6,8}[-+ ]?\d{4}|[AF]-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/i.test(text), {
    error: 'får inte ha personnummer eller ärendenummer',
  })
  .meta({ title: 'Anteckning', description: 'Utan uppgifter om klienten' });

const STATUS = ['oppen', 'signerad', 'foljs_upp', 'avslutad'] as const;
export const GranskningarQuery = z.strictObject({
  status: z.enum(STATUS).optional().meta({ description: 'Bara de som är så' }),
  limit: Sida('Granskningar'),
  efter: Efter,
});
export const GranskningQuery = z.strictObject({ limit: Sida('Åtkomster'), efter: Efter });

const Granskning = z.object({
  id: z.string().meta({ examples: ['G-2026-02-02-sf-hisingen'] }),
  dag: DateOnly.meta({ description: 'Dagen som granskas' }),
  enhet: Enhet,
  rader: z
    .int()
    .meta({ description: 'Enhetens rader i loggen den dagen, utom de om skyddade personuppgifter' }),
  anvandare: z.int().meta({ description: 'Hur många användare de har' }),
  traffar: z.int().meta({ description: 'Åtkomster att ta ställning till' }),
  status: z.enum(STATUS),
  skapad: Instant,
  signerasSenast: DateOnly.meta({ description: 'Efter den dagen öppnas en incident' }),
});

export const Logggranskningar = z
  .object({ nasta: Nasta, granskningar: z.array(Granskning) })
  .meta({ description: 'Granskningar av åtkomstloggen, den senaste dagen först' });

const Traff = z.object({
  nr: z.int(),
  anvandare: Anvandare,
  roll: RoleName.nullable(),
  arende: Arende,
  skyddad: z.boolean().meta({ description: 'Åtkomsten gäller en person med skyddade personuppgifter' }),
  forsta: Instant,
  sista: Instant,
  rader: z.int(),
  handlingar: z.array(Handling),
  andamal: z.array(Andamal),
  skal: z.array(
    z.object({
      regel: z.enum([...codes(REGLER), 'omPersonen']),
      text: z.string().meta({ description: 'Varför åtkomsten är med' }),
    }),
  ),
});

const Atgard = z.object({
  slag: z.enum(['signering', 'uppfoljning']),
  utfall: z.enum(['utan_anmarkning', 'foljs_upp', 'pagar', 'avslutad']),
  anteckning: z.string().nullable(),
  av: Anvandare,
  roll: z.string(),
  at: Instant,
});

export const Logggranskning = z
  .object({
    ...Granskning.shape,
    fro: z.string().nullable().meta({ description: 'Fröet som stickprovet kan dras igen med' }),
    hoppade: z.array(z.string()).meta({ description: 'Det som inte kunde prövas, och varför' }),
    kanSignera: z.boolean(),
    kanFoljaUpp: z.boolean(),
    nasta: Nasta,
    atkomster: z.array(Traff),
    atgarder: z.array(Atgard),
  })
  .meta({ description: 'En granskning: vem, vad, när och varför, aldrig vad som stod i ärendet' });

export const LoggSignering = z
  .strictObject({
    utfall: z.enum(['utan_anmarkning', 'foljs_upp']),
    anteckning: Anteckning.optional(),
  })
  .refine(({ utfall, anteckning }) => utfall === 'utan_anmarkning' || anteckning !== undefined, {
    error: 'ska säga vad som följs upp',
    path: ['anteckning'],
  })
  .meta({ description: 'Granskaren har tagit ställning' });
export const LoggUppfoljning = z
  .strictObject({ utfall: z.enum(['pagar', 'avslutad']), anteckning: Anteckning })
  .meta({ description: 'Vad som görs åt det' });

/** Longest period of a user's rows: they are looked up by day, and not by user. */
const MAX_DAYS = 31;
const Period = {
  fran: DateOnly.meta({ description: 'Första dagen' }),
  till: DateOnly.meta({ description: 'Sista dagen, också den' }),
};
const inOrder = ({ fran, till }: { fran: string; till: string }): boolean => fran <= till;
const ORDER = { error: 'ska vara samma dag som fran eller senare', path: ['till'] };

export const LoggQuery = z.strictObject({
  arende: z.string().min(1).max(200).optional().meta({ description: 'Ett ärendes nummer' }),
  anvandare: z.string().min(1).max(200).optional().meta({ description: 'En användares id' }),
  ...Period,
  limit: Sida('Rader'),
  efter: Efter,
});
/** What a question about the log must be besides its shape. */
export const LoggFraga = LoggQuery.refine(inOrder, ORDER)
  .refine(({ arende, anvandare }) => (arende === undefined) !== (anvandare === undefined), {
    error: 'eller anvandare ska anges, och bara ett av dem',
    path: ['arende'],
  })
  .refine(({ anvandare, fran, till }) => anvandare === undefined || daysBetween(fran, till) < MAX_DAYS, {
    error: 'ska vara högst 31 dagar från fran när frågan gäller en användare',
    path: ['till'],
  });

export const Logg = z
  .object({
    nasta: Nasta,
    rader: z.array(
      z.object({
        at: Instant,
        anvandare: Anvandare,
        roll: RoleName.nullable(),
        enhet: Enhet,
        handling: Handling,
        andamal: Andamal,
        arende: Arende,
        skyddad: z.boolean(),
        utfall: z.string().meta({ description: 'ok, eller koden för det som nekades', examples: ['ok'] }),
      }),
    ),
  })
  .meta({ description: 'Rader ur åtkomstloggen, den senaste först' });

export const UtdragQuery = z.strictObject({
  ...Period,
  menprovning: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'En prövning som säger att personalens id får lämnas ut' }),
  limit: Sida('Rader'),
  efter: Efter,
});
export const UtdragFraga = UtdragQuery.refine(inOrder, ORDER);

export const Loggutdrag = z
  .object({
    klientId: z.string(),
    skyddad: z.boolean(),
    omfattar: z.enum(['arenden_du_ser', 'arenden_i_dina_enheter']),
    menprovning: z.string().nullable(),
    nasta: Nasta,
    rader: z.array(
      z.object({
        at: Instant,
        verksamhet: z.enum(['socialforvaltning', 'kompetenscenter']).nullable(),
        enhet: Enhet.meta({
          description: 'Null också för skyddade personuppgifter: enheten säger var hon bor',
        }),
        handling: Handling,
        andamal: Andamal,
        anvandare: Anvandare.nullable().meta({ description: 'Bara efter menprövning' }),
      }),
    ),
  })
  .meta({
    description: 'När och från vilken enhet någon har tagit del av klientens ärenden, den senaste först',
  });

export const NyMenprovning = z
  .strictObject({
    ...Period,
    beslut: z.enum(['lamnas_ut', 'lamnas_inte_ut']),
    grund: z.string().trim().min(10).max(2_000).meta({ title: 'Grund', description: 'Sparas krypterat' }),
  })
  .refine(inOrder, ORDER)
  .meta({ description: 'Om klienten får veta vilka i personalen som har tagit del av ärendet' });
export const Menprovning = z
  .object({
    id: z.string(),
    fran: DateOnly,
    till: DateOnly,
    beslut: z.enum(['lamnas_ut', 'lamnas_inte_ut']),
    av: Anvandare,
    roll: z.string(),
    at: Instant,
  })
  .meta({ description: 'Ett beslut efter menprövning' });
