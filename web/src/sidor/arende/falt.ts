/** Fields of the small forms of a case's page (Formular.vue). */
export interface Falt {
  /** The field's name in the API. */
  readonly namn: string;
  /** One line, several lines, a date, one of several, or a box to tick. */
  readonly slag: 'rad' | 'text' | 'datum' | 'val' | 'kryss';
  readonly etikett: string;
  readonly hjalp?: string;
  readonly valfri?: boolean;
  readonly val?: readonly { readonly varde: string; readonly text: string }[];
  readonly varde?: string;
  readonly min?: string;
  readonly max?: string;
}

/** What was filled in; what was left empty is not there. */
export type Varden = Readonly<Record<string, string | boolean>>;

/** A choice's options from its codes and their words. */
export const valen = (ord: Readonly<Record<string, string>>): { varde: string; text: string }[] =>
  Object.entries(ord).map(([varde, text]) => ({ varde, text }));
