/**
 * What the API takes and gives, as zod: the only definition of bodies and answers. Process payloads are
 * not here: they are the events' own schemas in machines/.
 */
import Personnummer from 'personnummer';
import { z } from 'zod';
import { SYSTEM, type System } from '../../machines/omvarld';
import { ROLES, type Role } from '../../machines/process';
import { SKYDDSNIVAER, VISADE_NIVAER } from '../access/skyddsniva';

export const Instant = z.iso
  .datetime()
  .meta({ description: 'Tidpunkt, UTC', examples: ['2026-03-02T08:15:00.000Z'] });
export const DateOnly = z.iso.date().meta({ description: 'Datum, svensk tid', examples: ['2026-05-15'] });
export const RoleName = z
  .enum(Object.keys(ROLES) as [Role, ...Role[]])
  .meta({ description: 'Roll i rutinen' });
/** In a question; the answers say it as a truth value. */
export const Delad = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true')
  .meta({ description: 'Klienten ser skärmen: bara det som får visas då' });
const DeladSvar = z
  .boolean()
  .meta({ description: 'Svaret är för en skärm som klienten ser, och mycket är utelämnat' });
const Revision = z.int().min(1).meta({ description: 'Ärendets version; ökar med ett för varje händelse' });

export const Text = z
  .object({ sv: z.string(), en: z.string() })
  .meta({ description: 'Text för människor, svenska och engelska' });

export const Villkor = z
  .object({
    condition: z.string().meta({ description: 'Villkorets namn', examples: ['samradKlart'] }),
    text: Text,
    source: z.array(z.string()).meta({ description: 'Paragraf eller rad i rutinen', examples: [['R20']] }),
    cure: z
      .object({ role: z.string(), event: z.string().optional() })
      .optional()
      .meta({ description: 'Vem som kan uppfylla villkoret, och med vilken händelse' }),
  })
  .meta({ description: 'Ett villkor som inte är uppfyllt' });

export const ProblemBody = z
  .object({
    type: z.string().meta({ examples: ['urn:stegvis:problem:not-possible'] }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'Vad som är fel och vad du kan göra' }),
    code: z.string().meta({ examples: ['NOT_POSSIBLE'] }),
    instance: z.string().meta({ description: 'Anropets nummer, som också står i loggen' }),
    revision: Revision.optional(),
    unmet: z.array(Villkor).optional().meta({ description: 'Alla villkor som inte är uppfyllda' }),
    errors: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'Varje fält som är fel' }),
    utkast: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'Båda versionerna av ett utkast, som UtkastKonflikt' }),
  })
  .meta({ description: 'Problem enligt RFC 9457' });

/** A valid Swedish number as twelve digits. */
export const Identity = z
  .string()
  .max(20)
  .refine(isNumber, { error: 'är inte ett giltigt personnummer eller samordningsnummer' })
  .transform((text) => Personnummer.parse(text, NUMBERS).format(true))
  .meta({
    title: 'Personnummer',
    description: 'Personnummer eller samordningsnummer',
    examples: ['19900101-2385'],
  });
const NUMBERS = { allowCoordinationNumber: true, allowInterimNumber: false };
function isNumber(text: string): boolean {
  return Personnummer.valid(text, NUMBERS);
}

export const NyKlient = z
  .strictObject({
    personnummer: Identity,
    namn: z.string().trim().min(1).max(200).meta({ title: 'Namn' }),
    adress: z.array(z.string().trim().min(1).max(100)).min(1).max(5).optional().meta({
      title: 'Postadress',
      description:
        'Raderna på ett kuvert, för brev. Den senast angivna gäller. Skrivs aldrig ut i ett skyddat ärende.',
    }),
    skyddad: z.boolean().optional().meta({
      title: 'Skyddade personuppgifter',
      description:
        'Sekretessmarkering, skyddad folkbokföring eller fingerade uppgifter. Tas aldrig bort av en start.',
    }),
    skyddsniva: z.enum(SKYDDSNIVAER).optional().meta({
      title: 'Skyddsnivå',
      description:
        'Hur strängt, om det är känt; klienten är då skyddad. Sparas krypterat. Den strängaste gäller där inget är sagt.',
    }),
  })
  .meta({ description: 'Den som ärendet gäller. Sparas krypterat under klientens egen nyckel.' });

