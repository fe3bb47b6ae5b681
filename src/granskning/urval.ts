/** A random sample that can be drawn again from its seed: nobody can say that it was chosen. Pure. */
import { createHash } from 'node:crypto';

/**
 * Draws `size` of the items, each as likely as any other.
 * @param seed kept with the review
 * @param nameOf tells the items apart
 */
export function urval<T>(items: readonly T[], size: number, seed: string, nameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({
      item,
      lot: createHash('sha256')
        .update(`${seed}\n${nameOf(item)}`)
        .digest('hex'),
    }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
}
