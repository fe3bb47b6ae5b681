/**
 * What can be done with a case, its forms and the way to a goal over HTTP; and the example front end, which takes a
 * case from its start to its end by these alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import formats from 'ajv-formats';
import { JSDOM, type Nod } from 'jsdom';
import { anvisning1 } from '../../machines/anvisning/process';
import { samverkansfraga1 } from '../../machines/samverkansfraga/process';
import { fireDue } from '../../src/engine/fire';
import { tokenFor } from '../support/tokens';
import { Api, ok } from './support/api';

const SIDA = join(__dirname, '../../examples/front-end');
const ORIGIN = 'http://localhost:8080';
const SS = 'ss-hisingen-1';
const AMK = 'amk-hisingen-1';
const SAM = 'sam-hisingen-1';
const ajv = formats(new Ajv({ strict: false, allErrors: true }));

let api: Api;
beforeAll(async () => (api = await Api.start('atgarder', { CORS_ORIGINS: ORIGIN })));
afterAll(() => api.stop());

const atgarder = async (user: string, id: string) =>
  (await ok(api.as(user).get(`/stegvis/v1/arenden/${id}/atgarder`))).body;
const vag = (user: string, id: string, mal: string) =>
  api.as(user).get(`/stegvis/v1/arenden/${id}/vag?mal=${mal}`);

test('each action says how it is sent, what hinders it, who can meet that and by which action (R20)', async () => {
  const id = await api.as(SS).start();
  const { body, revision } = {
    ...(await ok(api.as(SS).get(`/stegvis/v1/arenden/${id}/atgarder`))),
    revision: 1,
  };
  const beslut = body.atgarder.find((one: { type: string }) => one.type === 'INLED_ANVISNING');
  expect(body).toMatchObject({ arende: id, revision });
  expect(beslut).toMatchObject({
    ...{ allowed: true, possible: false, method: 'POST', href: `/stegvis/v1/arenden/${id}/handelser` },
    headers: ['Idempotency-Key', 'If-Match'],
    unmet: [
      {
        condition: 'behovetBedomt',
        vem: { namngiven: SS, enhet: 'sf-hisingen' },
        lank: { handelse: 'BEDOM_BEHOV' },
      },
    ],
  });
  expect(await api.log(id)).toContainEqual(expect.objectContaining({ principal: SS, action: 'atgarder' }));
});

test('forms are JSON Schema with words for every code, and what is filled in is valid against them', async () => {
  const id = await api.medUppdrag();
  for (const user of [SS, SAM])
    for (const { type, formular, ifyllt } of (await atgarder(user, id)).atgarder) {
      expect([type, ajv.validateSchema(formular)]).toEqual([type, true]);
      const partial = ajv.compile({ ...formular, required: [] });
      expect([type, partial(ifyllt), ifyllt]).toEqual([type, true, ifyllt]);
      for (const field of Object.values<Record<string, unknown>>(formular.properties)) {
        expect(field).toMatchObject({ title: expect.any(String), 'x-widget': expect.any(String) });
        expect(field).not.toHaveProperty('enum');
      }
    }
  const { formular, ifyllt } = (await atgarder(SS, id)).atgarder.find(
    (one: { type: string }) => one.type === 'BOKA_INSKRIVNING',
  );
  expect(formular.properties.tid['x-widget']).toBe('klockslag');
  expect(ifyllt.datum > api.idag).toBe(true);
  expect(ifyllt).not.toHaveProperty('tolkBehovs');
});

test('what the organisation and the case know is chosen and not copied: units, workers, goals, events (R34, R37)', async () => {
  const utan = await api.as(SS).start();
  const falt = async (user: string, id: string, typ: string) => {
    const found = (await atgarder(user, id)).atgarder.find((one: { type: string }) => one.type === typ);
    return found?.formular.properties;
  };
  const koder = (nod: { oneOf: { const: string }[] }) => nod.oneOf.map((one) => one.const);
  expect((await falt(SS, utan, 'NOTERA_BEHOV_SF')).part).not.toHaveProperty('oneOf');
  const id = await api.medUppdrag();
  const { konsulent } = await falt(SAM, id, 'FORDELA');
  expect(konsulent).toMatchObject({
    'x-widget': 'val',
    oneOf: [{ const: AMK }, { const: 'amk-hisingen-2' }],
  });
  await ok(api.as(SAM).send(id, 'FORDELA'));
  expect(koder((await falt(SAM, id, 'BYT_KONSULENT')).ny)).toEqual([AMK, 'amk-hisingen-2']);
  expect(koder((await falt(SS, id, 'BYT_SOCIALSEKRETERARE')).ny)).not.toContain(AMK);
  const { avser } = await falt(SS, id, 'RATTA_DATUM');
  expect(avser).toMatchObject({ type: 'integer', 'x-historik': true });
});

test('texts of a form stand in both languages in one answer', async () => {
  const id = await api.as(SS).start();
  const { formular } = (await atgarder(SS, id)).atgarder.find(
    (one: { type: string }) => one.type === 'BEDOM_BEHOV',
  );
  expect(formular['x-en'].title).toEqual(expect.any(String));
  for (const falt of Object.values<Record<string, Record<string, string>>>(formular.properties))
    expect(falt['x-en']).toMatchObject({ title: expect.any(String), description: expect.any(String) });
});

test('an action says whether an open task awaits it', async () => {
  const id = await api.as(SS).start();
  const alla = (await atgarder(SS, id)).atgarder as { type: string; vantas: boolean }[];
  const vantas = alla.filter((one) => one.vantas).map(({ type }) => type);
  expect(vantas).toContain('BEDOM_BEHOV');
  expect(vantas).not.toContain('KLIENTEN_FLYTTAR');
});

test('the other side is told neither actions nor steps that are not its own (L10)', async () => {
  const id = await api.medUppdrag();
  const { body } = await ok(vag(SS, id, 'pagaende'));
  expect(body.finns).toBe(true);
  const own = body.steg.filter(({ slag }: { slag: string }) => slag === 'handelse');
  for (const { handelse } of own)
    expect(anvisning1.events[handelse]!.roles).not.toEqual(['arbetsmarknadskonsulent']);
  const other = body.steg.filter(({ slag }: { slag: string }) => slag === 'andra-sidan');
  expect(other.length).toBeGreaterThan(0);
  expect(other[0]).toMatchObject({ handelse: null, vem: [], source: [], forutsatter: [] });
  expect(JSON.stringify(body)).not.toMatch(/FORDELA|INFORMERA_VERKSAMHET|VERKSTALL/);
});

test('a goal that there is not is refused with those that there are; a case one may not see is not there', async () => {
  const id = await api.as(SS).start();
  expect(await vag(SS, id, 'slutet')).toMatchObject({ status: 400, body: { code: 'VALIDATION' } });
  expect((await vag('ss-centrum-1', id, 'pagaende')).status).toBe(404);
  expect((await api.as('ss-centrum-1').get(`/stegvis/v1/arenden/${id}/atgarder`)).status).toBe(404);
  await ok(api.as(SS).send(id, 'AVSLUTA_UTAN_ANVISNING'));
  expect((await ok(vag(SS, id, 'pagaende'))).body).toMatchObject({ finns: false, steg: [], hinder: [] });
});

test('the page of the example knows no event, state or field of any routine', () => {
  const words = new Set(
    `${readFileSync(join(SIDA, 'app.js'), 'utf8')} ${readFileSync(join(SIDA, 'index.html'), 'utf8')}`.match(
      /[\p{L}\d_]+/gu,
    ),
  );
  // Words of HTML and of the form's vocabulary, which a routine may use too.
  const allowed = new Set(['datum', 'form', 'mal', 'text', 'id', 'val', 'open', 'till', 'steg', 'status']);
  const known = [anvisning1, samverkansfraga1].flatMap(({ events, machine }) => [
    ...Object.entries(events).flatMap(([type, { schema }]) => [type, ...Object.keys(schema.shape)]),
    ...[...(machine as unknown as { idMap: ReadonlyMap<string, unknown> }).idMap.keys()].flatMap((state) =>
      state.split('.'),
    ),
  ]);
  expect(known.length).toBeGreaterThan(500);
  expect([...new Set(known)].filter((word) => words.has(word) && !allowed.has(word))).toEqual([]);
});

/** The page in a browser, as one user with one case. */
async function sida(user: string, id: string) {
  const hash = new URLSearchParams({ tjanst: api.url, token: await tokenFor(user), nummer: id });
  const dom = new JSDOM(readFileSync(join(SIDA, 'index.html'), 'utf8').replace(/<script.*script>/, ''), {
    ...{ url: `${ORIGIN}/#${hash.toString()}`, runScripts: 'outside-only', pretendToBeVisual: true },
  });
  const { window } = dom;
  let running = 0;
  const fetched = async (address: string, options: RequestInit) => {
    running += 1;
    try {
      return await fetch(address, {
        ...options,
        headers: { ...(options.headers as Record<string, string>), origin: ORIGIN },
      });
    } finally {
      setTimeout(() => (running -= 1), 1);
    }
  };
  Object.assign(window, { fetch: fetched });
  Object.defineProperty(window, 'crypto', { value: crypto });
  window.eval(readFileSync(join(SIDA, 'app.js'), 'utf8'));
  const { document } = window;
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 3));
    while (running > 0);
  };
  const submit = async (form: Nod) => {
    form.dispatchEvent(new window.Event('submit', { cancelable: true, bubbles: true }));
    await settled();
  };
  await submit(document.querySelector('form#in')!);
  return { window, document, settled, submit };
}
type Sida = Awaited<ReturnType<typeof sida>>;

