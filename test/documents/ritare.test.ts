/** Documents as they leave the thread: tagged, complete, the same each time, and never run as code. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exempeldata, type Variant } from '../../src/documents/exempel';
import { laddaMallar } from '../../src/documents/mallar';
import { Ritare } from '../../src/documents/ritare';
import { renText } from '../../src/documents/tecken';
import type { MallId } from '../../src/documents/underlag';
import { varden } from '../../src/documents/varden';
import { mallmapp } from '../support/mallmapp';
import { pdfTexts } from '../support/pdf';

const mallar = laddaMallar();
const ritare = new Ritare(mallar);
const folder = mkdtempSync(join(tmpdir(), 'stegvis-pdf-'));
afterAll(async () => {
  await ritare.stang();
  rmSync(folder, { recursive: true, force: true });
});

interface Kontroll {
  readonly sidor: number;
  readonly taggade: number;
  readonly saknas: number;
  readonly fel: readonly string[];
}
interface Fraga {
  readonly pdf: Buffer;
  readonly titel?: string;
  readonly sprak?: string;
  readonly varden?: readonly string[];
}

/** What the check of `npm run documents` says of each. */
function kontrollera(fragor: readonly Fraga[]): readonly Kontroll[] {
  const input = fragor.map(({ pdf, titel = 'Prov', sprak = 'sv', varden: values = [] }, n) => {
    const fil = join(folder, `${n}.pdf`);
    writeFileSync(fil, pdf);
    return { fil, titel, sprak, varden: values };
  });
  const read = spawnSync(process.execPath, ['scripts/pdf-kontroll.mjs'], { input: JSON.stringify(input) });
  expect(read.stderr.toString()).toBe('');
  return JSON.parse(read.stdout.toString()) as Kontroll[];
}

const kort = (mall: MallId): Record<string, unknown> => exempeldata(mall, 'kort') as Record<string, unknown>;

/** Beside the ordinary case of each: what breaks layouts, right to left, tables, and all that may be missing. */
const SVARA: readonly (readonly [MallId, Variant])[] = [
  ['kallelse', 'svar'],
  ['uppdrag', 'svar'],
  ['lattlast-anvisning-ar', 'svar'],
  ['uppdrag', 'tom'],
  ['mitt-arende', 'tom'],
];

test('every template is tagged and complete, and the hardest with awkward and empty data (L16, P6)', async () => {
  const ids = mallar.lista().map(({ id }) => id as MallId);
  const fragor: Fraga[] = [];
  for (const [id, variant] of [...ids.map((id) => [id, 'kort'] as const), ...SVARA]) {
    const data = exempeldata(id, variant);
    const { titel, sprak } = mallar.mall(id);
    const { pdf } = await ritare.rita(id, data);
    fragor.push({ pdf, titel, sprak, varden: varden(mallar.mall(id), data) });
  }
  const results = kontrollera(fragor);
  expect(results.flatMap(({ fel }) => fel)).toEqual([]);
  expect(results).toHaveLength(29);
  expect(results.every(({ sidor, taggade, saknas }) => sidor > 0 && taggade === sidor && saknas === 0)).toBe(
    true,
  );
});

test('docs/samples are what the templates give today, byte for byte', async () => {
  const samples = readdirSync('docs/samples');
  expect(samples).toHaveLength(mallar.lista().length);
  for (const file of samples) {
    const mall = file.replace('-kort.pdf', '');
    const { pdf, sha256 } = await ritare.rita(mall, kort(mall as MallId));
    expect({ file, same: pdf.equals(readFileSync(join('docs/samples', file))) }).toEqual({
      file,
      same: true,
    });
    expect(sha256).toBe(createHash('sha256').update(pdf).digest('hex'));
  }
});

test('the same data gives the same bytes whatever its order, and other data another sum', async () => {
  const data = kort('kallelse');
  const turned = Object.fromEntries(Object.entries(data).reverse());
  const [one, again, other] = await Promise.all([
    ritare.rita('kallelse', data),
    ritare.rita('kallelse', turned),
    ritare.rita('kallelse', { ...data, dokumentId: 'D-2' }),
  ]);
  expect(again).toEqual(one);
  expect(other.dataSha256).not.toBe(one.dataSha256);
  expect(other.sha256).not.toBe(one.sha256);
  expect(one).toMatchObject({ sidor: 1, mallVersion: 1 });
});

test('what people write is text, whatever language it looks like', async () => {
  const hostile = [
    '#import "/etc/passwd"',
    '#panic("x") #sys.inputs',
    '*stjärnor* _streck_ = rubrik',
    '{{klient.namn}}',
    ':: om villkor',
    '<script>alert(1)</script>',
    '\\ bakstreck \\u{41} $x^2$ @ref ~ -- //',
    '[länk](https://example.se)',
  ];
  const { pdf } = await ritare.rita('aterkallelse', { ...kort('aterkallelse'), orsak: hostile.join('\n') });
  const [read = ''] = pdfTexts(pdf);
  for (const line of hostile) expect(read).toContain(line);
});

