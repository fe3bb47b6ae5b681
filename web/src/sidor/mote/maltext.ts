/** The goals of the uppdrag in words: written in the latest uppdrag, shown wherever a goal is spoken of. */
import type { InjectionKey, Ref } from 'vue';
import type { Schema } from '../../api';

type Handelse = Schema<'Historik'>['events'][number];
export const MALTEXT: InjectionKey<Readonly<Ref<string | null>>> = Symbol('maltext');

/** The latest text of a field among events that come newest first; null where the reader has none. */
export function senasteText(handelser: readonly Handelse[], falt: string): string | null {
  for (const { personal, dold } of handelser) {
    const text = dold ? undefined : personal[falt];
    if (typeof text === 'string' && text !== '') return text;
  }
  return null;
}

/** Where a meeting on a day is held, as it was said when it was booked. */
export function platsen(handelser: readonly Handelse[], datum: string): string | null {
  return senasteText(
    handelser.filter(({ facts }) => facts['datum'] === datum),
    'plats',
  );
}
