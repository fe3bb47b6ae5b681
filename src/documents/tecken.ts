/**
 * Letters as a document can show them. Fonts come with the service and are all there is: what they have no glyph for
 * is shown by its number, so that nothing that somebody wrote is lost without a trace.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FAMILIES = [
  {
    folder: dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json')),
    stem: 'SourceSans3',
    weights: ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'],
  },
  {
    folder: dirname(require.resolve('@expo-google-fonts/noto-sans-arabic/package.json')),
    stem: 'NotoSansArabic',
    weights: ['400Regular', '600SemiBold', '700Bold'],
  },
];

/** The font files that a document may use, by family. */
export const typsnitt = (): readonly (readonly string[])[] =>
  FAMILIES.map(({ folder, stem, weights }) =>
    weights.map((weight) => join(folder, weight, `${stem}_${weight}.ttf`)),
  );

let known: Uint8Array | undefined;

/** Whether every weight of some family has a glyph for the character. Beyond the first 65,536 none has. */
function harGlyf(code: number): boolean {
  known ??= typsnitt()
    .map((files) => files.map(glyfer).reduce((both, other) => both.map((has, n) => has & (other[n] ?? 0))))
    .reduce((one, other) => one.map((has, n) => has | (other[n] ?? 0)));
  return known[code] === 1;
}

/** One byte for each character below 65,536: format 4 of the font's `cmap`, which every TrueType font has. */
function glyfer(file: string): Uint8Array {
  const font = readFileSync(file);
  const has = new Uint8Array(65_536);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, n) => 12 + 16 * n);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (entry === undefined) return has;
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, n) => cmap + font.readUInt32BE(cmap + 8 + 8 * n),
  );
  const at = subtables.find((start) => font.readUInt16BE(start) === 4);
  if (at === undefined) return has;
  const twice = font.readUInt16BE(at + 6);
  for (let n = 0; n < twice; n += 2) {
    const end = font.readUInt16BE(at + 14 + n);
    const start = font.readUInt16BE(at + 16 + twice + n);
    const delta = font.readUInt16BE(at + 16 + 2 * twice + n);
    const rangeAt = at + 16 + 3 * twice + n;
    const range = font.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code + delta : font.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (glyph % 65_536 !== 0) has[code] = 1;
    }
  }
  return has;
}

/** Control characters except line breaks, marks that turn text around, and what is nothing but invisible. */
const OSYNLIGT =
  /(?!\n)\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\p{Cs}/gu;

/** What somebody wrote, in characters that the fonts have: `☺` is `[tecken U+263A]` if they lack it. */
export function renText(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(OSYNLIGT, '');
  let shown = '';
  for (const letter of clean)
    shown += letter === '\n' || harGlyf(letter.codePointAt(0) ?? 0) ? letter : numret(letter);
  return shown;
}

const numret = (letter: string): string =>
  `[tecken U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Characters of a template's own text that cannot be shown. */
export const utanGlyf = (text: string): readonly string[] =>
  [...new Set(text)].filter((letter) => letter !== '\n' && !harGlyf(letter.codePointAt(0) ?? 0));

/** A place where a line may end; the layout turns it into one. */
const BRYT = '\u200b';

/**
 * Marks where words may be broken that are longer than a line can be: references, addresses on the web, slips of a
 * finger. Ordinary words are left to the layout, which knows how Swedish is hyphenated.
 * @param ord how long what is not a word may be: shorter in a table, whose columns are narrow
 */
export const brytbar = (text: string, ord = 30): string =>
  text.replace(/\S+/gu, (word) =>
    word.length > (/^\p{L}+[.,:;]?$/u.test(word) ? 30 : ord)
      ? word.replace(/.{12}(?=.{4})/gu, `$&${BRYT}`)
      : word,
  );
