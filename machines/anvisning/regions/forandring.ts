/**
 * Regions of:
 * What changes around a case: the client moves, dies or loses the support, something was recorded wrongly, the
 * sides ask each other before a meeting (R41, R43, A26, A32).
 */
import { assign } from 'xstate';
import {
  avliden,
  forandring as andra,
  incidentHanterad,
  prova,
  rattaDatum,
  rattaForandring,
  rattaKlient,
  rattaMottagare,
  rattaUteblivande,
} from '../changes/forandring';
import { countTo3 } from '../changes';
import { bevakad, frame, om } from '../setup';

/** A change is reported by whoever knows of it; what it means is for SF to judge (A26, R109, R122). */
export const forandring = frame.createStateConfig({
  initial: 'vilar',
  on: {
    KLIENTEN_FLYTTAR: {
      guard: om('klientenLever', 'rattKlient'),
      actions: assign(({ context, event }) =>
        andra(context, { flytt: { slag: event.slag, datum: event.datum }, obedomd: true }),
      ),
    },
    KLIENTEN_AVLIDEN: {
      guard: om('klientenLever', 'datumInteIFramtiden'),
      actions: assign(({ context, event }) => avliden(context, event)),
    },
    // R109: without a basic decision there is nothing to attach the demand to.
    GRUNDBESLUT_UPPHOR: {
      guard: om('datumInteIFramtiden', 'grundbeslutFinns'),
      actions: assign(({ context }) => ({ ...andra(context, { obedomd: true }), grundbeslut: false })),
    },
    LAMNA_UT_HISTORIK: {
      guard: om('bytarForvaltning'),
      actions: assign(({ context }) => andra(context, { utlamnat: true })),
    },
  },
  states: {
    vilar: { always: { guard: om('forandringAttProva', 'avvecklingPagarInte'), target: 'attProva' } },
    attProva: {
      ...bevakad('provaForandring', 'forandringEjProvad'),
      meta: {
        text: { sv: 'En förändring för klienten ska prövas', en: 'A change for the client is to be judged' },
        source: ['A26', 'R109'],
        tasks: ['provaForandring'],
      },
      always: [
        { guard: om('forandringProvad'), target: 'vilar' },
        { guard: om('avvecklingPagar'), target: 'vilar' },
      ],
      on: {
        ANGE_GRUNDBESLUT: { actions: assign({ grundbeslut: true }) },
        PROVA_FORANDRING: {
          guard: om(
            'baraAvslutEfterDodsfall',
            'baraAvslutEfterFlytt',
            'fortsattMedGrundbeslut',
            'beslutAttProva',
          ),
          target: 'vilar',
          actions: assign(({ context, event }) => prova(context, event)),
        },
      },
    },
  },
});

const rattatDatum = [
  'datumetRegistrerat',
  'rattDatumInteIFramtiden',
  'startenIOrdning',
  'efterStarten',
  'inskrivningenIOrdning',
  'beslutsdagenIOrdning',
  'lagrummenGallerRattDag',
] as const;

const fragaTillKc = ['uppdragetSkickat', 'grundForUppgifterTillKc', 'rattKlient'] as const;

const brev = frame.createStateConfig({
  initial: 'inget',
  states: {
    inget: { always: { guard: om('brevAttAterkalla'), target: 'ute' } },
    ute: {
      ...bevakad('aterkallaBrev', 'brevEjAterkallat'),
      meta: { tasks: ['aterkallaBrev'], source: ['A32'] },
      on: {
        ATERKALLA_BREV: {
          guard: om('kanalenTillaten', 'kanalenAvtalad', 'underrattelsenMojlig'),
          target: 'inget',
          actions: assign(({ context }) => andra(context, { brevUte: false })),
        },
      },
    },
  },
});

const incident = frame.createStateConfig({
  initial: 'ingen',
  states: {
    ingen: { always: { guard: om('incidentOppen'), target: 'oppen' } },
    oppen: {
      ...bevakad('incident', 'incidentEjHanterad'),
      meta: {
        text: { sv: 'En personuppgiftsincident är öppen', en: 'A personal data breach is open' },
        source: ['A32'],
        tasks: ['hanteraIncident'],
      },
      on: {
        INCIDENT_HANTERAD: [
          { guard: om('flerIncidenter'), actions: assign(({ context }) => incidentHanterad(context)) },
          { target: 'ingen', actions: assign(({ context }) => incidentHanterad(context)) },
        ],
      },
    },
  },
});

