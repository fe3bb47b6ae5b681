/**
 * Events of a question to the forums. Either side may take every step: what is expected of whom stands in the
 * tasks. Words are encrypted under the question's own key, and are refused where they point at a client.
 */
import { z } from 'zod';
import { BEHOV, OMRADEN, ord } from '../anvisning/codes';
import type { Stamp } from '../anvisning/events';
import {
  bekraftat,
  datum,
  frivillig,
  id,
  kod,
  koder,
  type FactsOf,
  type Personal,
} from '../anvisning/fields';
import { personal, type EventDefinition } from '../process';
import { BYTESSKAL, FRAGETYPER, GRUPPER, MOTESFORUM, SIDOR, STRYKSKAL } from './codes';

const BADA = ['forste_socialsekreterare', 'samordnare'] as const;

/** A personnummer, samordnings- or interim number, however it is written, or the number of somebody's case. */
const OM_EN_ENSKILD = [
  String.raw`(?:^|\D)(?:\d{2}[\s./-]?)?\d{2}[\s./-]?(?:0\d|1[0-2])[\s./-]?(?:[0-2]\d|3[01]|[6-8]\d|9[01])[\s+\u2010-\u2015-]{0,3}(?:[\dA-Za-z]\d{3}|[xX*]{4})(?!\d)`,
  String.raw`[Aa](?:-[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{4}){3}`,
];
const AVIDENTIFIERAD = new RegExp(
  `^${OM_EN_ENSKILD.map((pattern) => String.raw`(?![\s\S]*${pattern})`).join('')}[\\s\\S]*$`,
);

/** Words about the question, never about a client: encrypted, and refused with a number that points at one. */
const text = (title: string, description: string): Personal<z.ZodString> =>
  personal(
    z
      .string()
      .trim()
      .min(1)
      .max(4000)
      .regex(AVIDENTIFIERAD, 'får inte innehålla personnummer eller någons ärendenummer')
      .meta({ title, description: `${description} Inga uppgifter om en enskild.` }),
  ) as Personal<z.ZodString>;

const motesdag = datum('Mötesdag', 'En arbetsdag då forumet möts.');

