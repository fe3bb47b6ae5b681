/** What can be done with a case, with its forms, and the way to a goal: questions and answers as zod. */
import { z } from 'zod';
import { Atgard, DateOnly, RoleName, Text, Villkor, type Immutable } from './schemas';

const Metod = z.enum(['GET', 'POST']).meta({ description: 'HTTP-metod' });
const Adress = z
  .string()
  .meta({ description: 'Adressen att anropa', examples: ['/stegvis/v1/arenden/A-7F3K-92QD-M4TX/handelser'] });
const Rubriker = z.array(z.string()).meta({
  description: 'HTTP-huvuden att skicka med: en ny Idempotency-Key per avsikt, If-Match med ärendets ETag',
  examples: [['Idempotency-Key', 'If-Match']],
});
const Kalla = z
  .array(z.string())
  .meta({ description: 'Paragraf eller rad i rutinen', examples: [['R20', 'SoL 12:4']] });
const Vem = z
  .object({
    role: RoleName,
    text: Text,
    namngiven: z
      .string()
      .nullable()
      .meta({
        description: 'Den namngivna handläggaren, om din sida får veta det',
        examples: ['ss-hisingen-1'],
      }),
    enhet: z
      .string()
      .nullable()
      .meta({ description: 'Enheten', examples: ['sf-hisingen'] }),
  })
  .meta({ description: 'Vem som gör det' });

const Hinder = z
  .object({
    ...Villkor.shape,
    vem: Vem.nullable().meta({
      description: 'Vem som kan uppfylla villkoret; null där ingen kan det i förväg',
    }),
    lank: z
      .object({
        handelse: z.string().meta({ description: 'Åtgärden som gör det', examples: ['LAS_SSBTEK'] }),
        label: Text,
        href: Adress,
        method: Metod,
      })
      .nullable()
      .meta({ description: 'Åtgärden som uppfyller villkoret; null där den inte finns i ärendets läge' }),
  })
  .meta({ description: 'Ett villkor som inte är uppfyllt, och hur det blir det' });

const MalNamn = z
  .string()
  .min(1)
  .max(100)
  .meta({ description: 'Ett mål i rutinen: ett huvudsteg eller ett slut', examples: ['pagaende'] });

const Mal = z
  .object({
    namn: MalNamn,
    text: Text,
    source: Kalla,
    slag: z
      .enum(['steg', 'slut'])
      .meta({ description: 'Ett huvudsteg på vägen, eller ett av ärendets slut' }),
    har: z.boolean().meta({ description: 'Ärendet är där nu' }),
    href: Adress.meta({ description: 'Adressen till vägen dit' }),
  })
  .meta({ description: 'Ett mål som vägen kan frågas efter' });

const Atgarden = z
  .object({
    type: z.string().meta({ description: 'Händelsens namn', examples: ['FATTA_BESLUT'] }),
    label: Text,
    source: Kalla,
    vem: z.array(Vem).meta({ description: 'De roller som får göra det' }),
    allowed: z.boolean().meta({ description: 'Din roll i ärendet får göra det' }),
    reasons: z.array(Text).meta({ description: 'Varför inte, om du inte får', examples: [[]] }),
    possible: z.boolean().meta({ description: 'Ärendets villkor är uppfyllda' }),
    vantas: z.boolean().meta({ description: 'En öppen uppgift i ärendet väntar på det', examples: [true] }),
    unmet: z.array(Hinder).meta({ description: 'Alla villkor som inte är uppfyllda' }),
    vidSandning: z.array(Villkor).meta({
      description: 'Villkor som beror på det du fyller i, och prövas när du skickar',
    }),
    href: Adress,
    method: Metod,
    headers: Rubriker,
    formular: z.record(z.string(), z.unknown()).meta({
      description:
        'Formuläret, som JSON Schema 2020-12 med ord för varje kod, på svenska och i x-en på engelska; se docs/formular.md',
      examples: [{ type: 'object', title: 'Boka tolk', properties: {}, required: [] }],
    }),
    ifyllt: z.record(z.string(), z.unknown()).meta({
      description:
        'Det som ärendet redan vet, att börja med i formuläret. Aldrig en bedömning. Tomt där åtgärden inte går nu.',
      examples: [{ datum: '2026-05-15' }],
    }),
    utkast: Atgard.shape.utkast,
  })
  .meta({ description: 'Något som kan göras i ärendets läge, och allt som behövs för att göra det' });

