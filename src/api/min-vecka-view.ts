/** The worker's week (P5): meetings, deadlines and tasks of one's own, day by day. Pure. */
import { restReason, weekdayName } from '../../machines/calendar';
import type { Text } from '../../machines/process';
import type { Principal } from '../access/principal';
import type { HostedProcess } from '../engine/hosted';
import type { CaseRecord } from '../engine/types';
import { systemTitle } from '../integrations/katalog';
import { postTitle } from '../post/koder';
import type { DeadlineView, TaskView } from '../store/cases.query';
import type { MinVeckaView, VeckoPostView } from './lasning.schemas';
import type { VisatMote } from './oversikt';
import { ersatterView } from './som-vikarie';

/** A case with what a week may show of it. */
export interface WeekCase {
  readonly process: HostedProcess;
  readonly record: CaseRecord;
  readonly klient: VeckoPostView['klient'];
  readonly moten: readonly VisatMote[];
  readonly deadlines: readonly DeadlineView[];
  readonly tasks: readonly TaskView[];
}

/** The week, and which of the cases it shows. */
export function minVeckaView(
  vecka: string,
  dagar: readonly string[],
  idag: string,
  principal: Principal,
  cases: readonly WeekCase[],
  nasta: string | null = null,
): { readonly value: MinVeckaView; readonly shown: readonly string[] } {
  const posts = cases.flatMap((one) => veckoposter(one, principal)).sort(inOrder);
  const monday = dagar[0] ?? idag;
  const value: MinVeckaView = {
    vecka,
    omfattar: 'egna',
    fler: nasta !== null,
    nasta,
    vikariat: (principal.vikariat ?? []).map(ersatterView),
    forsenat: dagar.includes(idag)
      ? posts.filter(({ slag, datum }) => slag === 'uppgift' && datum < monday)
      : [],
    dagar: dagar.map((datum) => ({
      datum,
      veckodag: weekdayName(datum),
      ledig: restReason(datum),
      poster: posts.filter((post) => post.datum === datum),
    })),
  };
  const listed = [...value.forsenat, ...value.dagar.flatMap(({ poster }) => poster)];
  return { value, shown: [...new Set(listed.map(({ caseId }) => caseId))] };
}

/** What of a case is somebody's own: meetings, tasks and dates. */
export function veckoposter(one: WeekCase, principal: Principal): VeckoPostView[] {
  const { process, record, klient } = one;
  const { handlaggare } = record.index;
  const isNamedAs = (role: Principal['roles'][number]) =>
    handlaggare[role] === principal.id && principal.roles.includes(role);
  const post = (
    slag: VeckoPostView['slag'],
    datum: string,
    text: Text,
    more: Partial<VeckoPostView> = {},
  ) => ({
    slag,
    datum,
    tid: null,
    text,
    caseId: record.id,
    klient,
    escalation: false,
    ...more,
  });
  const tasks = one.tasks.filter(({ assignee }) => assignee === principal.id);
  return [
    ...(principal.roles.some(isNamedAs)
      ? one.moten.map(({ datum, tid, text }) => post('mote', datum, text, { tid }))
      : []),
    ...tasks.flatMap(({ key, dueDate, escalation }) => {
      const title = process.definition.tasks?.[key]?.title ??
        systemTitle(key) ??
        postTitle(key) ?? { sv: key, en: key };
      return dueDate === null ? [] : [post('uppgift', dueDate, title, { escalation })];
    }),
    ...one.deadlines.flatMap(({ rule, date }) => {
      const definition = rule === null ? undefined : process.definition.deadlines?.[rule];
      if (!definition || date === null || !isNamedAs(definition.owner)) return [];
      return isTasksDate(process, tasks, rule, date) ? [] : [post('frist', date, definition.title)];
    }),
  ];
}

/** Whether one of the tasks already stands on the day of its deadline. */
const isTasksDate = (
  process: HostedProcess,
  tasks: readonly TaskView[],
  rule: string | null,
  date: string,
): boolean =>
  tasks.some(({ key, dueDate }) => dueDate === date && process.definition.tasks?.[key]?.deadline === rule);

const RANK: Readonly<Record<VeckoPostView['slag'], number>> = { mote: 0, uppgift: 1, frist: 2 };

/** Meetings by the clock, then escalations, tasks and deadlines. */
function inOrder(a: VeckoPostView, b: VeckoPostView): number {
  return (
    compare(a.datum, b.datum) ||
    RANK[a.slag] - RANK[b.slag] ||
    compare(a.tid ?? '', b.tid ?? '') ||
    Number(b.escalation) - Number(a.escalation) ||
    compare(a.caseId, b.caseId) ||
    compare(a.text.sv, b.text.sv)
  );
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
