/**
 * Where everything of the picture stands: steps in the cells that the drawing gives them, lanes below each other, and
 * each way along the gaps between columns and rows, in a track of its own. The same for the screen and for BPMN. Pure.
 */
import type { Flode, Karta, Nod } from './modell';

export interface Ruta {
  readonly x: number;
  readonly y: number;
  readonly bredd: number;
  readonly hojd: number;
}
export type Punkt = readonly [x: number, y: number];

export interface Ritning {
  readonly bredd: number;
  readonly hojd: number;
  readonly banor: ReadonlyMap<string, Ruta>;
  readonly parter: ReadonlyMap<string, Ruta>;
  readonly noder: ReadonlyMap<string, Ruta>;
  /** By the node that it stands after: from here more than one way leads on. */
  readonly val: ReadonlyMap<string, Ruta>;
  readonly floden: ReadonlyMap<string, readonly Punkt[]>;
  readonly meddelanden: ReadonlyMap<string, readonly Punkt[]>;
}

const BOX = { bredd: 148, hojd: 62 } as const;
const CIRCLE = 40;
/** Room for the words under a circle. */
const CIRCLE_CELL = 84;
const CIRCLE_WORDS = 24;
const HEAD = 34;
const PARTY = { hojd: 34, under: 34 } as const;
const DIAMOND = 18;
/** From a step to the choice after it. */
const AFTER = 5;
const TRACK = 8;
const GAP = 40;
const ROW_GAP = 22;

/** @throws Error if a way leads from or to a node that there is not */
export function rita(karta: Karta): Ritning {
  return new Layout(karta).ritning();
}

/** A way as it goes along gaps: of which column's left side, and of which row's upper side. */
interface Plan {
  readonly flode: Flode;
  readonly fran: Nod;
  readonly till: Nod;
  /** Right of this column, and the track there; null where it goes straight. */
  readonly gap: { readonly kolumn: number; readonly track: number } | null;
  /** Above this row of all, and the track there. */
  readonly lane: { readonly rad: number; readonly track: number } | null;
}

class Layout {
  private readonly nod: ReadonlyMap<string, Nod>;
  private readonly firstRow = new Map<string, number>();
  private readonly gaps: number[] = [];
  private readonly lanes: number[] = [];
  private readonly plans: readonly Plan[];
  private readonly columnX: number[] = [];
  private readonly columnWidth: number[] = [];
  private readonly rowY: number[] = [];
  /** Below the last row. */
  private readonly endY: number;

  constructor(private readonly karta: Karta) {
    this.nod = new Map(karta.noder.map((nod) => [nod.id, nod]));
    let rows = 0;
    for (const { id, rader } of karta.banor) {
      this.firstRow.set(id, rows);
      rows += rader;
    }
    this.plans = karta.floden.map((flode) => this.plan(flode));
    const columns = 1 + Math.max(...karta.noder.map(({ kolumn }) => kolumn));
    let x = HEAD + 12;
    for (let column = 0; column < columns; column += 1) {
      const boxes = karta.noder.some(({ kolumn, slag }) => kolumn === column && !round(slag));
      this.columnX.push(x);
      this.columnWidth.push(boxes ? BOX.bredd : CIRCLE_CELL);
      x += (this.columnWidth[column] ?? 0) + GAP + TRACK * (this.gaps[column] ?? 0);
    }
    let y = karta.parter.length > 0 ? PARTY.hojd + PARTY.under : 8;
    for (let row = 0; row < rows; row += 1) {
      y += ROW_GAP + TRACK * (this.lanes[row] ?? 0);
      this.rowY.push(y);
      const words = karta.noder.some((nod) => round(nod.slag) && this.row(nod) === row);
      y += BOX.hojd + (words ? CIRCLE_WORDS : 0);
    }
    this.endY = y;
  }

  ritning(): Ritning {
    const { karta } = this;
    const last = this.columnX.length - 1;
    const bredd = (this.columnX[last] ?? 0) + (this.columnWidth[last] ?? 0) + 16;
    const noder = new Map(karta.noder.map((nod) => [nod.id, this.ruta(nod)]));
    const banor = new Map<string, Ruta>();
    const top = (row: number): number =>
      (this.rowY[row] ?? 0) - (ROW_GAP + TRACK * (this.lanes[row] ?? 0)) + ROW_GAP / 2;
    for (const { id, rader } of karta.banor) {
      const first = this.firstRow.get(id) ?? 0;
      const y = top(first);
      const end = this.rowY[first + rader] === undefined ? this.bottom() : top(first + rader);
      banor.set(id, { x: 4, y, bredd: bredd - 8, hojd: end - y });
    }
    const parter = new Map(
      karta.parter.map(({ id }) => [id, { x: 4, y: 4, bredd: bredd - 8, hojd: PARTY.hojd }]),
    );
    const floden = new Map(this.plans.map((plan) => [plan.flode.id, this.path(plan)]));
    const val = new Map(
      karta.noder.flatMap((nod) => {
        const ruta = noder.get(nod.id);
        return ruta && this.chooses(nod) ? [[nod.id, diamond(ruta)] as const] : [];
      }),
    );
    return {
      bredd,
      hojd: this.bottom() + 4,
      ...{ banor, parter, noder, val, floden },
      meddelanden: this.messages(noder, parter),
    };
  }