/** The envelope of an event; its payload is parsed by the schema of the case's own process version. */
export const HandelseBody = z.strictObject({
  event: z.looseObject({ type: z.string().min(1).max(200) }),
  expectedRevision: Revision.optional(),
  utkast: z.int().min(1).optional().meta({
    description:
      'Utkastets version som formuläret kommer från. Är det sparat på nytt sedan dess behålls det.',
  }),
});

export const UppgiftBody = z
  .strictObject({ version: z.int().min(1).meta({ description: 'Uppgiftens version, som du läste den' }) })
  .meta({ description: 'Vilken version av uppgiften du såg' });

const Efter = z
  .string()
  .max(600)
  .optional()
  .meta({ description: 'Platsen som sidan börjar efter: nasta ur den förra sidan, oförändrad' });
const Nasta = z.string().nullable().meta({
  description:
    'Skickas som efter för nästa sida; null på den sista. Gäller för samma fråga, så länge du vill.',
});

/** Parts of the worklist. */
export const VYER = ['alla', 'mina', 'enhet', 'nya', 'forsenade', 'snart'] as const;
const Dagar = z.coerce
  .number()
  .int()
  .min(1)
  .max(60)
  .default(7)
  .meta({ description: 'Hur många dagar framåt som är snart', examples: [7] });

export const ArbetslistaQuery = z.strictObject({
  vy: z
    .enum(VYER)
    .default('alla')
    .meta({
      description:
        'Del av listan: dina egna, enhetens andra, de som är nya sedan du senast sa vad du sett (de nyaste först), de vars datum har passerat, eller de som snart är inne',
      examples: ['nya'],
    }),
  dagar: Dagar,
  roll: RoleName.optional().meta({ description: 'Bara uppgifter för en av dina roller' }),
  enhet: z.string().min(1).max(100).optional().meta({ description: 'Bara uppgifter för en av dina enheter' }),
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Uppgifter per sida' }),
  efter: Efter,
});

export const AntalQuery = z.strictObject({ dagar: Dagar });

export const SeddBody = z
  .strictObject({
    plats: z
      .string()
      .max(600)
      .meta({
        description: 'plats ur arbetslistans första sida, oförändrad',
        examples: ['WyJhYmMiLDAsImluZmluaXR5IiwiODAxIl0'],
      }),
  })
  .meta({ description: 'Hur långt du har sett. Läsning ändrar det aldrig av sig självt.' });

const Vyantal = z
  .object({
    antal: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'Uppgifter, högst 100', examples: [12] }),
    fler: z.boolean().meta({ description: 'Det finns fler: visa 100+', examples: [false] }),
  })
  .meta({ description: 'Uppgifter i en vy, av dem som du får se' });
export const Arbetslisteantal = z
  .object({
    mina: Vyantal,
    enhet: Vyantal,
    nya: Vyantal,
    forsenade: Vyantal,
    snart: Vyantal,
    vantar: Vyantal.meta({ description: 'Det som dina egna ärenden väntar på från andra' }),
  })
  .meta({ description: 'Hur många uppgifter varje vy har' });
export type ArbetslisteantalView = Immutable<z.infer<typeof Arbetslisteantal>>;

export const OenigheterQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Ärenden per sida' }),
  efter: Efter,
});

export const DeladQuery = z.strictObject({ delad: Delad });

export const VisadSkyddsniva = z.enum(VISADE_NIVAER).nullable().meta({
  description:
    'Hur strängt klienten är skyddad; null för den som inte är det. Den strängare av de två kan betyda mer.',
});

