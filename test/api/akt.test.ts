/** The case file over HTTP: what is in it, who reads what, and what happens when a record is corrected. */
import { AKT_TYPER } from '../../machines/process';
import { PROCESSES } from '../../machines/registry';
import { TILL_BESLUT } from '../../src/verify/anvisning/payloads';
import { Api, ok } from './support/api';
import { ga, pagaende } from './support/vagar';

let api: Api;
beforeAll(async () => {
  api = await Api.start('akt');
});
afterAll(() => api.stop());

interface Post {
  readonly seq: number;
  readonly type: string;
  readonly akt: string;
  readonly datum: string | null;
  readonly side: string | null;
  readonly at: string;
  readonly facts: Record<string, unknown>;
  readonly personal: Record<string, unknown>;
  readonly avser: number | null;
  readonly rattadAv: readonly number[];
  readonly dold: boolean;
}
const akt = async (user: string, id: string, query = '') =>
  (await ok(api.as(user).get(`/stegvis/v1/arenden/${id}/akt${query}`))).body as {
    readonly records: readonly Post[];
    readonly more: boolean;
  };
const historik = async (user: string, id: string) =>
  (await ok(api.as(user).get(`/stegvis/v1/arenden/${id}/historik`))).body.events as readonly Post[];
const types = ({ records }: { readonly records: readonly Post[] }) => records.map(({ type }) => type);

test('the file holds the records of the case, newest first, each with its kind and both its dates (L9)', async () => {
  const id = await api.medUppdrag();
  const file = await akt('ss-hisingen-1', id, '?limit=100');

  const seqs = file.records.map(({ seq }) => seq);
  expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
  expect(types(file)).toEqual(expect.arrayContaining(['SKICKA_UPPDRAG', 'FATTA_BESLUT', 'BEDOM_BEHOV']));
  expect(types(file)).not.toContain('stegvis.start');
  const samtycke = file.records.find(({ type }) => type === 'REGISTRERA_SAMTYCKE_KC');
  expect(samtycke).toMatchObject({
    akt: 'samtycke',
    aktText: { sv: AKT_TYPER.samtycke.sv },
    datum: expect.stringMatching(/^2026-/),
    at: expect.stringMatching(/^2026-02-02T/),
    side: 'sf',
    by: { id: 'ss-hisingen-1', role: 'socialsekreterare' },
    personal: { omfattning: 'Text som aldrig når maskinen.' },
    rattadAv: [],
    dold: false,
  });
});

test('one kind at a time can be asked for, and pages follow each other without gap or overlap (L9)', async () => {
  const id = await api.medUppdrag();
  const beslut = await akt('ss-hisingen-1', id, '?typ=beslut');
  expect(beslut.records.length).toBeGreaterThan(0);
  expect(new Set(beslut.records.map((post) => post.akt))).toEqual(new Set(['beslut']));

  const whole = await akt('ss-hisingen-1', id, '?limit=100');
  const paged: Post[] = [];
  for (let page = 1; ; page += 1) {
    const part = await akt('ss-hisingen-1', id, `?limit=3&page=${page}`);
    paged.push(...part.records);
    if (!part.more) break;
    expect(part.records).toHaveLength(3);
  }
  expect(paged).toEqual(whole.records);
});

