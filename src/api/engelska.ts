/**
 * The OpenAPI document in English. Every Swedish text of it has its English in config/api/engelska.json, or stands
 * beside it in the code already: events, roles, problems. `npm run openapi -- --check` fails on a text without
 * English and on a line that no text uses.
 */
import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { SYSTEM } from '../../machines/omvarld';
import { AKT_TYPER, ROLES, type Text } from '../../machines/process';
import { packagePath } from '../package-path';
import { ALL_PROBLEMS } from './http-problems';
import { EXEMPELTEXTER } from './problemexempel';
import { LATEST } from './processes';

/** The file, from the package's root. */
export const CATALOGUE = 'config/api/engelska.json';

export interface Translated {
  readonly document: OpenAPIObject;
  /** Swedish texts that have no English. */
  readonly missing: readonly string[];
  /** Lines of the catalogue that no text uses. */
  readonly unused: readonly string[];
}

/** Reads the catalogue: Swedish to English. */
export const readCatalogue = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(packagePath(CATALOGUE), 'utf8')) as Record<string, string>;

/** The document in English; a text without English stays Swedish and is named. */
export function inEnglish(
  document: OpenAPIObject,
  catalogue: Readonly<Record<string, string>> = readCatalogue(),
): Translated {
  const known = pairs();
  const missing = new Set<string>();
  const used = new Set<string>();
  const one = (text: string): string | undefined => {
    const pair = known.get(text);
    if (pair !== undefined) return pair;
    const line = Object.hasOwn(catalogue, text) ? catalogue[text] : undefined;
    if (line !== undefined) used.add(text);
    return line;
  };
  const english = (text: string): string => {
    const whole = one(text) ?? sourceOnly(text) ?? titles(text, known);
    if (whole === undefined) missing.add(text);
    return whole ?? text;
  };
  const said = new Map([...known, ...EXEMPELTEXTER().map(({ sv, en }) => [sv, en] as const)]);
  const example = (text: string): string => {
    const pair = said.get(text);
    if (pair === undefined) missing.add(text);
    return pair ?? text;
  };
  const translated = walk(document, { text: english, example }) as OpenAPIObject;
  return {
    document: translated,
    missing: [...missing].sort(),
    unused: Object.keys(catalogue)
      .filter((line) => !used.has(line))
      .sort(),
  };
}

let lines: Readonly<Record<string, string>> | undefined;

/** English of one Swedish text of the code's; undefined where there is none. */
export function engelskaAv(text: string): string | undefined {
  lines ??= readCatalogue();
  return pairs().get(text) ?? (Object.hasOwn(lines, text) ? lines[text] : undefined) ?? sourceOnly(text);
}

/** What a part of the document becomes in English: a text of it, and what an example says to its reader. */
interface Tolk {
  readonly text: (text: string) => string;
  readonly example: (text: string) => string;
}

/** Values, that are data: translated only where they show what follows the reader's language (ADR 45). */
const DATA = new Set(['examples', 'example', 'default', 'enum', 'const', 'value', 'mapping']);

/** @param name of the field that the part is the schema of */
function walk(part: unknown, tolk: Tolk, name = ''): unknown {
  if (Array.isArray(part)) return part.map((one) => walk(one, tolk, name));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (typeof value === 'string')
        return [key, key === 'description' || key === 'title' ? tolk.text(value) : value];
      if (key === 'x-labels') return [key, labels(value as object, tolk.text)];
      // A field may be called as one of our keys: then it holds a schema.
      return [key, DATA.has(key) && !isSchema(value) ? example(value, name, tolk) : walk(value, tolk, key)];
    }),
  );
}

/** Fields whose text is said in the reader's language. */
const SAID = new Set(['detail', 'message', 'detalj', 'incident']);

/** An example: data, but for what is said in it. A problem's title is known by the problem's own `type`. */
function example(part: unknown, name: string, tolk: Tolk): unknown {
  if (typeof part === 'string') return SAID.has(name) ? tolk.example(part) : part;
  if (Array.isArray(part)) return part.map((one) => example(one, name, tolk));
  if (typeof part !== 'object' || part === null) return part;
  const problem = 'type' in part && String(part.type).startsWith('urn:stegvis:problem:');
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      example(value, problem && key === 'title' ? 'detail' : key, tolk),
    ]),
  );
}

const isSchema = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('type' in value || '$ref' in value || 'anyOf' in value);

const labels = (words: object, english: (text: string) => string) =>
  Object.fromEntries(Object.entries(words).map(([code, word]) => [code, english(String(word))]));

/** `Enligt R20, R21.` */
const sourceOnly = (text: string): string | undefined =>
  /^Enligt [^.]*\.$/.test(text) && /\d/.test(text) ? text.replace(/^Enligt/, 'By') : undefined;

/** Several problems under one status: their titles after each other. */
function titles(text: string, known: ReadonlyMap<string, string>): string | undefined {
  const parts = text.split('; ').map((part) => known.get(part));
  return parts.every((part) => part !== undefined) ? parts.join('; ') : undefined;
}

let made: ReadonlyMap<string, string> | undefined;

/** Texts that the code has in both languages. */
function pairs(): ReadonlyMap<string, string> {
  if (made) return made;
  const texts: Text[] = [
    ...Object.values(ALL_PROBLEMS).map(({ title }) => title),
    ...Object.values(ROLES),
    ...Object.values<Text>(AKT_TYPER),
    ...Object.values<Text>(SYSTEM),
    ...[...LATEST.values()].flatMap((process) => Object.values(process.events).map(({ label }) => label)),
  ];
  made = new Map([['Stegvis', 'Stegvis'], ...texts.map(({ sv, en }) => [sv, en] as const)]);
  return made;
}
