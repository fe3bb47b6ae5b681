/** The answers of a preview put together: each tries some of the cases. Pure. */
import type { Schema } from '@stegvis/klient';

export type Prov = Schema<'Installningsprov'>;
type Frist = Prov['frister'][number];
type Spann = Frist['fran'];

const spann = (a: Spann, b: Spann): Spann => ({
  forsta: a.forsta < b.forsta ? a.forsta : b.forsta,
  sista: a.sista > b.sista ? a.sista : b.sista,
});
const flyttas = ({ tidigare, senare }: Frist): number => tidigare + senare;

/** Two answers as one; `totalt` is the first's. */
export function ihop(forsta: Prov, nasta: Prov): Prov {
  const frister = new Map(forsta.frister.map((en) => [en.regel, en]));
  for (const en of nasta.frister) {
    const fore = frister.get(en.regel);
    frister.set(
      en.regel,
      fore
        ? {
            ...en,
            tidigare: fore.tidigare + en.tidigare,
            senare: fore.senare + en.senare,
            storst: Math.abs(fore.storst) >= Math.abs(en.storst) ? fore.storst : en.storst,
            fran: spann(fore.fran, en.fran),
            till: spann(fore.till, en.till),
          }
        : en,
    );
  }
  return {
    changes: nasta.changes,
    totalt: forsta.totalt,
    provade: forsta.provade + nasta.provade,
    berorda: forsta.berorda + nasta.berorda,
    misslyckade: forsta.misslyckade + nasta.misslyckade,
    frister: [...frister.values()].sort((a, b) => flyttas(b) - flyttas(a)),
    nasta: nasta.nasta,
  };
}
