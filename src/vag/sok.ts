/**
 * The shortest lawful way to a goal: a search over the engine's own step, led by what the routine says of itself (the
 * arrows of its drawing, its named conditions and what each says that it is met by). It takes no step that the engine
 * would refuse, so it can skip nothing that the routine demands; and no step can be struck from what it answers. It
 * gives up after a bounded number of steps, and lets others in between. Pure but for the pauses.
 */
import { localDate } from '../../machines/calendar';
import type { EventDefinition } from '../../machines/process';
import { candidates, namesOf } from '../engine/conditions';
import { stamp } from '../engine/step';
import type { UnmetCondition } from '../problems';
import { framme, type Mal } from './graf';
import { ouppfyllda, Riktning } from './riktning';
import { efter, nyckel, vanta, type Lage, type Lopande } from './lage';
import { TOMT, innehallOf, enAndring, fyllSaAttDetGar, giltig, type Varden } from './varden';

/** One step of a way. */
export type Steg =
  | { readonly slag: 'handelse'; readonly typ: string; readonly varden: Varden }
  /** Nothing but time: until a day, and what then runs out if it is a deadline. */
  | { readonly slag: 'tid'; readonly till: string; readonly rule: string | null };

export type Svar =
  | { readonly finns: true; readonly steg: readonly Steg[]; readonly provade: number }
  | {
      readonly finns: false;
      /** `slut`: the case has ended; `ingen`: nothing more can be tried; `granssatt`: the search gave up. */
      readonly varfor: 'slut' | 'ingen' | 'granssatt';
      /** What stands in the way where the search came nearest. */
      readonly hinder: readonly UnmetCondition[];
      readonly provade: number;
    };

/** Bounds of a search. */
export interface Granser {
  /** Steps of the machine to try at most. */
  readonly provade: number;
  /** Milliseconds of work before others are let in. */
  readonly stycke: number;
}
export const GRANSER: Granser = { provade: 1_200, stycke: 8 };
/** What is tried anew, unbound, where the bound search found nothing. */
const OBUNDET = 600;

interface Nod {
  readonly lage: Lage;
  readonly fore: Nod | null;
  readonly steg: Steg | null;
  readonly g: number;
  readonly h: number;
  /** How far it is in the drawing. */
  readonly arrows: number;
  /** How wide to look from here: what leads on, then what the open tasks ask for, then all else. */
  readonly vidd: 0 | 1 | 2;
}

/** A day's wait costs as much as some steps: the search rather does something. */
const VANTAN = 4;
/** What is left weighs so much beside what is done. */
const VIKT = 2;

class Sokning {
  private readonly riktning: Riktning;
  private readonly sedda = new Set<string>();
  private readonly ko = new Ko();
  private provade = 0;
  /** When others were last let in. */
  private sedan = performance.now();
  private narmast: number;

  constructor(
    private readonly start: Lage,
    private readonly mal: Mal,
    private readonly granser: Granser,
    private readonly bundet: boolean,
  ) {
    this.riktning = new Riktning(start.process.definition, mal);
    // Unbound, nothing is ever let go.
    this.narmast = this.riktning.avstand(start);
  }

  async run(): Promise<Svar> {
    const first: Nod = {
      lage: this.start,
      fore: null,
      steg: null,
      g: 0,
      h: this.riktning.kvar(this.start),
      arrows: this.narmast,
      vidd: 0,
    };
    this.ko.push(first);
    this.sedda.add(nyckel(this.start));
    let nearest = first;
    for (let nod = this.ko.pop(); nod; nod = this.ko.pop()) {
      if (framme(nod.lage.snapshot, this.mal)) return this.found(nod);
      if (nod.h < nearest.h) nearest = nod;
      if (this.provade >= this.granser.provade) return this.none(nearest, 'granssatt');
      await this.expand(nod);
    }
    return this.none(nearest, this.start.snapshot.status === 'active' ? 'ingen' : 'slut');
  }

  private none(nearest: Nod, varfor: 'slut' | 'ingen' | 'granssatt'): Svar {
    const { lage } = nearest;
    const hinder =
      varfor === 'slut' ? [] : this.riktning.vidare(lage).flatMap((pil) => ouppfyllda(lage, pil));
    const olika = new Map(hinder.map((one) => [one.condition, one]));
    return { finns: false, varfor, hinder: [...olika.values()], provade: this.provade };
  }

  private async found(end: Nod): Promise<Svar> {
    const steg: Steg[] = [];
    for (let nod: Nod | null = end; nod; nod = nod.fore) if (nod.steg) steg.unshift(nod.steg);
    const kort = await this.utanOnodiga(steg);
    return { finns: true, steg: kort, provade: this.provade };
  }

  /** The same way without every step that it stands without. */
  private async utanOnodiga(steg: readonly Steg[]): Promise<readonly Steg[]> {
    const platser: Lage[] = [this.start];
    for (const one of steg) platser.push(ta(platser.at(-1) as Lage, one) as Lage);
    let way = steg;
    for (let n = steg.length - 1; n >= 0; n -= 1) {
      // What comes before is as it was: the last steps are tried first.
      if (this.leder(platser[n] as Lage, way.slice(n + 1))) way = [...way.slice(0, n), ...way.slice(n + 1)];
      await this.paus();
    }
    // Without one step, another may be needless that was not.
    return way.length < steg.length ? this.utanOnodiga(way) : way;
  }

  private leder(from: Lage, way: readonly Steg[]): boolean {
    let lage: Lage | null = from;
    for (const steg of way) {
      if (framme(lage.snapshot, this.mal)) return true;
      this.provade += 1;
      lage = ta(lage, steg);
      if (!lage) return false;
    }
    return framme(lage.snapshot, this.mal);
  }

