/** Hand-over of a case or a task, and reassignment of a colleague's work, over HTTP, as zod. */
import { z } from 'zod';
import { ROLES, type Role } from '../../machines/process';
import { SKAL, type Skal } from '../access/handlaggarbyte';
import { MEST } from '../store/omfordelning.store';
import { DateOnly, Instant, RoleName, Text, type Immutable } from './schemas';

const Id = z.uuid().meta({ description: 'Id', examples: ['3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11'] });
const UserId = z
  .string()
  // eslint-disable-next-line no-control-regex -- ids are stored and printed
  .regex(/^[^\u0000-\u001f\s]{1,200}$/, 'ska vara ett användarnamn')
  .meta({ description: 'Användarens id i inloggningen, aldrig ett namn', examples: ['ss-hisingen-2'] });
const Enhet = z
  .string()
  .min(1)
  .max(100)
  .meta({ description: 'Enhetens id', examples: ['sf-hisingen'] });
const Arende = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: 'Ärendenummer', examples: ['A-7F3K-92QD-M4TX'] });
const Uppgift = z
  .string()
  .min(1)
  .max(300)
  .meta({ description: 'Uppgiftens id', examples: ['A-7F3K-92QD-M4TX.bedomBehov.1'] });
const Roll = z.enum(Object.keys(ROLES) as [Role, ...Role[]]).meta({
  description: 'Rollen i ärendet',
  examples: ['socialsekreterare'],
});
const SkalKod = z.enum(Object.keys(SKAL) as [Skal, ...Skal[]]).meta({
  description: 'Varför, som kod',
  examples: ['slutar'],
  labels: SKAL,
});
const Version = z
  .int()
  .min(1)
  .meta({ description: 'Versionen som du såg', examples: [4] });
const Fritext = (description: string) => z.string().trim().max(4000).meta({ description });

export const LamnaUppgift = z
  .strictObject({ till: UserId, version: Version })
  .meta({ description: 'Vem som får uppgiften, och vilken version av den du såg' });

export const UppgiftKollegor = z
  .object({
    kollegor: z.array(
      z.object({
        id: UserId,
        namn: z.string().meta({
          description: 'Roll och plats i organisationen',
          examples: ['Socialsekreterare, Hisingen'],
        }),
      }),
    ),
    kanda: z.boolean().meta({
      description: 'Falskt där organisationen inte räknar upp sina användare: skriv då kollegans id',
      examples: [true],
    }),
  })
  .meta({ description: 'De kollegor som kan få en uppgift' });
export type UppgiftKollegorView = Immutable<z.infer<typeof UppgiftKollegor>>;

export const NyOverlamning = z
  .strictObject({
    roll: Roll,
    till: UserId,
    skal: SkalKod,
    kommentar: Fritext('Skälet med egna ord')
      .optional()
      .meta({ examples: ['Flyttar till en annan enhet.'] }),
    not: Fritext('Det som den nya handläggaren behöver veta')
      .min(1)
      .meta({ examples: ['Uppföljningen i mars är bokad. Klienten vill helst bli uppringd.'] }),
  })
  .meta({ description: 'Ett förslag att en kollega tar över ärendet' });

export const OverlamningInformerad = z
  .strictObject({
    datum: DateOnly.meta({ description: 'När klienten fick veta', examples: ['2026-03-02'] }),
    satt: z.enum(['mote', 'telefon', 'brev', 'digitalt']).meta({
      description: 'Hur klienten fick den nya handläggarens namn och telefonnummer',
      examples: ['telefon'],
    }),
  })
  .meta({ description: 'Att klienten vet vem som tar över, innan bytet gäller (P7)' });

export const OverlamningBeslut = z
  .strictObject({
    utfall: z.enum(['godkand', 'avslagen', 'aterkallad']).meta({
      description: 'Den som leder arbetet godkänner eller avslår; den som föreslog återkallar',
      examples: ['godkand'],
    }),
  })
  .meta({ description: 'Vad som blir av överlämningen' });

