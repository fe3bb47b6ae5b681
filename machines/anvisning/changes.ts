/**
 * What the larger events change in the case: pure functions from the context and the event's facts to the
 * new fields. Smaller changes stand beside their transition.
 */
import { addMonths } from '../calendar';
import { booleanOf, codesOf, numberOf, settingsIn } from '../settings';
import { AVSLUTSORSAKER, type AvslutsorsakKod } from './codes';
import {
  EMPTY_INSATS,
  EMPTY_INSKRIVNING,
  newRound,
  type AnvisningContext,
  type Beredning,
  type Inskrivning,
  type Insats,
  type Avslut,
} from './context';
import type { EventOf } from './events';
import { bedomd, beslutad } from './lagrum';

type Change = Partial<AnvisningContext>;

/** Counters stop at three: more makes no difference to any condition. */
export const countTo3 = (n: number): number => Math.min(3, n + 1);

export const beredning = (c: AnvisningContext, change: Partial<Beredning>): Change => ({
  beredning: { ...c.beredning, ...change },
});
export const inskrivning = (c: AnvisningContext, change: Partial<Inskrivning>): Change => ({
  inskrivning: { ...c.inskrivning, ...change },
});
export const insats = (c: AnvisningContext, change: Partial<Insats>): Change => ({
  insats: { ...c.insats, ...change },
});
export const avslut = (c: AnvisningContext, change: Partial<Avslut>): Change =>
  c.avslut ? { avslut: { ...c.avslut, ...change } } : {};

/** R18, R117: the months until work or studies, or why there is no number of them. */
const egenForsorjning = (
  event: EventOf<'BEDOM_BEHOV'> | EventOf<'OMPROVA'>,
): Pick<Beredning, 'manaderTillForsorjning' | 'forsorjning'> => ({
  manaderTillForsorjning: event.manaderTillForsorjning ?? null,
  ...(event.manaderTillForsorjning === undefined &&
    event.forsorjning !== undefined && { forsorjning: event.forsorjning }),
});

/** R8–R10, R17, R18: the first assessment opens the first round. */
export function bedomBehov(c: AnvisningContext, event: EventOf<'BEDOM_BEHOV'>): Change {
  const { forsorjning: _before, ...before } = c.beredning;
  return {
    behovBedomt: true,
    ...bedomd(c, event),
    beredning: {
      ...before,
      start: before.start ?? event.idag,
      arbetslosMedBehov: event.arbetslos && event.behovAvAktiviteter,
      ...egenForsorjning(event),
    },
  };
}

/** R77: continued insats opens a new round; anything else means that the insats is to be closed. */
export function omprova(c: AnvisningContext, event: EventOf<'OMPROVA'>): Change {
  if (event.utfall !== 'fortsatt') return { omprovning: 'avslut' };
  return {
    omprovning: 'ingen',
    beredning: {
      ...newRound(c.beredning.rond + 1, event.idag),
      inledd: true,
      krav: event.krav,
      arbetslosMedBehov: event.arbetslos && event.behovAvAktiviteter,
      ...egenForsorjning(event),
    },
  };
}

/** Asks again what AF plans; what was read in SSBTEK stands (A29). */
export function fragaIgen(c: AnvisningContext): Change {
  return beredning(c, {
    afInsats: 'okand',
    punkt3: 'ej',
    brev: null,
    afSvarat: false,
    afHarLamplig: false,
    vantaTill: null,
  });
}

/**
 * R32, A7, A8: a decision for one year. Without a gap it extends the validity; after a gap it starts anew,
 * and an insats that had started needs a new uppdrag and a new inskrivningsmöte.
 */
export function fattaBeslut(c: AnvisningContext, event: EventOf<'FATTA_BESLUT'>): Change {
  const settings = settingsIn(event);
  const till = addMonths(event.fran, numberOf(settings, 'decision.validity'));
  const nytt = {
    nr: (c.beslut?.nr ?? 0) + 1,
    fattat: event.idag,
    fran: c.beslut && !c.upphort ? c.beslut.fran : event.fran,
    senasteFran: event.fran,
    till,
  };
  // A8: without a gap the insats goes on, where the municipality wants no new enrolment.
  const avbrott = c.upphort || !booleanOf(settings, 'renewal.continuation');
  const omstart = avbrott && c.insats.start !== null;
  return {
    beslut: nytt,
    ...beslutad(c, event, omstart),
    upphort: false,
    underrattad: false,
    omprovning: 'ingen',
    ...(omstart && { insats: EMPTY_INSATS, inskrivning: EMPTY_INSKRIVNING, uppdrag: null }),
  };
}

