/**
 * How each operation of openapi.json is asked, so that nothing but the right to it can be in the way: what would change
 * something for the next asker stops on a version that there is not, after the right has been tried (409). A new
 * operation needs an entry here and a row in docs/access.md.
 */
import { ARBETE } from './anrop/arbete';
import { ARENDEN } from './anrop/arenden';
import { HANDLINGAR } from './anrop/handlingar';
import { TILLSYN } from './anrop/tillsyn';
import type { Operation } from './anrop/grund';

export { type Anrop, type Operation } from './anrop/grund';

export const OPERATIONER: Readonly<Record<string, Operation>> = {
  ...ARENDEN,
  ...ARBETE,
  ...HANDLINGAR,
  ...TILLSYN,
};