/** The steps of the way, as the page shows them. */
async function stegen({ document, settled }: Sida, goal: string): Promise<readonly string[]> {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent.endsWith(`: ${goal}`),
  );
  button!.click();
  await settled();
  return [...document.querySelectorAll('#way ol > li')].map(({ textContent }) => textContent);
}

/** What only a person at work knows: who and which unit. */
const VEM: Readonly<Record<string, string>> = {
  'Enhet på Kompetenscenter': 'kc-hisingen',
  Arbetsmarknadskonsulent: AMK,
};

/** Fills in what is left empty: what the way rests on, else the first choice. */
function fyll({ document }: Sida, form: Nod, step: string, idag: string): void {
  const answer = (title: string) =>
    step
      .split(' – ')
      .find((part) => part.startsWith(`${title}: `))
      ?.slice(title.length + 2);
  for (const button of form.querySelectorAll('fieldset button'))
    if (!button.previousElementSibling.children.length && !/valfritt/.test(button.textContent))
      button.click();
  for (const input of form.querySelectorAll('select, textarea, input')) {
    const [title = ''] = document.querySelector(`label[for=${input.id}]`)!.textContent.split(' (valfritt');
    const wanted = answer(title);
    if (!input.required && wanted === undefined) continue;
    if (input.type === 'checkbox') input.checked = true;
    if (input.value !== '') continue;
    const options = [...(input.options ?? [])].filter(({ value }) => value !== '');
    const asked = options.filter(({ textContent }) => wanted?.split(', ').includes(textContent));
    if (input.type === 'select-multiple')
      for (const one of asked.length > 0 ? asked : options.slice(0, 1)) one.selected = true;
    const choice = asked[0] ?? options.find(({ textContent }) => textContent === 'Ja') ?? options[0];
    const typed =
      { date: idag, time: '10:00', number: wanted ?? '1' }[input.type] ??
      VEM[title] ??
      (title === 'Tolkspråk' ? 'ingen' : 'M1');
    if (input.type !== 'select-multiple') input.value = choice ? choice.value : typed;
  }
}

