/** The words of the routine and the page that is written from them. */
import { readFileSync } from 'node:fs';
import { GLOSSARY, type Term } from '../../machines/glossary';
import { ORDFORKLARINGAR } from '../../machines/ordforklaringar';
import { ROLES } from '../../machines/process';
import { glossaryPage, glossaryWords } from '../../src/docs/glossary';

const terms: [string, Term][] = Object.entries(GLOSSARY);
/** Identifiers that are not simply the Swedish words without diacritics. */
const OTHERWISE = ['styrmodell_anvisning', 'verkstall', 'forste_socialsekreterare'];

test('every term has one identifier: the Swedish words in ASCII (R142)', () => {
  const ascii = (text: string) => text.replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/ /g, '_');
  const unlike = terms.filter(([id, { sv }]) => ascii(sv) !== id).map(([id]) => id);
  expect(unlike).toEqual(OTHERWISE);
  expect(terms.filter(([id]) => !/^[a-z_]+$/.test(id))).toEqual([]);
  expect(new Set(terms.map(([, { sv }]) => sv)).size).toBe(terms.length);
});

test('the roles of the routine are called the same in the glossary (R142)', () => {
  const both = Object.entries(ROLES).filter(([role]) => role in GLOSSARY);
  expect(both.length).toBeGreaterThanOrEqual(4);
  for (const [role, { sv, en }] of both)
    expect(GLOSSARY[role as keyof typeof GLOSSARY]).toMatchObject({ sv, en });
});

test('the page has a row for every term, å ä ö last', () => {
  const page = glossaryPage(GLOSSARY, ORDFORKLARINGAR);
  const rows = page.split('\n').filter((line) => line.includes('` |'));
  expect(rows).toHaveLength(terms.length);
  const position = (word: string) => rows.findIndex((row) => row.startsWith(`| ${word} |`));
  expect(position('återkalla uppdrag')).toBeGreaterThan(position('utförare'));
  expect(position('överklagande')).toBe(rows.length - 1);
  expect(readFileSync('docs/glossary.md', 'utf8')).toBe(page);
});

test('the workplace explains every word of the glossary in both languages (R142)', () => {
  const words = glossaryWords(GLOSSARY, ORDFORKLARINGAR);
  const read = JSON.parse(words) as Record<string, { sv: string; betyder?: { sv: string; en: string } }>;
  expect(Object.keys(read).toSorted()).toEqual(terms.map(([id]) => id).toSorted());
  // A whole sentence, and not the word again.
  const thin = Object.entries(read).filter(
    ([, { sv, betyder }]) =>
      !betyder?.sv.endsWith('.') || !betyder.en.endsWith('.') || betyder.sv.length < sv.length + 10,
  );
  expect(thin.map(([id]) => id)).toEqual([]);
  expect(readFileSync('web/public/ord.json', 'utf8')).toBe(words);
});