/** A8: the uppdrag of the decision in force, with its goals. */
export function fortsattUppdrag(
  c: AnvisningContext,
  event: EventOf<'SKICKA_UPPDRAG'> | EventOf<'SKICKA_FORTSATTNINGSUPPDRAG'>,
): Change {
  const mal = event.mal.map((goal) => goal.id);
  return { uppdrag: { nr: (c.uppdrag?.nr ?? 0) + 1, datum: event.idag, beslut: c.beslut?.nr ?? 0, mal } };
}

/** R34–R37: the uppdrag and its goals; another KC unit must assign its own consultant. */
export function skickaUppdrag(c: AnvisningContext, event: EventOf<'SKICKA_UPPDRAG'>): Change {
  return {
    ...fortsattUppdrag(c, event),
    kcEnhet: event.kcEnhet,
    konsulent: c.kcEnhet === event.kcEnhet ? c.konsulent : null,
  };
}

/** R38, R46, R104: a time is booked; summons and interpreter belong to that time. */
export function bokaTid(
  c: AnvisningContext,
  event: EventOf<'BOKA_INSKRIVNING'> | EventOf<'BOKA_DIREKT'> | EventOf<'NY_TID'>,
): Change {
  return inskrivning(c, {
    tid: event.datum,
    bokad: event.idag,
    kallad: false,
    tolkBehovs: event.tolkBehovs,
    tolkBokad: false,
  });
}

/** R61: the clock counts from the latest held meeting, in whatever order meetings are recorded; one booked later stands. */
export function hallUppfoljning(c: AnvisningContext, event: EventOf<'HALL_UPPFOLJNING'>): Change {
  const before = c.insats.senastHallna;
  const laterBooked = c.insats.bokad !== null && c.insats.bokad > event.datum;
  return insats(c, {
    senastHallna: before !== null && before > event.datum ? before : event.datum,
    ...(!laterBooked && { bokad: null, kallad: false }),
    utebliven: false,
  });
}

/** A10: the plan clock counts from the version drawn up last. */
export function nyPlan(
  c: AnvisningContext,
  event: EventOf<'UPPRATTA_PLAN'> | EventOf<'UPPDATERA_PLAN'>,
): Change {
  const before = c.insats.plan;
  return insats(c, { plan: before !== null && before > event.datum ? before : event.datum });
}

/** A15: what counts as self-support is the municipality's; where there is nobody to meet, no meeting is demanded. */
function kraverMote(orsak: AvslutsorsakKod, event: unknown): boolean {
  const meetable = AVSLUTSORSAKER[orsak].trepartsmote || AVSLUTSORSAKER[orsak].sjalvforsorjning;
  return meetable && !codesOf(settingsIn(event), 'closing.selfSupport').includes(orsak);
}

/** R94, R122: closing starts, announced by KC or decided by SF; a called follow-up is no longer one. */
export function inledAvslut(
  c: AnvisningContext,
  av: 'kc' | 'sf',
  event: EventOf<'AVSLUT_AVISERAT'> | EventOf<'INLED_AVSLUT'>,
): Change {
  return {
    ...insats(c, { bokad: null, kallad: false, utebliven: false }),
    avslut: {
      orsak: event.orsak,
      av,
      trepartsmote: kraverMote(event.orsak, event),
      motesdag: null,
      forsok: 0,
      moteHallet: false,
      stangd: false,
    },
    omprovning: 'ingen',
  };
}

/** R54: nothing is enrolled; both sides have their part to do before the case ends. */
export const avbryt: Change = {
  ejInskrivning: { aterkallat: false, stallning: false, dokumenterat: false, avbokat: false },
  omprovning: 'ingen',
};
