/** Days that something can be said of: what is possible at all, asked before anybody tries. Pure. */
import { plusDays } from '../../calendar';
import type { AnvisningContext } from '../context';
import { sjukdomUrsaktarInte } from './sjukdom';
import { pausad } from './uppehall';

/** The first day from `from` until today on which the decision was in force and that `holds`; null if none. */
function forsta(
  { beslut }: AnvisningContext,
  from: string,
  idag: string,
  holds: (dag: string) => boolean,
): string | null {
  if (beslut === null) return null;
  for (
    let dag = from > beslut.fran ? from : beslut.fran;
    dag <= idag && dag < beslut.till;
    dag = plusDays(dag, 1)
  )
    if (holds(dag)) return dag;
  return null;
}

/** A day of the insats on which attendance was a condition (A9, A31). */
export const dagAttRegistrera = (context: AnvisningContext, idag: string): string | null =>
  context.insats.start === null
    ? null
    : forsta(context, context.insats.start, idag, (dag) => !pausad(context.narvaro, dag));

/** A day on which neither a pause nor sickness that needs no proof excuses an absence (A9, A13, A31). */
export const dagAttOvervaga = (context: AnvisningContext, idag: string): string | null =>
  forsta(
    context,
    context.beslut?.fran ?? idag,
    idag,
    (dag) => !pausad(context.narvaro, dag) && sjukdomUrsaktarInte(context.narvaro, dag, false),
  );
