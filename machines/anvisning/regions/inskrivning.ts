/**
 * From the uppdrag to the start of the insats, with the missed time and the enrolment that never takes
 * place (R38–R57, R104).
 */
import { assign } from 'xstate';
import { avbryt, bokaTid, countTo3, insats, inskrivning as andra } from '../changes';
import { bevakad, bevakadTills, frame, om } from '../setup';
import { natt, stopp } from './stoppat';

/** Booking in GWA, and its counterpart for protected data, which never touches GWA (R104). */
const tidsvillkor = ['beslutetLoper', 'motetTidigastIdag', 'motetInomBeslutet', ...natt] as const;

const bokning = frame.createStateConfig({
  ...bevakad('bokaInskrivning', 'bokningForsenad'),
  meta: {
    text: { sv: 'Inskrivningsmötet ska bokas', en: 'Enrolment is to be booked' },
    source: ['R38', 'R104'],
    tasks: ['bokaInskrivning'],
  },
  on: {
    BOKA_INSKRIVNING: {
      guard: om('arInteSkyddad', ...tidsvillkor),
      target: 'infor',
      actions: assign(({ context, event }) => bokaTid(context, event)),
    },
    BOKA_DIREKT: {
      guard: om('arSkyddad', 'platsenAvtalad', ...tidsvillkor),
      target: 'infor',
      actions: assign(({ context, event }) => bokaTid(context, event)),
    },
  },
});

const infor = frame.createStateConfig({
  type: 'parallel',
  meta: {
    text: { sv: 'Inskrivningsmötet är bokat', en: 'Enrolment is booked' },
    source: ['R39', 'R40', 'R42'],
  },
  on: {
    HALL_INSKRIVNING: {
      guard: om(
        'motesdagenInne',
        'datumInteIFramtiden',
        'klientenMedverkar',
        'socialsekreterarenMedverkar',
        'konsulentenMedverkar',
        'tolkenMedverkar',
        'inteDigitaltVidSkydd',
      ),
      target: 'genomfort',
      actions: assign(({ context, event }) => andra(context, { hallen: event.datum })),
    },
    // No absence without a summons that the client could understand: our error is never the client's (A13).
    UTEBLIVANDE: { guard: om('motesdagenInne', 'kallelsenSkickad', 'tolkOrdnad'), target: 'uteblivet' },
    STALL_IN_MOTE: { target: 'uteblivet.nyTid' },
    MEDGE_DIGITALT: {
      guard: om('digitaltFarMedges', 'digitaltInteVidSkydd'),
      actions: assign(({ context }) => andra(context, { digitaltMedgivet: true })),
    },
  },
  states: {
    kallelse: {
      initial: 'kvar',
      states: {
        kvar: {
          ...bevakad('kallaInskrivning', 'kallelseForsenad'),
          meta: { tasks: ['kallaInskrivning'] },
          on: {
            KALLA_INSKRIVNING: {
              guard: om('kanalenTillaten', 'kanalenAvtalad', 'datumInteIFramtiden', ...natt),
              target: 'klar',
              actions: assign(({ context }) => andra(context, { kallad: true })),
            },
          },
        },
        klar: {},
      },
    },
    tolk: {
      initial: 'avgors',
      states: {
        avgors: { always: [{ guard: om('tolkSkaBokas'), target: 'kvar' }, { target: 'klar' }] },
        kvar: {
          ...bevakad('bokaTolk', 'tolkForsenad'),
          meta: { tasks: ['bokaTolk'] },
          on: {
            BOKA_TOLK: {
              target: 'klar',
              actions: assign(({ context }) => andra(context, { tolkBokad: true })),
            },
          },
        },
        klar: {},
      },
    },
    forberedelse: {
      initial: 'kvar',
      states: {
        kvar: { meta: { tasks: ['forberedInskrivning'] }, on: { LAS_UPPDRAG: 'klar' } },
        klar: {},
      },
    },
    mote: {
      ...bevakad('inskrivningsmote', 'inskrivningUtanUtfall'),
      meta: { tasks: ['registreraInskrivning'] },
    },
  },
});

