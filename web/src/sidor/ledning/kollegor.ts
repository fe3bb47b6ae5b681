/** Who works in a unit, as the one who leads it may know: to choose somebody by role and not by memory. */
import { watch, type Ref } from 'vue';
import { api, type Schema } from '../../api';
import { resurs, type Resurs } from '../../resurs';
import { session } from '../../session';

export type Kollega = Pick<Schema<'Omfordelningsforslag'>['kollegor'][number], 'id' | 'roll'>;

/**
 * The colleagues of a unit that one leads. What one's own work could become says who they are; how much each of them has
 * is left out: it belongs to a proposal and to nothing else (P9).
 */
export function useKollegor(enhet: Readonly<Ref<string>>): Resurs<readonly Kollega[]> {
  const kollegor = resurs<readonly Kollega[]>(async (signal) => {
    const person = session.value?.anvandare;
    if (enhet.value === '' || person === undefined) return { data: [] };
    const { data } = await api.POST('/stegvis/v1/omfordelningar/forhandsvisning', {
      body: { enhet: enhet.value, person },
      signal,
    });
    return { data: (data?.kollegor ?? []).map(({ id, roll }) => ({ id, roll })) };
  });
  watch(enhet, kollegor.ladda);
  return kollegor;
}
