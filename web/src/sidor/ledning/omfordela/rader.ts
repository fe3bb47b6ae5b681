/** The rows of a proposal as they are shown and chosen, and what is sent of them. */
import type { Schema } from '@stegvis/klient';

type Forslag = Schema<'Omfordelningsforslag'>;
type Ny = Schema<'NyOmfordelning'>;
type Text = { readonly sv: string; readonly en: string };

export interface Flyttrad {
  readonly nyckel: string;
  readonly arende: string;
  readonly vad: string;
  readonly frist: string | null;
  readonly roll: Schema<'Uppgift'>['role'];
  readonly forslag: string | null;
  readonly hinder: Text | null;
}

/** A case as a row; `vad` is what it is called where there is no name to show. */
export const arenderad = (one: Forslag['arenden'][number], vad: string): Flyttrad => ({
  nyckel: `${one.arende} ${one.roll}`,
  arende: one.arende,
  vad: one.klient ?? vad,
  frist: one.frist,
  roll: one.roll,
  forslag: one.forslag,
  hinder: one.hinder,
});

/** A task as a row. */
export const uppgiftsrad = (one: Forslag['uppgifter'][number], vad: string): Flyttrad => ({
  nyckel: one.id,
  arende: one.arende,
  vad,
  frist: one.frist,
  roll: one.roll,
  forslag: one.forslag,
  hinder: null,
});

/** What was proposed, as the first choice. Protected cases have no proposal and are chosen one by one. */
export const forslagna = ({ arenden, uppgifter }: Forslag): Record<string, string> =>
  Object.fromEntries([
    ...arenden.flatMap((one) =>
      one.forslag === null || one.hinder ? [] : [[`${one.arende} ${one.roll}`, one.forslag]],
    ),
    ...uppgifter.flatMap((one) => (one.forslag === null ? [] : [[one.id, one.forslag]])),
  ]);

/** What is sent, and under which key each of its rows was chosen: the API names a row by its place. */
export function attSanda(
  { arenden, skyddade, uppgifter }: Forslag,
  till: Readonly<Record<string, string>>,
): Pick<Ny, 'arenden' | 'uppgifter'> & { readonly nycklar: Readonly<Record<string, string>> } {
  const nycklar: Record<string, string> = {};
  const valda: Ny['arenden'] = [];
  for (const { arende, revision, roll, hinder } of [...arenden, ...skyddade]) {
    const vem = till[`${arende} ${roll}`];
    if (!vem || hinder) continue;
    nycklar[`arenden.${valda.length}`] = `${arende} ${roll}`;
    valda.push({ arende, revision, roll, till: vem });
  }
  const flyttas: Ny['uppgifter'] = [];
  for (const { id, version } of uppgifter) {
    const vem = till[id];
    if (!vem) continue;
    nycklar[`uppgifter.${flyttas.length}`] = id;
    flyttas.push({ id, version, till: vem });
  }
  return { arenden: valda, uppgifter: flyttas, nycklar };
}

/** What was said of single rows, by their keys. */
export function radfel(
  problem: Schema<'Problem'> | null,
  nycklar: Readonly<Record<string, string>>,
): Record<string, string> {
  const found = (problem?.errors ?? []).flatMap(({ field, message }) => {
    const nyckel = nycklar[field.split('.').slice(0, 2).join('.')];
    return nyckel === undefined ? [] : [[nyckel, message] as const];
  });
  return Object.fromEntries(found);
}
