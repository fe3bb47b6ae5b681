/** Where in the routine a case is, and texts that fit their boxes. Pure. */

/** What of the drawn routine is needed here. */
export interface Rutin {
  readonly noder: readonly { readonly id: string; readonly tillstand: readonly string[] }[];
  readonly floden: readonly {
    readonly fran: string;
    readonly till: string;
    readonly bakat: boolean;
    readonly av: readonly { readonly typ: string }[];
  }[];
}
type Nod = Rutin['noder'][number];
/** Where a step lies for a case: here, behind it, ahead, or on a way that it does not take from here. */
export type Lage = 'nu' | 'passerat' | 'kommer' | 'annan';

const inuti = (id: string, yttre: string): boolean => id === yttre || id.startsWith(`${yttre}.`);
const star = (nod: Nod, lagen: readonly string[]): boolean =>
  nod.tillstand.some((yttre) => lagen.some((id) => inuti(id, yttre)));

export interface Var {
  /** Ids of the states that the case is in. */
  readonly nu: readonly string[];
  /** Ids of states that it is known to have been in. */
  readonly passerade: readonly string[];
  /** Types of the events of its history: each that leads from one step alone tells that it was there. */
  readonly handelser: readonly string[];
}

/** Where each step lies for a case. What the history does not tell is not claimed to have been passed. */
export function lagenFor(process: Rutin, { nu, passerade, handelser }: Var): ReadonlyMap<string, Lage> {
  const har = new Set(process.noder.filter((nod) => star(nod, nu)).map(({ id }) => id));
  const varit = new Set(process.noder.filter((nod) => star(nod, passerade)).map(({ id }) => id));
  for (const typ of new Set(handelser)) {
    const vagar = process.floden.filter(({ av }) => av.some((one) => one.typ === typ));
    if (new Set(vagar.map(({ fran }) => fran)).size === 1) varit.add(vagar[0]?.fran ?? '');
    if (new Set(vagar.map(({ till }) => till)).size === 1) varit.add(vagar[0]?.till ?? '');
  }
  // A step that only one way leads to cannot be reached but from where that way begins.
  for (let mer = true; mer;) {
    mer = false;
    for (const id of [...har, ...varit]) {
      const hit = process.floden.filter(({ till, bakat }) => till === id && !bakat);
      const [ensam] = hit;
      if (hit.length !== 1 || !ensam || varit.has(ensam.fran)) continue;
      varit.add(ensam.fran);
      mer = true;
    }
  }
  const kommer = new Set<string>();
  const ga = (id: string): void => {
    for (const { fran, till, bakat } of process.floden)
      if (fran === id && !bakat && !kommer.has(till)) {
        kommer.add(till);
        ga(till);
      }
  };
  for (const id of har) ga(id);
  return new Map(
    process.noder.map(({ id }): [string, Lage] => [
      id,
      har.has(id) ? 'nu' : varit.has(id) ? 'passerat' : kommer.has(id) ? 'kommer' : 'annan',
    ]),
  );
}

/** A text broken into lines that fit a box: SVG does not break them itself. Estimated, a little generously. */
export function rader(text: string, bredd: number, flest = 3): string[] {
  const matt = (ord: string): number =>
    [...ord].reduce(
      (sum, tecken) => sum + (/[ijlftrI.,:' ]/.test(tecken) ? 4.6 : /[mwMWÅÄÖA-Z]/.test(tecken) ? 9.4 : 7.5),
      0,
    );
  const fardiga: string[] = [];
  let rad = '';
  for (const ord of text.split(' ')) {
    const langre = rad === '' ? ord : `${rad} ${ord}`;
    if (rad === '' || matt(langre) <= bredd) rad = langre;
    else {
      fardiga.push(rad);
      rad = ord;
    }
  }
  fardiga.push(rad);
  if (fardiga.length <= flest) return fardiga;
  return [...fardiga.slice(0, flest - 1), `${fardiga[flest - 1]} …`];
}
