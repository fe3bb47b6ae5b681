/** Bad input is refused with its reason, every fault of every row at once, and nothing is half done. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lasFil } from '../../src/import/las';
import { importsidor } from '../../src/import/sidor';
import { felText, skrivEnskilt, somText } from '../../src/import/skriv';
import { KOLUMNNAMN } from '../../src/import/kolumner';
import { filen, identiteter, IDAG, Kommun, organisation, type Text } from './kommun';

let kommun: Kommun;
beforeAll(async () => {
  kommun = await Kommun.open();
});
afterAll(() => kommun.close());

/** A right row in a state, with a client of its own. */
const rattRad = (lage: string): Text => {
  const rad = filen(300, 3).find((one) => one.lage === lage && one.skydd === 'nej' && !one.tidigare_beslut);
  const { parallellt_med: _ensam, ...text } = rad ?? {};
  return { ...text, personnummer: identiteter[7] ?? '' };
};
const provad = async (...rows: readonly Text[]) => (await kommun.importera(rows, { dryRun: true })).fel;

test.each<[string, string, Text, string, RegExp]>([
  [
    'a check digit that is wrong',
    'pagaende',
    { personnummer: '199505242388' },
    'personnummer',
    /giltigt personnummer/,
  ],
  [
    'a day of birth that does not exist',
    'pagaende',
    { personnummer: '199513242389' },
    'personnummer',
    /giltigt/,
  ],
  ['a state that does not exist', 'pagaende', { lage: 'vilande' }, 'lage', /giltig kod/],
  ['a day that does not exist', 'pagaende', { plan_datum: '2026-02-30' }, 'plan_datum', /ett datum/],
  ['a day to come', 'pagaende', { journal_last: '2026-12-01' }, 'journal_last', /framtiden/],
  [
    'a start before its meeting',
    'pagaende',
    { insats_start: '2025-01-10' },
    'insats_start',
    /före inskrivning_tid/,
  ],
  ['a unit that is not there', 'pagaende', { kc_enhet: 'kc-norr' }, 'kc_enhet', /finns inte/],
  [
    'a unit of the other side',
    'beslutad',
    { sf_enhet: 'kc-hisingen' },
    'sf_enhet',
    /finns inte på den sidan/,
  ],
  ['a user who is not there', 'pagaende', { konsulent: 'amk-okand-1' }, 'konsulent', /bland användarna/],
  ['a user of another role', 'pagaende', { konsulent: 'ss-hisingen-1' }, 'konsulent', /inte den rollen/],
  [
    'a decision longer than a year',
    'beslutad',
    { beslut_till: '2028-12-01' },
    'beslut_till',
    /mer än 12 månader/,
  ],
  [
    'a decision shorter than a year',
    'beslutad',
    { beslut_till: '2026-12-24' },
    'beslut_till',
    /mindre än 12/,
  ],
  [
    'a service that is not offered',
    'pagaende',
    { tjanster: 'trolleri' },
    'tjanster',
    /giltig lista av koder/,
  ],
  [
    'a service that may not be carried out',
    'pagaende',
    { tjanster: 'rehabkoordinering' },
    'uppdrag_skickat',
    /verkställ/,
  ],
  [
    'a goal that is not in the uppdrag',
    'pagaende',
    { senaste_uppfoljning: '', forflyttning: '' },
    'nasta_uppfoljning',
    /saknas/,
  ],
  [
    'facts of a later state',
    'beslutad',
    { insats_start: '2026-11-20' },
    'insats_start',
    /hör inte till läget/,
  ],
  ['a pause without its reason', 'pagaende', { paus_fran: IDAG }, 'paus_orsak', /krävs vid uppehåll/],
  [
    'a decision without an exception that it needs',
    'beslutad',
    { forsorjning: '48', undantag_tre_ar: '' },
    'beslut_fattat',
    /undantag/,
  ],
  [
    'an answer that cannot be missing yet',
    'beslutad',
    { samrad_datum: '', samrad_satt: '' },
    'samrad_datum',
    /saknas i läget/,
  ],
])('%s is refused with its column and reason', async (_vad, lage, andring, kolumn, fel) => {
  const text = Object.fromEntries(
    Object.entries({ ...rattRad(lage), ...andring }).filter(([, value]) => value !== ''),
  );
  const funna = await provad(text);
  expect(funna).toContainEqual(expect.objectContaining({ rad: 2, kolumn, fel: expect.stringMatching(fel) }));
  // What was written there is nowhere said.
  for (const value of [text['personnummer'], text['namn']])
    expect(JSON.stringify(funna)).not.toContain(value);
});

test('a decision that has lapsed carries no case (A7, R32)', async () => {
  const lapsed = {
    ...rattRad('beslutad'),
    beslut_fattat: '2025-11-03',
    beslut_fran: '2025-11-03',
    beslut_till: '2026-11-02',
  };
  expect(await provad(lapsed)).toContainEqual(
    expect.objectContaining({ kolumn: 'beslut_till', fel: expect.stringContaining('upphört') }),
  );
});