test('invisible and turning characters go, and a letter without a glyph is told by its number', () => {
  expect(renText('a\u200bb\u202ec\u0000d\u2066e\ufe0f')).toBe('abcde');
  expect(renText('e\u0301 ß 😀 漢')).toBe('é ß [tecken U+1F600] [tecken U+6F22]');
  expect(renText('rad\r\nrad\trad')).toBe('rad\nrad rad');
});

test('every letter that is said to have a glyph can be drawn', async () => {
  const letters = Array.from({ length: 0xfffe }, (_, n) => String.fromCharCode(n)).filter(
    (one) => renText(one) === one,
  );
  expect(letters.length).toBeGreaterThan(2000);
  const orsak = letters.join('').replace(/(.{80})/gsu, '$1 ');
  const { sidor } = await ritare.rita('aterkallelse', { ...kort('aterkallelse'), orsak });
  expect(sidor).toBeGreaterThan(1);
});

test('a template that cannot be drawn says so without what it would have said, and the next is drawn', async () => {
  const own = mallmapp({
    '_layout/layout.typ': '#let d = json(bytes(sys.inputs.data))\n#panic(d.mottagare.first())',
  });
  const broken = new Ritare(laddaMallar(own.dir));
  const failed = String(await broken.rita('kallelse', kort('kallelse')).catch((error: unknown) => error));
  expect(failed).toMatch(/DOCUMENT_FAILED: Dokumentet kallelse går inte att rita: /);
  expect(failed).not.toContain('Testperson');
  await broken.stang();
  own.ta();
});

test('a drawing that takes too long fails by itself, holds nobody up, and the next is drawn', async () => {
  const slow =
    '#let d = json(bytes(sys.inputs.data))\n#if d.titel == "Kallelse till möte" { for a in range(300) { for b in range(9000) { let c = a * b } } }\n';
  const own = mallmapp({ '_layout/layout.typ': slow + mallar.layout });
  const hurried = new Ritare(laddaMallar(own.dir), 500);
  await hurried.rita('aterkallelse', kort('aterkallelse'));
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 20);
  const late = hurried.rita('kallelse', kort('kallelse'));
  const next = hurried.rita('aterkallelse', kort('aterkallelse'));
  await expect(late).rejects.toThrow(/det tog mer än 500 ms/);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(5);
  await expect(next).resolves.toMatchObject({ sidor: 1 });
  await hurried.stang();
  own.ta();
});

test('a drawer that is stopped draws nothing more', async () => {
  const stopped = new Ritare(mallar);
  await stopped.stang();
  await expect(stopped.rita('kallelse', kort('kallelse'))).rejects.toThrow(/håller på att stanna/);
});

test('the check catches what is not tagged, lost, outside or foreign (L16)', async () => {
  const head = '#set document(title: "Prov", date: none)\n#set text(lang: "sv", font: "Source Sans 3")\n';
  const page =
    '#set page(margin: 25mm, footer: context [Sida #counter(page).get().first() (#counter(page).final().first())])\n';
  const draw = async (text: string): Promise<Buffer> => {
    const own = mallmapp({ '_layout/layout.typ': text });
    const other = new Ritare(laddaMallar(own.dir));
    const { pdf } = await other.rita('aterkallelse', kort('aterkallelse'));
    await other.stang();
    own.ta();
    return pdf;
  };
  /** The structure is there no more, and every byte is where it was. */
  const untagged = (pdf: Buffer): Buffer =>
    Buffer.from(
      pdf
        .toString('latin1')
        .replaceAll(/\/StructTreeRoot \d+ 0 R/g, (all) => ' '.repeat(all.length))
        .replaceAll('/Marked true', '/Marked null'),
      'latin1',
    );
  const body = '= Rubrik\nVärdet är 17.';
  const results = kontrollera([
    { pdf: await draw(head + page + body), varden: ['Värdet är 17'] },
    { pdf: untagged(await draw(head + page + body)) },
    { pdf: await draw(head + page + body), varden: ['Värdet är 18'] },
    { pdf: await draw(`${head}${page}${body}\n#place(dx: 150mm)[Utanför kanten]`) },
    { pdf: await draw(`${head}${page}${body}\n#pdf.artifact[Viktigt]`) },
    { pdf: await draw(`${head}${page}${body}\n#table(columns: 2, [a], [b], [1], [2])`) },
    { pdf: await draw(head + body) },
    { pdf: await draw(head + page + body), titel: 'Annan', sprak: 'ar' },
    { pdf: await draw(`${head}${page}Ingen rubrik.`) },
  ]);
  const first = ({ fel }: Kontroll) => fel[0] ?? '';
  expect(results.map(first)).toEqual([
    '',
    'dokumentet är inte taggat',
    '1 värden saknas, det första ”Värdet är 18”',
    'sida 1: text utanför marginalen',
    'sida 1: text utanför strukturen',
    'sida 1: tabell utan rubrikceller',
    'sida 1: sidnummer saknas',
    'titeln saknas eller är en annan',
    'inga rubriker i strukturen',
  ]);
  expect(results.map(({ taggade, saknas }) => [taggade, saknas]).slice(0, 3)).toEqual([
    [1, 0],
    [0, 0],
    [1, 1],
  ]);
});
