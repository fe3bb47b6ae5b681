/** What pages read besides the API: files of words and requirements, generated with the product and fetched when wanted. */

interface Text {
  readonly sv: string;
  readonly en: string;
}
/** A word of the glossary. */
export interface Ord extends Text {
  readonly betyder: Text;
}
/** A requirement or provision, with the titles of the tests that carry it by file; none for a provision. */
export interface Krav {
  readonly text: string;
  readonly prov?: Readonly<Record<string, readonly string[]>>;
}
interface Filer {
  /** The glossary by identifier, written by `npm run glossary`. */
  readonly ord: Readonly<Record<string, Ord>>;
  /** What is behind the routine, written by `npm run trace`. */
  readonly krav: Readonly<Record<string, Krav>>;
}

const lasta = new Map<keyof Filer, Promise<{ data: unknown }>>();

/** Reads a file once. @throws Error where it is not there or is broken; the next reading tries again */
export function lasData<N extends keyof Filer>(namn: N): Promise<{ data: Filer[N] }> {
  let las = lasta.get(namn);
  if (!las) {
    las = fetch(`/${namn}.json`).then(async (answer) => {
      if (!answer.ok) throw new Error(`${namn}.json: ${answer.status}`);
      return { data: await answer.json() };
    });
    lasta.set(namn, las);
    las.catch(() => lasta.delete(namn));
  }
  return las as Promise<{ data: Filer[N] }>;
}
