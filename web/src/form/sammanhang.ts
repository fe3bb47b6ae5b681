/** What every field of a form knows of the form it stands in. */
import { inject, provide, type InjectionKey } from 'vue';

export interface Sammanhang {
  readonly arende: string;
  /** The element's id for a field, by its path: where the error summary leads. */
  id(falt: string): string;
  /** What is wrong with a field, in words; empty when nothing is. */
  fel(falt: string): string;
}
const NYCKEL: InjectionKey<Sammanhang> = Symbol('formular');

export const geSammanhang = (sammanhang: Sammanhang): void => provide(NYCKEL, sammanhang);
export const sammanhanget = (): Sammanhang =>
  inject(NYCKEL, { arende: '', id: (falt) => falt, fel: () => '' });
