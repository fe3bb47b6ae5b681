/**
 * The table of who may do what, read from docs/access.md as it stands there: a lawyer reads the same lines. What the
 * table does not say is no.
 */
import { readFileSync } from 'node:fs';
import { packagePath } from '../package-path';

/** Where a case lies, seen from the one who asks. */
export const LAGEN = {
  egen: 'ett ärende i den egna enheten',
  annan: 'ett ärende i en annan enhet på samma sida',
  'andra sidan': 'ett ärende som bara den andra sidan har',
  skyddad: 'ett skyddat ärende i den egna enheten, där hen inte är namngiven',
  avslutad: 'ett avslutat ärende i den egna enheten',
} as const;
export type Lage = keyof typeof LAGEN;
export const ALLA_LAGEN = Object.keys(LAGEN) as Lage[];

/** The table's columns after the operation and its words, in order. */
export const KOLUMNER = {
  socialsekreterare: 'SS',
  forste_socialsekreterare: '1:e SS',
  arbetsmarknadskonsulent: 'AMK',
  samordnare: 'Samordnare',
  utforare: 'Utförare',
  enhetschef: 'Enhetschef',
  administrator: 'Administratör',
  granskare: 'Granskare',
  vikarie: 'Vikarie för SS',
  bada_sidor: 'SS och samordnare',
  system: 'System',
  ingen: 'Utan inloggning',
} as const;
export type Kolumn = keyof typeof KOLUMNER;
export const ALLA_KOLUMNER = Object.keys(KOLUMNER) as Kolumn[];

/** For each operation and column, where it is a yes. */
export type Tabell = ReadonlyMap<string, Readonly<Record<Kolumn, ReadonlySet<Lage>>>>;

const START = '<!-- behörighetstabell: börjar -->';
const END = '<!-- behörighetstabell: slutar -->';

/**
 * Reads the table.
 * @throws Error naming the line that cannot be read
 */
export function lasTabell(text: string = readFileSync(packagePath('docs', 'access.md'), 'utf8')): Tabell {
  const [, inner] = text.split(START);
  const rows =
    inner
      ?.split(END)[0]
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('|')) ?? [];
  const [header, , ...lines] = rows.map(cellsOf);
  const heads = Object.values(KOLUMNER);
  if (!header || heads.some((head, n) => header[n + 2] !== head))
    throw new Error(`Tabellens kolumner ska vara: Operation, Vad, ${heads.join(', ')}`);
  const table = new Map<string, Record<Kolumn, ReadonlySet<Lage>>>();
  for (const cells of lines) {
    const [operation = '', , ...words] = cells;
    const id = /^`(\w+)`$/.exec(operation)?.[1];
    if (id === undefined || words.length !== heads.length)
      throw new Error(`Raden går inte att läsa: ${cells.join(' | ')}`);
    if (table.has(id)) throw new Error(`Operationen ${id} har två rader`);
    table.set(
      id,
      Object.fromEntries(
        ALLA_KOLUMNER.map((kolumn, n) => [kolumn, lagenIn(words[n] ?? '', `${id}, ${KOLUMNER[kolumn]}`)]),
      ) as Record<Kolumn, ReadonlySet<Lage>>,
    );
  }
  if (table.size === 0) throw new Error('docs/access.md har ingen behörighetstabell');
  return table;
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

function lagenIn(words: string, where: string): ReadonlySet<Lage> {
  if (words === '–') return new Set();
  if (words === 'alla') return new Set(ALLA_LAGEN);
  const found = words.split(',').map((word) => word.trim());
  const unknown = found.filter((word) => !Object.hasOwn(LAGEN, word));
  if (unknown.length > 0) throw new Error(`${where}: okänt läge ”${unknown.join(', ')}”`);
  return new Set(found as Lage[]);
}
