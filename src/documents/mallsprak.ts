/**
 * The language of a template's text: Markdown (headings, paragraphs, lists, bold, italics), `{{placeholders}}` and lines
 * that begin with `::`. It is read once, into blocks; what a document is drawn from is never read as either language.
 *
 * | Line | Means |
 * |---|---|
 * | `:: om falt` · `:: om inte falt` · `:: om falt = kod` | what follows is there only then; `:: annars` and `:: slut` |
 * | `:: varje lista som post` … `:: slut` | once for each of the list; its fields are `post.…` |
 * | `:: tabell lista \| Rubrik: falt \| Rubrik: falt` | a table with a row for each of the list |
 * | `:: punkter lista` | a bulleted list of short texts |
 * | `:: text falt` | what somebody has written, in its own paragraphs |
 * | `:: ruta` … `:: slut` | a frame around what matters most |
 * | `:: underskrift` | lines for those who sign, from mall.json |
 * | `:: overklagande` | how to appeal, by the decision's sort and day |
 * | `:: innehall` | a table of contents |
 */
import MarkdownIt from 'markdown-it';

export type Stil = '' | 'fet' | 'kursiv' | 'fetkursiv';
export type Del =
  { readonly text: string; readonly stil: Stil } | { readonly falt: string; readonly stil: Stil };
interface Villkor {
  readonly falt: string;
  readonly inte: boolean;
  readonly kod: string | null;
}
interface Kolumn {
  readonly rubrik: string;
  readonly falt: string;
}
/** One piece of a template, with the line it begins on. */
export type Block = { readonly rad: number } & (
  | { readonly slag: 'rubrik'; readonly niva: number; readonly delar: readonly Del[] }
  | { readonly slag: 'stycke'; readonly delar: readonly Del[] }
  | { readonly slag: 'lista'; readonly ordnad: boolean; readonly punkter: readonly (readonly Block[])[] }
  | {
      readonly slag: 'om';
      readonly villkor: Villkor;
      readonly da: readonly Block[];
      readonly annars: readonly Block[];
    }
  | { readonly slag: 'varje'; readonly falt: string; readonly namn: string; readonly block: readonly Block[] }
  | { readonly slag: 'tabell'; readonly falt: string; readonly kolumner: readonly Kolumn[] }
  | { readonly slag: 'punkter' | 'text'; readonly falt: string }
  | { readonly slag: 'ruta'; readonly block: readonly Block[] }
  | { readonly slag: 'underskrift' | 'overklagande' | 'innehall' }
);
/** What is wrong with a template, and on which line of its text. */
export interface Textfel {
  readonly rad: number;
  readonly fel: string;
}

/** Only what has a meaning here; the rest of Markdown is letters. */
const markdown = new MarkdownIt('zero').enable(['heading', 'list', 'emphasis', 'newline', 'escape']);
const DIREKTIV = /^\s*::\s*(\S+)?\s*(.*?)\s*$/;
const FALT = /^[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z][a-zA-Z0-9]*)*$/;
const PLATSHALLARE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Reads a template's text. Faults are told all at once; blocks are then as far as they could be read. */
export function lasMalltext(text: string): { block: readonly Block[]; fel: readonly Textfel[] } {
  const reader = new Reader(text.replaceAll('\r\n', '\n').split('\n'));
  const { block, slut } = reader.blocks();
  if (slut !== null) reader.fault(slut.rad, `”:: ${slut.ord}” har inget att avsluta`);
  return { block, fel: reader.fel };
}

type Slut = { readonly ord: 'annars' | 'slut'; readonly rad: number } | null;

class Reader {
  readonly fel: Textfel[] = [];
  private at = 0;

  constructor(private readonly lines: readonly string[]) {}

  fault(rad: number, fel: string): void {
    this.fel.push({ rad, fel });
  }

  /** Blocks up to the line that ends them, or to the end of the text. */
  blocks(): { block: Block[]; slut: Slut } {
    const block: Block[] = [];
    let start = this.at;
    const flush = () => block.push(...this.markdown(this.lines.slice(start, this.at).join('\n'), start + 1));
    for (; this.at < this.lines.length; this.at += 1) {
      const found = DIREKTIV.exec(this.lines[this.at] ?? '');
      if (found === null) continue;
      flush();
      const rad = (this.at += 1);
      const [, word = '', rest = ''] = found;
      if (word === 'slut' || word === 'annars') return { block, slut: { ord: word, rad } };
      const one = this.directive(word, rest, rad);
      if (one !== null) block.push(one);
      start = this.at;
      this.at -= 1;
    }
    flush();
    return { block, slut: null };
  }

  private directive(word: string, rest: string, rad: number): Block | null {
    switch (word) {
      case 'om':
        return this.om(rest, rad);
      case 'varje':
        return this.varje(rest, rad);
      case 'tabell':
        return this.tabell(rest, rad);
      case 'ruta':
        return { slag: 'ruta', rad, block: this.inside(word, rad) };
      case 'punkter':
      case 'text':
        return { slag: word, rad, falt: this.falt(rest, rad) };
      case 'underskrift':
      case 'overklagande':
      case 'innehall':
        if (rest !== '') this.fault(rad, `”:: ${word}” står ensamt: ta bort ”${rest}”`);
        return { slag: word, rad };
      default:
        this.fault(
          rad,
          `”:: ${word}” finns inte. Det finns om, annars, varje, slut, tabell, punkter, text, ruta, underskrift, overklagande och innehall`,
        );
        return null;
    }
  }

