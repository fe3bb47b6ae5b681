/** What a run says at its end. */
import type { FindingKind } from './checks/finding';
import { percentile } from './checks/time';
import type { Backend, LaneResult } from './lane';

/** Findings shown of each kind. */
const SHOWN = 12;
const KINDS: readonly FindingKind[] = ['lost', 'duplicated', 'halfdone', 'unfired', 'violation'];

interface Verdict {
  readonly sound: boolean;
  readonly lines: readonly string[];
}

/**
 * What was done and found, lane by lane, and whether everything held. A lane that counted nothing has proved nothing.
 * @param sabotaged a broken variant need not count anything to be found out
 */
export function judge(results: ReadonlyMap<Backend, LaneResult>, sabotaged: boolean): Verdict {
  const lines: string[] = [];
  let sound = results.size > 0;
  for (const [backend, { story, findings, ...counted }] of results) {
    for (const line of story) lines.push(`${backend}: ${line}`);
    for (const kind of KINDS) {
      const texts = findings.flatMap((one) => (one.kind === kind ? [one.text] : []));
      for (const text of texts.slice(0, SHOWN)) lines.push(`  ${kind}: ${text}`);
      if (texts.length > SHOWN) lines.push(`  ${kind}: … och ${texts.length - SHOWN} till`);
    }
    if (findings.length > 0) sound = false;
    const { pairs, tally, lateness, delivered } = counted;
    const counts = { händelser: pairs, avbrott: tally.kills, frister: lateness.length, utskick: delivered };
    const nothing = Object.entries(counts).flatMap(([what, count]) => (count === 0 ? [what] : []));
    if (nothing.length > 0 && !sabotaged) {
      lines.push(`  Ingenting prövades: inga ${nothing.join(', inga ')}`);
      sound = false;
    }
  }
  return { sound, lines };
}

/** The last line of a run. */
export function summary(results: readonly LaneResult[]): string {
  const findings = results.flatMap((result) => result.findings);
  const count = (kind: FindingKind): number => findings.filter((one) => one.kind === kind).length;
  const sum = (of: (result: LaneResult) => number): number => results.reduce((all, one) => all + of(one), 0);
  const lateness = results.flatMap((result) => result.lateness).sort((a, b) => a - b);
  const late = percentile(lateness, 0.99);
  return (
    `CHAOS pairs=${sum(({ pairs }) => pairs)} kills=${sum(({ tally }) => tally.kills)} lost=${count('lost')} ` +
    `duplicated=${count('duplicated')} halfdone=${count('halfdone')} unfired=${count('unfired')} ` +
    `violations=${count('violation')} lateP99=${late === null ? '-' : `${Math.round(late)}ms`}`
  );
}