test('the example page takes a case from its start to its end, knowing only the goal', async () => {
  const id = await api.as(SS).start({ personnummer: '19800103-2393' });
  const done: string[] = [];
  const ended = ({ document }: Sida) =>
    document.querySelector('main ul')?.textContent!.includes('Insatsen är avslutad') ?? false;
  for (let round = 0; round < 30; round += 1) {
    const before = done.length;
    let seen = '';
    for (const user of [SS, SAM, AMK]) {
      const page = await sida(user, id);
      for (;;) {
        if (!page.document.querySelector('h1')) break;
        if (ended(page)) {
          expect(done.length).toBeGreaterThan(20);
          return;
        }
        const steps = await stegen(page, 'Insatsen är avslutad');
        seen += `\n${user}: ${steps.join(' | ')}`;
        const step = steps.find((one) => one.endsWith('kan göras nu'));
        if (!step) break;
        const label = step.split(' – ')[0]!;
        const details = [...page.document.querySelectorAll('details')];
        const form = details
          .find((one) => one.querySelector('summary')!.textContent === label)!
          .querySelector('form')!;
        fyll(page, form, step, api.idag);
        await page.submit(form);
        const alert = page.document.querySelector('[role=alert]:not([hidden])')?.textContent;
        if (alert) throw new Error(`${label}: ${alert}`);
        done.push(label);
      }
    }
    if (done.length > before) continue;
    const day = /Invänta[^–|]* – (\d\S+)/.exec(seen)?.[1];
    if (day === undefined) throw new Error(`Nothing to do after ${done.join(', ')}: ${seen}`);
    api.till(day);
    await fireDue(api.engine, api.engine.clock.now().toISOString());
  }
  throw new Error(`Not at the end: ${done.join(', ')}`);
}, 120_000);

test('a refused form is told in a summary with focus, with links to its fields; every field has its label', async () => {
  const id = await api.as(SS).start({ personnummer: '19800107-2399' });
  const page = await sida(SS, id);
  const { document } = page;
  const form = document.querySelector('details form')!;
  for (const input of form.querySelectorAll('input, select, textarea'))
    expect(document.querySelectorAll(`label[for="${input.id}"]`).length).toBe(1);
  await page.submit(form);
  const summary = form.querySelector('[role=alert]')!;
  expect(document.activeElement).toBe(summary);
  const link = summary.querySelector('a')!;
  expect(document.querySelector(link.getAttribute('href')!)).not.toBeNull();
  expect(form.querySelectorAll('[aria-invalid=true]').length).toBeGreaterThan(0);
});

test('what is told to happen if nobody does anything is what then happens', async () => {
  const id = await api.medUppdrag();
  const [nasta] = (await atgarder(SS, id)).omIngen;
  expect([...nasta.uppgifter, ...nasta.lagen]).not.toEqual([]);
  api.till(nasta.datum);
  await fireDue(api.engine, api.engine.clock.now().toISOString());
  const { tasks, states } = (await ok(api.as(SS).get(`/stegvis/v1/arenden/${id}`))).body;
  const titles = tasks.map(({ title }: { title: unknown }) => title);
  const texts = states.map(({ text }: { text: unknown }) => text);
  for (const { titel } of nasta.uppgifter) expect(titles).toContainEqual(titel);
  for (const text of nasta.lagen) expect(texts).toContainEqual(text);
});
