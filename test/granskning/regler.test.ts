/** Why an access is looked at: each rule seen to hit and to stay silent, and a sample that can be drawn again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { andamalOf } from '../../src/access/andamal';
import { handlingOf } from '../../src/access/handlingar';
import { loadGranskningsregler } from '../../src/granskning/granskningsregler';
import { loadPersonalregister } from '../../src/granskning/personalregister';
import { ovanligtManga, skalFor, type Atkomst, type Regel } from '../../src/granskning/regler';
import { urval } from '../../src/granskning/urval';
import { sagd } from '../../src/mening';
import identities from '../../config/test-identities.json';

const regler = loadGranskningsregler();
const dag = { arbetsdag: true, regler };
const VANLIG: Atkomst = {
  principal: 'ss-hisingen-1',
  role: 'socialsekreterare',
  enhet: 'sf-hisingen',
  caseId: 'A-1',
  skyddad: false,
  rader: 3,
  forsta: '2026-02-02T08:00:00.000Z',
  sista: '2026-02-02T09:00:00.000Z',
  utanforTid: 0,
  nekade: 0,
  handlingar: ['read'],
  andamal: ['handlaggning'],
  oppnat: true,
  iArendet: true,
  klienten: 'annan',
  sammaEfternamn: false,
};
const hits = (change: Partial<Atkomst>, day = dag): Regel[] =>
  skalFor({ ...VANLIG, ...change }, day).map(({ regel }) => regel);

test('an ordinary access is no hit', () => {
  expect(hits({})).toEqual([]);
});

test.each<[Regel, Partial<Atkomst>, Partial<Atkomst>]>([
  ['egetArende', { klienten: 'sjalv' }, { klienten: null }],
  ['kollegasArende', { klienten: 'kollega' }, { klienten: null }],
  ['sammaEfternamn', { sammaEfternamn: true }, { sammaEfternamn: null }],
  ['ingenUppgift', { iArendet: false }, { iArendet: false, oppnat: false }],
  ['nekad', { nekade: 2, oppnat: false }, { nekade: 2, caseId: null, oppnat: false }],
  ['skyddat', { skyddad: true }, { skyddad: true, oppnat: false }],
  ['utanforArbetstid', { utanforTid: 1 }, { utanforTid: 1, caseId: null }],
])('L13: the rule %s hits what it looks for, and says why in Swedish', (regel, hit, miss) => {
  const found = skalFor({ ...VANLIG, ...hit }, dag);
  expect(found.map((one) => one.regel)).toEqual([regel]);
  expect(sagd(found[0]!.text).sv).toMatch(/^[A-ZÅÄÖ0-9].*\.$/);
  // Nothing of the case stands in the reason.
  expect(sagd(found[0]!.text).sv).not.toMatch(/A-1|ss-hisingen/);
  expect(hits(miss)).toEqual([]);
});

test('those who lead the work open cases without a task in them; a day nobody works says so', () => {
  for (const role of ['forste_socialsekreterare', 'samordnare', 'enhetschef'])
    expect(hits({ iArendet: false, role })).toEqual([]);
  const [sunday] = skalFor(VANLIG, { ...dag, arbetsdag: false });
  expect(sagd(sunday!.text)).toEqual({
    sv: '3 gånger en dag då ingen arbetar.',
    en: '3 times on a day when nobody works.',
  });
});

test('unusually many is many both by number and beside others in the role', () => {
  const opened = (principal: string, antal: number, role = 'socialsekreterare') => ({
    principal,
    antal,
    role,
    enhet: 'sf-hisingen',
  });
  const limits = { minst: 40, gangerMedian: 4 };
  const others = [opened('b', 9), opened('c', 11), opened('d', 300, 'samordnare')];
  const many = (antal: number) =>
    ovanligtManga([opened('a', antal), ...others], limits).map((m) => m.principal);
  expect(many(41)).toEqual(['a', 'd']);
  expect(many(39)).toEqual(['d']);
  // Four times the median of 9 and 11 is 40.
  expect(
    ovanligtManga([opened('a', 40), ...others], { ...limits, minst: 1 }).map((m) => m.principal),
  ).toContain('a');
  expect(
    ovanligtManga([opened('a', 39), ...others], { ...limits, minst: 1 }).map((m) => m.principal),
  ).not.toContain('a');
  expect(sagd(ovanligtManga([opened('a', 41), ...others], limits)[0]!.skal.text)).toEqual({
    sv: 'Användaren öppnade 41 ärenden på en dag; andra i samma roll öppnade 10 (median).',
    en: 'The user opened 41 cases in a day; others in the same role opened 10 (median).',
  });
});

test('a sample is drawn again from its seed, differs with it, and passes nobody over', () => {
  const items = Array.from({ length: 40 }, (_, n) => `x${n}`);
  const draw = (seed: string) => urval(items, 10, seed, (item) => item);
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).toHaveLength(10);
  expect(urval([...items].reverse(), 10, 'a', (item) => item)).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
  const seen = new Set(Array.from({ length: 60 }, (_, n) => draw(`s${n}`)).flat());
  expect(seen.size).toBe(items.length);
});

test('every action of the log has a kind and a purpose; what is unknown says no more than that', () => {
  expect(handlingOf('send REGISTRERA_SAMTYCKE_KC')).toBe('andring');
  expect(handlingOf('atgarder')).toBe('lasning');
  expect(handlingOf('nodoppning oppna')).toBe('nodoppning');
  expect(handlingOf('nodoppning las')).toBe('loggkontroll');
  expect(handlingOf('klient')).toBe('klientsida');
  expect(handlingOf('klient sok')).toBe('sokning');
  expect(handlingOf('något nytt')).toBe('annat');
  expect([
    andamalOf('worklist'),
    andamalOf('send X'),
    andamalOf('logg'),
    andamalOf('settings change'),
  ]).toEqual(['planering', 'handlaggning', 'loggkontroll', 'administration']);
});

describe('the files of the municipality', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stegvis-granskning-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string): string => {
    const path = join(folder, 'fil.json');
    writeFileSync(path, text);
    return path;
  };

  test('a rule that is wrong stops the start, and names what is wrong', () => {
    const wrong = { ...regler, urval: 0, arbetstid: { fran: '20:00', till: '06:00' } };
    expect(() => loadGranskningsregler(file(JSON.stringify(wrong)))).toThrow(
      /urval: [\s\S]*arbetstid: ska börja/,
    );
    expect(() => loadGranskningsregler(join(folder, 'ingen.json'))).toThrow('går inte att läsa');
  });

  test('a register is read, and a fault in it names the user but never the number', () => {
    const [number] = identities.personnummer;
    expect(loadPersonalregister(undefined)).toBeNull();
    expect(loadPersonalregister(file(JSON.stringify({ u1: { personnummer: number } })))).toEqual({
      u1: { personnummer: expect.stringMatching(/^\d{12}$/) },
    });
    const bad = `${number!.slice(0, -1)}${(Number(number!.at(-1)) + 1) % 10}`;
    const load = () => loadPersonalregister(file(JSON.stringify({ u1: { personnummer: bad } })));
    expect(load).toThrow(/u1\.personnummer: är inget personnummer/);
    expect(load).not.toThrow(bad);
    expect(() => loadPersonalregister(file(`{"u1": "${number}`))).not.toThrow(number);
    expect(() => loadPersonalregister(file(`{"u1": "${number}`))).toThrow('är inte JSON');
  });
});
