/** Light, dark, or as the computer says. The theme's variables are FKUI's own. */
import { ref, watchEffect } from 'vue';
import ljust from '@fkui/theme-default/dist/theme-light.css?url';
import morkt from '@fkui/theme-default/dist/theme-dark.css?url';

export type Utseende = 'auto' | 'ljust' | 'morkt';
const KEY = 'stegvis-utseende';
const isUtseende = (text: string | null): text is Utseende =>
  text === 'auto' || text === 'ljust' || text === 'morkt';
const saved = localStorage.getItem(KEY);
export const utseende = ref<Utseende>(isUtseende(saved) ? saved : 'auto');
export function valjUtseende(valt: Utseende): void {
  localStorage.setItem(KEY, valt);
  utseende.value = valt;
}

const link = (href: string): HTMLLinkElement =>
  document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
const [ljus, mork] = [link(ljust), link(morkt)];
watchEffect(() => {
  const valt = utseende.value;
  ljus.media = valt === 'auto' ? '(prefers-color-scheme: light), print' : valt === 'ljust' ? 'all' : 'print';
  mork.media =
    valt === 'auto' ? 'screen and (prefers-color-scheme: dark)' : valt === 'morkt' ? 'screen' : 'not all';
  document.documentElement.dataset['utseende'] = valt;
});
