/** Substitutions, delegations and named providers over HTTP, as zod. */
import { z } from 'zod';
import { ROLES, type Role } from '../../machines/process';
import { Text } from './schemas';
import { VIKARIE_ROLES } from '../access/vikariat';

const Day = z.iso.date().meta({ description: 'Datum, svensk tid', examples: ['2026-12-01'] });
const UserId = z
  .string()
  // eslint-disable-next-line no-control-regex -- ids are stored and printed
  .regex(/^[^\u0000-\u001f\s]{1,200}$/, 'ska vara ett användarnamn')
  .meta({
    description: 'Användarens id i inloggningen, aldrig ett namn',
    examples: ['ss-hisingen-2'],
  });
const Unit = z
  .string()
  .min(1)
  .max(100)
  .meta({ description: 'Enhetens id', examples: ['sf-hisingen'] });
const CaseId = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: 'Ärendenummer', examples: ['A-7F3K-92QD-M4TX'] });
const Roll = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);

export const NyttVikariat = z
  .strictObject({
    vikarie: UserId,
    ersatter: UserId,
    roll: z.enum(VIKARIE_ROLES).meta({ description: 'Rollen som vikarien har i stället för den ersatta' }),
    enhet: Unit,
    arenden: z.array(CaseId).min(1).max(50).optional().meta({
      description: 'Bara de här ärendena. Utan dem alla i enheten, utom skyddade: de ska alltid namnges.',
    }),
    fran: Day,
    till: Day.meta({ description: 'Sista dagen, högst ett år bort' }),
  })
  .meta({ description: 'Ett vikariat: vem som ersätter vem, i vilken roll och enhet, och när' });

export const Vikariat = z
  .object({
    id: z.string(),
    vikarie: z.string(),
    ersatter: z.string(),
    roll: z.enum(VIKARIE_ROLES),
    enhet: z.string(),
    arenden: z.array(z.string()).nullable().meta({
      description: 'De ärenden det gäller, för dem det rör; null om det gäller enheten eller inte är ditt',
    }),
    antalArenden: z
      .int()
      .nullable()
      .meta({ description: 'Antal namngivna ärenden; null om det gäller enheten' }),
    fran: z.string(),
    till: z.string(),
    galler: z.boolean().meta({ description: 'Om det gäller i dag' }),
    skapatAv: z.string(),
    skapat: z.iso.datetime(),
    avslutatAv: z.string().nullable(),
    avslutat: z.iso.datetime().nullable(),
  })
  .meta({ description: 'Ett vikariat' });

export const VikariatLista = z
  .object({ vikariat: z.array(Vikariat) })
  .meta({ description: 'Dina vikariat, och dem i enheter som du leder; det senaste först' });

const Grans = z
  .object({
    falt: z
      .string()
      .min(1)
      .max(100)
      .meta({ description: 'Talet i beslutet', examples: ['timmar'] }),
    hogst: z.int().min(0).max(1_000_000_000).meta({ description: 'Högsta värde' }),
  })
  .meta({ description: 'Beloppsgräns eller annan omfattning' });

export const NyDelegation = z
  .strictObject({
    namnd: z
      .string()
      .min(1)
      .max(100)
      .meta({ examples: ['sn-hisingen'] }),
    enhet: Unit.optional().meta({ description: 'Bara i den här enheten' }),
    roll: Roll.optional(),
    anvandare: UserId.optional(),
    handelser: z
      .array(z.string().max(100))
      .min(1)
      .max(50)
      .meta({ description: 'De beslut som omfattas', examples: [['FATTA_BESLUT']] }),
    grans: Grans.optional(),
    punkt: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .meta({ description: 'Punkt i delegationsordningen', examples: ['4.1'] }),
    fran: Day,
    till: Day.optional().meta({ description: 'Sista dagen; utan den tills vidare' }),
  })
  .meta({
    description: 'En rad i nämndens delegationsordning: en roll eller en person, vilka beslut, hur stora',
  });

export const Delegation = z
  .object({
    id: z.string(),
    namnd: z.string(),
    enhet: z.string().nullable(),
    roll: Roll.nullable(),
    anvandare: z.string().nullable(),
    handelser: z.array(z.string()),
    grans: Grans.nullable(),
    punkt: z.string(),
    fran: z.string(),
    till: z.string().nullable(),
    aterkallad: z.string().nullable().meta({ description: 'Första dagen som den inte längre gäller' }),
    galler: z.boolean().meta({ description: 'Om den gäller i dag' }),
    skapadAv: z.string(),
    skapad: z.iso.datetime(),
  })
  .meta({ description: 'En delegation' });

const Valbart = z
  .object({
    namnder: z
      .array(
        z.object({
          id: z.string().meta({ examples: ['sn-hisingen'] }),
          namn: z.string().meta({ examples: ['Socialnämnd Hisingen'] }),
          enheter: z.array(z.string()).meta({ description: 'Nämndens enheter', examples: [['sf-hisingen']] }),
        }),
      )
      .meta({ description: 'Kommunens nämnder' }),
    beslut: z
      .array(
        z.object({
          handelse: z.string().meta({ description: 'Händelsens namn', examples: ['FATTA_BESLUT'] }),
          text: Text,
          roller: z.array(Roll).meta({ description: 'De som får fatta det enligt rutinen' }),
          tal: z
            .array(z.string())
            .meta({ description: 'Tal i beslutet som en delegation kan begränsa', examples: [['timmar']] }),
        }),
      )
      .meta({ description: 'De beslut i rutinerna som en delegation kan omfatta' }),
  })
  .meta({ description: 'Vad en delegation kan bestå av' });

export const Delegationer = z
  .object({ delegationer: z.array(Delegation), valbart: Valbart })
  .meta({ description: 'Nämndernas delegationer' });

export const NyttUtforaruppdrag = z
  .strictObject({ utforare: UserId, fran: Day, till: Day })
  .meta({ description: 'En extern utförare som namnges i ärendet, från och till en dag' });

export const Utforaruppdrag = z
  .object({
    id: z.string(),
    utforare: z.string(),
    fran: z.string(),
    till: z.string(),
    skapatAv: z.string(),
    skapat: z.iso.datetime(),
    avslutat: z.iso.datetime().nullable(),
  })
  .meta({ description: 'En extern utförares uppdrag i ärendet' });

export const UtforaruppdragLista = z
  .object({
    utforare: z.array(Utforaruppdrag),
    valbara: z.array(z.object({ id: z.string(), namn: z.string() })).meta({
      description:
        'De externa utförare som du kan namnge. Tom för den som inte får, och där organisationen inte räknar upp sina användare: skriv då användarnamnet',
    }),
  })
  .meta({ description: 'De externa utförare som är eller har varit namngivna i ärendet' });

export const MinaUtforaruppdrag = z
  .object({
    uppdrag: z.array(
      z.object({
        arende: z.string().meta({ description: 'Ärendets nummer' }),
        fran: z.string().meta({ description: 'Första dagen' }),
        till: z.string().meta({ description: 'Sista dagen' }),
      }),
    ),
  })
  .meta({
    description: 'De ärenden som du är namngiven i som extern utförare nu, det som slutar först överst',
  });

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;
export type MinaUtforaruppdragView = Immutable<z.infer<typeof MinaUtforaruppdrag>>;
export type VikariatView = Immutable<z.infer<typeof Vikariat>>;
export type ValbartView = Immutable<z.infer<typeof Valbart>>;
export type DelegationView = Immutable<z.infer<typeof Delegation>>;
export type UtforaruppdragListaView = Immutable<z.infer<typeof UtforaruppdragLista>>;
