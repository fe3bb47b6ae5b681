/** The requirements and provisions behind the routine, written by `npm run trace`: fetched when a step is first opened. */
export interface Krav {
  readonly text: string;
  /** Titles of the tests that carry it, by file; none for a provision. */
  readonly prov?: Readonly<Record<string, readonly string[]>>;
}
export type Kravlista = Readonly<Record<string, Krav>>;

let lasta: Promise<{ data: Kravlista }> | null = null;

/** @throws Error where the file is not there or is broken */
export function lasKrav(): Promise<{ data: Kravlista }> {
  lasta ??= fetch('/krav.json').then(async (answer) => {
    if (!answer.ok) throw new Error(`krav.json: ${answer.status}`);
    return { data: (await answer.json()) as Kravlista };
  });
  lasta.catch(() => (lasta = null));
  return lasta;
}
