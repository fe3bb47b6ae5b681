/** The pages that are drawn and listed from a routine's machine. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeOrCheck } from '../../src/docs/generated';
import { isTold } from '../../src/docs/markdown';
import { layoutRegion, SIZE, type Box, type RegionLayout } from '../../src/docs/layout';
import { flatten, viewOf, type StateView, type TransitionView } from '../../src/docs/model';
import { pagesOf } from '../../src/docs/pages';
import { svgOf } from '../../src/docs/svg';
import { widthOf } from '../../src/docs/text';
import { smallRoutine } from './small-routine';

const [picture, listing] = pagesOf([smallRoutine], 'docs').map((page) => page.content);
const routine = viewOf(smallRoutine);

test('the latest version of a routine is drawn, to files named after it', () => {
  const older = { ...smallRoutine, version: 1, title: { sv: 'Förra', en: 'Former' } };
  const pages = pagesOf([smallRoutine, older], 'docs');
  expect(pages.map(({ file }) => file)).toEqual(['docs/liten.svg', 'docs/liten.md']);
  expect(pages.every(({ content }) => content.includes('En liten rutin') && !content.includes('Förra'))).toBe(
    true,
  );
});

test('the picture names every state and task in words and tells the same to those who cannot see it', () => {
  const desc = /<desc[^>]*>([^<]*)<\/desc>/.exec(picture ?? '')?.[1] ?? '';
  const drawn = [...(picture ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map((match) => match[1])
    .join(' ');
  const words = (text: string) => text.replace(/[&<]/g, ' ').split(/\s+/);
  const states = flatten(routine.root).filter(({ named }) => named);
  expect(states.length).toBeGreaterThan(6);
  for (const { text } of states)
    for (const word of words(text)) expect([desc, drawn].every((it) => it.includes(word))).toBe(true);
  for (const { title, escalation } of Object.values(smallRoutine.tasks ?? {}))
    expect(drawn.includes(title.sv)).toBe(escalation !== true);
  expect(drawn).toContain('SF: Bevilja');
  expect(drawn).toContain('SF/KC: Begär komplettering');
  expect(drawn).toContain('Uppföljning var tredje månad');
  expect(drawn).toContain('När som helst: SF: Ta tillbaka → Återtagen');
});

test('the picture is well-formed: every tag is closed and every text escaped', () => {
  const open: string[] = [];
  for (const [, closing, name, attributes] of (picture ?? '').matchAll(/<(\/?)([a-z]+)([^<>]*)>/gi)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!attributes?.endsWith('/')) open.push(name ?? '');
  }
  expect(open).toEqual([]);
  expect(picture).toContain('Underlag &amp; svar &lt; 3 veckor');
  expect((picture ?? '').replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
});

test('the listing has a row for every state, transition, condition, deadline, task and event', () => {
  const rows = (listing ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  const states = flatten(routine.root).filter((state) => state.path !== '');
  const told = states.filter(isTold);
  expect(states.filter((state) => !told.includes(state)).map(({ path }) => path)).toEqual(['pagar']);
  const transitions = states.flatMap((state) => state.transitions);
  for (const state of told)
    expect(rows.filter((row) => row.includes(`| \`${state.path}\` |`))).toHaveLength(1);
  const named = [smallRoutine.conditions, smallRoutine.deadlines, smallRoutine.tasks, smallRoutine.events];
  const others = named.flatMap((part) => Object.keys(part ?? {}));
  for (const name of others) expect(rows.some((row) => row.startsWith(`| \`${name}\` |`))).toBe(true);
  // Two tables for each region, one of the ends (nothing leads from an end), one for each list.
  const heads = 2 * routine.regions.length + 1 + named.length;
  expect(rows).toHaveLength(told.length + transitions.length + others.length + heads);
});

test('the listing says what a transition asks for, who may make it, and what is encrypted', () => {
  expect(listing).toContain(
    '| Utreds | Bevilja `BEVILJA` | socialsekreterare | `sokandenHord`<br>`underlagFinns` | Avslutad |',
  );
  expect(listing).toContain('| Försenad | Kommentera `KOMMENTERA` | samordnare |  | noteras |');
  expect(listing).toContain('Skäl (krypteras)<br>Datum (valfri)');
  expect(listing).toContain(
    '| `svarInom` | Svar inom 15 arbetsdagar | intern (flyttas tidigare) | socialsekreterare | 7, 2 | R20 |',
  );
  expect(listing).toContain('Utred \\| väg');
});

test('the same machine gives the same bytes', () => {
  expect(svgOf(viewOf(smallRoutine))).toBe(picture);
});

/** Any region: states with texts of any length and any ways between them. */
const anyRegion = fc
  .tuple(
    fc.array(fc.tuple(fc.lorem({ maxCount: 9 }), fc.integer({ min: 0, max: 5 })), {
      minLength: 1,
      maxLength: 14,
    }),
    fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.lorem({ maxCount: 12 })), { maxLength: 40 }),
  )
  .map(([states, ways]): StateView => {
    const bare = {
      kind: 'atomic',
      named: true,
      initial: false,
      steg: null,
      source: [],
      tasks: [],
      deadlines: [],
      duties: [],
      sides: [],
      children: [],
      transitions: [],
    } as const;
    const way = (from: string, to: string, label: string): TransitionView => {
      return { from, to: [to], trigger: 'event', name: label, label, roles: [], sides: [], conditions: [] };
    };
    const children = states.map(([text, parts], i): StateView => {
      const path = `r.s${i}`;
      // Those with many parts are a flow of their own, with ways back and forth.
      const inside = Array.from({ length: parts }, (_, n): StateView => {
        const transitions = [way(`${path}.p${n}`, `${path}.p${(n + 2) % parts}`, text)];
        return { ...bare, path: `${path}.p${n}`, key: `p${n}`, text, transitions };
      });
      const transitions = ways
        .filter(([from]) => from === i)
        .map(([, to, label]) => way(path, `r.s${to % states.length}`, label));
      const kind = parts > 2 ? 'compound' : 'parallel';
      return { ...bare, kind, path, key: `s${i}`, text, initial: i === 0, children: inside, transitions };
    });
    return { ...bare, path: 'r', key: 'r', text: 'Region', kind: 'compound', children };
  });

