/** Templates are read and judged before anything is drawn: what a municipality writes wrongly is told by file and line. */
import { ConfigError } from '../../src/config';
import { satt } from '../../src/documents/dokument';
import { exempeldata, VARIANTER } from '../../src/documents/exempel';
import { laddaMallar } from '../../src/documents/mallar';
import { overklagandeFor, type Overklagandetext } from '../../src/documents/overklaganden';
import { isMall, UNDERLAG, type MallId } from '../../src/documents/underlag';
import { mallmapp, type Mallmapp } from '../support/mallmapp';

const vara = laddaMallar();
let mapp: Mallmapp;
beforeEach(() => {
  mapp = mallmapp();
});
afterEach(() => mapp.ta());

/** What loading the folder is refused with. */
function faults(): string {
  try {
    laddaMallar(mapp.dir);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  return '';
}

/** The text of a drawn document as it is before it is drawn. */
const text = (mall: string, data: unknown, mallar = vara): string => satt(mallar, mall, data).ritning;

const kort = (mall: MallId): Record<string, unknown> => exempeldata(mall, 'kort') as Record<string, unknown>;

test('every document of the routine has a template that its data fits, in all variants (R26, R32, R97)', () => {
  const ids = vara.lista().map(({ id }) => id);
  expect(ids.sort()).toEqual(Object.keys(UNDERLAG).sort());
  expect(ids).toHaveLength(24);
  for (const id of ids)
    for (const variant of VARIANTER) {
      const data = exempeldata(id as MallId, variant);
      expect(vara.schema(id).safeParse(data)).toMatchObject({ success: true });
    }
  expect(isMall('beslut')).toBe(false);
});

test('the original is in Treserva where the routine says so, and here otherwise (A30, R34, R66)', () => {
  const original = new Map(vara.lista().map(({ id, original: where }) => [id, where]));
  for (const id of [
    'uppdrag',
    'beslut-insats',
    'genomforandeplan',
    'avslutsdokument',
    'aterkallelse',
    'samtycke-kc',
  ])
    expect(original.get(id)).toBe('treserva');
  for (const id of ['kallelse', 'underrattelse', 'mitt-arende', 'uppfoljning'])
    expect(original.get(id)).toBe('stegvis');
});

test('a kallelse says what, where, who, how to report sickness and whom to call (R39, P6)', () => {
  const drawn = text('kallelse', kort('kallelse'));
  for (const part of [
    'ett första möte',
    '18 mars 2026',
    '13.30',
    'Provgatan 2, rum 3',
    'En arbetsmarknadskonsulent',
    'Om du inte kan komma',
    '031-368 00 09',
    'Ring ',
    'SS Hisingen 1',
  ])
    expect(drawn).toContain(part);
  const uppfoljning = text('kallelse', {
    ...kort('kallelse'),
    mote: { ...(kort('kallelse')['mote'] as object), slag: 'uppfoljning' },
    villkor: false,
    tidigareTid: null,
  });
  expect(uppfoljning).toContain('följer upp hur det går');
  expect(uppfoljning).not.toContain('ett villkor');
  expect(uppfoljning).not.toContain('i stället för');
});

test('the decision is printed from its first to its last day, both included (A7, R32)', () => {
  expect(text('beslut-insats', kort('beslut-insats'))).toContain('5 mars 2026');
  expect(text('beslut-insats', kort('beslut-insats'))).toContain('4 mars 2027');
});

test('a 12:4 decision tells of laglighetsprövning from posting, a 12:5 decision of appeal from receipt (L6, L7)', () => {
  const insats = text('beslut-insats', kort('beslut-insats'));
  expect(insats).toContain('laglighetsprövning');
  expect(insats).toContain('anslagstavla');
  expect(insats).not.toContain('förvaltningslagen');
  const nedsattning = text('beslut-nedsattning', kort('beslut-nedsattning'));
  expect(nedsattning).toContain('tre veckor från den dag då du fick del av beslutet');
  expect(nedsattning).toContain('Beslutet gäller genast');
  expect(nedsattning).not.toContain('laglighetsprövning');
});

test('how to appeal follows the day of the decision, to the day (L6, L7)', () => {
  const texter: Overklagandetext[] = ['2025-07-01', '2027-01-01'].map((fran) => ({
    fran,
    fil: fran,
    block: [],
    fel: [],
  }));
  const fran = (dag: string) => overklagandeFor(texter, dag)?.fran ?? null;
  expect(['2025-06-30', '2025-07-01', '2026-12-31', '2027-01-01', '2031-05-05'].map(fran)).toEqual([
    null,
    '2025-07-01',
    '2025-07-01',
    '2027-01-01',
    '2027-01-01',
  ]);
});

test('a new text on appeal takes over on its day, and earlier decisions keep theirs (L6)', () => {
  mapp.skriv(
    '_overklagande/laglighetsprovning/2026-04-01.md',
    '## Nytt sätt\n\nSkriv till {{overklagande.namnd}}.\n',
  );
  const mallar = laddaMallar(mapp.dir);
  const data = kort('beslut-insats');
  const of = (datum: string) =>
    text('beslut-insats', { ...data, beslut: { ...(data['beslut'] as object), datum } }, mallar);
  expect(of('2026-03-31')).toContain('laglighetsprövning');
  expect(of('2026-04-01')).toContain('Nytt sätt');
  expect(() => of('2025-06-30')).toThrow(/ingen text om hur ett beslut av den 2025-06-30 överklagas/);
});

test('a neutral sender stands last, and nothing on the first lines tells who writes (A33)', () => {
  const data = kort('kallelse');
  const neutral = { ...data, avsandare: { ...(data['avsandare'] as object), neutral: true } };
  const huvud = (of: unknown) => JSON.parse(text('kallelse', of)).huvud.flat().join(' ');
  expect(huvud(data)).toContain('Socialsekreterare');
  expect(huvud(neutral)).not.toContain('Socialsekreterare');
});

test('the municipality’s own template takes the place of ours, and the others stay (R39)', () => {
  mapp.kopiera('kallelse');
  mapp.skriv('kallelse/text.md', 'Hej {{klient.namn}}, välkommen den {{mote.datum}}.\n');
  mapp.skriv(
    'kallelse/mall.json',
    JSON.stringify({ ...JSON.parse(faultless), version: 7, titel: 'Välkommen' }),
  );
  const mallar = laddaMallar(mapp.dir);
  expect(mallar.lista().find(({ id }) => id === 'kallelse')).toMatchObject({
    version: 7,
    titel: 'Välkommen',
  });
  expect(text('kallelse', kort('kallelse'), mallar)).toContain('välkommen den');
  expect(text('underrattelse', kort('underrattelse'), mallar)).toContain('Det här händer nu');
});

const faultless = JSON.stringify({
  id: 'kallelse',
  version: 1,
  titel: 'Kallelse',
  sprak: 'sv',
  dokumenttyp: 'kallelse',
  original: 'stegvis',
  brev: true,
});

test('every fault of every template is told at once, with file, line and the nearest name', () => {
  mapp.skriv('kallelse/mall.json', faultless.replace('"version":1', '"version":0'));
  mapp.skriv(
    'kallelse/text.md',
    [
      'Hej {{klient.nam}} och {{tidigareTid.datum}}.',
      '',
      ':: om mote.slag = annat',
      ':: slut',
      ':: om mote.slag',
      ':: slut',
      ':: tabel mal',
      ':: punkter klient.namn',
      ':: tabell mote.deltagare | Vem: namn',
      '# Titel',
      ':: slut',
    ].join('\n'),
  );
  mapp.skriv('underrattelse/mall.json', '{ "id": ');
  mapp.skriv('uppdrag/text.md', '{{handlaggare}} 😀\n\n:: om komplettering\n\n- {{mal}}\n');
  mapp.skriv('kalelse/text.md', 'Fel mapp');
  mapp.skriv('_overklagande/forvaltningsbesvar/2026-13-01.md', 'x');
  const said = faults();
  for (const fault of [
    'kallelse/mall.json: version',
    'underrattelse/mall.json: filen',
    'uppdrag/text.md, rad 1: ”handlaggare” går inte att visa i en text',
    'uppdrag/text.md, rad 1: typsnittet saknar ”😀”',
    'uppdrag/text.md, rad 3: ”:: om” saknar ”:: slut”',
    'uppdrag/text.md, rad 5: ”mal” går inte att visa',
    'kalelse: det finns ingen sådan mall. Närmast: kallelse',
    '2026-13-01.md: namnet ska vara textens första dag',
  ])
    expect(said).toContain(fault);
  mapp.skriv('kallelse/mall.json', faultless);
  const then = faults();
  for (const fault of [
    'kallelse/text.md, rad 1: fältet ”klient.nam” finns inte. Närmast: klient.namn',
    'kallelse/text.md, rad 1: ”tidigareTid.datum” kan saknas',
    'rad 3: ”mote.slag” är en av koderna inskrivning, uppfoljning, avslutsmote',
    'rad 5: ”mote.slag” är en av koderna',
    'rad 7: ”:: tabel” finns inte',
    'rad 8: ”klient.namn” är ingen lista',
    'rad 9: fältet ”namn” finns inte',
    'rad 10: rubriker skrivs med ##',
    'rad 11: ”:: slut” har inget att avsluta',
  ])
    expect(then).toContain(fault);
});

test('a template without its text or head, and a folder that is not there, are refused', () => {
  expect(() => laddaMallar('/finns/inte')).toThrow(/mappen \/finns\/inte finns inte/);
  mapp.skriv('beslut-insats/text.md', 'Utan överklagande.');
  expect(faults()).toContain(
    'beslut-insats: ”overklagande” i mall.json och ”:: overklagande” i text.md hör ihop',
  );
});

test('data that does not fit is refused by field, and no value is repeated', () => {
  const secret = 'Hemligt innehåll';
  expect(() => text('kallelse', { ...kort('kallelse'), datum: secret, extra: secret })).toThrow(
    /datum \(invalid_format\)/,
  );
  expect(() => text('kallelse', { ...kort('kallelse'), datum: secret })).not.toThrow(secret);
  expect(() => text('kallelsen', {})).toThrow(/Mallen ”kallelsen” finns inte\. Närmast: kallelse/);
});