const Lank = z
  .object({
    rel: z.string().meta({ description: 'Vad det är', examples: ['flytta-frist'] }),
    label: Text,
    href: Adress,
    method: Metod,
    headers: Rubriker,
    allowed: z.boolean().meta({ description: 'Du får göra det' }),
    reasons: z.array(Text).meta({ description: 'Varför inte, om du inte får', examples: [[]] }),
    formular: z
      .record(z.string(), z.unknown())
      .nullable()
      .meta({
        description: 'Formuläret, som för en åtgärd; null där inget eller ett eget formulär fylls i',
        examples: [null],
      }),
  })
  .meta({ description: 'Något annat som kan göras med ärendet' });

const Foljd = z
  .object({
    datum: DateOnly,
    frist: Text.meta({ description: 'Fristen som då löper ut' }),
    source: Kalla,
    uppgifter: z
      .array(
        z.object({
          titel: Text,
          roll: RoleName,
          rollText: Text,
          enhet: z
            .string()
            .nullable()
            .meta({ description: 'Enheten', examples: ['sf-hisingen'] }),
          eskalering: z
            .boolean()
            .meta({ description: 'Hit för att någon annan inte har hunnit', examples: [true] }),
        }),
      )
      .meta({ description: 'Uppgifter som då öppnas' }),
    lagen: z.array(Text).meta({ description: 'Lägen som ärendet då kommer till' }),
  })
  .meta({ description: 'Vad en frist leder till när den löper ut' });

export const Atgarder = z
  .object({
    arende: z.string().meta({ description: 'Ärendets nummer', examples: ['A-7F3K-92QD-M4TX'] }),
    revision: z
      .int()
      .min(1)
      .meta({ description: 'Ärendets version, för If-Match', examples: [5] }),
    atgarder: z.array(Atgarden),
    mal: z.array(Mal),
    lankar: z.array(Lank),
    omIngen: z.array(Foljd).meta({ description: 'Vad som händer om ingen gör något, det närmaste först' }),
  })
  .meta({ description: 'Vad som kan göras med ärendet, av dig eller av någon annan' });

export const VagQuery = z.strictObject({ mal: MalNamn });

const VagSteg = z
  .object({
    slag: z.enum(['handelse', 'andra-sidan', 'tid']).meta({
      description:
        'Något som någon gör; något som den andra sidan gör och som din inte får veta mer om; eller bara tid',
    }),
    handelse: z
      .string()
      .nullable()
      .meta({ description: 'Händelsens namn', examples: ['LAS_SSBTEK'] }),
    label: Text,
    vem: z.array(Vem).meta({ description: 'De som kan göra det' }),
    source: Kalla,
    nu: z.boolean().meta({ description: 'Du kan göra det nu' }),
    datum: DateOnly.nullable().meta({ description: 'Dagen som inväntas, där det bara är tid' }),
    forutsatter: z
      .array(
        z.object({
          falt: z.string().meta({ description: 'Fältets namn', examples: ['insats'] }),
          titel: z.string().meta({ description: 'Fältets rubrik', examples: ['Insats hos AF'] }),
          varde: z.unknown().meta({ description: 'Värdet som vägen räknar med', examples: ['ingen'] }),
          text: z.string().meta({ description: 'Värdet i ord', examples: ['Ingen insats'] }),
          en: z.object({ titel: z.string(), text: z.string() }).meta({
            description: 'Rubriken och värdet på engelska',
            examples: [{ titel: 'Insats at AF', text: 'No insats' }],
          }),
        }),
      )
      .meta({ description: 'Svar som vägen förutsätter. Blir de andra leder steget någon annanstans.' }),
  })
  .meta({ description: 'Ett steg på vägen' });

export const Vag = z
  .object({
    arende: z.string().meta({ description: 'Ärendets nummer', examples: ['A-7F3K-92QD-M4TX'] }),
    revision: z
      .int()
      .min(1)
      .meta({ description: 'Ärendets version som vägen gäller för', examples: [5] }),
    mal: z.object({ namn: MalNamn, text: Text }),
    finns: z.boolean().meta({ description: 'En väg är hittad' }),
    varfor: Text.nullable().meta({ description: 'Varför det inte finns någon, annars null' }),
    steg: z.array(VagSteg).meta({ description: 'Stegen i ordning; inga om ärendet redan är där' }),
    hinder: z.array(Villkor).meta({ description: 'Det som står i vägen där ingen väg är hittad' }),
  })
  .meta({ description: 'Vad som återstår till ett mål: en laglig väg där inget steg kan strykas' });

export type AtgarderView = Immutable<z.infer<typeof Atgarder>>;
export type VagView = Immutable<z.infer<typeof Vag>>;
