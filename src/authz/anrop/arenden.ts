/** Requests about the service itself, the login, cases and clients. */
import type { AnvisningContext } from '../../../machines/anvisning/context';
import { Engine } from '../../engine/engine';
import { PAYLOADS } from '../../verify/anvisning/payloads';
import { DAG } from '../varld';
import {
  type Operation,
  BASE,
  NO_VERSION,
  IF_MATCH,
  text,
  arende,
  las,
  klient,
  fri,
  HANDELSE,
} from './grund';

const frist = (what: string, body: unknown): Operation =>
  arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/frister/plan/${what}`,
    body,
    headers: IF_MATCH,
  }));

export const ARENDEN: Readonly<Record<string, Operation>> = {
  lever: fri('GET', '/halsa/live'),
  redo: fri('GET', '/halsa/ready'),
  apiInfo: fri('GET', '/api-info'),
  // Where web login is not set up it says so (409); with it, it leads on.
  loggaIn: fri('GET', '/session/logga-in'),
  lasSession: fri('GET', '/session'),
  lasOrganisation: fri('GET', '/organisation'),
  loggaUt: fri('POST', '/session/logga-ut'),
  loggaUtOverallt: fri('POST', '/session/logga-ut-overallt'),

  startaArende: {
    anrop: (_world, fraga) => {
      const { lage } = fraga;
      const sfEnhet = { annan: 'sf-centrum', 'andra sidan': 'kc-hisingen' }[lage as string] ?? 'sf-hisingen';
      const skyddad = lage === 'skyddad';
      return {
        method: 'POST',
        path: `${BASE}/arenden`,
        body: {
          process: 'anvisning',
          klient: {
            personnummer: skyddad ? '19800116-2380' : '19800114-2382',
            namn: 'Testklient',
            ...(skyddad && { skyddad }),
          },
          sfEnhet,
        },
      };
    },
  },
  lasArende: las(),
  lasHistorik: las('/historik'),
  // The uppdrag: what both sides know of, where there is one.
  lasSkillnad: arende(async (id, { pool }) => {
    const { rows } = await pool.query<{ seq: number }>(
      `SELECT seq FROM events WHERE case_id = $1 AND type = 'SKICKA_UPPDRAG'`,
      [id],
    );
    return { method: 'GET', path: `${BASE}/arenden/${id}/historik/${rows[0]?.seq ?? 1}/skillnad` };
  }),
  lasDagordning: las('/dagordning'),
  lasAkt: las('/akt'),
  lasAtgarder: las('/atgarder'),
  // The case is there already: no search.
  lasVag: las('/vag?mal=inskrivning'),
  lasUtlamnanden: las('/utlamnanden'),
  skickaHandelse: arende(async (id, world, { kolumn, arende: { id: real } }) => {
    const type = HANDELSE[kolumn] ?? 'BEDOM_BEHOV';
    const context = (await world.app.get(Engine).load(real))?.snapshot.context as AnvisningContext;
    return {
      method: 'POST',
      path: `${BASE}/arenden/${id}/handelser`,
      body: { event: { type, ...PAYLOADS[type]({ idag: DAG, context }) }, expectedRevision: NO_VERSION },
    };
  }),
  flyttaFrist: frist('flytt', { datum: '2026-03-02', grund: 'annat', skal: text }),
  pausaFrist: frist('paus', { till: '2026-03-02', grund: 'annat', skal: text }),
  aterupptaFrist: frist('ateruppta', { skal: text }),

  lasKlient: klient((id) => ({ method: 'GET', path: `${BASE}/klienter/${id}` })),
  sokKlient: {
    anrop: (_world, { arende: { personnummer } }) => ({
      method: 'POST',
      path: `${BASE}/klienter/sok`,
      body: { personnummer, andamal: 'handlaggning' },
    }),
    visar: (_world, { arende: { klientId } }) => klientId,
  },
  lasKrockar: arende((id) => ({
    method: 'GET',
    path: `${BASE}/moten/krockar?arende=${id}&datum=2026-02-17&tid=13:00`,
  })),
  lasOenigheter: {
    anrop: () => ({ method: 'GET', path: `${BASE}/oenigheter?limit=100` }),
    visar: (_world, { arende: { id } }) => id,
  },
};
