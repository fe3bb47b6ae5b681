/**
 * One request for every operation of openapi.json, made so that it succeeds: what a test drives that must not forget
 * an operation. An operation that is added to the service and not here fails the tests that use this.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plusDays } from '../../../machines/calendar';
import type { EventName } from '../../../machines/anvisning/events';
import type { MunicipalSettings } from '../../../src/engine/settings';
import { SettingsStore } from '../../../src/store/settings.store';
import { GranskningStore } from '../../../src/store/granskning.store';
import { PAYLOADS } from '../../../src/verify/anvisning/payloads';
import identities from '../../../config/test-identities.json';
import { ok, startBody, type Api, type User } from './api';

/** What is planted: none of it may be in an answer that has no row in the access log. */
export const MARKT = {
  namn: 'Ålogga Märkesdotter',
  personnummer: identities.personnummer[59]!,
  fritext: 'MÄRKT-FRITEXT-7351',
} as const;

/** What the requests are about. */
export interface Scen {
  /** A case with an uppdrag, of the marked client. */
  readonly arende: string;
  readonly klient: string;
}

export interface Anrop {
  readonly user: string;
  readonly method: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
}

const V1 = '/stegvis/v1';
const SS = 'ss-hisingen-1';
const FSS = 'fss-hisingen-1';
const SAM = 'sam-hisingen-1';
const GRANSKARE = 'granskare-1';
const get = (user: string, path: string): Anrop => ({ user, method: 'GET', path: V1 + path });
const post = (user: string, path: string, body: unknown): Anrop => ({
  user,
  method: 'POST',
  path: V1 + path,
  body,
});

/** Today by the wall: what the access log is written by. */
const idag = (): string => new Date().toISOString().slice(0, 10);
/** A period around today, wherever the day ends. */
const period = (): string => `fran=${plusDays(idag(), -1)}&till=${plusDays(idag(), 1)}`;

const nyttArende = (api: Api): Promise<string> =>
  api.as(SS).start({ namn: MARKT.namn, personnummer: MARKT.personnummer });

async function event(api: Api, id: string, type: EventName): Promise<unknown> {
  const moment = { idag: api.idag, context: await api.context(id) };
  return { event: { type, ...PAYLOADS[type](moment) } };
}

/** A task that nobody has, of a case of its own. */
async function task(user: User, id: string): Promise<{ id: string; version: number }> {
  const { body } = await ok(user.get(`${V1}/arenden/${id}`));
  return body.tasks[0];
}

const skyddat = (api: Api): Promise<string> =>
  api.as(SS).start({ personnummer: identities.personnummer[58]!, namn: 'Testklient 58', skyddad: true });
/** Each of a client of its own: one proposal waits at a time. */
let skyddade = 39;
const SANKNING = { till: 'upphor', skal: `${MARKT.fritext}: markeringen är borttagen` };
async function sankning(api: Api): Promise<{ klient: string; forslag: string }> {
  const klient = {
    personnummer: identities.personnummer[(skyddade += 1)]!,
    namn: 'Testklient',
    skyddad: true,
  };
  const { klientId } = await api.context(await api.as(SS).start(klient));
  const path = `${V1}/klienter/${klientId}/skydd/sankningar`;
  return { klient: klientId, forslag: (await ok(api.as(SS).post(path, SANKNING))).body.id };
}
const RADERING = { grund: 'Gallring enligt SoL 16:1, beslut 14' };
/** The municipality erases after five years. Before any request is made: one of them changes the settings. */
async function gallrar(api: Api): Promise<void> {
  const [newest] = (await new SettingsStore(api.pool).all()).slice(-1);
  const values = { ...newest!.values, 'disposal.rule': 'femAr' };
  const row = {
    version: newest!.version + 1,
    validFrom: '2020-01-01',
    values,
    by: 'adm-1',
    reason: 'Beslut',
  };
  const access = { principal: 'adm-1', role: 'administrator', action: 'settings change', outcome: 'ok' };
  await new SettingsStore(api.pool).add(row, access);
  await (api.engine.settings as MunicipalSettings).added();
}
/** A client whose one case ended long ago. */
async function gallringsbar(api: Api): Promise<string> {
  const klient = { personnummer: identities.personnummer[(skyddade += 1)]!, namn: 'Testklient' };
  const id = await api.as(SS).start(klient);
  await api.pool.query(`UPDATE cases SET status = 'done', at = '2015-03-02' WHERE id = $1`, [id]);
  return (await api.context(id)).klientId;
}
const NODOPPNING = { grund: 'akut_mote', skal: `${MARKT.fritext}: klienten är på plats` };
/** An emergency opening of a case of its own. */
async function nodoppning(api: Api): Promise<string> {
  const path = `${V1}/arenden/${await skyddat(api)}/nodoppning`;
  return (await ok(api.as('ss-hisingen-2').post(path, NODOPPNING))).body.id;
}
/** Substitutions of the same two must not overlap. */
let vikariatsdag = 0;
function vikariat() {
  const dag = plusDays(idag(), (vikariatsdag += 1));
  const roles = { roll: 'socialsekreterare', enhet: 'sf-hisingen' };
  return { vikarie: 'ss-hisingen-2', ersatter: SS, ...roles, fran: dag, till: dag };
}
/** In a nämnd whose cases are not driven here: its units would decide by delegation alone from then on. */
const delegation = () => ({
  namnd: 'sn-sydvast',
  roll: 'socialsekreterare',
  handelser: ['FATTA_BESLUT'],
  punkt: '4.2',
  fran: idag(),
});
const idOf = ({ id }: { id: string }): string => id;
const uppdrag = () => ({ utforare: 'utforare-1', fran: idag(), till: idag() });