const Klient = z
  .object({
    id: z.string().meta({ description: 'Adress till klientens sida; säger inget om personen' }),
    namn: z.string().nullable().meta({ description: 'Null om uppgifterna är gallrade' }),
    personnummer: z.string().nullable(),
    skyddad: z.boolean(),
    skyddsniva: VisadSkyddsniva,
  })
  .meta({ description: 'Den som ärendet gäller' });

export const OmInte = z
  .object({
    roll: RoleName,
    rolltext: Text,
    text: Text.meta({ description: 'Vad som då står i den rollens arbetslista' }),
  })
  .meta({ description: 'Vad rutinen gör när ett datum passerar' });

export const Uppgift = z
  .object({
    id: z.string(),
    caseId: z.string(),
    key: z.string().meta({ description: 'Uppgiftens namn i processen' }),
    title: Text,
    role: RoleName,
    unit: z.string().nullable(),
    assignee: z.string().nullable().meta({ description: 'Den som har uppgiften, annars enhetens alla' }),
    mine: z.boolean(),
    escalation: z.boolean().meta({ description: 'Hit för att någon annan inte har hunnit' }),
    openedAt: Instant,
    due: Instant.nullable(),
    dueDate: DateOnly.nullable(),
    version: z.int(),
    source: z.array(z.string()),
    events: z.array(z.string()).meta({ description: 'Händelser som gör uppgiften' }),
    frist: Text.nullable().meta({ description: 'Vad uppgiftens datum gäller; null utan datum i rutinen' }),
    omInte: z
      .array(OmInte)
      .meta({ description: 'Vem som får vad om datumet passerar; tomt där rutinen inte säger det' }),
  })
  .meta({ description: 'En öppen uppgift' });

export const Frist = z
  .object({
    key: z.string(),
    rule: z.string().nullable(),
    title: Text.nullable(),
    kind: z.enum(['lagstadgad', 'intern']).nullable(),
    owner: z.object({ role: RoleName, text: Text }).nullable().meta({ description: 'Den som påminns' }),
    source: z.array(z.string()),
    date: DateOnly.nullable(),
    due: Instant.meta({ description: 'När den verkar: 06.00 svensk tid på datumet' }),
    status: z.enum(['armed', 'felad']),
    reminders: z.array(z.object({ at: Instant, days: z.int() })),
    basis: z
      .array(z.object({ text: Text, date: DateOnly, source: z.string().optional() }))
      .nullable()
      .meta({ description: 'Varför just detta datum: uträkningen steg för steg' }),
    armedAt: Instant.meta({ description: 'Händelsen som fristen räknas från' }),
    settingsVersion: z
      .int()
      .meta({ description: 'Versionen av kommunens inställningar som den är räknad med' }),
    hand: z
      .object({
        kind: z.enum(['flyttad', 'pausad']),
        before: DateOnly.meta({ description: 'Datumet innan' }),
        from: DateOnly.meta({ description: 'Dagen då det gjordes' }),
        until: DateOnly.nullable().meta({ description: 'Dagen då pausen slutar av sig själv' }),
      })
      .nullable()
      .meta({ description: 'Flyttad eller pausad för hand' }),
    change: z
      .object({ role: RoleName, text: Text, allowed: z.boolean(), reasons: z.array(Text) })
      .nullable()
      .meta({
        description:
          'Vem som får flytta eller pausa den, och om det är du. Null för en lagstadgad frist, som ingen får flytta',
      }),
  })
  .meta({ description: 'En frist som löper' });

