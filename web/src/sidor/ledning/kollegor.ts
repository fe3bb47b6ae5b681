/** Who works in a unit, as the one who leads it may know: to choose somebody by role and not by memory. */
import { watch, type Ref } from 'vue';
import { api, type Schema } from '../../api';
import { resurs, type Resurs } from '../../resurs';
import { medarbetare } from '../../namn';
import { session } from '../../session';
import { roller } from '../arende/ord';

export type Kollega = Schema<'Enhetskollegor'>['kollegor'][number];

/** A colleague by name, with what else tells her from another of those to choose among: the role, or the user name. */
export function kollegan({ id, roll }: Kollega, bland: readonly Kollega[]): string {
  const namn = medarbetare(id);
  const lika = bland.filter((en) => medarbetare(en.id) === namn);
  if (lika.some((en) => en.id !== id)) return `${namn} (${id})`;
  return lika.length > 1 || namn === id ? `${namn}, ${roller.value[roll]}` : namn;
}

/** The colleagues of a unit that one leads, oneself left out. */
export function useKollegor(enhet: Readonly<Ref<string>>): Resurs<readonly Kollega[]> {
  const kollegor = resurs<readonly Kollega[]>(async (signal) => {
    const person = session.value?.anvandare;
    if (enhet.value === '' || person === undefined) return { data: [] };
    const { data } = await api.GET('/stegvis/v1/organisation/enheter/{enhet}/kollegor', {
      params: { path: { enhet: enhet.value } },
      signal,
    });
    return { data: (data?.kollegor ?? []).filter(({ id }) => id !== person) };
  });
  watch(enhet, kollegor.ladda);
  return kollegor;
}