  /** Lets others in, if this has gone on for long. */
  private async paus(): Promise<void> {
    if (performance.now() - this.sedan <= this.granser.stycke) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.sedan = performance.now();
  }

  private async expand(nod: Nod): Promise<void> {
    const { lage, vidd } = nod;
    if (lage.snapshot.status !== 'active') return;
    const events = lage.process.definition.events ?? {};
    const nara = this.riktning.nara(lage);
    const typer =
      vidd === 0
        ? nara
        : new Set([...nara, ...(vidd === 1 ? this.riktning.urUppgifter(lage) : this.riktning.bedda)]);
    for (const typ of typer) {
      await this.paus();
      const event = events[typ];
      if (event && this.riktning.bedda.has(typ))
        for (const varden of this.satt(lage, typ, event, vidd)) this.gor(nod, typ, varden);
    }
    if (vidd === 0) this.vanta(nod);
    if (vidd < 2 && !(this.bundet && nod.arrows > this.narmast))
      this.ko.push({ ...nod, vidd: (vidd + 1) as 1 | 2, g: nod.g + 1 + 2 * vidd });
  }

  private gor(nod: Nod, typ: string, varden: Varden): void {
    this.provade += 1;
    const lage = ta(nod.lage, { slag: 'handelse', typ, varden });
    if (lage) this.add(nod, lage, { slag: 'handelse', typ, varden }, 1);
  }

  private vanta(nod: Nod): void {
    const waited = vanta(nod.lage);
    if (!waited) return;
    this.provade += 1;
    this.add(nod, waited.lage, tid(waited), VANTAN);
  }

  private add(fore: Nod, lage: Lage, steg: Steg, price: number): void {
    // A sibling of one that has come nearer.
    if (this.bundet && fore.arrows > this.narmast) return;
    const key = nyckel(lage);
    if (this.sedda.has(key)) return;
    this.sedda.add(key);
    const h = this.riktning.kvar(lage);
    if (h === Infinity) return;
    const arrows = this.riktning.avstand(lage);
    if (this.bundet && arrows < this.narmast) {
      // One arrow nearer: what is behind is let go. Should it lead astray, the search begins anew without this.
      this.narmast = arrows;
      this.ko.tom();
    }
    this.ko.push({ lage, fore, steg, g: fore.g + price, h, arrows, vidd: 0 });
  }

  /** Ways to fill in an event: one for each arrow that it can take, and, looking wide, with each code by itself. */
  private *satt(lage: Lage, typ: string, event: EventDefinition, vidd: number): Generator<Varden> {
    const { process, snapshot, at, settings } = lage;
    const idag = localDate(at);
    const armed = [...lage.lopande.values()].flatMap(({ date }) => (date === null ? [] : [date]));
    const innehall = innehallOf(snapshot.context, idag, armed);
    const conditions = process.definition.conditions ?? {};
    const now = stamp({ process, at, settings }, { type: typ });
    const done = new Set<string>();
    for (const pil of candidates(snapshot, typ)) {
      if (ouppfyllda(lage, pil).length > 0) continue;
      const names = namesOf(pil).filter((name) => conditions[name]?.on === 'event');
      const hinder = (varden: Varden): number => {
        const facts = { context: snapshot.context as never, event: { ...now, ...varden } as never };
        return names.filter((name) => conditions[name]?.test(facts) !== true).length;
      };
      const plain = fyllSaAttDetGar(event, idag, innehall, hinder);
      if (!plain) continue;
      const more =
        vidd === 0
          ? []
          : [...enAndring(event, plain, TOMT)].filter(
              (varden) => hinder(varden) === 0 && giltig(event, varden),
            );
      for (const varden of [plain, ...more]) {
        const key = JSON.stringify(varden);
        if (!done.has(key)) yield varden;
        done.add(key);
      }
    }
  }
}

const tid = ({ lage, frist }: { readonly lage: Lage; readonly frist: Lopande | null }): Steg => ({
  slag: 'tid',
  till: frist?.date ?? localDate(lage.at),
  rule: frist?.rule ?? null,
});

/** The position after a step of a way; null where the engine would refuse it. */
export function ta(lage: Lage, steg: Steg): Lage | null {
  if (steg.slag === 'handelse') return efter(lage, { ...steg.varden, type: steg.typ });
  const waited = vanta(lage);
  return waited && JSON.stringify(tid(waited)) === JSON.stringify(steg) ? waited.lage : null;
}

/** Smallest first; of equals the one that came first. */
class Ko {
  private readonly lada: { readonly nod: Nod; readonly f: number }[] = [];

  push(nod: Nod): void {
    const f = nod.g + VIKT * nod.h;
    if (f === Infinity) return;
    let low = 0;
    for (let high = this.lada.length; low < high;) {
      const middle = (low + high) >> 1;
      // The smallest lies last, where it is taken.
      if ((this.lada[middle]?.f ?? 0) > f) low = middle + 1;
      else high = middle;
    }
    this.lada.splice(low, 0, { nod, f });
  }

  pop(): Nod | undefined {
    return this.lada.pop()?.nod;
  }

  tom(): void {
    this.lada.length = 0;
  }
}

/**
 * A way from where a case stands to a goal of its routine.
 * @returns no steps where it is there already
 */
export async function sokVag(start: Lage, mal: Mal, granser = GRANSER): Promise<Svar> {
  const first = await new Sokning(start, mal, granser, true).run();
  if (first.finns || first.varfor === 'slut') return first;
  return new Sokning(start, mal, { ...granser, provade: OBUNDET }, false).run();
}
