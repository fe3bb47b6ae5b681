/** What a check found wrong. */

/** lost, duplicated and halfdone are about events; unfired about deadlines; violation is everything else. */
export type FindingKind = 'lost' | 'duplicated' | 'halfdone' | 'unfired' | 'violation';

export interface Finding {
  readonly kind: FindingKind;
  /** Swedish, with case numbers, event types and counts, and nothing of any person. */
  readonly text: string;
}

export const finding =
  (kind: FindingKind) =>
  (text: string): Finding => ({ kind, text });

/** How many times each key occurs. */
export function tally(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
