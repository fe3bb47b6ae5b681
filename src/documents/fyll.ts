/** A template's blocks filled with a document's data: what the layout draws, all of it text. */
import type { Block, Del } from './mallsprak';
import { datumIOrd, klockan, manadIOrd, ORD, veckodag, type Sprak } from './ord';
import { faltVid, varje, type Falt, type Schema } from './schemavag';
import { brytbar, renText } from './tecken';

/** A run of text and how it is set: `b` bold, `i` italic, both or neither. `\n` is a line break. */
type Run = readonly [text: string, stil: string];
/** What the layout (config/mallar/_layout) draws. Keys are short: a case file has thousands of them. */
export type Ritblock =
  | { readonly t: 'h'; readonly n: number; readonly d: readonly Run[] }
  | { readonly t: 'p'; readonly d: readonly Run[] }
  | { readonly t: 'ul' | 'ol'; readonly i: readonly (readonly Ritblock[])[] }
  | {
      readonly t: 'tab';
      readonly k: readonly string[];
      /** Widths in proportion. */
      readonly v: readonly number[];
      readonly r: readonly (readonly string[])[];
    }
  | { readonly t: 'ruta'; readonly b: readonly Ritblock[] }
  | { readonly t: 'sign'; readonly r: readonly string[] }
  | { readonly t: 'toc' };

const STIL = { '': '', fet: 'b', kursiv: 'i', fetkursiv: 'bi' } as const;
/** How long a reference in a table may be before it can be broken. */
const I_TABELL = 14;
/** In a table, for what is not known. */
const INGET = '–';

/** Where names are looked up: the data with its schema, and what a `varje` has named. */
interface Rum {
  readonly data: unknown;
  readonly schema: Schema;
  readonly namn: Readonly<Record<string, Rum>>;
}
/** What is the same through the whole document. */
export interface Omgivning {
  readonly sprak: Sprak;
  readonly undertecknas: readonly string[];
  readonly overklagande: readonly Block[];
}

/** Fills `block` with `data`, which must be of `schema`: the template has been judged against the same. */
export function fyll(
  block: readonly Block[],
  schema: Schema,
  data: unknown,
  omgivning: Omgivning,
): readonly Ritblock[] {
  return new Fyllning(omgivning).alla(block, { data, schema, namn: {} });
}

class Fyllning {
  constructor(private readonly omgivning: Omgivning) {}

  alla(block: readonly Block[], rum: Rum): Ritblock[] {
    return block.flatMap((one) => this.ett(one, rum));
  }

  private ett(block: Block, rum: Rum): readonly Ritblock[] {
    switch (block.slag) {
      case 'rubrik':
        return [{ t: 'h', n: block.niva, d: this.delar(block.delar, rum) }];
      case 'stycke':
        return [{ t: 'p', d: this.delar(block.delar, rum) }];
      case 'lista':
        return [{ t: block.ordnad ? 'ol' : 'ul', i: block.punkter.map((point) => this.alla(point, rum)) }];
      case 'om':
        return this.alla(
          galler(vardet(rum, block.villkor.falt).varde, block.villkor) ? block.da : block.annars,
          rum,
        );
      case 'varje':
        return this.rader(block.falt, rum).flatMap((rad) =>
          this.alla(block.block, { ...rum, namn: { ...rum.namn, [block.namn]: rad } }),
        );
      case 'tabell':
        return this.tabell(block, rum);
      case 'punkter':
        return this.punkter(block.falt, rum);
      case 'text':
        return stycken(this.ord(block.falt, rum));
      case 'ruta':
        return [{ t: 'ruta', b: this.alla(block.block, rum) }];
      case 'underskrift':
        return [{ t: 'sign', r: this.omgivning.undertecknas }];
      case 'overklagande':
        return this.alla(this.omgivning.overklagande, rum);
      case 'innehall':
        return [{ t: 'toc' }];
    }
  }