test('every fault of every row is told at once, by row', async () => {
  const [ett, tva] = [rattRad('pagaende'), rattRad('beslutad')];
  const fel = await provad(
    { ...ett, externt_id: 'A', personnummer: '1', plan_datum: 'snart', skydd: 'kanske' },
    { ...tva, externt_id: 'B', sf_enhet: 'sf-norr' },
    { ...tva, externt_id: 'C', personnummer: identiteter[8] ?? '' },
  );
  expect(fel.map(({ rad, kolumn }) => `${rad} ${kolumn}`)).toEqual([
    '2 personnummer',
    '2 skydd',
    '2 plan_datum',
    '3 sf_enhet',
  ]);
});

test('the same row twice, and the same client twice, are refused on both rows', async () => {
  const rad = rattRad('beredning');
  const samma = await provad(rad, { ...rad, personnummer: identiteter[9] ?? '' });
  expect(samma.map(({ rad: nr, kolumn }) => `${nr} ${kolumn}`)).toEqual(['2 externt_id', '3 externt_id']);
  const klient = await provad(rad, { ...rad, externt_id: 'annan' });
  expect(klient.map(({ rad: nr, kolumn }) => `${nr} ${kolumn}`)).toEqual([
    '2 personnummer',
    '3 personnummer',
  ]);
});

describe('the file as a whole', () => {
  const med = (bytes: string | Buffer, name = 'fil.csv') => {
    const file = join(kommun.mapp, name);
    writeFileSync(file, bytes);
    return () => lasFil(file);
  };
  const [rad] = filen(1);
  const csv = somText([rad ?? {}], 'csv');

  test('is read with semicolons or commas, with or without a mark, as CSV or JSON', () => {
    const somKomma = csv.replaceAll(';', ',');
    const { rader } = med(csv)();
    for (const same of [
      med(csv.slice(1)),
      med(somKomma),
      med(csv.replaceAll('\r\n', '\n')),
      med(somText([rad ?? {}], 'json'), 'fil.json'),
    ])
      expect(same().rader.map(({ text }) => text)).toEqual(rader.map(({ text }) => text));
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['Windows-1252', Buffer.from(csv.replace('Testperson', 'Testpersön'), 'latin1'), /CSV UTF-8/],
    ['UTF-16', Buffer.from(`\uFEFF${csv}`, 'utf16le'), /UTF-16/],
    ['a NUL', csv.replace('Testperson', 'Test\0person'), /NUL-tecken på rad 2/],
    ['an unknown column', csv.replace('namn;', 'efternamn;'), /1 okända kolumner.*kolumnen namn saknas/],
    ['a column twice', csv.replace('skydd;', 'namn;'), /samma kolumn två gånger/],
    ['a row of another length', `${csv}x;y\r\n`, /Rad 3 går inte att läsa/],
    ['a quote that never ends', csv.replace('Testperson', '"Testperson'), /citattecken/],
    ['no rows', csv.slice(0, csv.indexOf('\r\n')), /inga rader/],
    ['a field without end', csv.replace('Testperson', 'x'.repeat(3_000)), /längre än 2000 tecken/],
  ])('is refused in one sentence with %s', (_vad, bytes, message) => {
    expect(med(bytes)).toThrow(message);
  });

  test('is refused as JSON where it is none, is no list, or holds other than text', () => {
    expect(med('{', 'fil.json')).toThrow(/inte JSON/);
    expect(med('{}', 'fil.json')).toThrow(/lista av rader/);
    expect(med('[1]', 'fil.json')).toThrow(/Rad 1 i JSON-filen/);
    expect(med(JSON.stringify([{ ...rad, arbetslos: true }]), 'fil.json')).toThrow(/arbetslos: varje värde/);
  });

  test('that is missing is said to be', () => {
    expect(() => lasFil(join(kommun.mapp, 'finns-inte.csv'))).toThrow(/går inte att öppna/);
  });
});

test('the report is for its owner alone, and opens in a spreadsheet', async () => {
  const file = join(kommun.mapp, 'fel.csv');
  writeFileSync(file, '', { mode: 0o644 });
  skrivEnskilt(file, felText(await provad({ ...rattRad('beslutad'), lage: 'okänt; "läge"' })));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(felText([{ rad: 2, kolumn: 'lage', slag: 'kod', fel: 'a; "b"', gor: 'c' }])).toBe(
    '\uFEFFrad;kolumn;slag;fel;gör så här\r\n2;lage;kod;"a; ""b""";c\r\n',
  );
});

test('the template and the schema follow the columns, and the template is a file that works', async () => {
  const [mall, schema] = importsidor();
  expect(mall?.content.split('\r\n')[0]?.slice(1).split(';')).toEqual(KOLUMNNAMN);
  const file = join(kommun.mapp, 'mall.csv');
  writeFileSync(file, mall?.content ?? '');
  const [exempel] = lasFil(file).rader;
  expect(await provad(exempel?.text ?? {})).toEqual([]);
  expect(JSON.parse(schema?.content ?? '')).toMatchObject({
    type: 'array',
    items: { additionalProperties: false },
  });
  expect(organisation.enheter.map(({ id }) => id)).toContain(exempel?.text.sf_enhet);
});
