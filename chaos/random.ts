/** Chance with a seed: the same seed gives the same faults in the same order. */

export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  pick<T>(items: readonly T[]): T;
  /** True in this share of the cases. */
  chance(share: number): boolean;
  /** The items in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

/** mulberry32: small, fast, and even enough for choosing faults. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    pick<T>(items: readonly T[]): T {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('There is nothing to pick from');
      return item;
    },
    chance: (share) => next() < share,
    shuffled<T>(items: readonly T[]): T[] {
      const rest = [...items];
      for (let n = rest.length - 1; n > 0; n -= 1) {
        const k = whole(0, n);
        [rest[n], rest[k]] = [rest[k]!, rest[n]!];
      }
      return rest;
    },
  };
}