test.each(['typ=hemlig', 'limit=0', 'page=x', 'delad=kanske', 'fritext=arbete'])(
  'the question %s is refused',
  async (query) => {
    const id = await api.as('ss-hisingen-1').start();
    const answer = await api.as('ss-hisingen-1').get(`/stegvis/v1/arenden/${id}/akt?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: query.split('=')[0] }] } });
  },
);

test('Kompetenscenter reads of the file what is addressed to it, never the assessment (L10)', async () => {
  const id = await api.medUppdrag();
  const seen = types(await akt('sam-hisingen-1', id, '?limit=100'));
  expect(seen).toContain('SKICKA_UPPDRAG');
  for (const hidden of ['BEDOM_BEHOV', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'FATTA_BESLUT', 'SKICKA_TILL_AF'])
    expect(seen).not.toContain(hidden);
});

test('a file that may not be seen is answered as one that does not exist, and both leave their row (L10, L13)', async () => {
  const id = await api.as('ss-hisingen-1').start();
  const unknown = await api.as('ss-centrum-1').get('/stegvis/v1/arenden/A-0000-0000-0000/akt');
  for (const stranger of ['ss-centrum-1', 'sam-hisingen-1', 'granskare-1', 'adm-1']) {
    const answer = await api.as(stranger).get(`/stegvis/v1/arenden/${id}/akt`);
    expect([stranger, answer.status, answer.body.detail]).toEqual([stranger, 404, unknown.body.detail]);
  }
  await akt('ss-hisingen-2', id);
  const rows = (await api.log(id)).filter(({ action }) => action === 'akt');
  expect(rows.map(({ principal, outcome }) => `${principal} ${outcome}`)).toEqual([
    'ss-centrum-1 NOT_FOUND',
    'sam-hisingen-1 NOT_FOUND',
    'granskare-1 NOT_FOUND',
    'adm-1 NOT_FOUND',
    'ss-hisingen-2 ok',
  ]);
});

test('a case of which nothing is recorded has an empty file', async () => {
  const id = await api.as('ss-hisingen-1').start();
  expect(await akt('ss-hisingen-1', id)).toMatchObject({ records: [], more: false, page: 1 });
});

describe('a record that is corrected (A32)', () => {
  let id: string;
  const FEL = 'Deltagaren heter något annat.';
  beforeAll(async () => {
    id = await pagaende(api);
    await ga(api, id, [
      ['amk-hisingen-1', 'JOURNAL_ANTECKNING', { typ: 'ovrigt', anteckning: 'Allt väl.' }],
      ['amk-hisingen-1', 'JOURNAL_ANTECKNING', { typ: 'ovrigt', anteckning: FEL }],
      [
        'amk-hisingen-1',
        'RATTA_ANTECKNING',
        { nr: 2, rattad: 'Deltagaren mår bra.', skal: 'Fel deltagare.' },
      ],
      ['amk-hisingen-1', 'ANTECKNA_INVANDNING', { nr: 1, invandning: 'Jag mådde inte bra.' }],
    ]);
  });
  const entries = async (user: string) => {
    const { records } = await akt(user, id, '?typ=journal&limit=100');
    return records.filter(({ type }) => type === 'JOURNAL_ANTECKNING');
  };

  test('keeps its place, and says that it is corrected and by which record (A32, R69)', async () => {
    const [corrected, untouched] = await entries('ss-hisingen-1');
    const { records } = await akt('ss-hisingen-1', id, '?typ=rattelse');
    expect(records).toMatchObject([
      { type: 'RATTA_ANTECKNING', avser: corrected!.seq, personal: { rattad: 'Deltagaren mår bra.' } },
    ]);
    expect(corrected).toMatchObject({ rattadAv: [records[0]!.seq], dold: true });
    expect(untouched).toMatchObject({ rattadAv: [], dold: false, personal: { anteckning: 'Allt väl.' } });
  });

  test('shows what it said only to the one who leads the work on the side that wrote it (A32)', async () => {
    for (const user of ['ss-hisingen-1', 'fss-hisingen-1', 'amk-hisingen-1', 'amk-hisingen-2']) {
      const [corrected] = await entries(user);
      expect([user, corrected!.dold, corrected!.facts, corrected!.personal, corrected!.datum]).toEqual([
        user,
        true,
        {},
        {},
        null,
      ]);
    }
    const [original] = await entries('sam-hisingen-1');
    expect(original).toMatchObject({ dold: false, personal: { anteckning: FEL } });
    expect(original!.rattadAv).toHaveLength(1);
  });

  test('says in the history no more than in the file (A32)', async () => {
    for (const user of ['ss-hisingen-1', 'fss-hisingen-1', 'amk-hisingen-1'])
      expect([user, JSON.stringify(await historik(user, id)).includes(FEL)]).toEqual([user, false]);
    expect(JSON.stringify(await historik('sam-hisingen-1', id))).toContain(FEL);
  });

  test('is not what an objection makes it: that points at the entry and hides nothing (L9)', async () => {
    const { records } = await akt('ss-hisingen-1', id, '?typ=journal');
    const objection = records.find(({ type }) => type === 'ANTECKNA_INVANDNING');
    const entry = records.find(({ seq }) => seq === objection!.avser);
    expect(entry).toMatchObject({ type: 'JOURNAL_ANTECKNING', dold: false, rattadAv: [] });
  });
});

test('every event that corrects says what it corrects, and is a record of its own (A32)', () => {
  const all = PROCESSES.flatMap(({ events }) => Object.entries(events));
  const corrections = all.filter(([type]) => /^RATTA_/.test(type));
  expect(corrections.length).toBeGreaterThan(2);
  for (const [type, { akt: kind, hanvisar, schema }] of corrections) {
    expect([type, kind, hanvisar?.rattar]).toEqual([type, 'rattelse', true]);
    expect(schema.shape).toHaveProperty(hanvisar!.falt);
  }
});

test('what decides or is agreed in the routine is in the file, from consent to closing (L9)', () => {
  const anvisning = PROCESSES.find(({ id }) => id === 'anvisning');
  for (const type of [...TILL_BESLUT, 'SKICKA_UPPDRAG', 'HALL_INSKRIVNING', 'AVSLUTA_I_TRESERVA'])
    expect([type, anvisning!.events[type]?.akt !== undefined]).toEqual([type, true]);
});

test('the agenda of the next follow-up proceeds from the uppdrag and the plan, for both sides and nobody else (R78)', async () => {
  const id = await pagaende(api);
  const path = `/stegvis/v1/arenden/${id}/dagordning`;
  for (const user of ['ss-hisingen-1', 'amk-hisingen-1']) {
    const { body } = await ok(api.as(user).get(path));
    expect(body.uppdrag).toMatchObject({ nr: 1 });
    const goals = body.punkter.flatMap((punkt: { mal: { id: string }[] }) => punkt.mal.map((mal) => mal.id));
    expect(new Set(goals)).toEqual(new Set(['M1', 'M2']));
  }
  expect((await api.as('ss-nordost-1').get(path)).status).toBe(404);
  expect((await api.as('ss-hisingen-1').get('/stegvis/v1/arenden/A-2222-2222-2222/dagordning')).status).toBe(
    404,
  );
});

test('a correction of an event that there is not is refused with the numbers that there are, and changes nothing (A32)', async () => {
  const id = await pagaende(api);
  const before = (await ok(api.as('ss-hisingen-1').get(`/stegvis/v1/arenden/${id}`))).body.revision as number;
  const event = {
    type: 'RATTA_MOTTAGARE',
    avser: before + 50,
    mottagare: 'fel_enhet',
    brevSkickat: false,
    skal: 'Text som aldrig når maskinen.',
  };
  const { status, body } = await api
    .as('ss-hisingen-1')
    .post(`/stegvis/v1/arenden/${id}/handelser`, { event });
  expect([status, body.code]).toEqual([400, 'VALIDATION']);
  expect(body.errors).toEqual([
    { field: 'event.avser', message: `ska vara numret på en händelse i ärendet, 1–${before}` },
  ]);
  const after = (await ok(api.as('ss-hisingen-1').get(`/stegvis/v1/arenden/${id}`))).body.revision;
  expect(after).toBe(before);
});
