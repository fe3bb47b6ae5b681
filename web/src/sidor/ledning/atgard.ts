/** Something that a page does through the API: one at a time, with what went wrong. */
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { somFel, type Fel } from '../../api';

export interface Atgard {
  readonly fel: ShallowRef<Fel | null>;
  readonly sander: Readonly<Ref<boolean>>;
  /** @returns whether it was done */
  gor(send: () => Promise<unknown>): Promise<boolean>;
  /** What the API said of a field of the form. */
  felI(falt: string): string | null;
}

export function useAtgard(): Atgard {
  const fel = shallowRef<Fel | null>(null);
  const sander = ref(false);
  async function gor(send: () => Promise<unknown>): Promise<boolean> {
    if (sander.value) return false;
    sander.value = true;
    fel.value = null;
    try {
      await send();
      return true;
    } catch (error) {
      fel.value = somFel(error);
      return false;
    } finally {
      sander.value = false;
    }
  }
  const felI = (falt: string): string | null =>
    fel.value?.problem?.errors?.find(({ field }) => field === falt)?.message ?? null;
  return { fel, sander, gor, felI };
}
