/** What those who lead a unit ask and get (R89–R91), as zod. No list holds a number about a person (P9). */
import { z } from 'zod';
import { HistorikHandelse } from './historik.schemas';
import { DateOnly, Instant, RoleName, Text, Uppgift, type Immutable } from './schemas';

const Enhet = z
  .string()
  .min(1)
  .max(100)
  .meta({ description: 'En av dina enheter', examples: ['sf-hisingen'] });
const Limit = z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Rader per sida' });
const Efter = z
  .string()
  .max(500)
  .optional()
  .meta({ description: 'Platsen i nasta från förra sidan', examples: ['WyJhYmMiLDAsIjIwMjYiLCJ4Il0'] });
const Nasta = z
  .string()
  .nullable()
  .meta({ description: 'Skickas som efter för nästa sida; null på den sista', examples: [null] });
const Veckor = z.coerce
  .number()
  .int()
  .min(1)
  .max(26)
  .default(12)
  .meta({ description: 'Så många veckor framåt, den här inräknad', examples: [12] });
const page = { enhet: Enhet.optional(), limit: Limit, efter: Efter };
const Fran = DateOnly.optional().meta({ description: 'Första dagen', examples: ['2026-02-02'] });
const Till = DateOnly.optional().meta({ description: 'Sista dagen', examples: ['2026-04-26'] });

export const LedningQuestion = z.strictObject({ veckor: Veckor });
export const LedningUppgifterQuery = z.strictObject({
  ...page,
  urval: z.enum(['oppna', 'forsenade', 'eskaleringar']).default('oppna').meta({
    description: 'Alla öppna, de vars datum har passerat, eller de som någon annans dröjsmål har lyft',
  }),
  uppgift: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Bara ett slag av uppgift', examples: ['skrivUppdrag'] }),
  roll: RoleName.optional().meta({ description: 'Bara en rolls uppgifter' }),
});
export const LedningFristerQuery = z.strictObject({
  ...page,
  regel: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Bara en regel', examples: ['beslutUpphor'] }),
  fran: Fran,
  till: Till,
});
export const LedningMotenQuery = z.strictObject({
  ...page,
  motesslag: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Bara ett slag av möte', examples: ['uppfoljning'] }),
  fran: Fran,
  till: Till,
});
export const LedningKalenderQuery = z.strictObject({ enhet: Enhet.optional(), veckor: Veckor });
export const LedningUteblivnaQuery = z.strictObject({ ...page, fran: Fran, till: Till });
export const LedningOenigheterQuery = z.strictObject({
  enhet: Enhet.optional(),
  limit: z.coerce.number().int().min(1).max(20).default(10).meta({ description: 'Ärenden per sida' }),
  efter: Efter,
});

const Tal = z
  .object({
    antal: z
      .int()
      .min(0)
      .meta({ description: 'Så många rader har listan', examples: [3] }),
    lista: z.string().meta({
      description: 'Adressen till listan med just de rader som är räknade',
      examples: ['/stegvis/v1/ledning/uppgifter?urval=forsenade&enhet=sf-hisingen'],
    }),
  })
  .meta({ description: 'Ett tal som öppnar sin lista' });

const Dag = DateOnly.meta({ description: 'Dagen som svaret gäller, svensk tid', examples: ['2026-02-02'] });

export const Ledningsoversikt = z
  .object({
    dag: Dag,
    enheter: z
      .array(
        z.object({
          enhet: Enhet,
          forsenade: Tal.meta({ description: 'Uppgifter vars datum har passerat' }),
          eskaleringar: Tal.meta({ description: 'Uppgifter som någon annans dröjsmål har lyft' }),
          oenigheter: Tal.meta({ description: 'Öppna oenigheter' }),
          upphor: Tal.meta({
            description: 'Beslut som upphör inom så många veckor som frågan säger (R32, R62)',
          }),
          uteblivna: z
            .array(z.object({ manad: z.string().meta({ examples: ['2026-02'] }), ...Tal.shape }))
            .meta({
              description:
                'Uteblivanden per månad, sex månader: bara för enheten, aldrig för någon person (P9)',
            }),
          vantar: z
            .array(
              z.object({
                uppgift: z.string().meta({ description: 'Uppgiftens slag', examples: ['skrivUppdrag'] }),
                titel: Text,
                roll: RoleName,
                ...Tal.shape,
                langst: z
                  .object({
                    sedan: Instant.meta({
                      description: 'När den äldsta öppnades',
                      examples: ['2026-01-12T08:00:00.000Z'],
                    }),
                    dagar: z
                      .int()
                      .min(0)
                      .meta({ description: 'Kalenderdagar', examples: [21] }),
                  })
                  .meta({ description: 'Den som har väntat längst' }),
                medianDagar: z
                  .number()
                  .min(0)
                  .meta({ description: 'Hälften har väntat så länge eller längre', examples: [4] }),
              }),
            )
            .meta({ description: 'Vad enheten väntar på, det som har väntat längst först' }),
        }),
      )
      .meta({ description: 'Var och en av dina enheter' }),
  })
  .meta({ description: 'Läget i de enheter som du leder. Varje tal öppnar sin lista.' });

