/** What differs between two versions of the same thing in a case, field by field, free text word by word. Pure. */
import type { ProcessDefinition } from '../../machines/process';
import { faltord, formFor } from './falt-ord';
import { disclosedEvents, entryOf, type Disclosed } from './history-view';
import { uppgifterI, type Lasning } from './historik';
import type { FaltskillnadView, SkillnadView } from './historik.schemas';
import { orddiff } from './orddiff';
import type { HandelseView } from './schemas';

/** Events that are versions of one thing, where they have different names. All others are versions of their own type. */
const SAMMA: Readonly<Record<string, readonly (readonly string[])[]>> = {
  anvisning: [
    ['UPPRATTA_PLAN', 'UPPDATERA_PLAN'],
    ['SKICKA_UPPDRAG', 'SKICKA_FORTSATTNINGSUPPDRAG'],
  ],
};

const versionsOf = ({ id }: ProcessDefinition, type: string): readonly string[] =>
  SAMMA[id]?.find((types) => types.includes(type)) ?? [type];

/**
 * The difference between a version and the one before, or another one of the same thing, as far as the reader may know
 * of both; null where one of them is not there to be read.
 * @param seq the event that wrote the version
 * @param mot the event to compare with; the version before if left out
 */
export function skillnad(lasning: Lasning, seq: number, mot: number | null): SkillnadView | null {
  const { process, caseId } = lasning;
  const events = disclosedEvents(lasning);
  const after = events.find(({ event }) => event.seq === seq);
  if (!after) return null;
  const types = versionsOf(process, after.event.type);
  const same = events.filter(({ event }) => types.includes(event.type));
  const before =
    mot === null
      ? same.findLast(({ event }) => event.seq < seq)
      : same.find(({ event }) => event.seq === mot);
  if (mot !== null && !before) return null;
  // Content that was corrected is compared only by those who may still read it (A32).
  if (after.dold || before?.dold === true) return null;
  const [fore, efter] = [before && entryOf(lasning, before), entryOf(lasning, after)];
  const { andrat, lika } = faltskillnader(process, fore, efter);
  return {
    caseId,
    fran: before && fore ? versionOf(before, fore) : null,
    till: versionOf(after, efter),
    andrat,
    lika,
  };
}

const versionOf = ({ event }: Disclosed, { label }: HandelseView) => ({
  seq: event.seq,
  at: event.at,
  label,
});

function faltskillnader(
  process: ProcessDefinition,
  before: HandelseView | undefined,
  after: HandelseView,
): { readonly andrat: FaltskillnadView[]; readonly lika: string[] } {
  const was = before ? uppgifterI(before) : {};
  const is = uppgifterI(after);
  const forms = { fore: formFor(process, before?.type ?? after.type), efter: formFor(process, after.type) };
  const free = new Set([...Object.keys(before?.personal ?? {}), ...Object.keys(after.personal)]);
  const [andrat, lika]: [FaltskillnadView[], string[]] = [[], []];
  for (const falt of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const ended = faltord(forms.fore, falt, was[falt]);
    const begun = faltord(forms.efter, falt, is[falt]);
    const [fore, efter] = [falt in was ? ended.varde : null, falt in is ? begun.varde : null];
    const { etikett } = falt in is ? begun : ended;
    if (fore === efter) {
      lika.push(etikett);
      continue;
    }
    const slag = fore === null ? 'tillkommen' : efter === null ? 'borttagen' : 'andrad';
    const text = free.has(falt) && fore !== null && efter !== null;
    const ord = text ? (orddiff(fore, efter) ?? null) : null;
    andrat.push({ falt, etikett, slag, fore, efter, ord: ord && [...ord] });
  }
  return { andrat, lika };
}
