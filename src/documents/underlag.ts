/** What each template is drawn from, by its id: the only definition of its data. */
import type { z } from 'zod';
import { beslutsschema } from './underlag/beslut';
import { insatsschema } from './underlag/insats';
import { motesschema } from './underlag/moten';
import { personaktsschema } from './underlag/personakt';
import { samtyckesschema } from './underlag/samtycken';
import { uppdragsschema } from './underlag/uppdrag';

export const UNDERLAG = {
  ...samtyckesschema,
  ...beslutsschema,
  ...uppdragsschema,
  ...motesschema,
  ...insatsschema,
  ...personaktsschema,
} as const;
export type MallId = keyof typeof UNDERLAG;
/** The data that `mall` is drawn from. */
export type Underlag<M extends MallId> = z.output<(typeof UNDERLAG)[M]>;

export const isMall = (id: string): id is MallId => Object.hasOwn(UNDERLAG, id);