  private om(rest: string, rad: number): Block {
    const [, inte, falt = '', kod] = /^(inte\s+)?([^\s=]+)(?:\s*=\s*(\S+))?$/.exec(rest) ?? [];
    if (falt === '')
      this.fault(rad, `”:: om ${rest}” går inte att läsa: skriv om falt, om inte falt eller om falt = kod`);
    const { block: da, slut } = this.blocks();
    if (slut === null) this.fault(rad, '”:: om” saknar ”:: slut”');
    const annars = slut?.ord === 'annars' ? this.inside('annars', slut.rad) : [];
    const villkor = {
      falt: falt === '' ? '' : this.falt(falt, rad),
      inte: inte !== undefined,
      kod: kod ?? null,
    };
    return { slag: 'om', rad, villkor, da, annars };
  }

  private varje(rest: string, rad: number): Block {
    const [, falt = '', namn = ''] = /^(\S+)\s+som\s+([a-zA-Z]+)$/.exec(rest) ?? [];
    if (falt === '') this.fault(rad, `”:: varje ${rest}” går inte att läsa: skriv varje lista som namn`);
    return {
      slag: 'varje',
      rad,
      falt: falt === '' ? '' : this.falt(falt, rad),
      namn,
      block: this.inside('varje', rad),
    };
  }

  private tabell(rest: string, rad: number): Block {
    const [falt = '', ...columns] = rest.split('|').map((part) => part.trim());
    const kolumner = columns.map((column) => {
      const [, rubrik = '', name = ''] = /^(.+?)\s*:\s*(\S+)$/.exec(column) ?? [];
      if (rubrik === '') this.fault(rad, `kolumnen ”${column}” går inte att läsa: skriv Rubrik: falt`);
      return { rubrik, falt: rubrik === '' ? '' : this.falt(name, rad) };
    });
    if (kolumner.length === 0)
      this.fault(rad, 'tabellen har inga kolumner: skriv tabell lista | Rubrik: falt');
    return { slag: 'tabell', rad, falt: this.falt(falt, rad), kolumner };
  }

  private inside(word: string, rad: number): Block[] {
    const { block, slut } = this.blocks();
    if (slut?.ord !== 'slut') this.fault(rad, `”:: ${word}” saknar ”:: slut”`);
    return block;
  }

  private falt(name: string, rad: number): string {
    if (FALT.test(name)) return name;
    this.fault(rad, `”${name}” är inget fältnamn: skriv till exempel klient.namn`);
    return '';
  }

  private markdown(text: string, first: number): Block[] {
    if (text.trim() === '') return [];
    const walker = { tokens: markdown.parse(text, {}), at: 0 };
    return this.tokens(walker, first, null);
  }

  private tokens(
    walker: { tokens: MarkdownIt.Token[]; at: number },
    first: number,
    until: string | null,
  ): Block[] {
    const block: Block[] = [];
    for (; walker.at < walker.tokens.length; walker.at += 1) {
      const token = walker.tokens[walker.at];
      if (token === undefined || token.type === until) break;
      const rad = first + (token.map?.[0] ?? 0);
      const delar = () => this.delar(walker.tokens[(walker.at += 1)], rad);
      if (token.type === 'heading_open') block.push(this.rubrik(Number(token.tag.slice(1)), rad, delar()));
      else if (token.type === 'paragraph_open') block.push({ slag: 'stycke', rad, delar: delar() });
      else if (token.type.endsWith('_list_open')) {
        const punkter: Block[][] = [];
        const end = token.type.replace('_open', '_close');
        for (walker.at += 1; walker.tokens[walker.at]?.type === 'list_item_open'; walker.at += 1) {
          walker.at += 1;
          punkter.push(this.tokens(walker, first, 'list_item_close'));
        }
        if (walker.tokens[walker.at]?.type !== end) this.fault(rad, 'listan går inte att läsa');
        block.push({ slag: 'lista', rad, ordnad: token.type === 'ordered_list_open', punkter });
      }
    }
    return block;
  }

  /** The title of the document is its first heading; a text begins at the second level. */
  private rubrik(niva: number, rad: number, delar: Del[]): Block {
    if (niva < 2 || niva > 4)
      this.fault(rad, 'rubriker skrivs med ##, ### eller ####: dokumentets titel står i mall.json');
    return { slag: 'rubrik', niva, rad, delar };
  }

  private delar(inline: MarkdownIt.Token | undefined, rad: number): Del[] {
    const delar: Del[] = [];
    let bold = 0;
    let italic = 0;
    let line = rad;
    for (const { type, content } of inline?.children ?? []) {
      const stil: Stil = bold > 0 ? (italic > 0 ? 'fetkursiv' : 'fet') : italic > 0 ? 'kursiv' : '';
      if (type === 'strong_open' || type === 'strong_close') bold += type === 'strong_open' ? 1 : -1;
      else if (type === 'em_open' || type === 'em_close') italic += type === 'em_open' ? 1 : -1;
      else if (type === 'softbreak' || type === 'hardbreak') {
        line += 1;
        delar.push({ text: type === 'hardbreak' ? '\n' : ' ', stil });
      } else delar.push(...this.platshallare(content, stil, line));
    }
    return delar;
  }

  private platshallare(text: string, stil: Stil, rad: number): Del[] {
    const delar: Del[] = [];
    let from = 0;
    for (const found of text.matchAll(PLATSHALLARE)) {
      if (found.index > from) delar.push({ text: text.slice(from, found.index), stil });
      const falt = this.falt(found[1] ?? '', rad);
      if (falt !== '') delar.push({ falt, stil });
      from = found.index + found[0].length;
    }
    const rest = text.slice(from);
    if (/\{\{|\}\}/.test(rest)) this.fault(rad, 'en platshållare saknar {{ eller }}');
    if (rest !== '') delar.push({ text: rest, stil });
    return delar;
  }
}
