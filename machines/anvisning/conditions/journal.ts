/**
 * Conditions of:
 * The genomförandejournal, what SF reads of it between meetings, the goals through plan and follow-up, and
 * needs that no insats meets (R58, R67–R69, R72, R78–R87, R91).
 */
import { instantAt } from '../../calendar';
import type { ConditionDefinition } from '../../process';
import { insatsPagar as pagar } from '../changes/forandring';
import { lasnyckel } from '../changes/journal';
import type { AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';
import { samradConditions } from './samrad';
import { uppfoljningConditions } from './uppfoljning';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };

/** R58, A17: while the insats runs, and as long as there is a ground for KC's information. */
const skaLasas = (facts: Sent<unknown>): boolean =>
  pagar(facts.context) && samradConditions.grundForUppgifterTillKc.test(facts);

/** R72: written in the journal, and SF is not contacted. When the insats ends, the closing tells SF (R94). */
const ejMeddelad = (c: AnvisningContext): boolean => c.journal.vikt === 'antecknad' && pagar(c);
/** R69: told, and not in the journal; in another person's case nothing more is written (A32). */
const ejAntecknad = (c: AnvisningContext): boolean =>
  c.journal.vikt === 'meddelad' && c.insats.start !== null && !c.forandring.felKlient;

export const journalConditions = {
  ...uppfoljningConditions,
  insatsenHarStartat: {
    text: { sv: 'Insatsen har startat', en: 'The measure has started' },
    source: ['R53', 'R69'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'VERKSTALL' },
    on: 'case',
    test: ({ context }: Case) => context.insats.start !== null,
  },
  handelsenHarIntraffat: {
    text: {
      sv: 'Händelsen har inträffat: dag och klockslag ligger inte i framtiden',
      en: 'It has happened: day and time of day do not lie ahead',
    },
    source: ['R69', 'L9'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'JOURNAL_ANTECKNING'>>) => instantAt(event.datum, event.tid) <= event.at,
  },
  journalenHarAnteckningar: {
    text: { sv: 'Det finns en anteckning i journalen', en: 'There is an entry in the journal' },
    source: ['R69', 'L9'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'JOURNAL_ANTECKNING' },
    on: 'case',
    test: ({ context }: Case) => context.journal.anteckningar > 0,
  },
  anteckningenFinns: {
    text: { sv: 'Anteckningen med det numret finns i journalen', en: 'There is an entry of that number' },
    source: ['L9', 'A32'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'RATTA_ANTECKNING'> | EventOf<'ANTECKNA_INVANDNING'>>) =>
      event.nr <= context.journal.anteckningar,
  },
  grundForLasningHaller: {
    text: {
      sv: 'Grunden håller: klientens samtycke gäller, eller en jurist har bekräftat lagstödet',
      en: 'The ground holds: the client consents, or a lawyer has confirmed the statutory ground',
    },
    source: ['R58', 'L10', 'A17'],
    cure: { role: 'socialsekreterare', event: 'REGISTRERA_SAMTYCKE_KC' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'LAS_JOURNAL'>>) =>
      event.grund === 'samtycke' ? context.samtyckeKc === 'lamnat' : context.lagstodKc,
  },
  journalenSkaLasas: {
    text: {
      sv: 'Insatsen pågår och journalen får läsas',
      en: 'The measure is running and the journal may be read',
    },
    source: ['R58'],
    on: 'case',
    test: (facts: Sent<unknown>) => skaLasas(facts),
  },
  journalenSkaInteLasas: {
    text: {
      sv: 'Insatsen pågår inte, eller grund för att läsa journalen saknas',
      en: 'The measure is not running, or there is no ground for reading the journal',
    },
    source: ['R58', 'A17'],
    on: 'case',
    test: (facts: Sent<unknown>) => !skaLasas(facts),
  },
  lasklockanInaktuell: {
    text: {
      sv: 'Journalen är läst, ett möte hållet eller ett uppehåll ändrat',
      en: 'The journal is read, a meeting held or a pause changed',
    },
    source: ['R58'],
    on: 'case',
    test: ({ context }: Case) => context.journal.lasklocka !== lasnyckel(context),
  },
  handelsenEjMeddelad: {
    text: {
      sv: 'En händelse av vikt står i journalen och är inte meddelad socialförvaltningen',
      en: 'A significant event is in the journal and not told to SF',
    },
    source: ['R72'],
    on: 'case',
    test: ({ context }: Case) => ejMeddelad(context),
  },
  handelsenMeddelad: {
    text: {
      sv: 'Varje händelse av vikt i journalen är meddelad socialförvaltningen',
      en: 'Every significant event in the journal is told to SF',
    },
    source: ['R72'],
    on: 'case',
    test: ({ context }: Case) => !ejMeddelad(context),
  },
  handelsenEjAntecknad: {
    text: {
      sv: 'En händelse av vikt är meddelad socialförvaltningen och står inte i journalen',
      en: 'A significant event is told to SF and not in the journal',
    },
    source: ['R69', 'R72'],
    on: 'case',
    test: ({ context }: Case) => ejAntecknad(context),
  },
  handelsenAntecknad: {
    text: {
      sv: 'Varje händelse av vikt som är meddelad står i journalen',
      en: 'Every significant event that is told is in the journal',
    },
    source: ['R69', 'R72'],
    on: 'case',
    test: ({ context }: Case) => !ejAntecknad(context),
  },
  behovOppna: {
    text: {
      sv: 'Det finns behov som ingen insats möter',
      en: 'There are needs that no measure meets',
    },
    source: ['R86', 'R91'],
    on: 'case',
    test: ({ context }: Case) => context.journal.behov.length > 0,
  },
  behovAvforda: {
    text: {
      sv: 'Varje behov som ingen insats möter är lyft eller avfört',
      en: 'Every need that no measure meets is raised or dismissed',
    },
    source: ['R91'],
    on: 'case',
    test: ({ context }: Case) => context.journal.behov.length === 0,
  },
  behovenNoterade: {
    text: {
      sv: 'Behoven är noterade vid en uppföljning och inte redan avförda',
      en: 'The needs were noted at a follow-up and are not yet dealt with',
    },
    source: ['R86', 'R91'],
    cure: { role: 'socialsekreterare', event: 'HALL_UPPFOLJNING' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'LYFT_BEHOV'> | EventOf<'LAT_BLI_LYFTA_BEHOV'>>) =>
      event.behov.every((kod) => context.journal.behov.includes(kod)),
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