const klient = frame.createStateConfig({
  initial: 'ratt',
  states: {
    ratt: { always: { guard: om('felKlientRegistrerad', 'avvecklingPagarInte'), target: 'fel' } },
    fel: {
      ...bevakad('avslutaFelKlient', 'felKlientKvar'),
      meta: {
        text: { sv: 'Ärendet gäller fel klient', en: 'The case is for the wrong client' },
        source: ['A32'],
        tasks: ['avslutaFelKlient'],
      },
      always: [
        { guard: om('rattKlient'), target: 'ratt' },
        { guard: om('avvecklingPagar'), target: 'ratt' },
      ],
    },
  },
});

/** What was recorded wrongly is corrected by a new event, and what it led to is made good (A32). */
export const rattelse = frame.createStateConfig({
  type: 'parallel',
  on: {
    RATTA_DATUM: {
      guard: om('sfHarDatumAttRatta', ...rattatDatum),
      actions: assign(({ context, event }) => rattaDatum(context, event)),
    },
    RATTA_DATUM_KC: {
      guard: om('kcHarDatumAttRatta', ...rattatDatum),
      actions: assign(({ context, event }) => rattaDatum(context, event)),
    },
    RATTA_UTEBLIVANDE: {
      guard: om('missadUtanGodtagbartSkal'),
      actions: assign(({ context, event }) => rattaUteblivande(context, event)),
    },
    RATTA_MOTTAGARE: { actions: assign(({ context, event }) => rattaMottagare(context, event)) },
    RATTA_KLIENT: {
      guard: om('rattKlient'),
      actions: assign(({ context, event }) => rattaKlient(context, event)),
    },
    RATTA_FORANDRING: {
      guard: om('forandringenAnmald'),
      actions: assign(({ context, event }) => rattaForandring(context, event)),
    },
  },
  states: { brev, incident, klient },
});

const tillKc = frame.createStateConfig({
  initial: 'ingen',
  states: {
    ingen: {
      on: {
        STALL_FRAGA_TILL_KC: {
          guard: om(...fragaTillKc),
          target: 'obesvarad',
          actions: assign(({ context }) => andra(context, { fragorTillKc: 1 })),
        },
      },
    },
    obesvarad: {
      ...bevakad('fragaKc', 'fragaKcObesvarad'),
      meta: { tasks: ['besvaraFragaKc'], source: ['R41'] },
      on: {
        // One more question does not move the first one's date.
        STALL_FRAGA_TILL_KC: {
          guard: om(...fragaTillKc),
          actions: assign(({ context }) =>
            andra(context, { fragorTillKc: countTo3(context.forandring.fragorTillKc) }),
          ),
        },
        BESVARA_FRAGA_KC: {
          target: 'ingen',
          actions: assign(({ context }) => andra(context, { fragorTillKc: 0 })),
        },
      },
    },
  },
});

const tillSf = frame.createStateConfig({
  initial: 'ingen',
  states: {
    ingen: {
      on: {
        STALL_FRAGA_TILL_SF: {
          guard: om('uppdragetSkickat'),
          target: 'obesvarad',
          actions: assign(({ context }) => andra(context, { fragorTillSf: 1 })),
        },
      },
    },
    obesvarad: {
      ...bevakad('fragaSf', 'fragaSfObesvarad'),
      meta: { tasks: ['besvaraFragaSf'], source: ['R43'] },
      on: {
        STALL_FRAGA_TILL_SF: {
          guard: om('uppdragetSkickat'),
          actions: assign(({ context }) =>
            andra(context, { fragorTillSf: countTo3(context.forandring.fragorTillSf) }),
          ),
        },
        BESVARA_FRAGA_SF: {
          guard: om('svaretHarGrund'),
          target: 'ingen',
          actions: assign(({ context }) => andra(context, { fragorTillSf: 0 })),
        },
      },
    },
  },
});

/** Questions between the sides, before a meeting and whenever they are needed; one answer is for all open ones. */
export const fragor = frame.createStateConfig({ type: 'parallel', states: { tillKc, tillSf } });
