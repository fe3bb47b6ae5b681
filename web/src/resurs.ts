/** Something read from the API: shown as before while it is read anew, so that nothing jumps. */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import { somFel, type Fel } from './api';

export interface Resurs<T> {
  readonly data: Readonly<ShallowRef<T | null>>;
  readonly fel: Readonly<ShallowRef<Fel | null>>;
  readonly laddar: Readonly<ShallowRef<boolean>>;
  /** Reads (again). What was asked for before and has not come is forgotten. Never throws: see `fel`. */
  ladda(): Promise<void>;
}

/**
 * @param las reads with the signal that is given; openapi-fetch's `{data}` as it is
 * @example const arende = resurs((signal) => api.GET('/stegvis/v1/arenden/{id}', { params: { path: { id } }, signal }));
 */
export function resurs<T>(las: (signal: AbortSignal) => Promise<{ data?: T }>): Resurs<T> {
  const data = shallowRef<T | null>(null);
  const fel = shallowRef<Fel | null>(null);
  const laddar = shallowRef(true);
  let abort = new AbortController();
  onScopeDispose(() => abort.abort());
  const ladda = async (): Promise<void> => {
    abort.abort();
    const mine = (abort = new AbortController());
    laddar.value = true;
    try {
      const answer = await las(mine.signal);
      if (mine.signal.aborted) return;
      data.value = answer.data ?? null;
      fel.value = null;
    } catch (error) {
      if (mine.signal.aborted) return;
      fel.value = somFel(error);
    } finally {
      if (!mine.signal.aborted) laddar.value = false;
    }
  };
  void ladda();
  return { data, fel, laddar, ladda };
}
