/** Which answers in its forms a way rests on: those that would lead elsewhere if they were others. Pure. */
import { nyckel, type Lage } from './lage';
import { ta, type Steg } from './sok';
import { faltOf, type Varden } from './varden';

/** For each step, the codes, truths and numbers that it rests on. */
export function forutsattaVarden(start: Lage, way: readonly Steg[]): readonly Varden[] {
  let lage: Lage | null = start;
  return way.map((steg) => {
    const from: Lage | null = lage;
    lage = from && ta(from, steg);
    if (steg.slag !== 'handelse' || !from || !lage) return {};
    const event = from.process.definition.events?.[steg.typ];
    const led = nyckel(lage);
    const rests = (event ? faltOf(event) : []).filter(({ namn, kod, kravs, varden }) => {
      const chosen = steg.varden[namn];
      if (!(kod || typeof chosen === 'number') || chosen === undefined) return false;
      const others = [
        ...(kravs ? [] : [undefined]),
        ...varden.filter((value) => JSON.stringify(value) !== JSON.stringify(chosen)).slice(0, 4),
      ];
      return others.some((value) => {
        const other = ta(from, { ...steg, varden: { ...steg.varden, [namn]: value } });
        return !other || nyckel(other) !== led;
      });
    });
    return Object.fromEntries(rests.map(({ namn }) => [namn, steg.varden[namn]]));
  });
}
