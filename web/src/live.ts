/** One live stream for the whole page: parts say what they want to hear of, and read anew themselves. */
import { onScopeDispose } from 'vue';
import { api, uppkopplad } from './api';

export interface Andring {
  readonly typ: string;
  readonly data: { readonly arende?: string } & Record<string, unknown>;
}
type Lyssnare = (andring: Andring) => void;
const lyssnare = new Set<Lyssnare>();
let abort: AbortController | null = null;

/** Calls `vid` for each change the user may hear of, until the part is gone. `om`: all may have changed, read everything. */
export function lyssna(vid: Lyssnare): void {
  lyssnare.add(vid);
  onScopeDispose(() => lyssnare.delete(vid));
}

/** Reads anew at most once a second: many changes in a row are one reading. */
export function lyssnaLugnt(angar: (andring: Andring) => boolean, ladda: () => unknown): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  lyssna((andring) => {
    if (andring.typ !== 'om' && !angar(andring)) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void ladda();
    }, 1_000);
  });
  onScopeDispose(() => clearTimeout(timer));
}

/** Opens the stream and keeps it open while somebody is logged in. */
export async function oppnaStrom(): Promise<void> {
  abort?.abort();
  const mine = (abort = new AbortController());
  while (!mine.signal.aborted) {
    try {
      for await (const { typ, data } of api.strom({ signal: mine.signal })) {
        uppkopplad.value = true;
        for (const hor of lyssnare) hor({ typ, data: (data ?? {}) as Andring['data'] });
      }
    } catch {
      // The session has ended or the stream is refused: what needs it says so by its own reading.
    }
    await new Promise((resume) => setTimeout(resume, 15_000));
  }
}
export const stangStrom = (): void => abort?.abort();