export const Ledningsprognos = z
  .object({
    dag: Dag,
    harledd: Text.meta({ description: 'Vad talen är härledda ur' }),
    veckor: z
      .array(
        z.object({
          vecka: z.string().meta({ description: 'ISO-vecka', examples: ['2026-W06'] }),
          fran: DateOnly.meta({ description: 'Måndagen', examples: ['2026-02-02'] }),
          till: DateOnly.meta({ description: 'Söndagen', examples: ['2026-02-08'] }),
          poster: z
            .array(
              z.object({
                enhet: Enhet,
                slag: z
                  .enum(['frist', 'mote'])
                  .meta({ description: 'En frist som löper ut eller ett bokat möte' }),
                namn: z.string().meta({ description: 'Regeln eller mötesslaget', examples: ['uppfoljning'] }),
                titel: Text,
                ...Tal.shape,
              }),
            )
            .meta({ description: 'Ett tal per enhet och slag' }),
        }),
      )
      .meta({ description: 'Veckorna i ordning, den här först' }),
  })
  .meta({
    description:
      'Enheternas arbete vecka för vecka, ur klockorna. En prognos om enheten, aldrig om en person (P9).',
  });

export const Ledningskalender = z
  .object({
    dag: Dag,
    dagar: z
      .array(
        z.object({
          datum: DateOnly,
          arbetsdag: z.boolean().meta({ description: 'Inte helg eller helgdag', examples: [true] }),
          ...Tal.shape,
          lagstadgade: z
            .int()
            .min(0)
            .meta({ description: 'Så många av dem är lagstadgade', examples: [1] }),
        }),
      )
      .meta({ description: 'Varje dag från måndagen i den här veckan, i ordning' }),
  })
  .meta({ description: 'Frister som löper i enheternas ärenden, dag för dag. Varje tal öppnar sin lista.' });

const CaseId = z.string().meta({ description: 'Ärendets nummer', examples: ['A-7F3K-92QD-M4TX'] });
const lista = { limit: z.int().meta({ description: 'Rader per sida', examples: [20] }), nasta: Nasta };

export const LedningUppgifter = z
  .object({ ...lista, uppgifter: z.array(z.object({ ...Uppgift.shape, enhet: Enhet })) })
  .meta({ description: 'Enheternas öppna uppgifter, de vars datum kommer först överst' });

export const LedningFrister = z
  .object({
    ...lista,
    frister: z.array(
      z.object({
        caseId: CaseId,
        enhet: Enhet,
        regel: z.string().meta({ description: 'Regelns namn', examples: ['uppfoljning'] }),
        titel: Text,
        source: z
          .array(z.string())
          .meta({ description: 'Raden eller paragrafen bakom', examples: [['R61', 'R62']] }),
        agare: RoleName,
        slag: z.enum(['lagstadgad', 'intern']).meta({ description: 'Lagstadgad eller vår egen' }),
        datum: DateOnly,
      }),
    ),
  })
  .meta({ description: 'Frister som löper i enheternas ärenden, efter datum' });

export const LedningMoten = z
  .object({
    ...lista,
    moten: z.array(
      z.object({
        caseId: CaseId,
        enhet: Enhet,
        motesslag: z.string().meta({ description: 'Slag av möte', examples: ['uppfoljning'] }),
        titel: Text,
        datum: DateOnly,
      }),
    ),
  })
  .meta({ description: 'Bokade möten som ligger i enheternas kalendrar, efter datum' });

export const LedningUteblivna = z
  .object({
    ...lista,
    tillfallen: z.array(
      z.object({
        enhet: Enhet,
        datum: DateOnly,
        handelse: Text.meta({ description: 'Vad som registrerades' }),
      }),
    ),
  })
  .meta({
    description:
      'Tillfällena bakom ett tal: dag och enhet, utan ärende. Uteblivanden visas bara per enhet (P9).',
  });

const Position = z
  .array(HistorikHandelse)
  .meta({ description: 'Vad sidan har sagt sedan oenigheten lyftes, i ordning, så långt du får läsa det' });

export const LedningOenigheter = z
  .object({
    ...lista,
    oenigheter: z.array(
      z.object({
        caseId: CaseId,
        enhet: Enhet,
        sedan: Instant.meta({
          description: 'När den äldsta öppna uppgiften i den öppnades',
          examples: ['2026-02-02T08:15:00.000Z'],
        }),
        lyft: HistorikHandelse.nullable().meta({
          description: 'Hur den lyftes: av vem, vilket steg och vilken fråga',
        }),
        niva: z
          .object({ namn: z.string().meta({ examples: ['ssAmk'] }), text: Text })
          .nullable()
          .meta({ description: 'Steget på stegen (R111); null där din sida inte vet det' }),
        frist: z
          .object({ datum: DateOnly.nullable(), sedan: Instant, titel: Text })
          .nullable()
          .meta({ description: 'Nivåns klocka; null på sista nivån och där den inte är din sidas' }),
        narTidenGatt: Text.nullable().meta({ description: 'Vad som händer när klockan har gått ut' }),
        positioner: z
          .object({ sf: Position, kc: Position })
          .meta({ description: 'Båda sidornas ståndpunkter' }),
        tasks: z.array(Uppgift).meta({ description: 'Din sidas öppna uppgifter i den' }),
      }),
    ),
  })
  .meta({ description: 'Öppna oenigheter i enheternas ärenden, den äldsta först (R89)' });

export type LedningsoversiktView = Immutable<z.infer<typeof Ledningsoversikt>>;
export type LedningsprognosView = Immutable<z.infer<typeof Ledningsprognos>>;
export type LedningskalenderView = Immutable<z.infer<typeof Ledningskalender>>;
export type LedningUppgifterView = Immutable<z.infer<typeof LedningUppgifter>>;
export type LedningFristerView = Immutable<z.infer<typeof LedningFrister>>;
export type LedningMotenView = Immutable<z.infer<typeof LedningMoten>>;
export type LedningUteblivnaView = Immutable<z.infer<typeof LedningUteblivna>>;
export type LedningOenigheterView = Immutable<z.infer<typeof LedningOenigheter>>;
