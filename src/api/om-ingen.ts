/**
 * What happens if nobody does anything: the deadlines of a case fire one after the other in memory, by the engine's own
 * step, and what each leaves behind is told. Nothing is stored, and only what the reader's side would know is told. Pure.
 */
import { localDate } from '../../machines/calendar';
import { activeStates } from '../access/lagen';
import { unitOf } from '../engine/step';
import { efter, nastaFrist, type Lage, type Lopande } from '../vag/lage';
import type { AtgarderView } from './atgarder.schemas';
import type { CaseParts } from './case-view';
import { roleText } from './frist-view';

type Foljd = AtgarderView['omIngen'][number];

/** What is told: more would be guessing far ahead. */
const FOLJDER = 4;
/** Deadlines that are let pass to find them. */
const FRISTER = 12;

/** @param from the case as it stands */
export function omIngen(parts: CaseParts, from: Lage): Foljd[] {
  const told: Foljd[] = [];
  let lage = from;
  for (let n = 0; n < FRISTER && told.length < FOLJDER && lage.snapshot.status === 'active'; n += 1) {
    const next = nastaFrist(lage);
    if (!next) break;
    const [key, frist] = next;
    const lopande = new Map(lage.lopande);
    lopande.delete(key);
    const at = frist.dueAt > lage.at ? frist.dueAt : lage.at;
    const fore = { ...lage, lopande, at };
    lage = efter(fore, frist.event, frist.dueAt) ?? fore;
    told.push(...foljd(parts, key, frist, fore, lage));
  }
  return told;
}

/** What one deadline leaves behind, if it is something and the side knows of the deadline. */
function foljd(parts: CaseParts, key: string, frist: Lopande, fore: Lage, sedan: Lage): Foljd[] {
  const { process, sida, record } = parts;
  const rule = frist.rule === null ? undefined : process.definition.deadlines?.[frist.rule];
  const stored = parts.deadlines.find((one) => one.key === key && one.due === frist.dueAt);
  // One that no step has armed yet nobody has been told of: only the own side's.
  const kand = rule && (stored ? sida.frist(stored) : sida.uppgift(rule.owner));
  if (!kand) return [];
  const oppna = new Set(process.openTasks(fore.snapshot).map(([task]) => task));
  const uppgifter = process
    .openTasks(sedan.snapshot)
    .filter(([task, { role }]) => !oppna.has(task) && sida.uppgift(role))
    .map(([, { title, role, escalation = false }]) => ({
      titel: title,
      roll: role,
      rollText: roleText(role),
      enhet: unitOf(role, record.index),
      eskalering: escalation,
    }));
  const hade = new Set(activeStates(fore.snapshot, sida).map(({ id }) => id));
  const lagen = activeStates(sedan.snapshot, sida).flatMap(({ id, meta }) =>
    meta.text && !hade.has(id) ? [meta.text] : [],
  );
  if (uppgifter.length + lagen.length === 0) return [];
  return [
    {
      datum: frist.date ?? localDate(frist.dueAt),
      frist: rule.title,
      source: [...rule.source],
      uppgifter,
      lagen,
    },
  ];
}
