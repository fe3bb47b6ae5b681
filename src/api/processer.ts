/** The routine as it is drawn, and how many cases are where in it. No answer here is about a single case. */
import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '../../machines/calendar';
import type { FullProcess } from '../../machines/process';
import { findProcess } from '../../machines/registry';
import type { Principal } from '../access/principal';
import { kartaAv } from '../bpmn/karta';
import { rita, type Punkt, type Ruta } from '../bpmn/layout';
import { stegfragor } from '../bpmn/stegfragor';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem } from '../problems';
import { ProcesslageQuery, type Stegrad } from '../store/processlage.query';
import { accessRow } from './cases';
import { LATEST } from './processes';
import type { ProcesslageView, ProcessView } from './processer.schemas';
import { MINST, quartiles, shown, shownWhole } from './smatal';

/** Numbers are counted anew at most this often: asking again and again does not show who moved. */
const FRESH_MS = 300_000;

interface Raknat {
  readonly at: string;
  readonly rader: readonly Stegrad[];
}

@Injectable()
export class Processer {
  private readonly kartor = new Map<FullProcess, ProcessView>();
  private readonly raknade = new Map<FullProcess, Promise<Raknat>>();

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(ProcesslageQuery) private readonly query: ProcesslageQuery,
  ) {}

  /** @throws Problem NOT_FOUND */
  karta(id: string, version: number | undefined): ProcessView {
    const process = find(id, version);
    const known = this.kartor.get(process) ?? ritad(process);
    this.kartor.set(process, known);
    return known;
  }

  /** @throws Problem NOT_FOUND; FORBIDDEN for a unit that is not the principal's */
  async lage(
    principal: Principal,
    id: string,
    { version, enhet = null }: { version?: number | undefined; enhet?: string | undefined | null },
  ): Promise<ProcesslageView> {
    const process = find(id, version);
    const enheter = principal.roles.some((role) => role !== 'utforare') ? principal.units : [];
    const allowed = enhet === null || enheter.includes(enhet);
    const vad = `${process.id} ${process.version} ${allowed ? (enhet ?? 'alla') : 'annan enhet'}`;
    const row = accessRow(principal, 'processlage', allowed ? 'ok' : 'FORBIDDEN');
    await this.engine.guarded(() => this.engine.store.logAccess(null, { ...row, andamal: 'statistik', vad }));
    if (!allowed)
      throw new Problem(
        'FORBIDDEN',
        mening`Du kan bara se talen för dina egna enheter, eller för hela kommunen. Ta bort enhet ur frågan.`,
      );
    const { at, rader } = await this.raknat(process);
    const inEnhet = (of: string) => rader.filter(({ sfEnhet, kcEnhet }) => sfEnhet === of || kcEnhet === of);
    const scope = enhet === null ? rader : inEnhet(enhet);
    const visat = (in_: readonly Stegrad[]): number | null => {
      const antal = count(in_);
      if (enhet !== null) return shown(antal);
      // Each case lies in one unit of each side: the parts of a side are apart from each other.
      const sides = (['sfEnhet', 'kcEnhet'] as const).map((side) =>
        shownWhole(antal, parts(in_, side, enheter)),
      );
      return sides.includes(null) ? null : antal;
    };
    const steg = [...new Set(stegfragor(process).map(({ steg: one }) => one))].map((one) => {
      const mine = scope.filter((rad) => rad.steg === one);
      const antal = visat(mine);
      return {
        steg: one,
        antal,
        dagar: antal === null ? null : quartiles(mine.flatMap(({ dagar }) => dagar)),
      };
    });
    return {
      process: process.id,
      version: process.version,
      enhet,
      enheter: [...enheter],
      beraknad: at,
      minst: MINST,
      // With a sum the one that is kept back could be reckoned.
      totalt: steg.some(({ antal }) => antal === null) ? null : visat(scope),
      steg,
    };
  }

  /** Of the whole municipality, once for all who ask. */
  private async raknat(process: FullProcess): Promise<Raknat> {
    const now = this.engine.clock.now().toISOString();
    const known = await this.raknade.get(process);
    if (known && Math.abs(Date.parse(now) - Date.parse(known.at)) < FRESH_MS) return known;
    const counting = this.engine
      .guarded(() => this.query.las(process.id, process.version, stegfragor(process), localDate(now)))
      .then((rader) => ({ at: now, rader }));
    this.raknade.set(process, counting);
    counting.catch(() => this.raknade.delete(process));
    return counting;
  }
}

/** The routine with where everything of it stands. */
function ritad(process: FullProcess): ProcessView {
  const karta = kartaAv(process);
  const ritning = rita(karta);
  const ruta = (of: ReadonlyMap<string, Ruta>, id: string): Ruta =>
    of.get(id) ?? { x: 0, y: 0, bredd: 0, hojd: 0 };
  const punkter = (of: ReadonlyMap<string, readonly Punkt[]>, id: string) => of.get(id) ?? [];
  return {
    ...karta,
    bredd: ritning.bredd,
    hojd: ritning.hojd,
    banor: karta.banor.map((bana) => ({ ...bana, ruta: ruta(ritning.banor, bana.id) })),
    parter: karta.parter.map((part) => ({ ...part, ruta: ruta(ritning.parter, part.id) })),
    noder: karta.noder.map((nod) => ({
      ...nod,
      ruta: ruta(ritning.noder, nod.id),
      val: ritning.val.get(nod.id) ?? null,
    })),
    floden: karta.floden.map((flode) => ({ ...flode, punkter: punkter(ritning.floden, flode.id) })),
    meddelanden: karta.meddelanden.map((one) => ({ ...one, punkter: punkter(ritning.meddelanden, one.id) })),
  };
}

const count = (rader: readonly Stegrad[]): number => rader.reduce((sum, { dagar }) => sum + dagar.length, 0);

/** How many of each of one's own units that has any on a side. */
const parts = (
  rader: readonly Stegrad[],
  side: 'sfEnhet' | 'kcEnhet',
  enheter: readonly string[],
): readonly number[] =>
  enheter.flatMap((enhet) => {
    const n = count(rader.filter((rad) => rad[side] === enhet));
    return n > 0 ? [n] : [];
  });

function find(id: string, version: number | undefined): FullProcess {
  const process = version === undefined ? LATEST.get(id) : findProcess(id, version);
  if (!process?.karta)
    throw new Problem('NOT_FOUND', mening`Rutinen finns inte, eller inte i den versionen.`);
  return process;
}
