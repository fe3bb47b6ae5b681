/**
 * Reads an import file to rows of text, CSV or JSON. What makes the file as a whole unreadable is one clear sentence:
 * encoding, NUL, size, header. Rows keep the number that an editor shows.
 */
import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { KOLUMNER, KOLUMNNAMN, type Kolumnnamn } from './kolumner';

/** A row as it stands in the file. What is empty is left out. */
export interface RaRad {
  /** Line in a CSV file, or number in a JSON file, from 1. */
  readonly nr: number;
  readonly text: Readonly<Partial<Record<Kolumnnamn, string>>>;
}

export type Format = 'csv' | 'json';

export interface Fil {
  readonly rader: readonly RaRad[];
  readonly hash: Buffer;
  readonly format: Format;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_RADER = 50_000;
/** A field longer than any column takes. */
const MAX_TECKEN = 2_000;

/**
 * Reads a file.
 * @param format of the file; by its name if not given
 * @throws Error in Swedish that says what is wrong with the file and what to do
 */
export function lasFil(file: string, format?: Format): Fil {
  const bytes = innehall(file);
  const kind = format ?? (file.toLowerCase().endsWith('.json') ? 'json' : 'csv');
  const text = somText(bytes);
  const rader = kind === 'json' ? urJson(text) : urCsv(text);
  if (rader.length === 0) throw new Error('Filen har inga rader.');
  if (rader.length > MAX_RADER)
    throw new Error(`Filen har ${rader.length} rader, högst ${MAX_RADER} går att importera: dela den.`);
  return { rader, hash: hash('sha256', bytes, 'buffer'), format: kind };
}

function innehall(file: string): Buffer {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'okänt fel';
    throw new Error(`Filen går inte att öppna (${code}).`, { cause: error });
  }
  try {
    const { size } = fstatSync(opened);
    if (size > MAX_BYTES)
      throw new Error(`Filen är större än ${MAX_BYTES / 1024 / 1024} MB: dela den i flera.`);
    return readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** UTF-8 alone, with or without a mark: anything else would turn å, ä and ö into something else. */
function somText(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Error('Filen är UTF-16. Spara den som ”CSV UTF-8” och försök igen.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(
      'Filen är inte UTF-8, troligen Windows-1252 (”ANSI”). Spara den som ”CSV UTF-8” och försök igen.',
      { cause: error },
    );
  }
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw new Error(`Filen har ett NUL-tecken på rad ${text.slice(0, nul).split('\n').length}. Ta bort det.`);
  return text;
}

function urCsv(text: string): readonly RaRad[] {
  const [header = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', ','].reduce((a, b) => (header.split(b).length > header.split(a).length ? b : a));
  let records: { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, {
      delimiter,
      info: true,
      trim: true,
      relax_column_count: false,
      skip_empty_lines: true,
      max_record_size: MAX_TECKEN * KOLUMNNAMN.length,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Its own words quote the row.
    const line = (error as { readonly lines?: number }).lines ?? 0;
    throw new Error(
      `Rad ${line} går inte att läsa (${error.code}): varje rad ska ha lika många fält som rubrikraden, och citattecken ska vara stängda.`,
      { cause: error.code },
    );
  }
  const [names, ...rest] = records;
  const columns = rubrik(names?.record ?? []);
  return rest
    .filter(({ record }) => record.some((field) => field !== ''))
    .map(({ record, info }) => ({
      nr: info.lines,
      text: Object.fromEntries(
        columns.flatMap((name, n) => (record[n] ? [[name, kort(record[n], info.lines)]] : [])),
      ),
    }));
}

function urJson(text: string): readonly RaRad[] {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error('Filen är inte JSON. Se docs/import/rad.schema.json.', {
      cause: (error as Error).name,
    });
  }
  if (!Array.isArray(json)) throw new Error('JSON-filen ska vara en lista av rader.');
  return json.map((row: unknown, n) => {
    const nr = n + 1;
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new Error(`Rad ${nr} i JSON-filen är inte ett objekt.`);
    const columns = rubrik(Object.keys(row), nr);
    const fields = Object.values(row as Record<string, unknown>);
    return {
      nr,
      text: Object.fromEntries(
        columns.flatMap((name, m) => {
          const field = fields[m];
          if (typeof field !== 'string')
            throw new Error(`Rad ${nr}, ${name}: varje värde i JSON-filen är text.`);
          const trimmed = field.trim();
          return trimmed === '' ? [] : [[name, kort(trimmed, nr)]];
        }),
      ),
    };
  });
}

function kort(field: string, nr: number): string {
  if (field.length > MAX_TECKEN)
    throw new Error(`Rad ${nr} har ett fält som är längre än ${MAX_TECKEN} tecken.`);
  return field;
}

/** The columns of a header; an unknown one is most often a slip that would silently lose its facts. */
function rubrik(names: readonly string[], nr = 1): readonly Kolumnnamn[] {
  const known = names.filter((name): name is Kolumnnamn => Object.hasOwn(KOLUMNER, name));
  const faults = [
    // A header that is no header could be somebody's row: its words are not repeated.
    ...(known.length === names.length ? [] : [`${names.length - known.length} okända kolumner`]),
    ...(new Set(known).size === known.length ? [] : ['samma kolumn två gånger']),
    ...KOLUMNNAMN.filter((name) => KOLUMNER[name].krav === 'alltid' && !known.includes(name)).map(
      (name) => `kolumnen ${name} saknas`,
    ),
  ];
  if (faults.length > 0)
    throw new Error(`Rad ${nr}: ${faults.join('; ')}. Utgå från mallen docs/import/mall.csv.`);
  return known;
}
