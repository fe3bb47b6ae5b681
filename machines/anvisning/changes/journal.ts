/**
 * What journal, reading, plan and follow-up change in the case (R58, R67–R72, R78–R91).
 */
import { hallUppfoljning, nyPlan } from '../changes';
import { BEHOV, type Behov } from '../codes';
import type { AnvisningContext } from '../context';
import type { Journal } from '../context/journal';
import type { EventOf } from '../events';
import { uppehallsnyckel } from '../narvaro/uppehall';

type Change = Partial<AnvisningContext>;

export const journal = (c: AnvisningContext, change: Partial<Journal>): Change => ({
  journal: { ...c.journal, ...change },
});

/** L9, R72: an entry gets the next number; one on a significant event is half of what is owed for it. */
export function anteckna(c: AnvisningContext, event: EventOf<'JOURNAL_ANTECKNING'>): Change {
  const anteckningar = c.journal.anteckningar + 1;
  if (event.typ !== 'handelse_av_vikt') return journal(c, { anteckningar });
  return journal(c, { anteckningar, vikt: c.journal.vikt === 'meddelad' ? 'ingen' : 'antecknad' });
}

/** R72: SF is told; what is not yet in the journal is still to be written there. */
export const meddela = (c: AnvisningContext): Change =>
  journal(c, { vikt: c.journal.vikt === 'antecknad' ? 'ingen' : 'meddelad' });

/** R58: the day from which the next reading is counted: latest reading, held meeting or start. */
export const senastLast = ({ insats, journal }: AnvisningContext): string | null =>
  [insats.start, insats.senastHallna, journal.last].reduce(
    (latest, day) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );

/** What the reading clock is set from: that day, and the latest pause (A31). */
export const lasnyckel = (c: AnvisningContext): string =>
  `${senastLast(c) ?? ''}/${uppehallsnyckel(c.narvaro)}`;

/** R67, A10: the next version; its goals are those of the plan drawn up last. */
export function planera(
  c: AnvisningContext,
  event: EventOf<'UPPRATTA_PLAN'> | EventOf<'UPPDATERA_PLAN'>,
): Change {
  const served = new Set(event.aktiviteter.flatMap((aktivitet) => aktivitet.mal));
  const latest = c.insats.plan === null || c.insats.plan <= event.datum;
  const mal = latest ? (c.uppdrag?.mal ?? []).filter((id) => served.has(id)) : c.journal.plan.mal;
  return { ...nyPlan(c, event), ...journal(c, { plan: { version: c.journal.plan.version + 1, mal } }) };
}

/** R61, R86: a held follow-up sets the clock, and what needs it found are to be raised. */
export const foljUpp = (c: AnvisningContext, event: EventOf<'HALL_UPPFOLJNING'>): Change => ({
  ...hallUppfoljning(c, event),
  ...journal(c, { behov: ordnade([...c.journal.behov, ...(event.ejTillgodosedda ?? [])]) }),
});

/** R91: these needs are dealt with. */
export const avfor = (c: AnvisningContext, behov: readonly Behov[]): Change =>
  journal(c, { behov: c.journal.behov.filter((kod) => !behov.includes(kod)) });

const ordnade = (behov: readonly Behov[]): readonly Behov[] =>
  (Object.keys(BEHOV) as Behov[]).filter((kod) => behov.includes(kod));