export const Atgard = z
  .object({
    type: z.string().meta({ examples: ['FATTA_BESLUT'] }),
    label: Text,
    source: z.array(z.string()),
    roles: z.array(z.object({ role: RoleName, text: Text })),
    allowed: z.boolean().meta({ description: 'Din roll i ärendet får göra det' }),
    reasons: z.array(Text).meta({ description: 'Varför inte, om du inte får' }),
    possible: z.boolean().meta({ description: 'Ärendets villkor är uppfyllda' }),
    unmet: z.array(Villkor).meta({ description: 'Alla villkor som inte är uppfyllda' }),
    schema: z.record(z.string(), z.unknown()).meta({ description: 'Formuläret, som JSON Schema 2020-12' }),
    utkast: z
      .object({
        version: z.int().meta({ description: 'Utkastets version', examples: [3] }),
        sparad: Instant.meta({ description: 'När det senast sparades' }),
      })
      .nullable()
      .meta({ description: 'Ditt utkast av det här; null om du inte har något' }),
  })
  .meta({ description: 'Något som kan göras i ärendets läge, av dig eller av någon annan' });

const VantarPa = z
  .array(
    z.object({
      anrop: z.string().meta({ description: 'Anropets id' }),
      system: z.enum(Object.keys(SYSTEM) as [System, ...System[]]),
      systemText: Text,
      titel: Text,
      sedan: Instant,
    }),
  )
  .meta({ description: 'Det som väntar hos andra system, eller på att någon gör det där' });

export const Arende = z
  .object({
    id: z.string().meta({ examples: ['A-7F3K-92QD-M4TX'] }),
    process: z.object({ id: z.string(), version: z.int(), title: Text }),
    revision: Revision,
    status: z.enum(['active', 'done', 'error']),
    at: Instant.meta({ description: 'Senaste händelsens tidpunkt' }),
    steg: z.string().nullable().meta({ description: 'Huvudsteg i rutinen' }),
    states: z
      .array(z.object({ id: z.string(), text: Text, source: z.array(z.string()) }))
      .meta({ description: 'Läget i ord' }),
    klient: Klient.nullable(),
    sfEnhet: z.string().nullable(),
    kcEnhet: z.string().nullable(),
    handlaggare: z
      .partialRecord(RoleName, z.string())
      .meta({ description: 'Namngivna handläggare per roll' }),
    awaits: z
      .array(
        z.object({
          role: RoleName,
          roleText: Text,
          unit: z.string().nullable(),
          assignee: z.string().nullable(),
          task: z.string().meta({ description: 'Uppgiftens id' }),
          title: Text,
          since: Instant,
          dueDate: DateOnly.nullable(),
        }),
      )
      .meta({ description: 'Vem ärendet väntar på' }),
    vantarPa: VantarPa,
    delad: DeladSvar,
    deadlines: z.array(Frist),
    tasks: z.array(Uppgift),
    actions: z.array(Atgard),
  })
  .meta({ description: 'Ett ärende, som det är nu och för dig' });

/** What is answered is never changed after it is made. */
export type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;
export type ArendeView = Immutable<z.infer<typeof Arende>>;
export type OmInteView = Immutable<z.infer<typeof OmInte>>;
export type UppgiftView = Immutable<z.infer<typeof Uppgift>>;
export type FristView = Immutable<z.infer<typeof Frist>>;
export type AtgardView = Immutable<z.infer<typeof Atgard>>;

export const Handelse = z
  .object({
    seq: z.int().meta({ description: 'Händelsens nummer i ärendet' }),
    at: Instant.meta({ description: 'När den skrevs' }),
    type: z.string(),
    label: Text,
    by: z
      .object({ id: z.string(), role: RoleName.nullable() })
      .nullable()
      .meta({ description: 'Vem; null när en frist löpte ut' }),
    facts: z.record(z.string(), z.unknown()).meta({ description: 'Händelsens uppgifter, utan fritext' }),
    personal: z
      .record(z.string(), z.unknown())
      .meta({ description: 'Fritext och identitet, för dig som får se det' }),
    withheld: z.array(z.string()).meta({ description: 'Fält som finns men är gallrade' }),
    avser: z.int().nullable().meta({ description: 'Numret på den händelse som den här handlar om' }),
    rattadAv: z.array(z.int()).meta({ description: 'Numren på de händelser som rättar den här' }),
    dold: z.boolean().meta({ description: 'Rättad, och du får inte läsa vad som stod' }),
  })
  .meta({ description: 'Något som hänt. Det ändras aldrig; en rättelse är en ny händelse.' });
