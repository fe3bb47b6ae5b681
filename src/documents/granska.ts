/**
 * Judges a template against the schema of its data: every field that it names must be there, be of a sort that can be
 * shown in its place, and stand inside an `om` if it may be missing. A document is then never drawn with a gap.
 */
import type { Block, Textfel } from './mallsprak';
import { faltVid, vagar, varje, type Falt, type Schema, type Slag } from './schemavag';
import { utanGlyf } from './tecken';

const VISAS: readonly Slag[] = ['text', 'fritext', 'datum', 'motesdag', 'manad', 'klockslag', 'tal'];
const INGA: ReadonlySet<string> = new Set();

/** Where names are looked up, and which of them an `om` has made sure of. */
interface Rum {
  readonly schema: Schema;
  readonly namn: Readonly<Record<string, Schema>>;
  readonly sakra: ReadonlySet<string>;
}

/** All that is wrong with `block` where the data is of `schema`. */
export function granska(block: readonly Block[], schema: Schema): readonly Textfel[] {
  const judge = new Granskning();
  judge.alla(block, { schema, namn: {}, sakra: INGA });
  return judge.fel;
}

class Granskning {
  readonly fel: Textfel[] = [];

  alla(block: readonly Block[], rum: Rum): void {
    for (const one of block) this.ett(one, rum);
  }

  private ett(block: Block, rum: Rum): void {
    switch (block.slag) {
      case 'rubrik':
      case 'stycke':
        for (const del of block.delar)
          if ('falt' in del) this.visas(del.falt, rum, block.rad);
          else this.tecken(del.text, block.rad);
        return;
      case 'lista':
        for (const point of block.punkter) this.alla(point, rum);
        return;
      case 'om':
        this.om(block, rum);
        return;
      case 'varje':
        this.varje(block, rum);
        return;
      case 'tabell':
        this.tabell(block, rum);
        return;
      case 'punkter': {
        const list = this.lista(block.falt, rum, block.rad);
        if (list !== null && !VISAS.includes(faltVid(varje(list), '')?.slag ?? 'grupp'))
          this.fault(block.rad, `”${block.falt}” är en lista med flera fält: skriv en tabell`);
        return;
      }
      case 'text':
        this.visas(block.falt, rum, block.rad);
        return;
      case 'ruta':
        this.alla(block.block, rum);
        return;
      case 'underskrift':
      case 'overklagande':
      case 'innehall':
        return;
    }
  }

  private om({ villkor, da, annars, rad }: Block & { slag: 'om' }, rum: Rum): void {
    const falt = this.finns(villkor.falt, rum, rad);
    if (falt !== null) {
      const codes = falt.slag === 'kod';
      if (codes !== (villkor.kod !== null) || (codes && !falt.koder.includes(villkor.kod ?? '')))
        this.fault(
          rad,
          codes
            ? `”${villkor.falt}” är en av koderna ${falt.koder.join(', ')}: skriv om ${villkor.falt} = kod`
            : `”${villkor.falt}” är ingen kod: skriv om ${villkor.falt} utan =`,
        );
    }
    const safe = { ...rum, sakra: new Set([...rum.sakra, villkor.falt]) };
    this.alla(da, villkor.inte ? rum : safe);
    this.alla(annars, villkor.inte ? safe : rum);
  }

  private varje({ falt, namn, block, rad }: Block & { slag: 'varje' }, rum: Rum): void {
    const list = this.lista(falt, rum, rad);
    if (list === null) return;
    if (faltVid(rum.schema, namn) !== null)
      this.fault(rad, `”${namn}” är redan ett fält: välj ett annat namn`);
    this.alla(block, { ...rum, namn: { ...rum.namn, [namn]: varje(list) } });
  }

  private tabell({ falt, kolumner, rad }: Block & { slag: 'tabell' }, rum: Rum): void {
    const list = this.lista(falt, rum, rad);
    if (list === null) return;
    const row = { ...rum, schema: varje(list), namn: {} };
    for (const kolumn of kolumner) {
      this.tecken(kolumn.rubrik, rad);
      const found = this.finns(kolumn.falt, row, rad);
      if (found !== null && !VISAS.includes(found.slag))
        this.fault(rad, `”${kolumn.falt}” går inte att visa i en kolumn`);
    }
  }

  private lista(path: string, rum: Rum, rad: number): Falt | null {
    const falt = this.finns(path, rum, rad);
    if (falt === null || falt.slag === 'lista') return falt;
    this.fault(rad, `”${path}” är ingen lista`);
    return null;
  }

  private visas(path: string, rum: Rum, rad: number): void {
    const falt = this.finns(path, rum, rad);
    if (falt === null) return;
    if (!VISAS.includes(falt.slag)) {
      this.fault(
        rad,
        `”${path}” går inte att visa i en text: välj ett fält i det, eller skriv om, punkter eller tabell`,
      );
      return;
    }
    const parts = path.split('.');
    const sure = parts.some((_, n) => rum.sakra.has(parts.slice(0, n + 1).join('.')));
    if (falt.kanSaknas && !sure)
      this.fault(rad, `”${path}” kan saknas: ställ det mellan ”:: om ${path}” och ”:: slut”`);
  }

  /** The field at `path`; what could not be read as a path is told elsewhere. */
  private finns(path: string, rum: Rum, rad: number): Falt | null {
    if (path === '') return null;
    const [first = '', ...rest] = path.split('.');
    const named = Object.hasOwn(rum.namn, first) ? rum.namn[first] : undefined;
    const falt = named === undefined ? faltVid(rum.schema, path) : faltVid(named, rest.join('.'));
    if (falt === null) {
      const all = [
        ...vagar(rum.schema),
        ...Object.entries(rum.namn).flatMap(([name, of]) => vagar(of, name)),
      ];
      this.fault(rad, `fältet ”${path}” finns inte. Närmast: ${narmast(path, all).join(', ')}`);
    }
    return falt;
  }

  private tecken(text: string, rad: number): void {
    const lacking = utanGlyf(text);
    if (lacking.length > 0)
      this.fault(rad, `typsnittet saknar ${lacking.map((letter) => `”${letter}”`).join(', ')}`);
  }

  private fault(rad: number, fel: string): void {
    this.fel.push({ rad, fel });
  }
}

/** The three names most like `name`. */
export const narmast = (name: string, all: readonly string[]): readonly string[] =>
  all
    .map((other) => ({ other, steg: avstand(name.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.steg - b.steg)
    .slice(0, 3)
    .map(({ other }) => other);

/** How many letters must be put in, taken out or changed. */
function avstand(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row[j] = Math.min(
        (row[j - 1] ?? 0) + 1,
        (before[j] ?? 0) + 1,
        (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    before = row;
  }
  return before[b.length] ?? 0;
}
