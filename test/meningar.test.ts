import { readFileSync } from 'node:fs';
import { packagePath } from '../src/package-path';
import { citat, eller, fastText, lista, mening, MENINGAR } from '../src/mening';
import { meningarna } from './support/meningar';

const katalog = JSON.parse(readFileSync(packagePath(MENINGAR), 'utf8')) as Record<string, string>;
const sagda = meningarna();
const platser = (text: string): readonly string[] => [...text.matchAll(/\{\d\}/g)].map(([one]) => one).sort();

test(`every sentence of the source has its English in ${MENINGAR}`, () => {
  const utan = [...sagda].filter(([text]) => !Object.hasOwn(katalog, text));
  expect(utan.map(([text, file]) => `${file}: ${text}`)).toEqual([]);
  expect(sagda.size).toBeGreaterThan(400);
});

test('every line of the catalogue is said somewhere', () => {
  expect(Object.keys(katalog).filter((text) => !sagda.has(text))).toEqual([]);
});

test('the English says the same values as the Swedish', () => {
  expect(Object.entries(katalog).filter(([sv, en]) => platser(sv).join() !== platser(en).join())).toEqual([]);
});

test('the English is not Swedish', () => {
  const svenska = /\b(och|inte|att|från|ärende\w*|eller|klienten|ska|är)\b/i;
  const kvar = Object.entries(katalog).filter(([, en]) => svenska.test(en));
  expect(kvar).toEqual([]);
});

test('a sentence is filled in by its values, and a value in both languages is said in each', () => {
  const roll = { sv: 'granskare', en: 'auditor' };
  expect(mening`Uppgiften hör till rollen ${roll}.`).toEqual({
    sv: 'Uppgiften hör till rollen granskare.',
    en: 'The task belongs to the role auditor.',
  });
  expect(mening`ska vara en dag från ${'2026-01-01'} till ${'2026-02-01'}`.en).toBe(
    'must be a day from 2026-01-01 to 2026-02-01',
  );
});

test('what a value says is never read as a template', () => {
  expect(mening`ska vara en dag från ${'{1}'} till ${'x'}`.sv).toBe('ska vara en dag från {1} till x');
});

test('texts are put together in both languages', () => {
  const [a, b] = [
    { sv: 'a', en: 'x' },
    { sv: 'b', en: 'y' },
  ];
  expect(lista([a, b], '; ')).toEqual({ sv: 'a; b', en: 'x; y' });
  expect(eller([citat(a), citat(b)])).toEqual({ sv: '”a” eller ”b”', en: '“x” or “y”' });
  expect(fastText('finns inte').en).toBe('does not exist');
});
