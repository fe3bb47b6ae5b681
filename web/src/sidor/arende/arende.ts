/** What the parts of a case's page share: the case as it was read, the client's page, and what has happened since. */
import {
  computed,
  inject,
  onScopeDispose,
  provide,
  shallowRef,
  watch,
  type ComputedRef,
  type InjectionKey,
  type Ref,
} from 'vue';
import { api, StegvisProblem, type Schema } from '../../api';
import { lyssna } from '../../live';
import { resurs, type Resurs } from '../../resurs';
import { baraUtforare } from '../../session';

export type Arende = Schema<'Arende'>;
export type Klientarende = Schema<'Klientsida'>['arenden'][number];

export interface Arendesida {
  readonly id: string;
  /** Only what may stand on a screen that the client sees (P8): where she does, and for an external provider (R123). */
  readonly delad: ComputedRef<boolean>;
  /** The client sees the screen too. */
  readonly skarm: ComputedRef<boolean>;
  readonly arende: Resurs<Arende>;
  /** This case as it stands on the client's page: meetings, consents, contact. Null where the reader may not see the client. */
  readonly hosKlienten: Resurs<Klientarende | null>;
  /** Somebody else has changed the case since it was read. */
  readonly andrat: Readonly<Ref<boolean>>;
  /** Something was done from here: read anew. */
  gjort(): Promise<void>;
}
const NYCKEL: InjectionKey<Arendesida> = Symbol('arende');

/** The page that this part stands on. */
export const arendesida = (): Arendesida => inject(NYCKEL)!;

/** Reads the case for its page and hears of changes; `skarm` is read from the address. */
export function oppnaArende(id: string, skarm: ComputedRef<boolean>): Arendesida {
  const delad = computed(() => skarm.value || baraUtforare.value);
  const arende = resurs((signal) =>
    api.GET('/stegvis/v1/arenden/{id}', {
      params: { path: { id }, query: delad.value ? { delad: 'true' } : {} },
      signal,
    }),
  );
  const klient = computed(() => arende.data.value?.klient?.id ?? null);
  const hosKlienten = resurs<Klientarende | null>(async (signal) => {
    if (klient.value === null || baraUtforare.value) return {};
    try {
      const params = { path: { id: klient.value } };
      const { data } = await api.GET('/stegvis/v1/klienter/{id}', { params, signal });
      return { data: data?.arenden.find((one) => one.id === id) ?? null };
    } catch (error) {
      // One who sees the case need not be one who sees the client: then there is no such page for her.
      if (error instanceof StegvisProblem && [403, 404].includes(error.status)) return {};
      throw error;
    }
  });
  watch([klient, () => arende.data.value?.revision], () => void hosKlienten.ladda());
  watch(delad, () => void arende.ladda());

  const andrat = shallowRef(false);
  let hord = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gjort = async (): Promise<void> => {
    await arende.ladda();
    andrat.value = false;
  };
  // What is done from here is heard of too: what the page reads by itself within a moment is nobody else's change.
  const jamfor = (): void => {
    timer = undefined;
    const sedd = arende.data.value?.revision ?? 0;
    if (hord > sedd) andrat.value = true;
    else void arende.ladda();
  };
  lyssna(({ typ, data }) => {
    if (typ === 'om') return void arende.ladda();
    if (data.arende !== id) return;
    if (typeof data['revision'] === 'number') hord = Math.max(hord, data['revision']);
    timer ??= setTimeout(jamfor, 1_500);
  });
  onScopeDispose(() => clearTimeout(timer));

  const sida: Arendesida = { id, delad, skarm, arende, hosKlienten, andrat, gjort };
  provide(NYCKEL, sida);
  return sida;
}

/** Reads anew when the case has another revision than when it was read. */
export function foljArendet(ladda: () => unknown): void {
  const { arende } = arendesida();
  watch(
    () => arende.data.value?.revision,
    (now, before) => before !== undefined && now !== before && void ladda(),
  );
}
