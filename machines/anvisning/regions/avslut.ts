/**
 * Closing in its order (A19): announced or decided, three-party meeting unless self-supporting, closing
 * document, then SS closes in Treserva and AMK in GWA (R92–R100).
 */
import { assign } from 'xstate';
import { avslut as andra, countTo3 } from '../changes';
import { bevakad, frame, om } from '../setup';
import { natt } from './stoppat';

const mote = frame.createStateConfig({
  initial: 'avgors',
  meta: { text: { sv: 'Avslutande trepartsmöte', en: 'Closing meeting' }, source: ['R93', 'R96', 'A16'] },
  always: { guard: om('avslutsmotetKlart'), target: 'dokument' },
  on: {
    BOKA_TREPARTSMOTE: {
      guard: om('motetTidigastIdag', 'platsenAvtalad', ...natt),
      target: '.bokat',
      actions: assign(({ context, event }) => andra(context, { motesdag: event.datum })),
    },
    FORSOK_NA_KLIENT: {
      guard: om(...natt, 'kanalenTillaten', 'kanalenAvtalad'),
      actions: assign(({ context }) => andra(context, { forsok: countTo3(context.avslut?.forsok ?? 0) })),
    },
  },
  states: {
    avgors: { always: { guard: om('trepartsmoteKravs'), target: 'attBoka' } },
    attBoka: { ...bevakad('bokaTrepartsmote', 'trepartsmoteEjBokat'), meta: { tasks: ['bokaTrepartsmote'] } },
    bokat: {
      ...bevakad('avslutsmote', 'avslutsmoteUtanUtfall'),
      meta: { tasks: ['hallAvslutsmote'] },
      on: {
        HALL_AVSLUTSMOTE: {
          guard: om(
            'datumInteIFramtiden',
            'socialsekreterarenPaAvslutsmotet',
            'konsulentenMedverkar',
            'klientenKomEllerTvaForsok',
            'inteDigitaltVidSkydd',
          ),
          actions: assign(({ context }) => andra(context, { moteHallet: true })),
        },
      },
    },
  },
});

const dokument = frame.createStateConfig({
  ...bevakad('avslutsdokument', 'avslutsdokumentForsenat'),
  meta: {
    text: { sv: 'Avslutsdokumentet upprättas', en: 'The closing document is drawn up' },
    source: ['R97', 'R98', 'R99'],
    tasks: ['upprattaAvslutsdokument'],
  },
  on: {
    UPPRATTA_AVSLUTSDOKUMENT: {
      guard: om(
        'avslutsmotetKlart',
        'slutdatumEfterStart',
        'slutdatumNara',
        'allaMalBedomda',
        'malenFinns',
        'avslutetOmtvistasInte',
      ),
      target: 'stangning',
    },
  },
});

const stangning = frame.createStateConfig({
  type: 'parallel',
  meta: {
    text: { sv: 'Insatsen stängs', en: 'The measure is being closed' },
    source: ['R92', 'R100', 'A19'],
  },
  onDone: 'slutkontroll',
  states: {
    treserva: {
      initial: 'kvar',
      states: {
        kvar: {
          ...bevakad('avslutaTreserva', 'treservaEjAvslutad'),
          meta: { tasks: ['avslutaTreserva'] },
          on: {
            AVSLUTA_I_TRESERVA: {
              guard: om(
                'upphorMedDagOchUnderrattelse',
                'stallningenStammer',
                'nastaStegNamngivet',
                'underrattelsenMojlig',
                'kanalenTillaten',
                'kanalenAvtalad',
              ),
              target: 'klar',
              actions: assign(({ context }) => andra(context, { stangd: true })),
            },
          },
        },
        klar: { type: 'final' },
      },
    },
    gwa: {
      initial: 'avgors',
      states: {
        // With protected data there is no case in GWA to close (R104).
        avgors: { always: [{ guard: om('arSkyddad'), target: 'klar' }, { target: 'kvar' }] },
        kvar: {
          ...bevakad('stangGwa', 'gwaEjStangt'),
          meta: { tasks: ['stangGwa'] },
          on: { STANG_GWA: { guard: om('avslutetOmtvistasInte', 'gwaITurOrdning'), target: 'klar' } },
        },
        klar: { type: 'final' },
      },
    },
  },
});

/** Closed in both systems; what was corrected late in the case is made good before it ends (A32). */
const slutkontroll = frame.createStateConfig({
  meta: {
    text: {
      sv: 'En rättelse återstår innan ärendet avslutas',
      en: 'A correction is left before the case ends',
    },
    source: ['A32'],
  },
  always: { guard: om('rattelsernaKlara'), target: '#anvisning.avslutad' },
});

export const avslut = frame.createStateConfig({
  type: 'parallel',
  meta: { text: { sv: 'Avslut', en: 'Closing' }, source: ['R92', 'R94', 'A19'], steg: 'avslut' },
  on: {
    // R125: SF does not share KC's view, and the insats goes on. Possible until SF itself has closed.
    AVBRYT_AVSLUT: {
      guard: om('beslutetLoper', 'ejAvslutatITreserva', ...natt),
      target: 'insats',
      actions: assign(({ context, event }) => ({
        avslut: null,
        omprovning: event.omprovning ? 'begard' : context.omprovning,
      })),
    },
    // Closing for something that was not so is no closing (A32).
    RATTA_FORANDRING: {
      guard: om('forandringenAnmald', 'avslutetByggerPaDet', 'ejAvslutatITreserva'),
      target: 'insats',
      actions: assign({ avslut: null }),
    },
  },
  states: {
    stallning: {
      initial: 'avgors',
      states: {
        avgors: { always: [{ guard: om('sfStarBakomAvslutet'), target: 'klar' }, { target: 'kvar' }] },
        kvar: {
          ...bevakad('stallningTillAvslut', 'avslutEjBekraftat'),
          meta: { tasks: ['stallningTillAvslut'] },
          on: {
            BEKRAFTA_AVSLUT: {
              target: 'klar',
              actions: assign(({ context }) => andra(context, { av: 'sf' })),
            },
          },
        },
        klar: {},
      },
    },
    steg: { initial: 'mote', states: { mote, dokument, stangning, slutkontroll } },
  },
});
