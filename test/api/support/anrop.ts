/**
 * One request for every operation of openapi.json, made so that it succeeds: what a test drives that must not forget
 * an operation. An operation that is added to the service and not here fails the tests that use this.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDate, plusDays } from '../../../machines/calendar';
import type { EventName } from '../../../machines/anvisning/events';
import { VANLIGT_VAL } from '../../../src/aviseringar/val';
import type { MunicipalSettings } from '../../../src/engine/settings';
import { SettingsStore } from '../../../src/store/settings.store';
import { SYSTEMEN } from '../../../src/integrations/system-config';
import { GranskningStore } from '../../../src/store/granskning.store';
import { PAYLOADS } from '../../../src/verify/anvisning/payloads';
import identities from '../../../config/test-identities.json';
import { tokenFor } from '../../support/tokens';
import { SsbtekServer } from '../../support/ssbtek';
import { ok, startBody, type Api, type User } from './api';
import { brevFor, GATA, skicka as skickaBrev } from './post';

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
const idag = (): string => localDate(new Date().toISOString());
/** A period around today, wherever the day ends. */
const period = (): string => `fran=${plusDays(idag(), -1)}&till=${plusDays(idag(), 1)}`;

const nyttArende = (api: Api): Promise<string> =>
  api.as(SS).start({ namn: MARKT.namn, personnummer: MARKT.personnummer });

async function event(api: Api, id: string, type: EventName): Promise<unknown> {
  const moment = { idag: api.idag, context: await api.context(id) };
  return { event: { type, ...PAYLOADS[type](moment) } };
}

const OVERLAMNING = {
  roll: 'socialsekreterare',
  till: 'ss-hisingen-2',
  skal: 'slutar',
  not: MARKT.fritext,
};
const overlamning = async (api: Api, arende: string): Promise<string> =>
  (await ok(api.as(SS).post(`${V1}/arenden/${arende}/overlamningar`, OVERLAMNING))).body.id;
