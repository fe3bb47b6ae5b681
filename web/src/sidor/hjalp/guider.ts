/**
 * "Så gör du": what a normal week holds for each role, and where in the workplace it is done. The guides are data
 * (guider/*.json), read when one is asked for; what several roles do stands once, in gemensamt.json.
 */

export interface Text {
  readonly sv: string;
  readonly en: string;
}
/** One thing of a normal week. */
export interface Steg {
  readonly vad: Text;
  readonly hur: Text;
  /** The page where it is done, when that is one page for everybody. */
  readonly till?: string;
  /** What it looks like: a name in bilder.ts. */
  readonly bild?: string;
}
export interface Guide {
  readonly kort: Text;
  readonly steg: readonly Steg[];
}

/** The roles that have a guide, as the API names them. */
export const GUIDER = [
  'socialsekreterare',
  'forste_socialsekreterare',
  'arbetsmarknadskonsulent',
  'samordnare',
  'enhetschef',
  'administrator',
  'granskare',
  'utforare',
] as const;
export type Guidenamn = (typeof GUIDER)[number];

const FILER = import.meta.glob<string>('./guider/*.json', { eager: true, query: '?url', import: 'default' });

async function las<T>(namn: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(FILER[`./guider/${namn}.json`] ?? '', { signal });
  if (!answer.ok) throw new Error(`${namn}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** The guide of a role. */
export async function lasGuide(roll: Guidenamn, signal: AbortSignal): Promise<Guide> {
  const [egen, alla] = await Promise.all([
    las<{ readonly kort: Text; readonly steg: readonly (string | Steg)[] }>(roll, signal),
    las<Readonly<Record<string, Steg>>>('gemensamt', signal),
  ]);
  const steg = egen.steg.flatMap((ett) => (typeof ett === 'string' ? (alla[ett] ?? []) : ett));
  return { kort: egen.kort, steg };
}
