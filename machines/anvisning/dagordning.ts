/**
 * The agenda of a follow-up before it is held: its sections, with the goals of the uppdrag and what the
 * genomförandeplan does for each (R78–R87).
 */
import type { Dagordning } from '../process';
import { AVSNITT } from './codes';
import type { AnvisningContext } from './context';

export type Avsnitt = keyof typeof AVSNITT;

/** Sections that go through the goals one by one (R79, R81, R85). */
const OM_MALEN: readonly Avsnitt[] = ['uppdrag_och_plan', 'forflyttning', 'utveckling'];

/** All sections of a follow-up, in their order. */
export const HELA_DAGORDNINGEN = Object.keys(AVSNITT) as readonly Avsnitt[];

/** The prefilled agenda of the next follow-up (R78). */
export function dagordning({ uppdrag, insats, journal }: AnvisningContext): Dagordning {
  const mal = (uppdrag?.mal ?? []).map((id) => ({
    id,
    iPlanen: insats.plan !== null && journal.plan.mal.includes(id),
  }));
  return {
    uppdrag: uppdrag && { nr: uppdrag.nr, datum: uppdrag.datum },
    plan: insats.plan === null ? null : { version: journal.plan.version, datum: insats.plan },
    punkter: HELA_DAGORDNINGEN.map((avsnitt) => ({
      avsnitt,
      rubrik: AVSNITT[avsnitt],
      mal: OM_MALEN.includes(avsnitt) ? mal : [],
      behov: avsnitt === 'ej_tillgodosedda_behov' ? journal.behov : [],
    })),
  };
}
