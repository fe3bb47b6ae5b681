/**
 * The main flow when there is nobody to write to or meet: the client has died, or the case was opened for the wrong
 * person (A15, A26, A32). Nothing is sent, booked or called from here; SF ends the case, and the task for it is in
 * the regions `forandring` and `rattelse`.
 */
import { assign } from 'xstate';
import { avbryt, inledAvslut } from '../changes';
import { ateruppta } from '../changes/forandring';
import { frame, om } from '../setup';

/** The way into it, from every part of the main flow that asks something of the client. */
export const stopp = { guard: om('arendetStoppat'), target: 'stoppat' } as const;

/** What every event that reaches the client asks: there is somebody, and it is the right person. */
export const natt = ['klientenLever', 'rattKlient'] as const;

export const stoppat = frame.createStateConfig({
  meta: {
    text: {
      sv: 'Ärendet är stoppat: inget skickas till klienten, och ärendet ska avslutas',
      en: 'The case is stopped: nothing goes to the client, and it is to be ended',
    },
    source: ['A15', 'A26', 'A32'],
    steg: 'avslut',
  },
  // What stopped it was wrong: the case goes on where it stood.
  always: [
    { guard: om(...natt, 'insatsenHarStartat'), target: 'insats' },
    {
      guard: om(...natt, 'uppdragetSkickat'),
      target: 'inskrivning',
      actions: assign(({ context }) => ateruppta(context)),
    },
    { guard: om(...natt, 'beslutFinns'), target: 'uppdrag' },
    { guard: om(...natt), target: 'infor' },
  ],
  on: {
    AVSLUTA_UTAN_ANVISNING: {
      guard: om('beslutSaknas', 'orsakenStammer', 'nastaStegNamngivet', 'rattelsernaKlara'),
      target: '#anvisning.utanAnvisning',
    },
    AVBRYT_ANVISNING: {
      guard: om('beslutFinns', 'insatsenHarInteStartat', 'orsakenStammer'),
      target: 'ejInskrivning',
      actions: assign(avbryt),
    },
    INLED_AVSLUT: {
      guard: om('insatsenHarStartat', 'orsakenStammer'),
      target: 'avslut',
      actions: assign(({ context, event }) => inledAvslut(context, 'sf', event)),
    },
  },
});
