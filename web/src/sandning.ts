/** Something that is sent from a small form: once at a time, and what went wrong stays beside the button. */
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { somFel, type Fel } from './api';

export interface Sandning {
  readonly pagar: Readonly<Ref<boolean>>;
  readonly fel: Readonly<ShallowRef<Fel | null>>;
  /** @returns whether it succeeded */
  skicka(gor: () => Promise<unknown>): Promise<boolean>;
}

/** @example const { pagar, fel, skicka } = sandning(); if (await skicka(() => api.POST(…))) await lista.ladda(); */
export function sandning(): Sandning {
  const pagar = ref(false);
  const fel = shallowRef<Fel | null>(null);
  const skicka = async (gor: () => Promise<unknown>): Promise<boolean> => {
    if (pagar.value) return false;
    [pagar.value, fel.value] = [true, null];
    try {
      await gor();
      return true;
    } catch (error) {
      fel.value = somFel(error);
      return false;
    } finally {
      pagar.value = false;
    }
  };
  return { pagar, fel, skicka };
}
