/**
 * Regions of:
 * The genomförandejournal, what SF reads of it between meetings, the goals through plan and follow-up, and
 * needs that no insats meets (R58, R67–R69, R72, R78–R87, R91).
 */
import { assign } from 'xstate';
import { anteckna, avfor, journal as andra, lasnyckel } from '../changes/journal';
import { bevakad, frame, om } from '../setup';

/** Entries are never changed: a correction and an objection stand beside the entry they name (L9). */
const anteckningar = frame.createStateConfig({
  initial: 'fors',
  states: {
    fors: {
      on: {
        JOURNAL_ANTECKNING: {
          guard: om('insatsenHarStartat', 'handelsenHarIntraffat'),
          actions: assign(({ context, event }) => anteckna(context, event)),
        },
        RATTA_ANTECKNING: { guard: om('journalenHarAnteckningar', 'anteckningenFinns'), target: 'fors' },
        ANTECKNA_INVANDNING: {
          guard: om('journalenHarAnteckningar', 'anteckningenFinns', 'datumInteIFramtiden'),
          target: 'fors',
        },
      },
    },
  },
});

/** A significant event is both written and told: neither alone is enough (R69, R72). */
const vikt = frame.createStateConfig({
  initial: 'lugnt',
  states: {
    lugnt: {
      always: [
        { guard: om('handelsenEjMeddelad'), target: 'attMeddela' },
        { guard: om('handelsenEjAntecknad'), target: 'attAnteckna' },
      ],
    },
    attMeddela: {
      ...bevakad('meddelaHandelse', 'handelseEjMeddelad'),
      meta: { tasks: ['meddelaHandelse'], source: ['R72'] },
      always: { guard: om('handelsenMeddelad'), target: 'lugnt' },
    },
    attAnteckna: {
      ...bevakad('antecknaHandelse', 'handelseEjAntecknad'),
      meta: { tasks: ['antecknaHandelse'], source: ['R69', 'R72'] },
      always: { guard: om('handelsenAntecknad'), target: 'lugnt' },
    },
  },
});

/** SF reads journal and plan between meetings; a held meeting counts as a reading (R58). */
const lasning = frame.createStateConfig({
  initial: 'vilar',
  on: {
    LAS_JOURNAL: {
      guard: om('insatsenHarStartat', 'grundForLasningHaller'),
      actions: assign(({ context, event }) => andra(context, { last: event.idag })),
    },
  },
  states: {
    vilar: { always: { guard: om('journalenSkaLasas'), target: 'loper' } },
    loper: {
      initial: 'vantar',
      entry: assign(({ context }) => andra(context, { lasklocka: lasnyckel(context) })),
      always: [
        { guard: om('journalenSkaInteLasas'), target: 'vilar' },
        { guard: om('lasklockanInaktuell'), target: 'loper', reenter: true },
      ],
      states: {
        vantar: { after: { lasJournal: 'dags' } },
        dags: {
          ...bevakad('lasJournalSenast', 'journalenEjLast'),
          meta: { tasks: ['lasJournalen'], source: ['R58'] },
        },
      },
    },
  },
});

export const journal = frame.createStateConfig({
  type: 'parallel',
  states: { anteckningar, vikt, lasning },
});

/** Needs found at a follow-up go to the working group without the client, or are dismissed with reasons (R91). */
export const behov = frame.createStateConfig({
  initial: 'vilar',
  states: {
    vilar: { always: { guard: om('behovOppna'), target: 'attLyfta' } },
    attLyfta: {
      ...bevakad('lyftBehov', 'behovEjLyft'),
      meta: {
        text: { sv: 'Behov som ingen insats möter ska lyftas', en: 'Unmet needs are to be raised' },
        tasks: ['lyftBehov'],
        source: ['R86', 'R91'],
      },
      always: { guard: om('behovAvforda'), target: 'vilar' },
      on: {
        LYFT_BEHOV: {
          guard: om('behovenNoterade'),
          actions: assign(({ context, event }) => avfor(context, event.behov)),
        },
        LAT_BLI_LYFTA_BEHOV: {
          guard: om('behovenNoterade'),
          actions: assign(({ context, event }) => avfor(context, event.behov)),
        },
      },
    },
  },
});
