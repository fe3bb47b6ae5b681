/** Requests about supervision and review, settings and what leaves or goes. */
import { randomUUID } from 'node:crypto';
import {
  type Anrop,
  type Operation,
  BASE,
  NO_VERSION,
  text,
  arende,
  klient,
  fri,
  enhetFor,
  granskningI,
} from './grund';

export const TILLSYN: Readonly<Record<string, Operation>> = {
  lasIncidenter: fri('GET', '/incidenter'),
  forsokIgenIncident: incident('forsok-igen'),
  losIncident: incident('losa', { skal: 'atgardad' }),

  lasInstallningar: fri('GET', '/installningar'),
  andraInstallningar: fri('POST', '/installningar', {
    basedOn: NO_VERSION,
    validFrom: '2027-01-01',
    reason: text,
    changes: { 'plan.dueWithin': 10 },
  }),
  provaInstallningar: fri('POST', '/installningar/forhandsvisning', {
    basedOn: NO_VERSION,
    validFrom: '2027-01-01',
    changes: { 'plan.dueWithin': 10 },
  }),
  lasInstallningsversioner: fri('GET', '/installningar/versioner'),
  lasInstallningsskillnad: fri('GET', '/installningar/versioner/1/skillnad'),
  raknaOmFrister: fri('POST', '/installningar/omrakning'),
  lasOmrakning: fri('GET', '/installningar/omrakning'),
  lasWebhookkatalog: fri('GET', '/webhooks/handelsetyper'),
  lasWebhooks: fri('GET', '/webhooks'),
  // It is not called before it is verified, and nobody verifies it.
  skapaWebhook: fri('POST', '/webhooks', {
    ...{ namn: text, url: 'https://93.184.215.14/', enheter: ['sf-hisingen'] },
    typer: ['se.goteborg.stegvis.arende.andrat'],
  }),
  lasWebhook: webhook('GET', ''),
  taBortWebhook: webhook('DELETE', ''),
  verifieraWebhook: webhook('POST', '/verifiera', {}),
  provaWebhook: webhook('POST', '/prov', {}),
  pausaWebhook: webhook('POST', '/paus', { version: NO_VERSION }),
  aterupptaWebhook: webhook('POST', '/ateruppta', { version: NO_VERSION }),
  bytWebhookhemlighet: webhook('POST', '/hemlighet', { version: NO_VERSION }),
  spelaOmWebhook: webhook('POST', '/spela-om', { version: NO_VERSION, fran: '2026-01-01T00:00:00Z' }),
  lasWebhookleveranser: webhook('GET', '/leveranser'),
  lasDelegationer: fri('GET', '/delegationer'),
  // Of a nämnd that decides nothing here: from its first delegation on, nobody there decides without one.
  laggInDelegation: fri('POST', '/delegationer', {
    namnd: 'sn-nordost',
    roll: 'socialsekreterare',
    handelser: ['FATTA_BESLUT'],
    punkt: '4.1',
    fran: '2026-01-01',
  }),
  aterkallaDelegation: {
    anrop: async (world) => {
      const id = randomUUID();
      await world.pool.query(
        `INSERT INTO delegationer (id, namnd, roll, handelser, punkt, fran, skapad_av)
         VALUES ($1, 'sn-nordost', 'socialsekreterare', ARRAY['FATTA_BESLUT'], '4.1', '2026-01-01', 'authz')`,
        [id],
      );
      return { method: 'POST', path: `${BASE}/delegationer/${id}/aterkalla` };
    },
  },

  oppnaNodoppning: arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/nodoppning`,
    body: { grund: 'annat', skal: text },
  })),
  lasNodoppningar: {
    anrop: () => ({ method: 'GET', path: `${BASE}/nodoppningar` }),
    visar: (world, fraga) => world.nodoppning(enhetFor(fraga)),
  },
  lasNodoppning: nodoppning('GET', ''),
  avslutaNodoppning: nodoppning('POST', '/slut'),
  granskaNodoppning: nodoppning('POST', '/granskning', { befogad: true, kommentar: text }),
  skyddaKlient: klient(
    (id) => ({
      method: 'POST',
      path: `${BASE}/klienter/${id}/skydd`,
      body: { skyddsniva: 'sekretessmarkering' },
    }),
    {
      efter: (world, { arende: of, lage }) => (lage === 'skyddad' ? Promise.resolve() : world.oppnaIgen(of)),
    },
  ),

  lasSkyddssankningar: klient((id) => ({ method: 'GET', path: `${BASE}/klienter/${id}/skydd/sankningar` })),
  foreslaSkyddssankning: klient((id) => ({
    method: 'POST',
    path: `${BASE}/klienter/${id}/skydd/sankningar`,
    body: { till: 'upphor', skal: text },
  })),
  avgorSkyddssankning: klient((id) => ({
    method: 'POST',
    path: `${BASE}/klienter/${id}/skydd/sankningar/beslut`,
    body: { forslag: randomUUID(), beslut: 'bekraftad' },
  })),
  lasRaderingsforslag: klient((id) => ({ method: 'GET', path: `${BASE}/klienter/${id}/raderingsforslag` })),
  foreslaRadering: klient((id) => ({
    method: 'POST',
    path: `${BASE}/klienter/${id}/raderingsforslag`,
    body: { grund: text },
  })),
  avgorRadering: klient((id) => ({
    method: 'POST',
    path: `${BASE}/klienter/${id}/raderingsforslag/beslut`,
    body: { forslag: randomUUID(), beslut: 'godkand' },
  })),

  lasGallringar: fri('GET', '/gallringar'),
  provkorGallring: fri('POST', '/gallringar/provkorning'),
  // By Göteborg's rule nothing is on the list.
  foreslaGallring: fri('POST', '/gallringar', { hash: '0'.repeat(64), grund: text }),
  lasGallring: gallring('GET', ''),
  // One that has been rejected does not wait.
  avgorGallring: gallring('POST', '/beslut', { beslut: 'avslagen', hash: '0'.repeat(64) }),
  // There is no hold to lift.
  stoppaGallring: arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/gallringsstopp`,
    body: { stopp: false, grund: 'annat', skal: text },
  })),
  medgeLeverans: arende((id) => ({ method: 'POST', path: `${BASE}/arenden/${id}/leveransmedgivande` })),
  lasLeveranser: fri('GET', '/leveranser'),
  // The archive has confirmed another file than was sent.
  kvitteraLeverans: {
    anrop: async (world, { arende: { id: caseId } }) => {
      const id = randomUUID();
      await world.pool.query(
        `INSERT INTO leveranser (id, case_id, revision, innehall, paket, sha256, bytes, filer, plats, av, tid)
         VALUES ($1, $2, 1, '', '', $1, 1, 1, '', 'authz', now())`,
        [id, caseId],
      );
      const body = { sha256: '0'.repeat(64), referens: 'authz' };
      return { method: 'POST', path: `${BASE}/leveranser/${id}/kvittens`, body };
    },
  },

  lasLogggranskningar: {
    anrop: () => ({ method: 'GET', path: `${BASE}/logggranskningar?limit=200` }),
    visar: (_world, fraga) => granskningI(enhetFor(fraga)),
  },
  lasLogggranskning: granskning('GET', ''),
  signeraLogggranskning: granskning('POST', '/signera', { utfall: 'utan_anmarkning' }),
  foljUppLogggranskning: granskning('POST', '/uppfoljning', { utfall: 'pagar', anteckning: text }),
  provaKedja: arende((id) => ({ method: 'POST', path: `${BASE}/arenden/${id}/kedjekontroll` })),
  lasLogg: {
    anrop: (_world, { arende: { id } }) => ({
      method: 'GET',
      path: `${BASE}/logg?arende=${id}&fran=2026-01-01&till=2099-01-01`,
    }),
  },
  lasLoggutdrag: klient((id) => ({
    method: 'GET',
    path: `${BASE}/klienter/${id}/loggutdrag?fran=2026-01-01&till=2099-01-01`,
  })),
  provaMen: klient((id) => ({
    method: 'POST',
    path: `${BASE}/klienter/${id}/menprovningar`,
    body: { fran: '2026-01-01', till: '2026-02-01', beslut: 'lamnas_inte_ut', grund: text },
  })),
};