let granskningsdag = 0;
/** A review of a day of its own that nobody has signed. */
async function granskning(api: Api): Promise<string> {
  const dag = plusDays('2001-01-01', (granskningsdag += 1));
  const id = `G-${dag}-sf-hisingen`;
  await new GranskningStore(api.pool).keep({
    dag,
    fro: 'ett frö',
    hoppade: [],
    granskningar: [
      {
        id,
        enhet: 'sf-hisingen',
        rader: 3,
        anvandare: 1,
        traffar: [
          {
            principal: 'ss-hisingen-2',
            role: 'socialsekreterare',
            caseId: null,
            skyddad: false,
            forsta: '2001-01-01T08:00:00.000Z',
            sista: '2001-01-01T09:00:00.000Z',
            rader: 3,
            handlingar: ['read'],
            andamal: ['handlaggning'],
            regler: [{ regel: 'stickprov', text: 'Draget på måfå.' }],
          },
        ],
      },
    ],
  });
  return id;
}

type Recept = (api: Api, scen: Scen) => Promise<Anrop>;

/** By operation id. What an operation needs is made first; the request itself is left to the test. */
export const RECEPT: Readonly<Record<string, Recept>> = {
  startaArende: async () =>
    post(SS, '/arenden', startBody({ namn: MARKT.namn, personnummer: MARKT.personnummer })),
  lasArende: async (_api, { arende }) => get(SS, `/arenden/${arende}`),
  skickaHandelse: async (api) => {
    const id = await nyttArende(api);
    return post(SS, `/arenden/${id}/handelser`, await event(api, id, 'BEDOM_BEHOV'));
  },
  lasHistorik: async (_api, { arende }) => get(SS, `/arenden/${arende}/historik`),
  lasDagordning: async (_api, { arende }) => get(SS, `/arenden/${arende}/dagordning`),
  lasAkt: async (_api, { arende }) => get(SS, `/arenden/${arende}/akt`),
  lasUtlamnanden: async (_api, { arende }) => get(SS, `/arenden/${arende}/utlamnanden`),
  flyttaFrist: async (api) => {
    const id = await api.medUppdrag(MARKT_KLIENT);
    const body = { datum: '2026-02-23', grund: 'sjukdom', skal: MARKT.fritext };
    return post(FSS, `/arenden/${id}/frister/bokaInskrivning/flytt`, body);
  },
  pausaFrist: async (api) => {
    const id = await api.medUppdrag(MARKT_KLIENT);
    const body = { till: '2026-02-04', grund: 'stangt', skal: MARKT.fritext };
    return post(SAM, `/arenden/${id}/frister/fordela/paus`, body);
  },
  aterupptaFrist: async (api) => {
    const id = await api.medUppdrag(MARKT_KLIENT);
    const path = `/arenden/${id}/frister/fordela`;
    const body = { till: '2026-02-04', grund: 'stangt', skal: MARKT.fritext };
    await ok(api.as(SAM).post(`${V1}${path}/paus`, body));
    return post(SAM, `${path}/ateruppta`, { skal: MARKT.fritext });
  },
  lasInstallningar: async () => get('adm-1', '/installningar'),
  andraInstallningar: async (api) => {
    const { latest } = (await ok(api.as('adm-1').get(`${V1}/installningar`))).body;
    const changes = { 'plan.dueWithin': 10 + (latest % 2) };
    const body = { basedOn: latest, validFrom: '2026-03-02', reason: 'Beslut i nämnden', changes };
    return post('adm-1', '/installningar', body);
  },
  lasInstallningsversioner: async () => get('adm-1', '/installningar/versioner'),
  raknaOmFrister: async () => post('adm-1', '/installningar/omrakning', {}),
  lasKlient: async (_api, { klient }) => get(SS, `/klienter/${klient}`),
  sokKlient: async () =>
    post(SS, '/klienter/sok', { personnummer: MARKT.personnummer, andamal: 'handlaggning' }),
  lasArbetslista: async () => get(SS, '/arbetslista?limit=100'),
  lasMinVecka: async () => get(SS, '/min-vecka?vecka=2026-W07'),
  lasOenigheter: async () => get(SS, '/oenigheter'),
  taUppgift: async (api) => {
    const { id, version } = await task(api.as(SS), await nyttArende(api));
    return post(SS, `/uppgifter/${id}/ta`, { version });
  },
  slappUppgift: async (api) => {
    const { id, version } = await task(api.as(SS), await nyttArende(api));
    const taken = (await ok(api.as(SS).post(`${V1}/uppgifter/${id}/ta`, { version }))).body;
    return post(SS, `/uppgifter/${id}/slapp`, { version: taken.version });
  },
  lasLogggranskningar: async (api) => {
    await granskning(api);
    return get(GRANSKARE, '/logggranskningar');
  },
  lasLogggranskning: async (api) => get(GRANSKARE, `/logggranskningar/${await granskning(api)}`),
  signeraLogggranskning: async (api) =>
    post(GRANSKARE, `/logggranskningar/${await granskning(api)}/signera`, { utfall: 'utan_anmarkning' }),
  foljUppLogggranskning: async (api) => {
    const path = `/logggranskningar/${await granskning(api)}`;
    const signed = { utfall: 'foljs_upp', anteckning: 'Samtal med användaren' };
    await ok(api.as(GRANSKARE).post(`${V1}${path}/signera`, signed));
    return post('chef-hisingen-1', `${path}/uppfoljning`, {
      utfall: 'avslutad',
      anteckning: 'Samtalet är hållet',
    });
  },
  lasLogg: async (_api, { arende }) => get(GRANSKARE, `/logg?arende=${arende}&${period()}`),
  lasLoggutdrag: async (_api, { klient }) => get(SS, `/klienter/${klient}/loggutdrag?${period()}`),
  lasVikariat: async () => get(FSS, '/vikariat'),
  utseVikarie: async () => post(FSS, '/vikariat', vikariat()),
  avslutaVikariat: async (api) => {
    const { id } = (await ok(api.as(FSS).post(`${V1}/vikariat`, vikariat()))).body;
    return post(FSS, `/vikariat/${id}/avsluta`, {});
  },
  lasDelegationer: async () => get(FSS, '/delegationer'),
  laggInDelegation: async () => post('adm-1', '/delegationer', delegation()),
  aterkallaDelegation: async (api) => {
    const { id } = (await ok(api.as('adm-1').post(`${V1}/delegationer`, delegation()))).body;
    return post('adm-1', `/delegationer/${id}/aterkalla`, {});
  },
  lasUtforare: async (_api, { arende }) => get(SAM, `/arenden/${arende}/utforare`),
  namngeUtforare: async (_api, { arende }) => post(SAM, `/arenden/${arende}/utforare`, uppdrag()),
  avslutaUtforare: async (api, { arende }) => {
    const path = `/arenden/${arende}/utforare`;
    const before = new Set((await ok(api.as(SAM).get(V1 + path))).body.utforare.map(idOf));
    const { body } = await ok(api.as(SAM).post(V1 + path, uppdrag()));
    const id = body.utforare.map(idOf).find((one: string) => !before.has(one));
    return post(SAM, `${path}/${id}/avsluta`, {});
  },
  oppnaNodoppning: async (api) =>
    post('ss-hisingen-2', `/arenden/${await skyddat(api)}/nodoppning`, NODOPPNING),
  lasNodoppningar: async () => get('chef-hisingen-1', '/nodoppningar'),
  lasNodoppning: async (api) => get('ss-hisingen-2', `/nodoppningar/${await nodoppning(api)}`),
  avslutaNodoppning: async (api) => post('ss-hisingen-2', `/nodoppningar/${await nodoppning(api)}/slut`, {}),
  granskaNodoppning: async (api) => {
    const path = `/nodoppningar/${await nodoppning(api)}`;
    await ok(api.as('ss-hisingen-2').post(`${V1}${path}/slut`, {}));
    return post(FSS, `${path}/granskning`, { befogad: true, kommentar: MARKT.fritext });
  },
  skyddaKlient: async (api) => {
    const { klientId } = await api.context(await skyddat(api));
    return post(SS, `/klienter/${klientId}/skydd`, { skyddsniva: 'sekretessmarkering' });
  },
  lasSkyddssankningar: async (api) => get(FSS, `/klienter/${(await sankning(api)).klient}/skydd/sankningar`),
  foreslaSkyddssankning: async (api) => {
    const { klientId } = await api.context(await skyddat(api));
    return post(SS, `/klienter/${klientId}/skydd/sankningar`, SANKNING);
  },
  avgorSkyddssankning: async (api) => {
    const { klient, forslag } = await sankning(api);
    return post(FSS, `/klienter/${klient}/skydd/sankningar/beslut`, { forslag, beslut: 'avslagen' });
  },
  lasRaderingsforslag: async (_api, { klient }) => get(FSS, `/klienter/${klient}/raderingsforslag`),
  foreslaRadering: async (api) =>
    post(FSS, `/klienter/${await gallringsbar(api)}/raderingsforslag`, RADERING),
  avgorRadering: async (api) => {
    const path = `/klienter/${await gallringsbar(api)}/raderingsforslag`;
    const { id: forslag } = (await ok(api.as(FSS).post(V1 + path, RADERING))).body;
    return post('chef-hisingen-1', `${path}/beslut`, { forslag, beslut: 'godkand' });
  },
  provaMen: async (_api, { klient }) =>
    post(FSS, `/klienter/${klient}/menprovningar`, {
      fran: idag(),
      till: idag(),
      beslut: 'lamnas_ut',
      grund: `${MARKT.fritext}: det står klart att ingen lider men`,
    }),
};

