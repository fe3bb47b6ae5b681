/** Swedish first, English second. Each page has its own texts, both languages side by side; the API's are `{sv, en}`. */
import { computed, ref, watchEffect, type ComputedRef } from 'vue';

export type Sprak = 'sv' | 'en';
const KEY = 'stegvis-sprak';

export const sprak = ref<Sprak>(localStorage.getItem(KEY) === 'en' ? 'en' : 'sv');
export function valjSprak(valt: Sprak): void {
  localStorage.setItem(KEY, valt);
  sprak.value = valt;
}
watchEffect(() => (document.documentElement.lang = sprak.value));

type Vid<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };

/**
 * The texts of a page or part in the language that is chosen.
 * @example const t = texter({ sv: { antal: (n: number) => `${n} ärenden` }, en: { antal: (n) => `${n} cases` } });
 */
export const texter = <T extends object>(alla: { sv: T; en: Vid<NoInfer<T>> }): ComputedRef<Vid<T>> =>
  computed(() => alla[sprak.value] as Vid<T>);

/** A text of the API's in the language that is chosen. Where only Swedish is to be had, that. */
export const ord = (text: { readonly sv: string; readonly en?: string } | null | undefined): string =>
  text ? (sprak.value === 'en' && text.en) || text.sv : '';

const locale = computed(() => (sprak.value === 'sv' ? 'sv-SE' : 'en-GB'));
const ZON = 'Europe/Stockholm';

/** A legal date, `2026-05-15`, as people write it: "fredag 15 maj 2026". */
export function datum(iso: string, langd: 'kort' | 'lang' | 'dag' = 'lang'): string {
  const options: Intl.DateTimeFormatOptions =
    langd === 'kort'
      ? { day: 'numeric', month: 'short', year: 'numeric' }
      : langd === 'dag'
        ? { weekday: 'short', day: 'numeric', month: 'short' }
        : { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
  // Noon UTC is the same day everywhere that Sweden is.
  return new Intl.DateTimeFormat(locale.value, { ...options, timeZone: 'UTC' }).format(
    new Date(`${iso.slice(0, 10)}T12:00:00Z`),
  );
}

/** An instant, in Swedish time: "15 maj 2026 13:30". */
export const tidpunkt = (iso: string): string =>
  new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short', timeZone: ZON }).format(
    new Date(iso),
  );

/** Only the time of an instant, in Swedish time: "13:30". */
export const klockan = (iso: string): string =>
  new Intl.DateTimeFormat(locale.value, { timeStyle: 'short', timeZone: ZON }).format(new Date(iso));

/** Days from one date to another, negative when it is past. */
export const dagarTill = (iso: string, idag: string): number =>
  Math.round((Date.parse(iso.slice(0, 10)) - Date.parse(idag)) / 86_400_000);

/** "i dag", "i morgon", "om 3 dagar", "för 2 dagar sedan". */
export const relativt = (iso: string, idag: string): string =>
  new Intl.RelativeTimeFormat(locale.value, { numeric: 'auto' }).format(dagarTill(iso, idag), 'day');

export const tal = (n: number): string => new Intl.NumberFormat(locale.value).format(n);