async function omfordelning(api: Api): Promise<unknown> {
  const arenden = [
    { arende: await nyttArende(api), revision: 1, roll: 'socialsekreterare', till: 'ss-hisingen-2' },
  ];
  return { enhet: 'sf-hisingen', person: SS, skal: 'slutar', arenden, uppgifter: [] };
}
const omfordelad = async (api: Api): Promise<string> =>
  (await ok(api.as(FSS).post(`${V1}/omfordelningar`, await omfordelning(api)))).body.id;

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
/** A message about the case that could not be sent. */
async function incident(api: Api, arende: string): Promise<string> {
  const { rows } = await api.pool.query<{ id: string }>(
    `WITH o AS (INSERT INTO outbox (case_id, seq, ord, port, payload, at, status)
       VALUES ($1, 1, 0, 'notis', '{}', now(), 'failed') RETURNING id)
     INSERT INTO incidents (case_id, kind, ref, detail, opened_at)
     SELECT $1, 'utskick', id::text, 'Det gick inte att skicka.', now() FROM o RETURNING id::text`,
    [arende],
  );
  return rows[0]!.id;
}
/** The municipality erases after five years. Before any request is made: one of them changes the settings. */
async function gallrar(api: Api): Promise<void> {
  const [newest] = (await new SettingsStore(api.pool).all()).slice(-1);
  const values = { ...newest!.values, 'disposal.rule': 'femAr', 'disposal.requiresDelivery': false };
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
/** A closed case that nothing stands in the way of. */
async function avslutat(api: Api): Promise<string> {
  const id = await api.as(SS).start({ personnummer: identities.personnummer[30]!, namn: 'Testklient 30' });
  await api.pool.query(`UPDATE cases SET status = 'done', at = '2015-03-02' WHERE id = $1`, [id]);
  await api.pool.query(`UPDATE tasks SET status = 'closed' WHERE case_id = $1`, [id]);
  await api.pool.query(`UPDATE outbox SET status = 'sent' WHERE case_id = $1`, [id]);
  return id;
}
/** A list that may be proposed: whatever was proposed before is rejected. */
async function gallringslista(api: Api): Promise<{ hash: string; grund: string }> {
  const adm = api.as('adm-1');
  for (const { id, status, hash } of (await ok(adm.get(`${V1}/gallringar`))).body.gallringar)
    if (status === 'vantar' || status === 'godkand')
      await ok(adm.post(`${V1}/gallringar/${id}/beslut`, { beslut: 'avslagen', hash }));
  await avslutat(api);
  const { hash } = (await ok(adm.post(`${V1}/gallringar/provkorning`, {}))).body;
  return { hash, grund: RADERING.grund };
}
async function leverans(api: Api): Promise<{ id: string; sha256: string }> {
  const [id, sha256] = [randomUUID(), randomUUID().replaceAll('-', '').repeat(2)];
  await api.pool.query(
    `INSERT INTO leveranser (id, case_id, revision, innehall, paket, sha256, bytes, filer, plats, av, tid)
     VALUES ($1, $2, 1, $3, 'p.zip', $3, 1, 1, 'arkiv', 'adm-1', now())`,
    [id, await avslutat(api), sha256],
  );
  return { id, sha256 };
}
const NODOPPNING = { grund: 'akut_mote', skal: `${MARKT.fritext}: klienten är på plats` };
/** An emergency opening of a case of its own. */
async function nodoppning(api: Api): Promise<string> {
  const path = `${V1}/arenden/${await skyddat(api)}/nodoppning`;
  return (await ok(api.as('ss-hisingen-2').post(path, NODOPPNING))).body.id;
}
const nyFil = (arende: string): Anrop =>
  post(SS, `/arenden/${arende}/filer?slag=annat`, Buffer.from(`%PDF-1.7 ${MARKT.fritext}`));
/** A file of its own that has been found clean. */
async function fil(api: Api, arende: string): Promise<string> {
  const { text } = await skicka(api.url, nyFil(arende), await tokenFor(SS));
  const { id } = JSON.parse(text);
  await api.pool.query("UPDATE uppladdningar SET tillstand = 'ren', nasta = NULL WHERE id = $1", [id]);
  return id;
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
/** A call of the case that a person is to do, or that has failed for good. */
async function anropet(api: Api, arende: string, lage: 'hos_person' | 'fel'): Promise<string> {
  const { rows } = await api.pool.query<{ id: string }>(
    `INSERT INTO outbox (case_id, seq, ord, port, payload, at, status)
     VALUES ($1, 2, 99, 'treserva', '{"anrop":"fel-klient","roll":"socialsekreterare"}', now(), $2) RETURNING id::text`,
    [arende, lage === 'fel' ? 'failed' : 'sent'],
  );
  const outbox = rows[0]!.id;
  const id = `${arende}.treserva.${outbox}`;
  if (lage === 'fel')
    await api.pool.query(
      `INSERT INTO incidents (case_id, kind, ref, detail, opened_at) VALUES ($1, 'utskick', $2, 'Prov.', now())`,
      [arende, outbox],
    );
  else
    await api.pool.query(
      `INSERT INTO anrop (id, case_id, seq, system, anrop, roll, sida, nyckel, outbox_id, status, skapad)
       VALUES ($1, $2, 2, 'treserva', 'fel-klient', 'socialsekreterare', 'sf', $1, $3, 'hos_person', now())`,
      [id, arende, outbox],
    );
  return `/arenden/${arende}/anrop/${id}`;
}
/** SSBTEK as a real server, which the service is told of. */
async function medSsbtek(api: Api): Promise<void> {
  const { url } = await SsbtekServer.start();
  const soap = { organisationsnummer: '162120001355', namn: 'Provkommun', aktorsid: 'prov-1' };
  const ssbtek = { adapter: 'soap', url, nat: ['127.0.0.0/8'], timeoutSekunder: 2, ...soap };
  Object.assign(api.app.get(SYSTEMEN), { ssbtek });
}
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

const SAMTYCKE = { mall: 'samtycke-kc', omfattning: MARKT.fritext };
/** The address of a document of its own, drawn for the case. */
async function dokument(api: Api, arende: string, body: unknown = { mall: 'mitt-arende' }): Promise<string> {
  const { id } = (await ok(api.as(SS).post(`${V1}/arenden/${arende}/dokument`, body))).body;
  return `/arenden/${arende}/dokument/${id}`;
}

/** A dispatch of a letter of its own. */
async function forsandelse(api: Api, kanal = 'post'): Promise<{ arende: string; id: string }> {
  const { arende, dokument: dok } = await brevFor(api, { ...MARKT_KLIENT, adress: GATA });
  const { body } = await ok(skickaBrev(api, arende, dok, { kanal }));
  return { arende, id: idOf(body.forsandelser[0]) };
}
/** A batch with one letter: made, printed, posted. */
async function omgang(api: Api): Promise<{ id: string; datum: string; brev: { id: string }[] }> {
  const { id } = await forsandelse(api);
  const made = api.as(SS).post(`${V1}/utskriftsko/omgangar`, { enhet: 'sf-hisingen', forsandelser: [id] });
  return (await ok(made)).body;
}
async function utskriven(api: Api) {
  const made = await omgang(api);
  const path = `${V1}/utskriftsko/omgangar/${made.id}`;
  await ok(api.as(SS).get(`${path}/pdf`));
  await ok(api.as(SS).post(`${path}/utskriven`, {}));
  return made;
}
async function postad(api: Api) {
  const made = await utskriven(api);
  await ok(api.as(SS).post(`${V1}/utskriftsko/omgangar/${made.id}/expedierad`, { datum: made.datum }));
  return { omgang: made, id: made.brev.map(idOf)[0] };
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
  lasSkillnad: async (_api, { arende }) => get(SS, `/arenden/${arende}/historik/1/skillnad`),
  lasDagordning: async (_api, { arende }) => get(SS, `/arenden/${arende}/dagordning`),
  lasAkt: async (_api, { arende }) => get(SS, `/arenden/${arende}/akt`),
  lasAtgarder: async (_api, { arende }) => get(SS, `/arenden/${arende}/atgarder`),
  lasVag: async (_api, { arende }) => get(SS, `/arenden/${arende}/vag?mal=pagaende`),
  lasUtlamnanden: async (_api, { arende }) => get(SS, `/arenden/${arende}/utlamnanden`),
  skickaDokument: async (api) => {
    const brev = await brevFor(api, { ...MARKT_KLIENT, adress: GATA });
    return post(SS, `/arenden/${brev.arende}/dokument/${brev.dokument}/skicka`, { kanal: 'overlamnad' });
  },
  lasForsandelser: async (api) => get(SS, `/arenden/${(await forsandelse(api)).arende}/forsandelser`),
  lasForsandelse: async (api) => get(SS, `/forsandelser/${(await forsandelse(api)).id}`),
  registreraRetur: async (api) => {
    const { omgang, id } = await postad(api);
    return post(SS, `/forsandelser/${id}/retur`, { orsak: 'flyttat', datum: omgang.datum });
  },
  kvitteraForsandelse: async (api) =>
    post(SS, `/forsandelser/${(await forsandelse(api, 'digital_post')).id}/kvittens`, {
      utfall: 'skickat',
      datum: api.idag,
    }),
  makuleraForsandelse: async (api) =>
    post(SS, `/forsandelser/${(await forsandelse(api)).id}/makulera`, { skal: 'inte_aktuellt' }),
  atgardaForsandelse: async (api) => {
    const { omgang, id } = await postad(api);
    await ok(api.as(SS).post(`${V1}/forsandelser/${id}/retur`, { orsak: 'flyttat', datum: omgang.datum }));
    return post(SS, `/forsandelser/${id}/atgard`, { atgard: 'adress_kontrollerad' });
  },
  lasUtskriftsko: async () => get(SS, '/utskriftsko?enhet=sf-hisingen'),
  gorUtskriftsomgang: async (api) => {
    const { id } = await forsandelse(api);
    return post(SS, '/utskriftsko/omgangar', { enhet: 'sf-hisingen', forsandelser: [id] });
  },
  lasUtskriftsomgang: async (api) => get(SS, `/utskriftsko/omgangar/${(await omgang(api)).id}/pdf`),
  kvitteraUtskriftsomgang: async (api) => {
    const path = `/utskriftsko/omgangar/${(await omgang(api)).id}`;
    await ok(api.as(SS).get(`${V1}${path}/pdf`));
    return post(SS, `${path}/utskriven`, {});
  },
  expedieraUtskriftsomgang: async (api) => {
    const { id, datum } = await utskriven(api);
    return post(SS, `/utskriftsko/omgangar/${id}/expedierad`, { datum });
  },
  lasAnrop: async (_api, { arende }) => get(SS, `/arenden/${arende}/anrop`),
  lasEttAnrop: async (api, { arende }) => get(SS, await anropet(api, arende, 'hos_person')),
  kvitteraAnrop: async (api, { arende }) =>
    post(SS, `${await anropet(api, arende, 'hos_person')}/kvittens`, {
      referens: 'T-1',
      datum: '2026-02-02',
    }),
  forsokAnropIgen: async (api, { arende }) =>
    post(SS, `${await anropet(api, arende, 'fel')}/forsok-igen`, {}),
  lasSsbtek: async (api, { arende }) => {
    await medSsbtek(api);
    return post(SS, `/arenden/${arende}/ssbtek`, {});
  },
  // Drafts of a start are one for each user, and those who start cases meanwhile lose theirs.
  sparaUtkast: async (api, { arende }) => nyttUtkast(api, SS, `/arenden/${arende}/utkast/BEDOM_BEHOV`),
  lasUtkast: async (api, { arende }) =>
    get(SS, await utkast(api, SS, `/arenden/${arende}/utkast/FATTA_BESLUT`)),
  raderaUtkast: async (_api, { arende }) => bort(SS, `/arenden/${arende}/utkast/ANGE_GRUNDBESLUT`),
  lasMinaUtkast: async () => get(SS, '/utkast?limit=100'),
  sparaStartutkast: async (api) => nyttUtkast(api, 'ss-hisingen-2', '/utkast/start/anvisning'),
  lasStartutkast: async (api) => get(FSS, await utkast(api, FSS, '/utkast/start/anvisning')),
  raderaStartutkast: async () => bort(SS, '/utkast/start/anvisning'),
  lasFiler: async (_api, { arende }) => get(SS, `/arenden/${arende}/filer`),
  laddaUppFil: async (_api, { arende }) => nyFil(arende),
  lasFil: async (api, { arende }) => get(SS, `/arenden/${arende}/filer/${await fil(api, arende)}/innehall`),
  lasDokumentlista: async (_api, { arende }) => get(SS, `/arenden/${arende}/dokument`),
  ritaDokument: async (_api, { arende }) =>
    post(SS, `/arenden/${arende}/dokument`, { mall: 'mitt-arende', meddelande: MARKT.fritext }),
  lasDokument: async (api, { arende }) => get(SS, await dokument(api, arende)),
  lasDokumentPdf: async (api, { arende }) => get(SS, `${await dokument(api, arende)}/pdf`),
  undertecknaDokument: async (api, { arende }) =>
    post(SS, `${await dokument(api, arende, SAMTYCKE)}/undertecknad`, { vem: 'klienten', datum: api.idag }),
  expedieraDokument: async (api, { arende }) =>
    post(SS, `${await dokument(api, arende)}/expedierad`, { kanal: 'personligen', datum: api.idag }),
  ersattDokument: async (api, { arende }) => post(SS, `${await dokument(api, arende)}/ersatt`, {}),
  makuleraDokument: async (api, { arende }) =>
    post(SS, `${await dokument(api, arende)}/makulera`, { skal: MARKT.fritext }),
  angeOriginal: async (api, { arende }) =>
    post(SS, `${await dokument(api, arende, SAMTYCKE)}/original`, { referens: 'T-1', datum: api.idag }),
  makuleraFil: async (api, { arende }) =>
    post(SS, `/arenden/${arende}/filer/${await fil(api, arende)}/makulera`, { skal: MARKT.fritext }),
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
  provaInstallningar: async (api) => {
    const { latest } = (await ok(api.as('adm-1').get(`${V1}/installningar`))).body;
    const changes = { 'plan.dueWithin': 9 };
    const body = { basedOn: latest, validFrom: '2026-03-02', changes };
    return post('adm-1', '/installningar/forhandsvisning', body);
  },
  lasInstallningsversioner: async () => get('adm-1', '/installningar/versioner'),
  lasInstallningsskillnad: async () => get('adm-1', '/installningar/versioner/1/skillnad'),
  raknaOmFrister: async () => post('adm-1', '/installningar/omrakning', {}),
  lasKlient: async (_api, { klient }) => get(SS, `/klienter/${klient}`),
  sokKlient: async () =>
    post(SS, '/klienter/sok', { personnummer: MARKT.personnummer, andamal: 'handlaggning' }),
  lasArbetslista: async () => get(SS, '/arbetslista?limit=100'),
  foljStrom: async (_api, { arende }) => get(SS, `/strom?arende=${arende}&langst=0`),
  lasArbetslisteantal: async () => get(SS, '/arbetslista/antal'),
  lasVantar: async () => get(FSS, '/arbetslista/vantar?enhet=sf-hisingen'),
  lasVantandeForslag: async (api, { klient }) => {
    await api.pool.query(
      `INSERT INTO raderingsforslag (id, klient_id, grund, foreslagen_av, foreslagen_roll)
       VALUES ($1, $2, $3, $4, 'enhetschef') ON CONFLICT DO NOTHING`,
      [randomUUID(), klient, RADERING.grund, 'chef-hisingen-1'],
    );
    return get(FSS, '/arbetslista/forslag');
  },
  markeraSedd: async (api) => {
    const { plats } = (await ok(api.as(SS).get(`${V1}/arbetslista?limit=1`))).body;
    return post(SS, '/arbetslista/sedd', { plats });
  },
  lamnaUppgift: async (api) => {
    const { id, version } = await task(api.as(SS), await nyttArende(api));
    return post(SS, `/uppgifter/${id}/lamna`, { till: 'ss-hisingen-2', version });
  },
  lasUppgiftKollegor: async (api) => {
    const { id } = await task(api.as(SS), await nyttArende(api));
    return get(SS, `/uppgifter/${id}/kollegor`);
  },
  lasVantandeOverlamningar: async (api) => {
    await overlamning(api, await nyttArende(api));
    return get(FSS, '/overlamningar');
  },
  lasOverlamningar: async (api) => {
    const id = await nyttArende(api);
    await overlamning(api, id);
    return get(SS, `/arenden/${id}/overlamningar`);
  },
  foreslaOverlamning: async (api) => post(SS, `/arenden/${await nyttArende(api)}/overlamningar`, OVERLAMNING),
  bekraftaInformeradOmByte: async (api) => {
    const id = await overlamning(api, await nyttArende(api));
    return post(SS, `/overlamningar/${id}/informerad`, { datum: api.idag, satt: 'telefon' });
  },
  avgorOverlamning: async (api) => {
    const id = await overlamning(api, await nyttArende(api));
    return post(FSS, `/overlamningar/${id}/beslut`, { utfall: 'avslagen' });
  },
  forhandsvisaOmfordelning: async () =>
    post(FSS, '/omfordelningar/forhandsvisning', { enhet: 'sf-hisingen', person: SS }),
  omfordela: async (api) => post(FSS, '/omfordelningar', await omfordelning(api)),
  lasOmfordelningar: async () => get(FSS, '/omfordelningar'),
  lasAvgangna: async () => get(FSS, '/omfordelningar/avgangna'),
  lasOmfordelning: async (api) => get(FSS, `/omfordelningar/${await omfordelad(api)}`),
  angraOmfordelning: async (api) => post(FSS, `/omfordelningar/${await omfordelad(api)}/angra`, {}),
  lasMinVecka: async () => get(SS, '/min-vecka?vecka=2026-W07'),
  lasKrockar: async (_api, { arende }) =>
    get(SS, `/moten/krockar?arende=${arende}&datum=2026-02-17&tid=13:00`),
  skapaKalenderadress: async () => post(SS, '/mig/kalender', {}),
  avslutaKalenderadress: async (api) => {
    await ok(api.as(FSS).post(`${V1}/mig/kalender`, {}));
    return { user: FSS, method: 'DELETE', path: `${V1}/mig/kalender`, body: {} };
  },
  lasKalender: async (api) => ({
    user: SAM,
    method: 'GET',
    // Another's: the one above makes a new address, and an old one ends.
    path: (await ok(api.as(SAM).post(`${V1}/mig/kalender`, {}))).body.adress,
  }),
  valjAviseringar: async () => ({
    user: SS,
    method: 'PUT',
    path: `${V1}/mig/aviseringar`,
    body: VANLIGT_VAL,
  }),
  lasOenigheter: async () => get(SS, '/oenigheter'),
  lasLedningsoversikt: async () => get(FSS, '/ledning/oversikt'),
  lasLedningsprognos: async () => get(FSS, '/ledning/prognos'),
  lasLedningskalender: async () => get(FSS, '/ledning/kalender'),
  lasLedningUppgifter: async () => get(FSS, '/ledning/uppgifter'),
  lasLedningFrister: async () => get(FSS, '/ledning/frister'),
  lasLedningMoten: async () => get(FSS, '/ledning/moten'),
  lasLedningUteblivna: async () => get(FSS, '/ledning/uteblivna'),
  lasLedningOenigheter: async () => get(FSS, '/ledning/oenigheter'),
  lasIncidenter: async () => get(FSS, '/incidenter'),
  forsokIgenIncident: async (api, { arende }) =>
    post(FSS, `/incidenter/${await incident(api, arende)}/forsok-igen`, {}),
  losIncident: async (api, { arende }) =>
    post(FSS, `/incidenter/${await incident(api, arende)}/losa`, { skal: 'atgardad' }),
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
  provaKedja: async (_api, { arende }) => post(GRANSKARE, `/arenden/${arende}/kedjekontroll`, {}),
  lasProcesslage: async () => get(FSS, '/processer/anvisning/lage'),
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
  lasMinaUtforaruppdrag: async (api, { arende }) => {
    const utforare = 'utf-hisingen-1';
    await ok(api.as(SAM).post(`${V1}/arenden/${arende}/utforare`, { ...uppdrag(), utforare }));
    return get(utforare, '/utforaruppdrag');
  },
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
  lasGallringar: async () => get('adm-1', '/gallringar'),
  provkorGallring: async (api) => {
    await avslutat(api);
    return post('adm-1', '/gallringar/provkorning', {});
  },
  foreslaGallring: async (api) => post('adm-1', '/gallringar', await gallringslista(api)),
  lasGallring: async (api) => {
    const { id } = (await ok(api.as('adm-1').post(`${V1}/gallringar`, await gallringslista(api)))).body;
    return get(GRANSKARE, `/gallringar/${id}`);
  },
  avgorGallring: async (api) => {
    const lista = await gallringslista(api);
    const { id } = (await ok(api.as('adm-1').post(`${V1}/gallringar`, lista))).body;
    return post(GRANSKARE, `/gallringar/${id}/beslut`, { beslut: 'godkand', hash: lista.hash });
  },
  stoppaGallring: async (api) =>
    post(FSS, `/arenden/${await avslutat(api)}/gallringsstopp`, {
      stopp: true,
      grund: 'tvist',
      skal: MARKT.fritext,
    }),
  medgeLeverans: async (api) => post(SS, `/arenden/${await avslutat(api)}/leveransmedgivande`, {}),
  lasLeveranser: async (api) => {
    await leverans(api);
    return get('adm-1', '/leveranser');
  },
  kvitteraLeverans: async (api) => {
    const { id, sha256 } = await leverans(api);
    return post('adm-1', `/leveranser/${id}/kvittens`, { sha256, referens: 'RA 2026/17' });
  },
  provaMen: async (_api, { klient }) =>
    post(FSS, `/klienter/${klient}/menprovningar`, {
      fran: idag(),
      till: idag(),
      beslut: 'lamnas_ut',
      grund: `${MARKT.fritext}: det står klart att ingen lider men`,
    }),
};

const UTKAST = { innehall: { anteckning: MARKT.fritext } };
const bort = (user: string, path: string): Anrop => ({ user, method: 'DELETE', path: V1 + path, body: {} });
/** A first save, of a form that has no draft. */
async function nyttUtkast(api: Api, user: string, path: string): Promise<Anrop> {
  await ok(api.as(user).delete(V1 + path));
  return { user, method: 'PUT', path: V1 + path, body: UTKAST };
}
/** The same, saved. */
async function utkast(api: Api, user: string, path: string): Promise<string> {
  await nyttUtkast(api, user, path);
  await ok(api.as(user).put(V1 + path, UTKAST));
  return path;
}

const MARKT_KLIENT = { namn: MARKT.namn, personnummer: MARKT.personnummer };

/** Operations without a row in the access log, and why none is needed. */
export const UTAN_RAD: Readonly<Record<string, string>> = {
  lever: 'visar inget av något ärende',
  redo: 'visar inget av något ärende',
  apiInfo: 'visar inget av något ärende',
  loggaIn: 'visar inget av något ärende',
  lasSession: 'visar bara den som frågar',
  lasOrganisation: 'visar inget av något ärende',
  lasEnhetskollegor: 'visar inget av något ärende (prövas i test/api/omfordelning)',
  loggaUt: 'visar inget av något ärende',
  loggaUtOverallt: 'visar inget av något ärende',
  mottagKvittens: 'ett systems egen kvittens, signerad; den visar inget, och en egen rad prövas i ports/',
  lasOmrakning: 'ett antal för hela kommunen, utan personuppgifter',
  lasProcess: 'rutinen själv; visar inget av något ärende',
  lasMallar: 'visar inget av något ärende',
  lasKalenderadress: 'visar bara den som frågar',
  lasAviseringar: 'visar bara den som frågar',
  forhandsvisaMall: 'ritas med påhittade uppgifter',
  lasWebhookkatalog: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  lasWebhooks: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  skapaWebhook: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  lasWebhook: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  taBortWebhook: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  verifieraWebhook: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  provaWebhook: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  pausaWebhook: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  aterupptaWebhook: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  bytWebhookhemlighet: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  spelaOmWebhook: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
  lasWebhookleveranser: 'administratörens; visar inget av något ärende (prövas i test/webhooks)',
};

const document = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'openapi.json'), 'utf8'));
/** Requests that hold only until another one is sent: made anew right before theirs. */
export const FARSKVARA: ReadonlySet<string> = new Set([
  'foreslaGallring',
  'avgorGallring',
  'provaInstallningar',
]);

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
      ...(body instanceof Buffer && { 'content-type': 'application/pdf' }),
    },
    ...(body === undefined ? {} : { body: body instanceof Buffer ? body : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