const MARKT_KLIENT = { namn: MARKT.namn, personnummer: MARKT.personnummer };

/** Operations without a row in the access log, and why none is needed. */
export const UTAN_RAD: Readonly<Record<string, string>> = {
  lever: 'visar inget av något ärende',
  redo: 'visar inget av något ärende',
  apiInfo: 'visar inget av något ärende',
  loggaIn: 'visar inget av något ärende',
  lasSession: 'visar bara den som frågar',
  loggaUt: 'visar inget av något ärende',
  loggaUtOverallt: 'visar inget av något ärende',
  lasOmrakning: 'ett antal för hela kommunen, utan personuppgifter',
};

const document = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'openapi.json'), 'utf8'));
/** Every operation id of openapi.json. */
export const OPERATIONER: readonly string[] = Object.values<Record<string, { operationId?: string }>>(
  document.paths,
).flatMap((methods) => Object.values(methods).flatMap(({ operationId }) => operationId ?? []));

/** A case of the marked client that stands as it is while the requests are driven. */
export async function scen(api: Api): Promise<Scen> {
  await gallrar(api);
  const arende = await api.medUppdrag(MARKT_KLIENT);
  const { klientId } = await api.context(arende);
  return { arende, klient: klientId };
}

/** Drives one request at a service. */
export async function skicka(
  url: string,
  { method, path, body }: Anrop,
  token: string,
): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(url + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
