/** What a payload is made from, and the pieces that many share. */
import type { AnvisningContext } from '../../../machines/anvisning/context';

/** A day in a case. */
export interface Moment {
  readonly idag: string;
  readonly context: AnvisningContext;
}
export type Payload = Readonly<Record<string, unknown>>;

/** A way for a letter that is agreed with the client; handing over in person always is (A33, R104). */
export const brevkanal = ({ context: { skyddad, externa } }: Moment): string =>
  !skyddad && (externa.kontaktvagar?.vagar.includes('post') ?? true) ? 'post' : 'personligen';

/** A way to try to reach the client that is agreed with them (A16, A33). */
export const forsokskanal = ({ context: { externa } }: Moment): string =>
  (['telefon', 'sms', 'hembesok', 'formedling'] as const).find(
    (vag) => externa.kontaktvagar?.vagar.includes(vag) ?? true,
  ) ?? 'brev';

/** Personal text: taken away before the machine sees it. */
export const text = 'Text som aldrig når maskinen.';