export type HandelseView = Immutable<z.infer<typeof Handelse>>;

/** Whom somebody stands in for today. */
export const Ersatter = z.object({
  id: z.string(),
  ersatter: z.string().meta({ description: 'Användarens id' }),
  roll: RoleName,
  enhet: z.string(),
  till: z.iso.date().meta({ description: 'Sista dagen' }),
  text: z.string().meta({ examples: ['Som vikarie för ss-hisingen-1 till och med 2026-12-01'] }),
});

const ListadUppgift = z.object({
  ...Uppgift.shape,
  klient: z.object({ namn: z.string().nullable(), skyddad: z.boolean() }).meta({
    description: 'Namnet är dolt för skyddade personuppgifter',
  }),
});

export const Arbetslista = z
  .object({
    limit: z.int(),
    nasta: Nasta,
    plats: z.string().meta({
      description:
        'Skicka till POST arbetslista/sedd när det som visas är sett: det som kommer senare är nytt då. Ta den ur första sidan.',
      examples: ['WyJhYmMiLDAsImluZmluaXR5IiwiODAxIl0'],
    }),
    tasks: z.array(
      ListadUppgift.extend({
        ny: z.boolean().meta({
          description: 'Har kommit till dig eller din enhet sedan du senast sa vad du sett',
          examples: [true],
        }),
      }),
    ),
    vikariat: z.array(z.object({ ...Ersatter.shape, tasks: z.array(ListadUppgift) })).meta({
      description: 'Uppgifter hos dem som du ersätter i dag, högst 100 för var och en. På första sidan.',
    }),
  })
  .meta({
    description:
      'Egna uppgifter först, sedan eskaleringar, sedan efter datum. En uppgift som är öppen medan du bläddrar visas ' +
      'en gång, också när andra öppnas, tas eller blir klara under tiden.',
  });
export type ArbetslistaView = Immutable<z.infer<typeof Arbetslista>>;

export const Oenigheter = z
  .object({
    nasta: Nasta,
    disputes: z.array(z.object({ caseId: z.string(), since: Instant, tasks: z.array(Uppgift) })),
  })
  .meta({ description: 'Öppna oenigheter i ärenden som din enhet har del i' });
export type OenigheterView = Immutable<z.infer<typeof Oenigheter>>;

export const TagenUppgift = z
  .object({
    id: z.string(),
    caseId: z.string(),
    assignee: z.string().nullable(),
    version: z.int(),
  })
  .meta({ description: 'Uppgiften efter att den tagits eller släppts' });

export const ApiInfo = z
  .object({
    apiName: z.string(),
    apiVersion: z.string(),
    apiReleased: DateOnly,
    apiDocumentation: z.string(),
    apiStatus: z.enum(['beta', 'active', 'deprecated', 'retired']),
  })
  .meta({ description: 'Om API:et, enligt den nationella REST API-profilen' });

export const Halsa = z
  .object({
    status: z.enum(['ok', 'fel']),
    checks: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'Varje kontroll med sitt utfall' }),
    strommar: z
      .object({
        antal: z
          .int()
          .min(0)
          .meta({ description: 'Öppna strömmar i processen', examples: [240] }),
        efterslapning: z
          .int()
          .min(0)
          .meta({
            description: 'Sekunder som en pågående transaktion har hållit tillbaka strömmarna',
            examples: [0],
          }),
      })
      .optional()
      .meta({ description: 'Hur det står till med strömmarna, när det finns några' }),
    arbete: z
      .object({
        utanAktivAgare: z
          .int()
          .min(0)
          .meta({ description: 'Ärenden, skyddade oräknade', examples: [2] }),
      })
      .optional()
      .meta({
        description:
          'Ärenden med arbete hos någon som inte längre har rollen i enheten, när det finns några. Räknas bara där organisationens fil är källan till användarna.',
      }),
  })
  .meta({ description: 'Tjänstens hälsa' });
