/**
 * What the read models take and give: the case file, the client's page and the worker's week. None of
 * them holds a number about a person: no counts of absence, no risk, no ranking (P9).
 */
import { z } from 'zod';
import { AKT_TYPER, type AktTyp } from '../../machines/process';
import { datesOfWeek } from '../../machines/week';
import { ANDAMAL, SOK_ANDAMAL } from '../access/andamal';
import { nameParts } from '../store/namn';
import {
  Ersatter,
  DateOnly,
  Delad,
  Handelse,
  Identity,
  Instant,
  RoleName,
  Text,
  VisadSkyddsniva,
  type Immutable,
} from './schemas';

const Sida = z.enum(['sf', 'kc']).meta({ description: 'Socialförvaltningen eller Kompetenscenter' });
const AktTypName = z
  .enum(Object.keys(AKT_TYPER) as [AktTyp, ...AktTyp[]])
  .meta({ description: 'Slag av handling i personakten' });

export const AktQuery = z.strictObject({
  typ: AktTypName.optional().meta({ description: 'Bara handlingar av ett slag' }),
  delad: Delad,
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Handlingar per sida' }),
  page: z.coerce.number().int().min(1).max(1000).default(1).meta({ description: 'Sida, från 1' }),
});

export const Akt = z
  .object({
    caseId: z.string(),
    delad: z.boolean(),
    page: z.int(),
    limit: z.int(),
    more: z.boolean().meta({ description: 'Det finns en sida till' }),
    records: z.array(
      z.object({
        ...Handelse.shape,
        akt: AktTypName,
        aktText: Text,
        datum: DateOnly.nullable().meta({ description: 'När det hände, om det sägs för sig' }),
        side: Sida.nullable().meta({ description: 'Sidan som skrev' }),
      }),
    ),
  })
  .meta({ description: 'Ärendets handlingar, de senaste först. Varje handling är en händelse och låst.' });
export type AktView = Immutable<z.infer<typeof Akt>>;
export type AktPost = AktView['records'][number];

export const Dagordning = z
  .object({
    uppdrag: z
      .object({ nr: z.int(), datum: DateOnly })
      .nullable()
      .meta({ description: 'Uppdraget som mötet utgår från' }),
    plan: z
      .object({ version: z.int(), datum: DateOnly })
      .nullable()
      .meta({ description: 'Genomförandeplanen som mötet utgår från' }),
    punkter: z.array(
      z.object({
        avsnitt: z.string(),
        rubrik: z.string(),
        mal: z
          .array(z.object({ id: z.string(), iPlanen: z.boolean() }))
          .meta({ description: 'Uppdragets mål, och om någon aktivitet i planen leder mot dem' }),
        behov: z
          .array(z.string())
          .meta({ description: 'Behov som noterats tidigare och inte är omhändertagna' }),
      }),
    ),
  })
  .meta({ description: 'Dagordning för nästa uppföljning, ifylld från uppdrag och plan.' });
export type DagordningView = Immutable<z.infer<typeof Dagordning>>;

const Mote = z.object({
  slag: z.string(),
  text: Text,
  datum: DateOnly,
  tid: z
    .string()
    .nullable()
    .meta({ description: 'Klockslag, svensk tid', examples: ['13:30'] }),
  kallad: z.boolean().nullable().meta({ description: 'Klienten är kallad; null när ingen kallelse skickas' }),
});

const KlientArende = z
  .object({
    id: z.string(),
    title: Text,
    status: z.enum(['active', 'done', 'error']),
    started: Instant,
    at: Instant.meta({ description: 'Senaste händelsens tidpunkt' }),
    states: z.array(Text).meta({ description: 'Läget i ord' }),
    beslut: z
      .object({ fran: DateOnly, till: DateOnly })
      .nullable()
      .meta({ description: 'Beslutets giltighet, båda dagarna inräknade' }),
    start: DateOnly.nullable().meta({ description: 'Insatsens första dag' }),
    sfEnhet: z.string().nullable(),
    kcEnhet: z.string().nullable(),
    handlaggare: z.partialRecord(RoleName, z.string()),
    moten: z.array(Mote).meta({ description: 'Bokade möten' }),
    nasta: z
      .array(z.object({ datum: DateOnly, text: Text }))
      .meta({ description: 'Frister som löper, de närmaste först' }),
    samtycken: z
      .array(
        z.object({
          part: Text,
          lage: Text,
          fran: DateOnly.nullable(),
          till: DateOnly.nullable().meta({ description: 'Sista dagen, om det har en' }),
          aterkallat: DateOnly.nullable(),
        }),
      )
      .meta({ description: 'Samtycken som din sida behöver känna till' }),
    kontakt: z
      .object({
        kanaler: z.array(Text),
        text: z
          .record(z.string(), z.unknown())
          .meta({ description: 'Nummer och adresser som inte får användas, för dig som får se det' }),
      })
      .nullable()
      .meta({ description: 'Avtalade kontaktvägar; null om inga är avtalade' }),
    tolksprak: z
      .string()
      .nullable()
      .meta({ description: 'Språkets kod enligt ISO 639, eller ingen; null om det inte är sagt' }),
  })
  .meta({ description: 'En anvisning, pågående eller avslutad' });

