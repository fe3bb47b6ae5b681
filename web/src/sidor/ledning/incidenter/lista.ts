/** What is on the page of incidents after it has been read anew: nothing moves while it is read. Pure. */
import type { Schema } from '@stegvis/klient';

export type Incident = Schema<'Incident'>;
/** How it ended while the page was open: tried again, closed with a reason, or seen to by somebody else. */
export type Slut = 'igen' | 'lost' | 'annan';
export type Sluten = Readonly<Record<string, Slut>>;

export interface Last {
  readonly rader: readonly Incident[];
  readonly slut: Sluten;
}

/**
 * @param nya what was read now, the oldest first
 * @param heltLast whether they are all there are; else nothing is known of what comes after the last of them
 */
export function efterLasning(
  { rader, slut }: Last,
  nya: readonly Incident[],
  heltLast: boolean,
  slag: string,
): Last {
  const lasta = new Map(nya.map((en) => [en.id, en]));
  const kanda = new Set(rader.map(({ id }) => id));
  const sista = nya.at(-1)?.oppnad ?? '';
  const lastes = ({ oppnad, slag: en }: Incident): boolean =>
    (slag === '' || en === slag) && (heltLast || oppnad < sista);
  const gatt = rader.filter((en) => !lasta.has(en.id) && !slut[en.id] && lastes(en));
  return {
    // As they were read now: the language may be another.
    rader: [...rader.map((en) => lasta.get(en.id) ?? en), ...nya.filter(({ id }) => !kanda.has(id))],
    slut: { ...slut, ...Object.fromEntries(gatt.map(({ id }) => [id, 'annan'] as const)) },
  };
}
