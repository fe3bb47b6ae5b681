/**
 * What somebody has chosen to be told of and when: by kind, with quiet hours, on working days, gathered at an hour of her
 * own. Quiet hours delay and never drop. Pure; times are those of Stockholm.
 */
import { z } from 'zod';
import { instantAt, isWorkingDay, localDate, plusDays, weekdayName } from '../../machines/calendar';
import { regelFor, SATT, SLAGEN, type Satt, type Slag } from './slag';

const Klockslag = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'ska vara ett klockslag, skrivet TT:MM');
const VECKODAGAR = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

export const Val = z.strictObject({
  slag: z.strictObject(
    Object.fromEntries(SLAGEN.map((slag) => [slag, z.enum(Object.keys(SATT) as [Satt, ...Satt[]])])) as {
      [K in Slag]: z.ZodEnum<{ [S in Satt]: S }>;
    },
  ),
  tystTid: z
    .strictObject({ fran: Klockslag, till: Klockslag })
    .refine(({ fran, till }) => fran !== till, 'ska börja och sluta vid olika klockslag')
    .nullable()
    .meta({
      title: 'Tyst tid',
      description: 'Då skickas inget; det kommer när tiden är slut. Får gå över midnatt.',
    }),
  baraArbetsdagar: z.boolean().meta({
    title: 'Bara arbetsdagar',
    description: 'Det som hör till en helg kommer nästa arbetsdag.',
  }),
  samladTid: Klockslag.meta({ title: 'Klockslag för det samlade', description: 'När det samlade skickas.' }),
  samladDag: z.enum(VECKODAGAR).meta({ title: 'Dag för veckans', description: 'Dagen då veckans skickas.' }),
  efterVikariat: z.boolean().meta({
    title: 'Efter vikariat',
    description: 'Om du vill ha det som kom medan någon ersatte dig samlat när vikariatet är slut.',
  }),
});
export type Aviseringsval = z.infer<typeof Val>;

/** What holds for whoever has chosen nothing: everything at once. */
export const VANLIGT_VAL: Aviseringsval = {
  slag: Object.fromEntries(SLAGEN.map((slag) => [slag, 'genast'])) as Record<Slag, 'genast'>,
  tystTid: null,
  baraArbetsdagar: false,
  samladTid: '07:30',
  samladDag: 'måndag',
  efterVikariat: true,
};

/** What was kept as somebody's choice; one that another version wrote is none: too much is told, and not too little. */
export function valAv(kept: unknown): Aviseringsval {
  const known = Val.safeParse(kept);
  return known.success ? known.data : VANLIGT_VAL;
}

/** The kinds for which something is chosen that may not be. */
export const otillatna = ({ slag }: Aviseringsval): readonly Slag[] =>
  SLAGEN.filter((one) => !regelFor(one).far.includes(slag[one]));

/** Whether a kind is turned off. */
export const arAvstangd = ({ slag }: Aviseringsval, one: Slag): boolean => slag[one] === 'av';

/** When somebody is told, as instants in ISO UTC. `nu` where nothing waits. */
type Nar =
  | { readonly nar: 'nu' }
  | { readonly nar: 'aldrig' }
  | { readonly nar: 'fordrojd' | 'samlad'; readonly forfaller: string };

/**
 * When somebody is told of something.
 * @param alltid it may not be gathered or turned off, whatever is chosen of its kind
 */
export function narFor(val: Aviseringsval, slag: Slag, alltid: boolean, now: string): Nar {
  const { far, alltidNu } = regelFor(slag);
  if (alltidNu) return { nar: 'nu' };
  // A choice that was allowed once and is not any more is no choice.
  const satt = alltid || !far.includes(val.slag[slag]) ? 'genast' : val.slag[slag];
  if (satt === 'av') return { nar: 'aldrig' };
  if (satt !== 'genast') return { nar: 'samlad', forfaller: samladEfter(val, satt, now) };
  const forfaller = tidigast(val, now);
  return forfaller === now ? { nar: 'nu' } : { nar: 'fordrojd', forfaller };
}

/** The first moment at or after `from` at which she takes mail. */
export function tidigast(val: Aviseringsval, from: string): string {
  const { tystTid, baraArbetsdagar } = val;
  const dag = localDate(from);
  if (baraArbetsdagar && !isWorkingDay(dag)) {
    // A night that begins in the weekend is over in the morning of the next working day.
    const borjan = tystTid !== null && tystTid.fran > tystTid.till ? tystTid.till : '00:00';
    return tidigast(val, instantAt(nastaArbetsdag(plusDays(dag, 1)), borjan));
  }
  const slut = tystTid === null ? null : slutPa(tystTid, dag, from);
  return slut === null ? from : tidigast(val, slut);
}

/** When the quiet hours end that `from` lies in; null where it lies in none. */
function slutPa(
  { fran, till }: NonNullable<Aviseringsval['tystTid']>,
  dag: string,
  from: string,
): string | null {
  const [borjar, slutar] = [instantAt(dag, fran), instantAt(dag, till)];
  if (fran < till) return from >= borjar && from < slutar ? slutar : null;
  if (from < slutar) return slutar;
  return from >= borjar ? instantAt(plusDays(dag, 1), till) : null;
}

/** The next time at which what is gathered leaves, after `now`. */
function samladEfter(val: Aviseringsval, satt: 'dag' | 'vecka', now: string): string {
  for (let dag = localDate(now); ; dag = plusDays(dag, 1)) {
    const at = instantAt(dag, val.samladTid);
    const right = satt === 'dag' || weekdayName(dag).sv === val.samladDag;
    if (right && at > now) return tidigast(val, at);
  }
}

/** When the one who was away is told what came meanwhile. @param till the substitution's last day */
export const efterFranvaro = (val: Aviseringsval, till: string): string =>
  tidigast(val, instantAt(plusDays(till, 1), val.samladTid));

const nastaArbetsdag = (dag: string): string => (isWorkingDay(dag) ? dag : nastaArbetsdag(plusDays(dag, 1)));
