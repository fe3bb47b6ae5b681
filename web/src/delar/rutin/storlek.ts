/** How large the routine is drawn: as a part of its own size, or as wide as there is room for. */
export const STORLEKAR = ['hel', 0.75, 1, 1.5, 2] as const;
export type Storlek = (typeof STORLEKAR)[number];

/** One step larger or smaller, as far as there are any. */
export function storre(nu: Storlek, steg: 1 | -1): Storlek {
  return STORLEKAR[STORLEKAR.indexOf(nu) + steg] ?? nu;
}
