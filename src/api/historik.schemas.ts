/** A case's history for people, and the differences between versions, as zod. */
import { z } from 'zod';
import { AKT_TYPER, type AktTyp } from '../../machines/process';
import { DateOnly, Delad, Handelse, Instant, Text, type Immutable } from './schemas';

export const HISTORIKSLAG = ['handelse', 'frist', 'rattelse'] as const;

export const HistorikQuery = z.strictObject({
  delad: Delad,
  slag: z.enum(HISTORIKSLAG).optional().meta({
    description:
      'Bara det någon har gjort i rutinen, bara det som har hänt med frister, eller bara rättelser',
  }),
  typ: z
    .enum(Object.keys(AKT_TYPER) as [AktTyp, ...AktTyp[]])
    .optional()
    .meta({ description: 'Bara ett slag av handling i personakten' }),
  ordning: z.enum(['aldst', 'nyast']).default('aldst').meta({ description: 'Vad som står först' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .meta({
      description: 'Händelser per sida; utelämnad ger hela historiken på en gång',
      examples: [20],
    }),
  efter: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .meta({
      description: 'Numret i nasta från förra sidan: sidan börjar efter den händelsen',
      examples: [12],
    }),
});

const Uppgiftsfalt = z.object({
  falt: z.string().meta({ description: 'Fältets namn', examples: ['skal'] }),
  etikett: z.string().meta({ description: 'Fältets rubrik', examples: ['Skäl'] }),
  varde: z.string().meta({ description: 'Värdet i ord', examples: ['Klienten är på sjukhus'] }),
});

const Foljder = z
  .object({
    frister: z.array(
      z.object({
        regel: z.string().meta({ examples: ['uppfoljning'] }),
        titel: Text,
        datum: DateOnly.nullable(),
        vad: z
          .enum(['satt', 'flyttad', 'passerad'])
          .meta({ description: 'Vad händelsen gjorde med fristen' }),
        lage: z
          .enum(['loper', 'passerad', 'avslutad', 'fel'])
          .meta({ description: 'Hur det är med fristen nu' }),
        varfor: z
          .array(z.string())
          .meta({ description: 'Uträkningen, steg för steg', examples: [['Insatsens start 2026-02-12']] }),
      }),
    ),
    dokument: z.array(
      z.object({
        id: z.string(),
        titel: z.string().nullable(),
        status: z.string().meta({ examples: ['expedierad'] }),
      }),
    ),
    forsandelser: z.array(
      z.object({
        id: z.string(),
        kanal: z.string().meta({ examples: ['post'] }),
        status: z.string().meta({ examples: ['expedierad'] }),
        datum: DateOnly.nullable(),
      }),
    ),
  })
  .meta({ description: 'Det som följde: frister, dokument och försändelser, sådana de är nu' });

export const HistorikHandelse = z
  .object({
    ...Handelse.shape,
    av: z
      .object({
        roll: Text.nullable(),
        enhet: z
          .string()
          .nullable()
          .meta({ examples: ['sf-hisingen'] }),
      })
      .nullable()
      .meta({ description: 'Rollen i ord, och sidans enhet i ärendet; null när en frist löpte ut' }),
    lagrum: z
      .array(z.string())
      .meta({ description: 'Raden i rutinen eller paragrafen', examples: [['R33', 'SoL 12:4']] }),
    uppgifter: z.array(Uppgiftsfalt).meta({ description: 'Uppgifterna i ord, så långt du får läsa dem' }),
    skal: z.array(Uppgiftsfalt).meta({ description: 'De av uppgifterna som säger varför' }),
    foljder: Foljder.nullable().meta({ description: 'Null där följderna inte är efterfrågade' }),
  })
  .meta({ description: 'Något som hänt: vem, vad, när, varför, på vilken grund och vad som följde.' });
export type HistorikHandelseView = Immutable<z.infer<typeof HistorikHandelse>>;
export type FoljderView = Immutable<z.infer<typeof Foljder>>;

export const Historik = z
  .object({
    caseId: z.string().meta({ examples: ['A-7F3K-92QD-M4TX'] }),
    delad: z
      .boolean()
      .meta({ description: 'Svaret är för en skärm som klienten ser, och mycket är utelämnat' }),
    limit: z
      .int()
      .nullable()
      .meta({ description: 'Händelser per sida; null för alla', examples: [20] }),
    nasta: z
      .int()
      .nullable()
      .meta({ description: 'Skickas som efter för nästa sida; null på den sista', examples: [12] }),
    events: z.array(HistorikHandelse),
  })
  .meta({ description: 'Det som hänt: det egna, och det som den andra sidan har lämnat.' });
export type HistorikView = Immutable<z.infer<typeof Historik>>;

const Ord = z
  .array(
    z.object({
      slag: z.enum(['lika', 'bort', 'nytt']).meta({ description: 'Oförändrat, borttaget eller tillkommet' }),
      text: z.string().meta({ examples: ['två dagar i veckan'] }),
    }),
  )
  .nullable()
  .meta({
    description: 'Fritext ord för ord; null för annat, och för text som är för olika för att jämföras',
  });

const Faltskillnad = z.object({
  falt: z.string().meta({ examples: ['aktiviteter'] }),
  etikett: z.string().meta({ examples: ['Aktiviteter'] }),
  slag: z.enum(['andrad', 'tillkommen', 'borttagen']).meta({ description: 'Vad som har hänt med fältet' }),
  fore: z
    .string()
    .nullable()
    .meta({ description: 'I ord; null om det inte fanns', examples: ['Ja'] }),
  efter: z
    .string()
    .nullable()
    .meta({ description: 'I ord; null om det inte finns kvar', examples: ['Nej'] }),
  ord: Ord,
});
export type FaltskillnadView = Immutable<z.infer<typeof Faltskillnad>>;

export const SkillnadQuery = z.strictObject({
  mot: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .meta({
      description: 'Numret att jämföra med; annars versionen före',
      examples: [14],
    }),
});

const Version = z.object({
  seq: z.int().meta({ description: 'Händelsens nummer', examples: [14] }),
  at: Instant,
  label: Text,
});

export const Skillnad = z
  .object({
    caseId: z.string().meta({ examples: ['A-7F3K-92QD-M4TX'] }),
    fran: Version.nullable().meta({ description: 'Versionen före; null om det här är den första' }),
    till: Version,
    andrat: z.array(Faltskillnad).meta({ description: 'Fälten som skiljer' }),
    lika: z
      .array(z.string())
      .meta({ description: 'Rubriker på fälten som är lika', examples: [['Deltagaren deltog']] }),
  })
  .meta({ description: 'Skillnaden mellan två versioner av samma sak, fält för fält' });
export type SkillnadView = Immutable<z.infer<typeof Skillnad>>;

export const InstallningSkillnad = z
  .object({
    fran: z
      .int()
      .nullable()
      .meta({ description: 'Versionen före; null för den första', examples: [1] }),
    till: z.int().meta({ description: 'Versionen', examples: [2] }),
    andrat: z.array(
      z.object({
        key: z.string().meta({ examples: ['plan.dueWithin'] }),
        label: Text,
        fore: z
          .string()
          .nullable()
          .meta({ description: 'I ord', examples: ['14'] }),
        efter: z
          .string()
          .nullable()
          .meta({ description: 'I ord', examples: ['10'] }),
      }),
    ),
  })
  .meta({ description: 'Skillnaden mellan två versioner av kommunens inställningar' });
export type InstallningSkillnadView = Immutable<z.infer<typeof InstallningSkillnad>>;
