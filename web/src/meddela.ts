/** Short messages that are read aloud and can be undone: "Uppgiften är din. Ångra". */
import { shallowRef } from 'vue';

export interface Meddelande {
  readonly text: string;
  readonly slag: 'klart' | 'varning';
  readonly angra?: { readonly text: string; readonly gor: () => unknown };
}
export const meddelande = shallowRef<Meddelande | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a message for ten seconds, one with undo for half a minute; the next takes its place. */
export function meddela(text: string, more: Partial<Omit<Meddelande, 'text'>> = {}): void {
  clearTimeout(timer);
  meddelande.value = { slag: 'klart', ...more, text };
  timer = setTimeout(() => (meddelande.value = null), more.angra ? 30_000 : 10_000);
}
