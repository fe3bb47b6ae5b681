/**
 * The place in a list that the next page begins after, as a text that the client passes on unread. It belongs to
 * one list, one reader and one question: in another order it would skip what lies before it.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Text } from '../../machines/process';
import { mening } from '../mening';
import type { Place } from '../store/worklist.query';
import { malformed } from './zod-http';

/** An instant as PostgreSQL writes it, which there is, or none. */
const Due = z
  .string()
  .regex(/^(infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00)$/)
  .refine(
    (due) =>
      due === 'infinity' || z.iso.datetime().safeParse(due.replace(' ', 'T').replace('+00', 'Z')).success,
  );
const Stored = z.tuple([z.string(), z.int().min(0).max(2), Due, z.string().regex(/^[^\0]{1,300}$/)]);

/** What a cursor is bound to, short. */
const boundTo = (question: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 11);

/** @param question what the list was asked for, and by whom; not how many at a time */
export const cursorOf = (place: Place | null, question: readonly unknown[]): string | null =>
  place &&
  Buffer.from(JSON.stringify([boundTo(question), place.rank, place.due, place.id])).toString('base64url');

/**
 * @returns the place, or null for the beginning of the list
 * @throws Problem VALIDATION for a text that is no cursor, or one of another question
 */
export function placeOf(cursor: string | undefined, question: readonly unknown[]): Place | null {
  if (cursor === undefined) return null;
  const { data } = Stored.safeParse(jsonOf(cursor));
  if (!data) throw refused(mening`är ingen plats i en lista: ta det ur svarets nasta, eller utelämna det`);
  const [bound, rank, due, id] = data;
  if (bound !== boundTo(question))
    throw refused(
      mening`hör till en annan fråga: behåll roll och enhet från första sidan, eller utelämna det`,
    );
  return { rank, due, id };
}

const refused = (message: Text) => malformed([{ field: 'efter', message }]);

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
