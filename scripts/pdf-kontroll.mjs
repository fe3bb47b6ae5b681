// Reads drawn documents as a reader's program does and says what is wrong with them: whether everything on a page is in
// the structure tree, whether every value is there, whether fonts, language and title are. Standard input is JSON, a list
// of { fil, titel, sprak, varden }; standard output a list of { sidor, taggade, rubriker, saknas, fel } in its order.
import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MM = 72 / 25.4;
const MARGIN = 25 * MM;
const FOOTER = 26 * MM;
/** What fills a line of a table of contents. */
const LEADER = /^[. ]+$/;
/** A glyph may reach a little outside of its place. */
const SLACK = 2;

/**
 * What does not carry meaning when texts are compared: spaces, and where a word was broken. Arabic letters neither: their
 * dots are glyphs of their own, which read back as the letter once more. They are looked for one by one instead.
 */
const bare = (text) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\u00ad\u2010\u202a-\u202e\u2066-\u2069\u200e\u200f-]|\p{Script=Arabic}/gu, '');
const arabic = (text) => text.normalize('NFKC').match(/(?=\p{L})\p{Script=Arabic}/gu) ?? [];

/** All nodes of a structure tree with the roles above them. */
function* nodes(node, above = []) {
  yield { node, above };
  for (const child of node.children ?? []) yield* nodes(child, [...above, node.role]);
}

/** Text runs with where they stand in the page's structure. */
function runsOf(content, leaves) {
  const stack = [];
  const runs = [];
  for (const item of content.items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') stack.push(item);
    else if (item.type === 'endMarkedContent') stack.pop();
    else if (item.str.trim() !== '') {
      const place = stack.findLast(({ id }) => leaves.has(id));
      const artifact = stack.some(({ tag }) => tag === 'Artifact');
      runs.push({ ...item, roles: place ? leaves.get(place.id) : null, artifact });
    }
  }
  return runs;
}

async function inspectPage(pdf, number, seen) {
  const page = await pdf.getPage(number);
  const fel = [];
  const tree = (await page.getStructTree()) ?? { children: [] };
  const leaves = new Map();
  const roles = [];
  for (const { node, above } of nodes(tree)) {
    if (node.type === 'content') leaves.set(node.id, above);
    else roles.push(node.role);
  }
  const content = await page.getTextContent({ includeMarkedContent: true });
  const runs = runsOf(content, leaves);
  const [, , width, height] = page.view;
  for (const run of runs) {
    const [, , , , x, y] = run.transform;
    const inFooter = y < FOOTER;
    const repeated = run.artifact && (seen.headers.has(bare(run.str)) || LEADER.test(run.str));
    if (run.roles === null && !(run.artifact && (inFooter || repeated)))
      fel.push(`sida ${number}: text utanför strukturen`);
    if (run.roles?.includes('TH')) seen.headers.add(bare(run.str));
    if (x < MARGIN - SLACK || x + run.width > width - MARGIN + SLACK || y < 0 || y > height)
      fel.push(`sida ${number}: text utanför marginalen`);
  }
  const numbered = bare(
    runs
      .filter(({ artifact }) => artifact)
      .map(({ str }) => str)
      .join(''),
  );
  if (!numbered.includes(`${number}(${pdf.numPages})`)) fel.push(`sida ${number}: sidnummer saknas`);
  if (roles.includes('Table') && !roles.includes('TH') && !seen.table)
    fel.push(`sida ${number}: tabell utan rubrikceller`);
  seen.table = roles.includes('Table');
  fel.push(...(await fontFaults(page, number)));
  page.cleanup();
  const untagged = leaves.size === 0 || fel.some((one) => one.includes('utanför strukturen'));
  return {
    tagged: !untagged,
    headings: roles.filter((role) => /^H\d$/.test(role)).length,
    text: runs
      .filter(({ artifact }) => !artifact)
      .map(({ str }) => str)
      .join(''),
    around: runs
      .filter(({ artifact }) => artifact)
      .map(({ str }) => str)
      .join(''),
    fel,
  };
}

async function fontFaults(page, number) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Set(fnArray.flatMap((fn, n) => (fn === OPS.setFont ? [argsArray[n][0]] : [])));
  return [...names]
    .filter((name) => page.commonObjs.get(name).missingFile !== false)
    .map(() => `sida ${number}: ett typsnitt är inte inbäddat`);
}

async function inspect({ fil, titel, sprak, varden }) {
  const task = getDocument({ data: new Uint8Array(readFileSync(fil)), verbosity: 0 });
  const pdf = await task.promise;
  const fel = [];
  const { info } = await pdf.getMetadata();
  if (info.Title !== titel) fel.push('titeln saknas eller är en annan');
  if (!(info.Language ?? '').startsWith(sprak))
    fel.push(`språket är ${info.Language ?? 'inget'}, inte ${sprak}`);
  if ((await pdf.getViewerPreferences())?.DisplayDocTitle !== true) fel.push('titeln visas inte');
  if ((await pdf.getMarkInfo())?.Marked !== true) fel.push('dokumentet är inte taggat');
  const seen = { headers: new Set(), table: false };
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await inspectPage(pdf, number, seen));
  const rubriker = pages.reduce((sum, { headings }) => sum + headings, 0);
  if (rubriker === 0) fel.push('inga rubriker i strukturen');
  // What stands around the text, on each page, comes after all of it: a paragraph goes on over the page's end.
  const read = [...pages.map((page) => page.text), ...pages.map((page) => page.around)].join('');
  const text = bare(read);
  const letters = new Set(arabic(read));
  const lost = varden.filter(
    (value) => !text.includes(bare(value)) || arabic(value).some((one) => !letters.has(one)),
  );
  if (lost.length > 0) fel.push(`${lost.length} värden saknas, det första ”${lost[0].slice(0, 60)}”`);
  await task.destroy();
  return {
    sidor: pages.length,
    taggade: rubriker === 0 ? 0 : pages.filter(({ tagged }) => tagged).length,
    rubriker,
    saknas: lost.length,
    fel: [...new Set([...fel, ...pages.flatMap((page) => page.fel)])],
  };
}

const results = [];
for (const one of JSON.parse(readFileSync(0, 'utf8'))) results.push(await inspect(one));
process.stdout.write(JSON.stringify(results));
