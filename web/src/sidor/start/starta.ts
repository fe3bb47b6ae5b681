/** Sending the start of a case: once for each intention, and what is wrong by the form's own fields. */
import { ref, shallowRef } from 'vue';
import { api, avsikt, somFel, type Fel } from '../../api';
import { kropp, type Formular } from './formular';

/** The form's fields as the API names them. */
const NAMN: Readonly<Record<string, keyof Formular>> = {
  'klient.personnummer': 'personnummer',
  'klient.namn': 'namn',
  'klient.adress': 'adress',
  'klient.skyddad': 'skyddad',
  'klient.skyddsniva': 'skyddsniva',
  sfEnhet: 'sfEnhet',
  forsteSocialsekreterare: 'forsteSocialsekreterare',
};
const faltAv = (field: string): string =>
  Object.entries(NAMN).find(([path]) => field === path || field.startsWith(`${path}.`))?.[1] ?? field;

export function starten() {
  const fel = shallowRef<Fel | null>(null);
  const faltfel = ref<Readonly<Record<string, string>>>({});
  const skickar = ref(false);
  /** A key per intention: the same for the same form, so that a start that is sent again is one case. */
  let skickat = { text: '', headers: avsikt() };
  return {
    ...{ fel, faltfel, skickar },
    /** @returns the new case's id; null where it was not started, and `fel` or `faltfel` says why */
    async skicka(form: Formular, saknas: string): Promise<string | null> {
      fel.value = null;
      const missing = (['personnummer', 'namn'] as const).filter((name) => form[name].trim() === '');
      faltfel.value = Object.fromEntries(missing.map((name) => [name, saknas]));
      if (missing.length > 0) return null;
      skickar.value = true;
      try {
        const body = { process: 'anvisning' as const, ...kropp(form) };
        const text = JSON.stringify(body);
        if (skickat.text !== text) skickat = { text, headers: avsikt() };
        const { data } = await api.POST('/stegvis/v1/arenden', {
          params: { header: skickat.headers },
          body: body as never,
        });
        return data?.id ?? null;
      } catch (error) {
        const found = somFel(error);
        const errors = found.problem?.errors ?? [];
        faltfel.value = Object.fromEntries(errors.map(({ field, message }) => [faltAv(field), message]));
        fel.value = errors.length > 0 ? null : found;
        return null;
      } finally {
        skickar.value = false;
      }
    },
  };
}