export const Klientsida = z
  .object({
    klient: z.object({
      id: z.string(),
      namn: z.string().nullable().meta({ description: 'Null om uppgifterna är gallrade' }),
      personnummer: z.string().nullable(),
      skyddad: z.boolean(),
      skyddsniva: VisadSkyddsniva,
    }),
    arenden: z.array(KlientArende).meta({ description: 'Pågående först, sedan de senast startade' }),
    krockar: z
      .array(
        z.object({
          slag: z.enum(['beslut', 'mote']),
          text: Text,
          fran: DateOnly,
          till: DateOnly,
          arenden: z.array(z.string()),
        }),
      )
      .meta({ description: 'Samtidiga insatser vars beslut gäller samma tid eller vars möten är samma dag' }),
  })
  .meta({ description: 'En sida per klient, med det som din enhet får se' });
export type KlientsidaView = Immutable<z.infer<typeof Klientsida>>;
export type KlientArendeView = KlientsidaView['arenden'][number];

/** A case number as people write it: any case, spaces for hyphens. */
const Arendenummer = z
  .string()
  .max(40)
  .transform((text) =>
    text
      .trim()
      .toUpperCase()
      .replace(/[\s–-]+/g, '-'),
  )
  .refine((text) => /^[A-Z]-[\w-]{1,36}$/.test(text), { error: 'är inte ett ärendenummer' })
  .meta({ title: 'Ärendenummer', examples: ['A-7F3K-92QD-M4TX'] });

const SOKS_MED = ['personnummer', 'namn', 'arende'] as const;

export const KlientSok = z
  .strictObject({
    personnummer: Identity.optional(),
    namn: z
      .string()
      .trim()
      .max(200)
      .refine((text) => !/[*%?]/.test(text), { error: 'tar inga jokertecken: skriv hela namn' })
      .refine((text) => nameParts(text).join('').length > 1, { error: 'ska ha minst ett helt namn' })
      .optional()
      .meta({ title: 'Namn', description: 'Hela förnamn eller efternamn; fler namn ger färre träffar' }),
    arende: Arendenummer.optional(),
    andamal: z.enum(SOK_ANDAMAL).meta({
      title: 'Ändamål',
      description: `Varför du söker; det står i åtkomstloggen. ${SOK_ANDAMAL.map((code) => `${code}: ${ANDAMAL[code].sv}`).join('; ')}`,
    }),
  })
  .refine((body) => SOKS_MED.filter((name) => body[name] !== undefined).length === 1, {
    error: 'ska ha precis ett av personnummer, namn och arende',
  })
  .meta({
    description:
      'Den som söks, med precis ett av personnummer, namn och ärendenummer. De står i meddelandet och aldrig i en adress.',
  });

export const Klienter = z
  .object({
    klienter: z.array(
      z.object({
        id: z.string(),
        namn: z.string().nullable().meta({ description: 'Dolt för skyddade personuppgifter' }),
        skyddad: z.boolean(),
      }),
    ),
    begransning: z
      .string()
      .optional()
      .meta({ description: 'Finns bara om fler passar än de 20 som visas: hur du får färre träffar' }),
  })
  .meta({
    description: 'Klientens sida hos varje nämnd vars ärenden du får se; tomt om inget finns för dig',
  });
export type KlientSokning = Immutable<z.output<typeof KlientSok>>;
export type KlienterView = Immutable<z.infer<typeof Klienter>>;

export const VeckaQuery = z.strictObject({
  vecka: z
    .string()
    .refine((week) => datesOfWeek(week) !== null, {
      error: 'ska vara en vecka som finns, skriven ÅÅÅÅ-Wnn, till exempel 2026-W48',
    })
    .optional()
    .meta({ description: 'ISO-vecka; utan den veckan som är', examples: ['2026-W48'] }),
  efter: z
    .string()
    .max(600)
    .optional()
    .meta({ description: 'nasta ur den förra delen av samma vecka, oförändrad' }),
});

const VeckoPost = z.object({
  slag: z.enum(['mote', 'frist', 'uppgift']),
  datum: DateOnly,
  tid: z.string().nullable().meta({ description: 'Klockslag för ett möte' }),
  text: Text,
  caseId: z.string(),
  klient: z
    .object({ namn: z.string().nullable(), skyddad: z.boolean() })
    .meta({ description: 'Namnet är dolt för skyddade personuppgifter' }),
  escalation: z.boolean().meta({ description: 'Hit för att någon annan inte har hunnit' }),
});

export const MinVecka = z
  .object({
    vecka: z.string().meta({ examples: ['2026-W48'] }),
    omfattar: z
      .literal('egna')
      .meta({ description: 'Bara dina egna: uppgifter hos dem som du ersätter står i arbetslistan' }),
    fler: z.boolean().meta({
      description:
        'Du har fler ärenden än ett svar rymmer (500): läs resten med efter, och lägg ihop dagarna. Annars är veckan hel.',
      examples: [false],
    }),
    nasta: z.string().nullable().meta({
      description: 'Skickas som efter, med samma vecka, för nästa del; null i den sista',
    }),
    vikariat: z.array(Ersatter).meta({ description: 'De kollegor som du ersätter i dag (P5)' }),
    forsenat: z.array(VeckoPost).meta({ description: 'Ditt från tidigare veckor; bara i veckan som är' }),
    dagar: z.array(
      z.object({
        datum: DateOnly,
        veckodag: Text,
        ledig: Text.nullable().meta({ description: 'Helgdag eller helg, annars null' }),
        poster: z.array(VeckoPost),
      }),
    ),
  })
  .meta({ description: 'Dina möten, frister och uppgifter, dag för dag' });
export type MinVeckaView = Immutable<z.infer<typeof MinVecka>>;
export type VeckoPostView = Immutable<z.infer<typeof VeckoPost>>;