export const Overlamning = z
  .object({
    id: Id,
    arende: Arende,
    roll: RoleName,
    enhet: Enhet,
    fran: UserId,
    till: UserId,
    skal: SkalKod,
    kommentar: z
      .string()
      .nullable()
      .meta({ description: 'Skälet med egna ord; null om det är gallrat', examples: ['Byter enhet.'] }),
    not: z
      .string()
      .nullable()
      .meta({
        description: 'Det som den nya behöver veta; null om det är gallrat',
        examples: ['Se planen.'],
      }),
    status: z
      .enum(['vantar', 'godkand', 'avslagen', 'aterkallad'])
      .meta({ description: 'Var den står', examples: ['vantar'] }),
    informerad: DateOnly.nullable().meta({
      description: 'När klienten fick den nyas namn och nummer; krävs innan den godkänns',
      examples: ['2026-03-02'],
    }),
    skapad: Instant,
    avgjordAv: z
      .string()
      .nullable()
      .meta({ description: 'Vem som avgjorde', examples: ['fss-hisingen-1'] }),
    avgjord: Instant.nullable(),
  })
  .meta({ description: 'En överlämning av ett ärende till en kollega' });

export const Overlamningar = z
  .object({
    limit: z.int().meta({ description: 'Poster per sida', examples: [20] }),
    nasta: z.string().nullable().meta({ description: 'Skickas som efter för nästa sida; null på den sista' }),
    overlamningar: z.array(Overlamning),
  })
  .meta({ description: 'Överlämningar, den senaste först' });
export type OverlamningarView = Immutable<z.infer<typeof Overlamningar>>;

const Forslag = z
  .string()
  .nullable()
  .meta({ description: 'Vem som föreslås; null där ingen kan föreslås', examples: ['ss-hisingen-2'] });
const Hinder = Text.nullable().meta({
  description: 'Vad som hindrar dig från att flytta det; null om inget gör',
});
const Frist = DateOnly.nullable().meta({ description: 'Närmaste datum', examples: ['2026-03-02'] });

const AttFlytta = z.object({
  arende: Arende,
  revision: z.int().meta({ description: 'Ärendets version: skickas tillbaka', examples: [4] }),
  roll: RoleName,
  klient: z
    .string()
    .nullable()
    .meta({
      description: 'Klientens namn; null för skyddade och där ingen klient finns',
      examples: ['Testklient'],
    }),
  frist: Frist,
  forslag: Forslag,
  hinder: Hinder,
});

export const ForhandsvisaOmfordelning = z
  .strictObject({ enhet: Enhet, person: UserId })
  .meta({ description: 'Vems arbete, i vilken av de enheter som du leder' });

export const Omfordelningsforslag = z
  .object({
    enhet: Enhet,
    person: UserId,
    arenden: z
      .array(AttFlytta)
      .meta({ description: 'Ärenden där personen är namngiven, de mest brådskande först' }),
    skyddade: z.array(AttFlytta).meta({
      description: 'Skyddade ärenden som du ser. De får inget förslag: välj en handläggare för vart och ett.',
    }),
    uppgifter: z.array(
      z.object({
        id: Uppgift,
        arende: Arende,
        titel: Text,
        version: z.int().meta({ description: 'Uppgiftens version: skickas tillbaka', examples: [2] }),
        roll: RoleName,
        frist: Frist,
        forslag: Forslag,
      }),
    ),
    kollegor: z
      .array(
        z.object({
          id: UserId,
          roll: RoleName,
          arenden: z
            .int()
            .meta({ description: 'Ärenden som du ser och där hen är namngiven', examples: [12] }),
          uppgifter: z.int().meta({ description: 'Andra uppgifter som hen har tagit', examples: [3] }),
        }),
      )
      .meta({ description: 'De som kan ta över, och vad de har i dag' }),
    fler: z
      .boolean()
      .meta({ description: `Det finns mer än ${MEST} av något: flytta det här först`, examples: [false] }),
  })
  .meta({ description: 'Vad en kollega har, och hur det kan fördelas. Inget är gjort.' });

