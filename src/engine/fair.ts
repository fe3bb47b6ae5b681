/**
 * Turns for the units. Deadlines fire oldest first, so a unit with a hundred thousand of them to catch up would
 * go before every other unit's single one. While there is such a backlog, every other batch is made up of
 * what a look ahead has found: the oldest of each unit in turn. See docs/adr/0012-fair-firing.md.
 */
import type { CasesStore, DuePosition } from '../store/cases.store';

/** Cases of one unit that one walk through the backlog notes; what it has beyond them waits for the next. */
const PER_UNIT = 500;

type Looks = Pick<CasesStore, 'lookAhead'>;

export class Fair {
  /** Cases noted in this walk, by unit. */
  private noted = new Map<string, number>();
  /** Noted and not yet taken, by unit, oldest first. */
  private readonly waiting = new Map<string, DuePosition[]>();

  /** @param position where the backlog begins */
  constructor(
    private readonly store: Looks,
    private position: DuePosition,
  ) {}

  /**
   * Looks a bounded step ahead, then takes cases from the units in turn.
   * @param now domain time, ISO UTC
   * @param front what has been fired up to, oldest first
   * @returns at most `limit` ids; none while one unit alone is known to wait
   */
  async take(now: string, front: DuePosition, limit: number): Promise<string[]> {
    await this.look(now, front);
    const taken = new Set<string>();
    if (this.noted.size < 2) return [];
    while (this.waiting.size > 0) {
      for (const [unit, queue] of this.waiting) {
        if (taken.size >= limit) return [...taken];
        const next = queue.shift();
        if (!next) this.waiting.delete(unit);
        else if (isAfter(next, front)) taken.add(next.caseId);
      }
    }
    return [...taken];
  }

  private async look(now: string, front: DuePosition): Promise<void> {
    const { due, units, last, full } = await this.store.lookAhead(now, this.position);
    for (const position of due) this.note(units.get(position.caseId) ?? '', position);
    this.position = last;
    if (!full && this.waiting.size === 0) this.startOver(front);
  }

  private note(unit: string, position: DuePosition): void {
    const noted = this.noted.get(unit) ?? 0;
    if (noted >= PER_UNIT) return;
    this.noted.set(unit, noted + 1);
    const queue = this.waiting.get(unit);
    if (queue) queue.push(position);
    else this.waiting.set(unit, [position]);
  }

  /** Walks again from the front, if several units had more than was noted. One alone is served oldest first. */
  private startOver(front: DuePosition): void {
    const crowded = [...this.noted.values()].filter((noted) => noted >= PER_UNIT);
    if (crowded.length < 2) return;
    this.noted = new Map();
    this.position = front;
  }
}

/** Whether one place comes after another. */
function isAfter(a: DuePosition, b: DuePosition): boolean {
  return a.at === b.at ? a.caseId > b.caseId : a.at > b.at;
}