export const events = {
  ANMAL_FRAGA: {
    label: { sv: 'Anmäl frågan', en: 'Raise the question' },
    roles: BADA,
    source: ['R90', 'R91'],
    schema: z.strictObject({
      typ: kod(ord(FRAGETYPER), 'Slag av fråga', 'Avgör vilket forum som tar frågan.'),
      omrade: kod(OMRADEN, 'Ansvarsområde', 'Området som frågan gäller.'),
      behov: frivillig(koder(BEHOV, 'Behov', 'Behoven som ingen insats möter.')),
      fraga: text('Fråga', 'Vad ni vill lösa tillsammans, och varför.'),
      avidentifierad: bekraftat('Avidentifierad', 'Frågan går inte att koppla till någon enskild.'),
    }),
  },
  TA_EMOT_FRAGA: {
    label: { sv: 'Ta emot frågan för beredning', en: 'Receive the question' },
    roles: BADA,
    source: ['R90'],
    schema: z.strictObject({ syn: text('Syn på frågan', 'Hur frågan ser ut från er sida.') }),
  },
  STRYK_FRAGA: {
    label: { sv: 'Stryk frågan', en: 'Withdraw the question' },
    roles: BADA,
    source: ['R90', 'R111'],
    schema: z.strictObject({
      orsak: kod(STRYKSKAL, 'Orsak', 'Varför frågan inte går till ett forum.'),
      skal: text('Skäl', 'Skälen, för den som lyfte frågan.'),
    }),
  },
  SLA_IHOP_FRAGA: {
    label: { sv: 'Föreslå att frågan slås ihop med en annan', en: 'Propose to join it with another' },
    roles: BADA,
    source: ['R90'],
    schema: z.strictObject({
      fraga: z
        .string()
        .regex(/^F(-[0-9A-HJKMNP-TV-Z]{4}){3}$/, 'ska vara en frågas nummer, som F-7F3K-92QD-M4TX')
        .meta({ title: 'Den andra frågans nummer', description: 'Frågan där svaret kommer att ges.' }),
    }),
  },
  BEKRAFTA_SAMMANSLAGNING: {
    label: { sv: 'Bekräfta sammanslagningen', en: 'Confirm the joining' },
    roles: BADA,
    source: ['R90'],
    schema: z.strictObject({
      oppen: bekraftat('Den andra frågan är öppen', 'Numret stämmer, och frågan där pågår.'),
    }),
  },
  AVVISA_SAMMANSLAGNING: {
    label: { sv: 'Avvisa sammanslagningen', en: 'Reject the joining' },
    roles: BADA,
    source: ['R90'],
    schema: z.strictObject({ skal: text('Skäl', 'Varför frågorna ska hållas isär.') }),
  },
  BOKA_FORUM: {
    label: { sv: 'Sätt upp frågan på ett forum', en: 'Put the question to a forum' },
    roles: BADA,
    source: ['R90', 'R91', 'R111'],
    schema: z.strictObject({
      forum: kod(MOTESFORUM, 'Forum', 'Forumet som tar frågan.'),
      dag: motesdag,
      underlag: text('Underlag', 'Det som forumet behöver veta.'),
    }),
  },
  BOKA_OM_FORUM: {
    label: { sv: 'Flytta mötesdagen', en: 'Move the day of the meeting' },
    roles: BADA,
    source: ['R111'],
    schema: z.strictObject({ dag: motesdag, skal: text('Skäl', 'Varför dagen flyttas.') }),
  },
  BESLUTA_ATGARD: {
    label: { sv: 'Registrera forumets beslut om åtgärd', en: 'Record the forum’s decision to act' },
    roles: BADA,
    source: ['R90', 'R91', 'R113'],
    schema: z.strictObject({
      ansvar: kod(SIDOR, 'Ansvarig sida', 'Den som genomför och följer upp åtgärden.'),
      grupp: frivillig(kod(GRUPPER, 'Grupp', 'Gruppen som SoB ger uppdraget.')),
      dag: datum('Klar senast', 'En arbetsdag då åtgärden ska vara klar.'),
      atgard: text('Åtgärd', 'Vad som ska göras.'),
      skal: text('Skäl', 'Forumets skäl.'),
    }),
  },
  BESLUTA_INGEN_ATGARD: {
    label: { sv: 'Registrera forumets beslut att inte göra något', en: 'Record the decision not to act' },
    roles: BADA,
    source: ['R90', 'R91'],
    schema: z.strictObject({ skal: text('Skäl', 'Forumets skäl.') }),
  },
  LYFT_FRAGA_VIDARE: {
    label: { sv: 'Lyft frågan till nästa nivå', en: 'Raise the question to the next level' },
    roles: BADA,
    source: ['R111'],
    schema: z.strictObject({ skal: text('Skäl', 'Varför forumet inte kan avgöra frågan.') }),
  },
  BORDLAGG_FRAGA: {
    label: { sv: 'Bordlägg frågan', en: 'Postpone the question' },
    roles: BADA,
    source: ['R111'],
    schema: z.strictObject({ dag: motesdag, skal: text('Skäl', 'Varför forumet väntar.') }),
  },
  BEKRAFTA_ATGARD: {
    label: { sv: 'Bekräfta att åtgärden är genomförd', en: 'Confirm that the action is done' },
    roles: BADA,
    source: ['R90', 'R91'],
    schema: z.strictObject({ uppfoljning: text('Uppföljning', 'Vad åtgärden har lett till.') }),
  },
  FLYTTA_ATGARD: {
    label: { sv: 'Flytta dagen då åtgärden ska vara klar', en: 'Move the day of the action' },
    roles: BADA,
    source: ['R90', 'R91'],
    schema: z.strictObject({
      dag: datum('Klar senast', 'En arbetsdag då åtgärden ska vara klar.'),
      skal: text('Skäl', 'Varför åtgärden dröjer.'),
    }),
  },
  ATERFOR_FRAGA: {
    label: { sv: 'Ta frågan tillbaka till forumet', en: 'Take the question back to the forum' },
    roles: BADA,
    source: ['R90', 'R91'],
    schema: z.strictObject({ skal: text('Skäl', 'Varför åtgärden inte löste frågan.') }),
  },
  AVSLUTA_FRAGA: {
    label: { sv: 'Ge svaret och avsluta frågan', en: 'Give the answer and close the question' },
    roles: BADA,
    source: ['R90', 'R91'],
    schema: z.strictObject({
      aterkopplat: bekraftat('Återkopplat', 'De som lyfte frågan har fått svaret.'),
      svar: text('Svar', 'Vad som blev av frågan.'),
    }),
  },
  BYT_ANSVARIG_SF: {
    label: { sv: 'Byt den som följer frågan i socialförvaltningen', en: 'Change who follows it at SF' },
    roles: ['forste_socialsekreterare'],
    source: ['R1'],
    schema: z.strictObject({
      ny: id('Ny ansvarig', 'Den 1:e socialsekreterare som tar över.'),
      skal: kod(BYTESSKAL, 'Skäl', 'Varför någon annan tar över.'),
    }),
  },
  BYT_ANSVARIG_KC: {
    label: { sv: 'Byt den som följer frågan på Kompetenscenter', en: 'Change who follows it at KC' },
    roles: ['samordnare'],
    source: ['R1'],
    schema: z.strictObject({
      ny: id('Ny ansvarig', 'Den samordnare som tar över.'),
      skal: kod(BYTESSKAL, 'Skäl', 'Varför någon annan tar över.'),
    }),
  },
} as const satisfies Record<string, EventDefinition>;

export type FragaEventName = keyof typeof events;

/** One event as the machine sees it. */
export type EventOf<K extends FragaEventName> = { readonly type: K } & Stamp &
  FactsOf<(typeof events)[K]['schema']>;
export type FragaEvent = { [K in FragaEventName]: EventOf<K> }[FragaEventName];