/** An operation on a nödöppning in the unit that the cell is about. */
function nodoppning(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  const of = (id: string): Anrop => ({
    method,
    path: `${BASE}/nodoppningar/${id}${suffix}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: (world, fraga) => of(world.nodoppning(enhetFor(fraga))),
    okant: () => of(randomUUID()),
    lasesMed: 'lasNodoppning',
  };
}

/** An operation on a proposal of disposal that was rejected long ago. */
function gallring(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  return {
    anrop: async (world) => {
      const id = randomUUID();
      await world.pool.query(
        `INSERT INTO gallringsforslag (id, hash, antal, regel, grund, foreslagen_av, foreslagen_roll, status)
         VALUES ($1, $2, 1, 'femAr', 'Prövning av behörighet', 'authz', 'administrator', 'avslagen')`,
        [id, '0'.repeat(64)],
      );
      return { method, path: `${BASE}/gallringar/${id}${suffix}`, ...(body !== undefined && { body }) };
    },
  };
}

/** An operation on a subscription of its own, that has never been verified and whose address is not called. */
function webhook(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  return {
    anrop: async (world) => {
      const id = randomUUID();
      await world.pool.query(
        `INSERT INTO webhooks (id, namn, url, enheter, sida, typer, status, hemlighet, skapad_av, tx, case_id, seq)
         VALUES ($1, 'Prov', 'https://10.0.0.1/', ARRAY['sf-hisingen'], 'sf', ARRAY['x'], 'overifierad', '', 'authz', 0, '', 0)`,
        [id],
      );
      return { method, path: `${BASE}/webhooks/${id}${suffix}`, ...(body !== undefined && { body }) };
    },
  };
}

/** An operation on an open incident about the cell's case. */
function incident(what: string, body?: unknown): Operation {
  const of = (id: string): Anrop => ({
    method: 'POST',
    path: `${BASE}/incidenter/${id}/${what}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, { arende: { id } }) => {
      // Of a kind with nothing to try again: whoever may ask is told so (409).
      const { rows } = await world.pool.query<{ id: string }>(
        `INSERT INTO incidents (case_id, kind, ref, detail, opened_at)
         VALUES ($1, 'glomt', $2, 'Prövning av behörighet.', now()) RETURNING id::text`,
        [id, randomUUID()],
      );
      return of(rows[0]?.id ?? '0');
    },
    okant: () => of('999999999'),
  };
}

/** An operation on the review of the unit that the cell is about. */
function granskning(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  const of = (id: string): Anrop => ({
    method,
    path: `${BASE}/logggranskningar/${id}${suffix}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: (_world, fraga) => of(granskningI(enhetFor(fraga))),
    okant: () => of('G-authz-okand'),
    lasesMed: 'lasLogggranskning',
  };
}