function expectTidy({ boxes, edges, width, height }: RegionLayout): void {
  const apart = (a: Box, b: Box) =>
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  for (const [i, a] of boxes.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
    for (const b of boxes.slice(i + 1)) expect(apart(a, b)).toBe(true);
    for (const line of a.lines) expect(line.y < a.y + a.height).toBe(true);
    if (a.inner) expectTidy(a.inner);
  }
  for (const [i, a] of edges.entries()) {
    expect(a.label.y < height && a.label.x < width).toBe(true);
    for (const b of edges.slice(i + 1))
      expect(Math.abs(a.label.y - b.label.y)).toBeGreaterThanOrEqual(SIZE.label);
    const [end] = a.points.slice(-1);
    expect(boxes.some((box) => box.y === end?.[1] && end[0] > box.x && end[0] < box.x + box.width)).toBe(
      true,
    );
  }
}

test('no box lies on another or outside its region, and no label on another, whatever the routine', () => {
  let groups = 0;
  fc.assert(
    fc.property(anyRegion, fc.integer({ min: 300, max: 1040 }), (region, width) => {
      const [last, ...rest] = [...region.children].reverse();
      const ends = last ? [{ ...last, kind: 'final' as const }] : [];
      const layout = layoutRegion({ ...region, children: rest.reverse() }, ends, width);
      const reached = rest.some(({ transitions }) => transitions.some(({ to }) => to[0] === last?.path));
      expect(layout.boxes).toHaveLength(rest.length + (reached ? 1 : 0));
      groups += layout.boxes.filter(({ inner }) => inner).length;
      expectTidy(layout);
    }),
    { numRuns: 200, seed: 20 },
  );
  expect(groups).toBeGreaterThan(50);
});

test('estimated widths grow with the text, and wide letters are wider', () => {
  expect(widthOf('mm', 12)).toBeGreaterThan(widthOf('ii', 12));
  expect(widthOf('Socialförvaltningen', 12)).toBeGreaterThan(100);
});

describe('a generated file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-docs-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'sida', 'bild.svg');

  test('is told when missing or changed by hand, and is written only without --check', () => {
    const page = { file, content: 'rätt' };
    expect(writeOrCheck([page], true)).toEqual([file]);
    expect(writeOrCheck([page], false)).toEqual([file]);
    expect(writeOrCheck([page], true)).toEqual([]);
    writeFileSync(file, 'ändrad');
    expect(writeOrCheck([page], true)).toEqual([file]);
    expect(readFileSync(file, 'utf8')).toBe('ändrad');
  });
});
