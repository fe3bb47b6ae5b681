/**
 * Which way a goal lies: a guess of what is left, and the events that lead nearer, read from the arrows of the routine's
 * drawing, its conditions and what each says that it is met by. It guides the search and decides nothing. Pure.
 */
import type { AnyTransitionDefinition } from 'xstate';
import type { ProcessDefinition } from '../../machines/process';
import { candidates, namesOf } from '../engine/conditions';
import { stamp } from '../engine/step';
import type { UnmetCondition } from '../problems';
import {
  avstandFor,
  avstandTill,
  avstandTillHandelse,
  beddaOm,
  framme,
  pilarOf,
  priceOf,
  type Avstand,
  type Mal,
} from './graf';
import type { Lage } from './lage';

/** What an arrow of the drawing weighs beside one condition to meet. */
const PIL = 4;
/** How far a chain of "that is met by" is followed. */
const DJUP = 4;

export class Riktning {
  /** The events that the routine asks somebody for. */
  readonly bedda: ReadonlySet<string>;
  private readonly far: Avstand;

  constructor(
    private readonly process: ProcessDefinition,
    private readonly mal: Mal,
  ) {
    this.bedda = beddaOm(process);
    this.far = avstandTill(process, mal);
  }

  /** How far a case is from the goal in the drawing. */
  avstand({ snapshot }: Lage): number {
    return avstandFor(snapshot, this.far);
  }

  /** Events that lead nearer, and those by which what stands in the way of them is met. */
  nara(lage: Lage): ReadonlySet<string> {
    const typer = new Set<string>();
    const asked = new Set<string>();
    const follow = (far: Avstand, depth: number): void => {
      for (const pil of this.vidare(lage, far)) {
        typer.add(pil.eventType as string);
        cures(pil, depth);
      }
    };
    const cures = (pil: AnyTransitionDefinition, depth: number): void => {
      for (const { condition, cure } of ouppfyllda(lage, pil)) {
        if (cure?.event === undefined || asked.has(condition)) continue;
        asked.add(condition);
        typer.add(cure.event);
        if (depth >= DJUP) continue;
        const ways = candidates(lage.snapshot, cure.event);
        for (const inner of ways) cures(inner, depth + 1);
        if (ways.length === 0) follow(avstandTillHandelse(this.process, cure.event), depth + 1);
      }
    };
    follow(this.far, 0);
    return typer;
  }

  urUppgifter(lage: Lage): ReadonlySet<string> {
    return new Set(lage.process.openTasks(lage.snapshot).flatMap(([, { events }]) => events));
  }

  /** The arrows of the active states by which it is nearest. */
  vidare({ snapshot }: Lage, far = this.far): readonly AnyTransitionDefinition[] {
    const now = avstandFor(snapshot, far);
    if (now === Infinity || now === 0) return [];
    return snapshot._nodes.flatMap((node) =>
      pilarOf(node).filter((pil) => (far.pil.get(pil) ?? Infinity) <= now),
    );
  }

  /** How much is left, at a guess: arrows of the drawing, and what must be met before the next of them. */
  kvar(lage: Lage): number {
    if (framme(lage.snapshot, this.mal)) return 0;
    if (lage.snapshot.status !== 'active') return Infinity;
    const tasks = lage.process.openTasks(lage.snapshot).filter(([, { escalation }]) => !escalation).length;
    return this.kvarTill(lage, this.far, 0, new Set()) + tasks / 4;
  }

  private kvarTill(lage: Lage, far: Avstand, depth: number, asked: Set<string>): number {
    const arrows = avstandFor(lage.snapshot, far);
    if (arrows === Infinity) return depth === 0 ? Infinity : 6;
    const next = this.vidare(lage, far).map(
      (pil) => PIL * (arrows - priceOf(this.process, pil) + 1) + this.pris(lage, pil, depth, asked),
    );
    return next.length > 0 ? Math.min(...next) : PIL * arrows;
  }

  private pris(lage: Lage, pil: AnyTransitionDefinition, depth: number, asked: Set<string>): number {
    let sum = 0;
    for (const { condition, cure } of ouppfyllda(lage, pil)) {
      if (asked.has(condition)) continue;
      asked.add(condition);
      sum +=
        1 + (cure?.event === undefined || depth >= DJUP ? 2 : this.prisFor(lage, cure.event, depth, asked));
    }
    return sum;
  }

  /** What an event that a condition asks for costs. */
  private prisFor(lage: Lage, typ: string, depth: number, asked: Set<string>): number {
    const ways = candidates(lage.snapshot, typ);
    if (ways.length === 0)
      return this.kvarTill(lage, avstandTillHandelse(this.process, typ), depth + 1, asked);
    return Math.min(...ways.map((way) => this.pris(lage, way, depth + 1, asked)));
  }
}

/** The conditions of a case that an arrow still wants. */
export function ouppfyllda(
  { process, snapshot, at, settings }: Lage,
  pil: AnyTransitionDefinition,
): readonly UnmetCondition[] {
  const conditions = process.definition.conditions ?? {};
  const event = stamp({ process, at, settings }, { type: pil.eventType as string });
  return namesOf(pil).flatMap((name): UnmetCondition[] => {
    const condition = conditions[name];
    if (!condition || condition.on === 'event') return [];
    if (condition.test({ context: snapshot.context as never, event: event as never })) return [];
    const { text, source, cure } = condition;
    return [{ condition: name, text, source, ...(cure && { cure }) }];
  });
}