const uteblivet = frame.createStateConfig({
  initial: 'uppfoljning',
  meta: {
    text: { sv: 'Tiden är missad eller inställd', en: 'The time is missed or cancelled' },
    source: ['R44', 'R45'],
  },
  states: {
    uppfoljning: {
      ...bevakad('foljUppUteblivande', 'uteblivandeEjUppfoljt'),
      meta: { tasks: ['foljUppUteblivande'] },
      on: {
        FOLJ_UPP_UTEBLIVANDE: {
          guard: om('intygFranDagAtta', 'bedomningenFoljerListan'),
          target: 'stallning',
          // Only an absence without acceptable reason counts (A13).
          actions: assign(({ context, event }) =>
            andra(context, {
              missade: event.godtagbart ? context.inskrivning.missade : countTo3(context.inskrivning.missade),
            }),
          ),
        },
      },
    },
    stallning: {
      ...bevakad('taStallningNyTid', 'nyTidEjAvgjord'),
      meta: { tasks: ['taStallningNyTid'] },
      on: {
        NY_TID_AKTUELL: { guard: om('hindrenProvade'), target: 'nyTid' },
        EJ_NY_TID: {
          guard: om('missadUtanGodtagbartSkal', 'hindrenProvade'),
          target: '#ejInskrivning',
          actions: assign(avbryt),
        },
      },
    },
    nyTid: {
      initial: 'avgors',
      states: {
        // Who books anew is the municipality's choice (A12).
        avgors: { always: [{ guard: om('sfBokarOm'), target: 'sf' }, { target: 'kc' }] },
        kc: {
          ...bevakad('nyTid', 'nyTidForsenad'),
          meta: { tasks: ['geNyTid'] },
          on: {
            NY_TID: {
              guard: om('arInteSkyddad', ...tidsvillkor),
              target: '#inskrivningBokad',
              actions: assign(({ context, event }) => bokaTid(context, event)),
            },
          },
        },
        sf: {
          ...bevakad('nyTidSf', 'nyTidSfForsenad'),
          meta: { tasks: ['bokaNyTid'] },
          on: {
            BOKA_INSKRIVNING: {
              guard: om('arInteSkyddad', ...tidsvillkor),
              target: '#inskrivningBokad',
              actions: assign(({ context, event }) => bokaTid(context, event)),
            },
          },
        },
      },
      on: {
        BOKA_DIREKT: {
          guard: om('arSkyddad', 'platsenAvtalad', ...tidsvillkor),
          target: '#inskrivningBokad',
          actions: assign(({ context, event }) => bokaTid(context, event)),
        },
      },
    },
  },
});

const genomfort = frame.createStateConfig({
  type: 'parallel',
  meta: {
    text: { sv: 'Inskrivningsmötet är hållet', en: 'The enrolment meeting is held' },
    source: ['R49', 'R50', 'R51', 'R52', 'R53'],
    tasks: ['verkstall'],
  },
  states: {
    fristSf: bevakadTills('inskrivningSf', 'inskrivningSfForsenad', 'sfDelenKlar'),
    fristKc: bevakad('inskrivningKc', 'verkstallandeForsenat'),
    krav: {
      initial: 'kvar',
      states: {
        kvar: {
          meta: { tasks: ['informeraKrav'] },
          on: {
            INFORMERA_KRAV: {
              target: 'klar',
              actions: assign(({ context }) => andra(context, { krav: true })),
            },
          },
        },
        klar: {},
      },
    },
    uppfoljning: {
      initial: 'kvar',
      states: {
        kvar: {
          meta: { tasks: ['bokaForstaUppfoljning'] },
          on: {
            BOKA_FORSTA_UPPFOLJNING: {
              guard: om('motetTidigastIdag', 'motetInomBeslutet', 'forstaUppfoljningenInomFrist'),
              target: 'klar',
              actions: assign(({ context, event }) => insats(context, { bokad: event.datum })),
            },
          },
        },
        klar: {},
      },
    },
    verksamhet: {
      initial: 'kvar',
      states: {
        kvar: {
          meta: { tasks: ['informeraVerksamhet'] },
          on: {
            INFORMERA_VERKSAMHET: {
              target: 'klar',
              actions: assign(({ context }) => andra(context, { verksamhet: true })),
            },
          },
        },
        klar: {},
      },
    },
    dokument: {
      initial: 'kvar',
      states: {
        kvar: {
          meta: { tasks: ['upprattaDeltagandedokument'] },
          on: {
            UPPRATTA_DELTAGANDEDOKUMENT: {
              target: 'klar',
              actions: assign(({ context }) => andra(context, { dokument: true })),
            },
          },
        },
        klar: {},
      },
    },
  },
});

export const inskrivning = frame.createStateConfig({
  initial: 'bokning',
  meta: { text: { sv: 'Inskrivning', en: 'Enrolment' }, source: ['R38', 'R53'], steg: 'inskrivning' },
  always: stopp,
  on: {
    VERKSTALL: {
      guard: om(
        'beslutetGallerIdag',
        'grundForUppgifterTillKc',
        'konsulentUtsedd',
        'inskrivningsmotetHallet',
        'kravenFramforda',
        'forstaUppfoljningenBokad',
        'verksamhetenPresenterad',
        'dokumentenUpprattade',
        'startenOmtvistasInte',
      ),
      target: 'insats',
      actions: assign(({ context, event }) => insats(context, { start: event.idag })),
    },
    AVBRYT_ANVISNING: { guard: om('orsakenStammer'), target: 'ejInskrivning', actions: assign(avbryt) },
  },
  states: { bokning, infor: { id: 'inskrivningBokad', ...infor }, uteblivet, genomfort },
});