  private bottom(): number {
    return this.endY + ROW_GAP / 2 + 4;
  }

  /** More than one way leads on, not counting those back. */
  private chooses({ id }: Nod): boolean {
    return this.karta.floden.filter(({ fran, bakat }) => fran === id && !bakat).length > 1;
  }

  private row({ bana, rad }: Nod): number {
    return (this.firstRow.get(bana) ?? 0) + rad;
  }

  private plan(flode: Flode): Plan {
    const [fran, till] = [this.nod.get(flode.fran), this.nod.get(flode.till)];
    if (!fran || !till) throw new Error(`The way ${flode.id} leads from or to nothing`);
    const steps = till.kolumn - fran.kolumn;
    const [from, to] = [this.row(fran), this.row(till)];
    if (from === to && steps === 1) return { flode, fran, till, gap: null, lane: null };
    const take = (tracks: number[], at: number): number => (tracks[at] = (tracks[at] ?? 0) + 1);
    // The column's gap on the side that it leads to; the row's upper side where it comes from above, else the lower.
    const column = steps > 0 ? fran.kolumn : fran.kolumn - 1;
    const gap = from === to ? null : { kolumn: column, track: take(this.gaps, column) };
    if (Math.abs(steps) === 1 && from !== to) return { flode, fran, till, gap, lane: null };
    const rad = from === to ? to : to > from ? to : to + 1;
    return { flode, fran, till, gap, lane: { rad, track: take(this.lanes, rad) } };
  }

  private ruta(nod: Nod): Ruta {
    const x = this.columnX[nod.kolumn] ?? 0;
    const width = this.columnWidth[nod.kolumn] ?? 0;
    const y = this.rowY[this.row(nod)] ?? 0;
    if (!round(nod.slag)) return { x, y, ...BOX };
    return { x: x + (width - CIRCLE) / 2, y: y + (BOX.hojd - CIRCLE) / 2, bredd: CIRCLE, hojd: CIRCLE };
  }

  private path({ fran, till, gap, lane }: Plan): readonly Punkt[] {
    const [a, b] = [this.ruta(fran), this.ruta(till)];
    const forward = till.kolumn > fran.kolumn;
    const [ay, by] = [middleY(a), middleY(b)];
    const outX = forward ? a.x + a.bredd + (this.chooses(fran) ? AFTER + DIAMOND : 0) : a.x;
    if (gap === null && lane === null)
      return [
        [outX, ay],
        [b.x, by],
      ];
    const laneY = lane && this.laneY(lane);
    if (gap === null && laneY !== null) {
      // Within a row, past others: over the top.
      const [sx, ex] = [middleX(a) + (forward ? 12 : -12), middleX(b) + (forward ? -12 : 12)];
      return [
        [sx, a.y],
        [sx, laneY],
        [ex, laneY],
        [ex, b.y],
      ];
    }
    const gapX = gap ? this.gapX(gap) : outX;
    // What leaves beside others leaves a little apart from them.
    const sy = forward ? ay : ay + 10;
    const inX = forward ? b.x : b.x + b.bredd;
    if (laneY === null)
      return [
        [outX, sy],
        [gapX, sy],
        [gapX, by + (forward ? 0 : 10)],
        [inX, by + (forward ? 0 : 10)],
      ];
    const ex = middleX(b) + ((lane?.track ?? 0) % 5) * 9 - 18;
    return [
      [outX, sy],
      [gapX, sy],
      [gapX, laneY],
      [ex, laneY],
      [ex, laneY < by ? b.y : b.y + b.hojd],
    ];
  }

  private laneY({ rad, track }: { readonly rad: number; readonly track: number }): number {
    const below = this.rowY[rad] ?? this.bottom();
    return below - ROW_GAP / 2 + 2 - TRACK * (track - 0.5);
  }

  private gapX({ kolumn, track }: { readonly kolumn: number; readonly track: number }): number {
    return (this.columnX[kolumn] ?? 0) + (this.columnWidth[kolumn] ?? 0) + GAP - 12 + TRACK * (track - 0.5);
  }

  private messages(
    noder: ReadonlyMap<string, Ruta>,
    parter: ReadonlyMap<string, Ruta>,
  ): ReadonlyMap<string, readonly Punkt[]> {
    return new Map(
      this.karta.meddelanden.flatMap(({ id, fran, till }) => {
        const [party, step] = parter.has(fran)
          ? [parter.get(fran), noder.get(till)]
          : [parter.get(till), noder.get(fran)];
        if (!party || !step) return [];
        const out = parter.has(till);
        const x = middleX(step) + (out ? -30 : 30);
        const line: Punkt[] = [
          [x, step.y],
          [x, party.y + party.hojd],
        ];
        return [[id, out ? line : line.reverse()] as const];
      }),
    );
  }
}

const round = (slag: Nod['slag']): boolean => slag === 'start' || slag === 'slut';
const middleX = ({ x, bredd }: Ruta): number => x + bredd / 2;
const middleY = ({ y, hojd }: Ruta): number => y + hojd / 2;
const diamond = (ruta: Ruta): Ruta => ({
  x: ruta.x + ruta.bredd + AFTER,
  y: middleY(ruta) - DIAMOND / 2,
  bredd: DIAMOND,
  hojd: DIAMOND,
});
