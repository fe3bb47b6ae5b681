/**
 * What must not be seen, and how it could be written: every mark is looked for as it is and in every dress that bytes
 * wear on their way – escaped, percent-encoded, in base64, in hex, as UTF-16, without its hyphens.
 */

/** What a mark is of: some places may hold some of them. */
export type MarkKind = 'namn' | 'personnummer' | 'arende' | 'klient' | 'handlaggare' | 'fritext' | 'uppgift';

/** Something planted about a protected person. */
export interface Mark {
  /** What it is, for who reads the finding. */
  readonly name: string;
  readonly kind: MarkKind;
  readonly text: string;
}

/** A mark that was seen where it must not be. */
export interface Finding {
  readonly surface: string;
  readonly mark: string;
  /** As what it was written. */
  readonly dress: string;
  /** Who saw it, or what was asked. */
  readonly where: string;
}

/** Shorter than this, a text is found by chance. */
const SHORTEST = 6;

const latin = (bytes: Buffer): string => bytes.toString('latin1');
const utf8 = (text: string): string => latin(Buffer.from(text));

/** How a text may be written, as bytes by dress. */
function dressesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (dress: string, needle: string): void => {
    if (needle.length >= SHORTEST && ![...found.values()].includes(needle)) found.set(dress, needle);
  };
  add('klartext', utf8(text));
  add('latin-1', latin(Buffer.from(text, 'latin1')));
  add(
    'json',
    text.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  add(
    'html',
    text.replace(/[^\x20-\x7e]/g, (c) => `&#${c.charCodeAt(0)};`),
  );
  add('procent', encodeURIComponent(text));
  add('formulär', encodeURIComponent(text).replaceAll('%20', '+'));
  add(
    'quoted-printable',
    utf8(text).replace(/[^\x20-\x7e]/g, (c) => `=${c.charCodeAt(0).toString(16)}`),
  );
  add('hex', Buffer.from(text).toString('hex'));
  add('utf-16le', latin(Buffer.from(text, 'utf16le')));
  add('utf-16be', latin(Buffer.from(text, 'utf16le').swap16()));
  // In base64 the same text has three forms, by where it begins; its edges are shared with its neighbours.
  for (const offset of [0, 1, 2]) {
    const coded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64');
    const inner = coded.slice(offset === 0 ? 0 : 4, -4);
    add(`base64+${offset}`, inner);
    add(`base64url+${offset}`, inner.replaceAll('+', '-').replaceAll('/', '_'));
  }
  const bare = text.replace(/[\s-]/g, '');
  if (bare !== text) for (const [dress, needle] of dressesOf(bare)) add(`${dress} utan skiljetecken`, needle);
  return found;
}

/** Every way of writing each mark. */
export class Marks {
  private readonly needles: readonly {
    readonly mark: Mark;
    readonly dress: string;
    readonly needle: string;
  }[];

  constructor(readonly all: readonly Mark[]) {
    this.needles = all.flatMap((mark) =>
      [...dressesOf(mark.text)].map(([dress, needle]) => ({ mark, dress, needle: needle.toLowerCase() })),
    );
  }

  /** The marks in some bytes, each once. @param but marks that may be there */
  in(bytes: Buffer, but: (mark: Mark) => boolean = () => false): readonly { mark: Mark; dress: string }[] {
    const text = latin(bytes).toLowerCase();
    const seen = new Map<Mark, string>();
    for (const { mark, dress, needle } of this.needles)
      if (!seen.has(mark) && text.includes(needle) && !but(mark)) seen.set(mark, dress);
    return [...seen].map(([mark, dress]) => ({ mark, dress }));
  }
}

/** A number as people and systems write it: with and without its century. */
export const numberMarks = (name: string, personnummer: string): readonly Mark[] => {
  const digits = personnummer.replace(/\D/g, '');
  return [
    { name, kind: 'personnummer', text: `${digits.slice(0, 8)}-${digits.slice(8)}` },
    { name: `${name} utan sekel`, kind: 'personnummer', text: `${digits.slice(2, 8)}-${digits.slice(8)}` },
  ];
};
