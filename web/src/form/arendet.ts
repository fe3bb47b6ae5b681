/** What can be done with a case, read once for all parts of the page that ask, and anew when the case has changed. */
import { effectScope, onScopeDispose, shallowRef, type EffectScope, type ShallowRef } from 'vue';
import { api, somFel, type Fel, type Schema } from '../api';
import { lyssnaLugnt } from '../live';

export type Atgarder = Schema<'Atgarder'>;
export type Atgard = Atgarder['atgarder'][number];
export type Hinder = Atgard['unmet'][number];
export type Vem = Atgard['vem'][number];

export interface Lasning {
  readonly data: Readonly<ShallowRef<Atgarder | null>>;
  readonly fel: Readonly<ShallowRef<Fel | null>>;
  readonly laddar: Readonly<ShallowRef<boolean>>;
  /** Reads anew; those who ask while it is under way share the answer. Never throws. */
  ladda(): Promise<void>;
}
interface Delad extends Lasning {
  delare: number;
  readonly scope: EffectScope;
}
const lasningar = new Map<string, Delad>();

function ny(id: string): Delad {
  const data = shallowRef<Atgarder | null>(null);
  const fel = shallowRef<Fel | null>(null);
  const laddar = shallowRef(true);
  let pagar: Promise<void> | null = null;
  let igen = false;
  const las = async (): Promise<void> => {
    laddar.value = true;
    do {
      igen = false;
      try {
        const { data: svar } = await api.GET('/stegvis/v1/arenden/{id}/atgarder', {
          params: { path: { id } },
        });
        data.value = svar ?? null;
        fel.value = null;
      } catch (error) {
        fel.value = somFel(error);
      }
    } while (igen);
    laddar.value = false;
  };
  const ladda = (): Promise<void> => {
    // What was asked before the change may be answered with what was before it.
    igen = pagar !== null;
    return (pagar ??= las().finally(() => (pagar = null)));
  };
  const scope = effectScope(true);
  scope.run(() => lyssnaLugnt(({ data: om }) => om.arende === id, ladda));
  void ladda();
  return { data, fel, laddar, ladda, delare: 0, scope };
}

/** The reading of a case's actions, for as long as somebody shows them. */
export function atgarderFor(id: string): Lasning {
  const lasning = lasningar.get(id) ?? ny(id);
  lasningar.set(id, lasning);
  lasning.delare += 1;
  onScopeDispose(() => {
    lasning.delare -= 1;
    if (lasning.delare > 0) return;
    lasning.scope.stop();
    lasningar.delete(id);
  });
  return lasning;
}
