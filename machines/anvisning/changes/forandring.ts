/**
 * What a changed circumstance or a correction changes in the case (A15, A26, A32).
 */
import { addMonths } from '../../calendar';
import { numberOf, settingsIn } from '../../settings';
import { avslut, countTo3, inskrivning, insats } from '../changes';
import type { AvslutsorsakKod } from '../codes';
import { EMPTY_INSKRIVNING, type AnvisningContext } from '../context';
import type { Forandring } from '../context/forandring';
import type { EventOf } from '../events';

type Change = Partial<AnvisningContext>;

export const forandring = (c: AnvisningContext, change: Partial<Forandring>): Change => ({
  forandring: { ...c.forandring, ...change },
});

/** There is nobody to write to or meet: the client has died, or the case is another person's (A15, A32). */
export const arStoppad = ({ forandring: { avliden, felKlient } }: AnvisningContext): boolean =>
  avliden !== null || felKlient;

/** The insats runs: started, not being closed, and with somebody to run it for (R53, A15). */
export const insatsPagar = (c: AnvisningContext): boolean =>
  c.insats.start !== null && c.avslut === null && !arStoppad(c);

/** A case that stops calls nobody; a closing that runs needs no meeting and has its true reason (A15). */
function stoppa(c: AnvisningContext, change: Partial<Forandring>, orsak: AvslutsorsakKod): Change {
  return {
    ...forandring(c, change),
    ...insats(c, { bokad: null, kallad: false, utebliven: false }),
    ...(c.avslut?.stangd === false && avslut(c, { orsak, trepartsmote: false, motesdag: null })),
    trepartsmoteBehovs: false,
  };
}

export const avliden = (c: AnvisningContext, { datum }: EventOf<'KLIENTEN_AVLIDEN'>): Change =>
  stoppa(c, { avliden: datum, obedomd: true }, 'avliden');

/** A case that goes on after all starts enrolment anew; what the client has missed, and the time to cancel, stand. */
export const ateruppta = ({ inskrivning: { missade, tid } }: AnvisningContext): Change => ({
  inskrivning: { ...EMPTY_INSKRIVNING, missade, tid },
});

/** A26: SF judges; a review or a closing that follows has its own task and date. */
export function prova(c: AnvisningContext, event: EventOf<'PROVA_FORANDRING'>): Change {
  const omprovning = { fortsatter: c.omprovning, omprovas: 'begard', avslutas: 'avslut' } as const;
  return { ...forandring(c, { obedomd: false }), omprovning: omprovning[event.utfall] };
}

/** A letter that has left is recalled (A32). */
const brev = (c: AnvisningContext, { brevSkickat }: { readonly brevSkickat: boolean }) => ({
  brevUte: c.forandring.brevUte || brevSkickat,
});

/** What was reported wrongly is no longer so; nothing is left to judge unless something else has changed. */
export function rattaForandring(c: AnvisningContext, event: EventOf<'RATTA_FORANDRING'>): Change {
  const { flytt, avliden: dag, felKlient, obedomd } = c.forandring;
  const after = {
    flytt: event.vad === 'flytt' ? null : flytt,
    avliden: event.vad === 'dodsfall' ? null : dag,
    felKlient: event.vad === 'fel_klient' ? false : felKlient,
  };
  const kvar = after.flytt !== null || after.avliden !== null || (c.beslut !== null && !c.grundbeslut);
  return forandring(c, { ...after, ...brev(c, event), obedomd: obedomd && kvar });
}

/** A32: the right date; clocks that count from it are set anew. */
export function rattaDatum(
  c: AnvisningContext,
  event: EventOf<'RATTA_DATUM'> | EventOf<'RATTA_DATUM_KC'>,
): Change {
  return { ...forandring(c, brev(c, event)), ...rattat(c, event) };
}

function rattat(c: AnvisningContext, event: EventOf<'RATTA_DATUM'> | EventOf<'RATTA_DATUM_KC'>): Change {
  const { vad, datum } = event;
  switch (vad) {
    case 'insatsens_start':
      return insats(c, { start: datum });
    case 'planens_datum':
      return insats(c, { plan: datum });
    case 'senaste_uppfoljning':
      return insats(c, { senastHallna: datum });
    case 'inskrivningens_dag':
      return inskrivning(c, { hallen: datum });
    case 'beslutets_forsta_dag':
      return nyForstaDag(c, datum, event);
  }
}

function nyForstaDag(c: AnvisningContext, fran: string, event: unknown): Change {
  const till = addMonths(fran, numberOf(settingsIn(event), 'decision.validity'));
  return c.beslut ? { beslut: { ...c.beslut, fran, senasteFran: fran, till } } : {};
}

/** A13: a missed time recorded wrongly counts no more. */
export const rattaUteblivande = (c: AnvisningContext, event: EventOf<'RATTA_UTEBLIVANDE'>): Change => ({
  ...forandring(c, brev(c, event)),
  ...inskrivning(c, { missade: Math.max(0, c.inskrivning.missade - 1) }),
});

/** What reached somebody who should not have it is an incident. */
export const rattaMottagare = (c: AnvisningContext, event: EventOf<'RATTA_MOTTAGARE'>): Change =>
  forandring(c, { ...brev(c, event), incidenter: countTo3(c.forandring.incidenter) });

/** Opened for another person: nothing more is sent, and what was already told of that person is an incident. */
export function rattaKlient(c: AnvisningContext, event: EventOf<'RATTA_KLIENT'>): Change {
  const spritt = event.brevSkickat || c.uppdrag !== null;
  const incidenter = spritt ? countTo3(c.forandring.incidenter) : c.forandring.incidenter;
  return stoppa(c, { ...brev(c, event), felKlient: true, incidenter }, 'fel_klient');
}

export const incidentHanterad = (c: AnvisningContext): Change =>
  forandring(c, { incidenter: Math.max(0, c.forandring.incidenter - 1) });
