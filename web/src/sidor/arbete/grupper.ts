/** How the worklist is laid out: by how soon something must be done, the most pressing first. Pure. */
import type { Schema } from '@stegvis/klient';

/** A task as the worklist, or a substitute's list, gives it. */
export type Uppgift = Schema<'Arbetslista'>['tasks'][number];

/** What has no date can be done now, and no date reminds of it: before what is for later. */
export const GRUPPER = ['eskalerat', 'forsenat', 'idag', 'vecka', 'utan', 'senare'] as const;
export type Grupp = (typeof GRUPPER)[number];

/** The last day, a Sunday, of the week that a date lies in. */
export function veckansSlut(idag: string): string {
  const date = new Date(`${idag}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}

/** Where a task stands. What has come because somebody else was late is first: after her nobody notices (R111). */
export function gruppAv(
  { escalation, dueDate }: Pick<Uppgift, 'escalation' | 'dueDate'>,
  idag: string,
): Grupp {
  if (dueDate !== null && dueDate < idag) return escalation ? 'eskalerat' : 'forsenat';
  if (escalation) return 'eskalerat';
  if (dueDate === null) return 'utan';
  if (dueDate === idag) return 'idag';
  return dueDate <= veckansSlut(idag) ? 'vecka' : 'senare';
}

/** Tasks of one group: by date, the oldest first; without a date by how long they have waited. */
const forst = (a: Uppgift, b: Uppgift): number => {
  const of = ({ dueDate, openedAt }: Uppgift): string => dueDate ?? openedAt;
  return of(a).localeCompare(of(b)) || a.id.localeCompare(b.id);
};

/** The groups that have something, in order. */
export function grupperade(
  tasks: readonly Uppgift[],
  idag: string,
): readonly { readonly grupp: Grupp; readonly tasks: readonly Uppgift[] }[] {
  return GRUPPER.map((grupp) => ({
    grupp,
    tasks: tasks.filter((task) => gruppAv(task, idag) === grupp).sort(forst),
  })).filter(({ tasks: of }) => of.length > 0);
}

/** What a newer reading means for what is shown: rows change where they stand, what is new waits until it is asked for. */
export interface Jamforelse {
  readonly visade: readonly Uppgift[];
  readonly nya: number;
  /** Ids of what is shown and is not there any longer: done, or somebody else's. */
  readonly borta: ReadonlySet<string>;
}
export function jamfor(visade: readonly Uppgift[], lasta: readonly Uppgift[]): Jamforelse {
  const now = new Map(lasta.map((task) => [task.id, task]));
  const shown = new Set(visade.map(({ id }) => id));
  return {
    // The date stays as it was shown, so that the row does not move to another group by itself.
    visade: visade.map((task) => {
      const found = now.get(task.id);
      return found ? { ...found, dueDate: task.dueDate, escalation: task.escalation } : task;
    }),
    nya: lasta.filter(({ id }) => !shown.has(id)).length,
    borta: new Set([...shown].filter((id) => !now.has(id))),
  };
}