  private delar(delar: readonly Del[], rum: Rum): readonly Run[] {
    return delar.map((del) => [
      'falt' in del ? brytbar(enRad(this.ord(del.falt, rum))) : del.text,
      STIL[del.stil],
    ]);
  }

  private tabell({ falt, kolumner }: Block & { slag: 'tabell' }, rum: Rum): readonly Ritblock[] {
    const rows = this.rader(falt, rum).map((rad) =>
      kolumner.map((kolumn) => brytbar(enRad(this.ord(kolumn.falt, rad)), I_TABELL)),
    );
    if (rows.length === 0) return [this.inga()];
    const v = kolumner.map(({ rubrik }, n) => bredd([rubrik, ...rows.map((row) => row[n] ?? '')]));
    return [{ t: 'tab', k: kolumner.map(({ rubrik }) => rubrik), v, r: rows }];
  }

  private punkter(falt: string, rum: Rum): readonly Ritblock[] {
    const rows = this.rader(falt, rum);
    if (rows.length === 0) return [this.inga()];
    return [{ t: 'ul', i: rows.map((rad) => stycken(this.ord('', rad))) }];
  }

  private inga(): Ritblock {
    return { t: 'p', d: [[ORD[this.omgivning.sprak].inga, '']] };
  }

  private rader(falt: string, rum: Rum): readonly Rum[] {
    const { varde, falt: list } = vardet(rum, falt);
    if (!Array.isArray(varde) || list === null) return [];
    return varde.map((data: unknown) => ({ data, schema: varje(list), namn: rum.namn }));
  }

  private ord(path: string, rum: Rum): string {
    const { varde, falt } = vardet(rum, path);
    return falt === null ? INGET : visas(varde, falt, this.omgivning.sprak);
  }
}

/** A value as it stands in the document: dates in words, and what somebody wrote in letters that can be drawn. */
export function visas(varde: unknown, { slag }: Pick<Falt, 'slag'>, sprak: Sprak): string {
  if (varde === null || varde === undefined) return INGET;
  if (typeof varde === 'number') return String(varde);
  if (typeof varde !== 'string') return INGET;
  if (slag === 'datum') return datumIOrd(varde, sprak);
  if (slag === 'motesdag') return `${veckodag(varde, sprak)} ${datumIOrd(varde, sprak)}`;
  if (slag === 'manad') return manadIOrd(varde, sprak);
  if (slag === 'klockslag') return klockan(varde, sprak);
  return renText(varde);
}

function vardet(rum: Rum, path: string): { varde: unknown; falt: Falt | null } {
  const [first = '', ...rest] = path.split('.');
  const named = Object.hasOwn(rum.namn, first) ? rum.namn[first] : undefined;
  const from = named ?? rum;
  const names = named === undefined ? path.split('.') : rest;
  const varde = names
    .filter((name) => name !== '')
    .reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>> | null)?.[name], from.data);
  return { varde, falt: faltVid(from.schema, names.join('.')) };
}

/** A condition of the template: there and not empty, true, or the code that it names. */
function galler(varde: unknown, { inte, kod }: { inte: boolean; kod: string | null }): boolean {
  const holds = kod !== null ? varde === kod : Array.isArray(varde) ? varde.length > 0 : Boolean(varde);
  return holds !== inte;
}

const enRad = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** What somebody has written: a blank line begins a new paragraph, a line break stays one. */
function stycken(text: string): Ritblock[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      t: 'p',
      d: part
        .trim()
        .split('\n')
        .flatMap((line, n): Run[] => [...(n > 0 ? [['\n', ''] as const] : []), [brytbar(line.trim()), '']]),
    }));
}

/** A column is as wide as what it holds, within reason: never so narrow that ordinary words break. */
function bredd(texts: readonly string[]): number {
  const longest = Math.max(...texts.map((text) => text.length));
  const word = Math.max(...texts.flatMap((text) => text.split(/[\s\u200b-]+/)).map((part) => part.length));
  return Math.max(Math.min(longest, 45), Math.min(word, 20), 6);
}