export const NyOmfordelning = z
  .strictObject({
    enhet: Enhet,
    person: UserId,
    skal: SkalKod,
    arenden: z
      .array(z.strictObject({ arende: Arende, revision: Version, roll: Roll, till: UserId }))
      .max(MEST)
      .meta({ description: 'Vem som tar över vart och ett av ärendena' }),
    uppgifter: z
      .array(z.strictObject({ id: Uppgift, version: Version, till: UserId }))
      .max(MEST)
      .meta({ description: 'Vem som får var och en av uppgifterna' }),
  })
  .refine(({ arenden, uppgifter }) => arenden.length + uppgifter.length > 0, {
    path: ['arenden'],
    message: 'och uppgifter är tomma: välj minst en',
  })
  .meta({ description: 'Den valda fördelningen: förhandsvisningen, ändrad som du vill ha den' });

export const Omfordelning = z
  .object({
    id: Id,
    enhet: Enhet,
    person: UserId,
    skal: SkalKod,
    av: UserId,
    roll: RoleName,
    skapad: Instant,
    angraSenast: Instant.meta({ description: 'Efter det går den inte att ångra' }),
    angrad: Instant.nullable(),
    angradAv: z
      .string()
      .nullable()
      .meta({ description: 'Vem som ångrade', examples: ['fss-hisingen-1'] }),
  })
  .meta({ description: 'En omfördelning: vems arbete, varför, av vem och när' });

export const OmfordelningHel = Omfordelning.extend({
  rader: z
    .array(
      z.object({
        nr: z.int().meta({ description: 'Radens nummer', examples: [1] }),
        arende: Arende,
        uppgift: Uppgift.nullable().meta({ description: 'Uppgiften; null där ärendet bytte handläggare' }),
        roll: RoleName,
        till: UserId,
        ater: z.boolean().meta({ description: 'Tillbaka hos den förra, efter ånger', examples: [false] }),
        kvar: Text.nullable().meta({ description: 'Varför raden inte gick att ångra; bara i svaret på det' }),
      }),
    )
    .meta({ description: 'Det som flyttades, i ärenden som du ser' }),
}).meta({ description: 'En omfördelning med allt som flyttades och som du får se' });

export const Enhetskollegor = z
  .object({ kollegor: z.array(z.object({ id: UserId, roll: RoleName })) })
  .meta({ description: 'De som är aktiva i enheten, en rad för var och en av deras roller' });

export const OmfordelningarQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Poster per sida' }),
  efter: z
    .string()
    .max(600)
    .optional()
    .meta({ description: 'Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad' }),
});

export const Omfordelningar = z
  .object({
    limit: z.int().meta({ description: 'Poster per sida', examples: [20] }),
    nasta: z.string().nullable().meta({ description: 'Skickas som efter för nästa sida; null på den sista' }),
    omfordelningar: z.array(Omfordelning),
  })
  .meta({ description: 'Omfördelningar i de enheter som du leder, den senaste först' });

export const Avgangna = z
  .object({
    avgangna: z.array(
      z.object({
        person: UserId,
        roll: RoleName,
        enhet: Enhet,
        arenden: z.array(Arende).meta({ description: 'Ärenden där hen är namngiven' }),
        uppgifter: z.array(Uppgift).meta({ description: 'Uppgifter som hen har' }),
      }),
    ),
    fler: z.boolean().meta({ description: 'Det finns fler än de som visas', examples: [false] }),
    kand: z.boolean().meta({
      description:
        'Organisationens fil är källan till användarna. Annars är det inte känt vem som har slutat, och listan är tom.',
      examples: [true],
    }),
  })
  .meta({
    description:
      'De som har arbete i dina enheter men inte längre rollen där, så som tjänsten senast gick igenom ärendena',
  });

export type OverlamningView = Immutable<z.infer<typeof Overlamning>>;
export type ForslagView = Immutable<z.infer<typeof Omfordelningsforslag>>;
export type OmfordelningView = Immutable<z.infer<typeof Omfordelning>>;
export type OmfordelningHelView = Immutable<z.infer<typeof OmfordelningHel>>;
export type OmfordelningarView = Immutable<z.infer<typeof Omfordelningar>>;
export type EnhetskollegorView = Immutable<z.infer<typeof Enhetskollegor>>;
export type AvgangnaView = Immutable<z.infer<typeof Avgangna>>;
