/**
 * Events of:
 * The genomförandejournal, what SF reads of it between meetings, the goals through plan and follow-up, and
 * needs that no insats meets (R58, R67–R69, R72, R78–R87, R91).
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { ANTECKNINGSTYPER, BEHOV } from '../codes';
import {
  bekraftat,
  datum,
  fritext,
  frivilligText,
  heltal,
  jaNej,
  klockslag,
  kod,
  koder,
  referens,
} from '../fields';
import { uppfoljningEvents } from './uppfoljning';

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;
const AMK = ['arbetsmarknadskonsulent'] as const;
const BADA = ['socialsekreterare', 'arbetsmarknadskonsulent'] as const;
const LYFTER = ['samordnare', 'forste_socialsekreterare'] as const;

const nr = heltal(1, 99_999, 'Anteckning', 'Anteckningens nummer i genomförandejournalen.');
const ANTECKNINGEN = { falt: 'nr', raknar: { typ: 'JOURNAL_ANTECKNING' } } as const;

const handelse = {
  datum: datum('Händelsens dag', 'När det hände.'),
  handelse: fritext('Händelse', 'Vad som hänt och vad det betyder för insatsen.'),
};
const bekraftelse = {
  trepartsmote: jaNej('Trepartsmöte behövs', 'Ett trepartsmöte ska bokas.'),
  notering: frivilligText('Notering', 'Vad händelsen leder till.'),
};
const behov = koder(BEHOV, 'Behov', 'De behov det gäller, bland dem som är noterade vid uppföljning.');

export const journalEvents = {
  ...uppfoljningEvents,
  JOURNAL_ANTECKNING: {
    label: { sv: 'Anteckna i genomförandejournalen', en: 'Write in the implementation journal' },
    roles: AMK,
    source: ['R69', 'L9'],
    akt: 'journal',
    schema: z.strictObject({
      typ: kod(
        ANTECKNINGSTYPER,
        'Typ',
        'En händelse av vikt ska också meddelas socialförvaltningen. En avvikelse är från planen, inte lex Sarah.',
      ),
      datum: datum('Händelsens dag', 'När det hände, inte när det skrivs.'),
      tid: klockslag('Klockslag', 'När på dagen det hände.'),
      anteckning: fritext('Anteckning', 'Vad som hänt. Anteckningen kan inte ändras, bara rättas.'),
    }),
  },
  RATTA_ANTECKNING: {
    label: { sv: 'Rätta en anteckning i journalen', en: 'Correct a journal entry' },
    roles: AMK,
    source: ['R69', 'L9', 'A32'],
    akt: 'rattelse',
    hanvisar: { ...ANTECKNINGEN, rattar: true },
    schema: z.strictObject({
      nr,
      rattad: fritext('Rättad text', 'Vad som ska stå. Den ursprungliga anteckningen finns kvar.'),
      skal: fritext('Skäl', 'Vad som var fel.'),
    }),
  },
  ANTECKNA_INVANDNING: {
    label: { sv: 'Anteckna klientens invändning', en: 'Record the client’s objection' },
    roles: BADA,
    source: ['L9'],
    akt: 'journal',
    hanvisar: { ...ANTECKNINGEN, rattar: false },
    schema: z.strictObject({
      nr,
      datum: datum('Datum', 'När klienten invände.'),
      invandning: fritext('Invändning', 'Vad klienten anser är fel, med klientens ord.'),
    }),
  },
  LAS_JOURNAL: {
    label: { sv: 'Läs journal och genomförandeplan', en: 'Read the journal and the plan' },
    roles: SF,
    source: ['R58', 'L10'],
    akt: 'journal',
    schema: z.strictObject({
      grund: kod(
        { samtycke: 'Klientens samtycke', sol_15_9: 'SoL 15 kap. 9 §' },
        'Grund',
        'Varför uppgifterna får lämnas från Kompetenscenter till socialförvaltningen.',
      ),
      last: bekraftat('Läst', 'Journalen och genomförandeplanen är lästa.'),
      notering: frivilligText('Notering', 'Vad läsningen leder till.'),
    }),
  },
  HANDELSE_FRAN_SF: {
    label: { sv: 'Meddela händelse av vikt till Kompetenscenter', en: 'Report a significant event to KC' },
    roles: SS,
    source: ['R59'],
    akt: 'kontakt',
    schema: z.strictObject(handelse),
  },
  HANDELSE_FRAN_KC: {
    label: {
      sv: 'Meddela händelse av vikt till socialförvaltningen',
      en: 'Report a significant event to SF',
    },
    roles: AMK,
    source: ['R72'],
    akt: 'kontakt',
    schema: z.strictObject(handelse),
  },
  BEKRAFTA_HANDELSE_KC: {
    label: { sv: 'Bekräfta händelse från socialförvaltningen', en: 'Confirm the event from SF' },
    roles: ['arbetsmarknadskonsulent', 'samordnare'],
    source: ['R59'],
    akt: 'kontakt',
    schema: z.strictObject(bekraftelse),
  },
  BEKRAFTA_HANDELSE_SF: {
    label: { sv: 'Bekräfta händelse från Kompetenscenter', en: 'Confirm the event from KC' },
    roles: SF,
    source: ['R72'],
    akt: 'kontakt',
    schema: z.strictObject(bekraftelse),
  },
  LYFT_BEHOV: {
    label: { sv: 'Lyft behov till arbetsgruppen', en: 'Raise needs to the working group' },
    roles: LYFTER,
    source: ['R86', 'R91'],
    schema: z.strictObject({
      behov,
      samverkansfraga: referens(
        'Samverkansfråga',
        'Frågans beteckning hos arbetsgruppen analys, uppföljning och utveckling. Där nämns ingen klient.',
      ),
    }),
  },
  LAT_BLI_LYFTA_BEHOV: {
    label: { sv: 'Lyft inte behov till arbetsgruppen', en: 'Do not raise needs to the working group' },
    roles: LYFTER,
    source: ['R91'],
    schema: z.strictObject({
      behov,
      orsak: kod(
        {
          redan_lyft: 'Redan lyft',
          tillgodosett: 'Behovet tillgodoses på annat sätt',
          enstaka: 'Bara i detta ärende',
          kan_rojas: 'Frågan kan röja klienten',
        },
        'Orsak',
        'Varför frågan inte lyfts.',
      ),
      motivering: fritext('Motivering', 'Skälen med egna ord.'),
    }),
  },
} as const satisfies Record<string, EventDefinition>;
