/** What the rows of a file would be, in counts: for the dry run, and for whoever signs the import. */
import type { AnvisningContext } from '../../machines/anvisning/context';
import { TIDSKLASSER, tidsklass, type Tidsklass } from '../../machines/anvisning/tidsklass';
import type { Engine } from '../engine/engine';
import type { Played } from '../engine/play';
import { LAGEN, type Rad } from './kolumner';

type Antal = Map<string, number>;
const rakna = (antal: Antal, vad: string): unknown => antal.set(vad, (antal.get(vad) ?? 0) + 1);

export class Sammanfattning {
  private readonly lagen: Antal = new Map();
  private readonly enheter: Antal = new Map();
  private readonly frister: Antal = new Map();
  private readonly uppgifter: Antal = new Map();
  private readonly klasser = new Map<string, number>();

  /** Counts a played row. @param now domain time, ISO UTC */
  lagg(rad: Rad, { start, due, record }: Played, engine: Engine, now: string): void {
    rakna(this.lagen, rad.lage);
    rakna(this.enheter, rad.sf_enhet);
    rakna(this.klasser, tidsklass((record.snapshot.context as AnvisningContext).beredning));
    const gone = new Set(due?.changed.map(({ key, status }) => (status === 'armed' ? null : key)));
    const kvar = [...start.armed.filter(({ key }) => !gone.has(key)), ...(due?.armed ?? [])];
    const nasta = kvar
      .map(({ dueAt }) => dueAt)
      .filter((at) => at > now)
      .sort()[0];
    rakna(this.frister, nasta?.slice(0, 7) ?? 'ingen');
    for (const [, task] of engine.processOf(record).openTasks(record.snapshot))
      rakna(this.uppgifter, task.escalation === true ? `${task.title.sv} (försenat)` : task.title.sv);
  }

  /** The counts in Swedish, a line each. */
  rader(): readonly string[] {
    const klasser = (Object.keys(TIDSKLASSER) as Tidsklass[]).map(
      (klass) => [TIDSKLASSER[klass].sv, this.klasser.get(klass) ?? 0] as const,
    );
    return [
      ...avsnitt(
        'Läge',
        Object.keys(LAGEN).map((lage) => [lage, this.lagen.get(lage) ?? 0] as const),
      ),
      ...avsnitt('Enhet', [...this.enheter].sort()),
      ...avsnitt('Nästa frist, per månad', [...this.frister].sort()),
      ...avsnitt(
        'Öppna uppgifter',
        [...this.uppgifter].sort((a, b) => b[1] - a[1]),
      ),
      ...avsnitt('Tid till egen försörjning (v. 40)', klasser),
    ];
  }
}

/** A heading with its counts; nothing where there are none. */
function avsnitt(rubrik: string, antal: readonly (readonly [string, number])[]): readonly string[] {
  const rader = antal.filter(([, n]) => n > 0).map(([vad, n]) => `  ${String(n).padStart(6)}  ${vad}`);
  return rader.length === 0 ? [] : [rubrik, ...rader];
}
