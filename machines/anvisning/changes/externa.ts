/**
 * What consents, external parties and contact ways change in the case: from the context and the event's facts
 * to the new fields (R26, R30, R64, R65, R74, R75, A17, A33).
 */
import type { Side } from '../../process';
import type { AnvisningContext } from '../context';
import { samordningsnyckel, type Externa, type Part, type Samtycke } from '../context/externa';
import type { EventOf } from '../events';

type Change = Pick<AnvisningContext, 'externa'>;

const andra = (c: AnvisningContext, change: Partial<Externa>): Change => ({
  externa: { ...c.externa, ...change },
});

const lamnat = (fran: string, till: string | undefined): Samtycke => ({
  fran,
  till: till ?? null,
  aterkallat: null,
});

/** Changes one party; what was done today is what its next step is counted from. */
const andraPart = (c: AnvisningContext, id: string, idag: string, change: Partial<Part>): Change =>
  andra(c, {
    parter: c.externa.parter.map((part) => (part.id === id ? { ...part, ...change, senast: idag } : part)),
  });

/** R26: the consent that goes with the letter is the one on record. */
export const samtyckeMedBrevet = (c: AnvisningContext, event: EventOf<'SKICKA_TILL_AF'>): Change =>
  andra(c, { af: lamnat(event.samtyckesdatum, event.samtyckeTill) });

export const samtyckeTillAf = (c: AnvisningContext, event: EventOf<'REGISTRERA_SAMTYCKE_AF'>): Change =>
  andra(c, { af: lamnat(event.datum, event.till) });

/** A17: a form that was signed but not yet sent can be withdrawn too. */
export const aterkallaTillAf = (c: AnvisningContext, event: EventOf<'ATERKALLA_SAMTYCKE_AF'>): Change =>
  andra(c, { af: { ...(c.externa.af ?? { fran: null, till: null }), aterkallat: event.datum } });

/** R30. */
export const samtyckeTillKc = (c: AnvisningContext, event: EventOf<'REGISTRERA_SAMTYCKE_KC'>) =>
  ({ samtyckeKc: 'lamnat', ...andra(c, { kc: lamnat(event.datum, event.till) }) }) as const;

/** A17: what was given keeps its dates; from now on it is withdrawn. */
export const aterkallaTillKc = (c: AnvisningContext, event: EventOf<'ATERKALLA_SAMTYCKE_KC'>) =>
  ({
    samtyckeKc: 'aterkallat',
    ...andra(c, { kc: { ...(c.externa.kc ?? { fran: null, till: null }), aterkallat: event.datum } }),
  }) as const;

/** R64, R74: a need; its area decides who coordinates. */
export const noteraBehov = (
  c: AnvisningContext,
  event: EventOf<'NOTERA_BEHOV_SF'> | EventOf<'NOTERA_BEHOV_KC'> | EventOf<'OVERLAMNA_BEHOV_KC'>,
): Change => {
  const { part: id, omrade, idag: senast } = event;
  return andra(c, {
    parter: [...c.externa.parter, { id, omrade, samtycke: null, kontaktad: false, senast }],
  });
};

/** R65, R75. */
export const samtyckeTillPart = (
  c: AnvisningContext,
  event: EventOf<'REGISTRERA_SAMTYCKE_EXTERN_SF'> | EventOf<'REGISTRERA_SAMTYCKE_EXTERN_KC'>,
): Change => andraPart(c, event.part, event.idag, { samtycke: lamnat(event.datum, event.till) });

/** A17: only that party; the side must find another way or close the need. */
export function aterkallaTillPart(
  c: AnvisningContext,
  event: EventOf<'ATERKALLA_SAMTYCKE_EXTERN_SF'> | EventOf<'ATERKALLA_SAMTYCKE_EXTERN_KC'>,
): Change {
  const before = c.externa.parter.find(({ id }) => id === event.part)?.samtycke ?? { fran: null, till: null };
  return andraPart(c, event.part, event.idag, {
    samtycke: { ...before, aterkallat: event.datum },
    kontaktad: false,
  });
}

export const kontakta = (
  c: AnvisningContext,
  event: EventOf<'KONTAKTA_EXTERN_SF'> | EventOf<'KONTAKTA_EXTERN_KC'>,
): Change => andraPart(c, event.part, event.idag, { kontaktad: true });

/** The need leaves the list; what was done about it stands in its events. */
export const avslutaSamordning = (
  c: AnvisningContext,
  event: EventOf<'AVSLUTA_SAMORDNING_SF'> | EventOf<'AVSLUTA_SAMORDNING_KC'>,
): Change => andra(c, { parter: c.externa.parter.filter(({ id }) => id !== event.part) });

/** A33. */
export const angeKontaktvagar = (c: AnvisningContext, event: EventOf<'ANGE_KONTAKTVAGAR'>): Change => {
  const { vagar, neutralAvsandare, idag: datum } = event;
  return andra(c, { kontaktvagar: { vagar, neutralAvsandare, datum } });
};

/** A21, A33: what was agreed before the protection is agreed anew. */
export const utanKontaktvagar = (c: AnvisningContext): Change => andra(c, { kontaktvagar: null });

/** Remembers what a side's clock is set from. */
export const stallSamordningsklocka = (c: AnvisningContext, side: Side): Change =>
  andra(c, { klockor: { ...c.externa.klockor, [side]: samordningsnyckel(c.externa, side) } });
