/** Requests about documents, files, mailings and calls to other systems. */
import { randomUUID } from 'node:crypto';
import { DAG, rollI } from '../varld';
import { type Anrop, type Operation, BASE, NONE, text, arende, las, fri, enhetFor } from './grund';

export const HANDLINGAR: Readonly<Record<string, Operation>> = {
  lasFiler: las('/filer'),
  // Here no check for viruses is set: who may is told that (409), before anything is read.
  laddaUppFil: arende((id) => ({ method: 'POST', path: `${BASE}/arenden/${id}/filer?slag=annat`, body: {} })),
  lasFil: fil('GET', 'innehall'),
  makuleraFil: fil('POST', 'makulera', { skal: text }),
  lasDokumentlista: las('/dokument'),
  ritaDokument: arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/dokument`,
    body: { mall: 'mitt-arende' },
  })),
  // One that is not drawn: who may is told that (409).
  lasDokument: dokument('GET', ''),
  lasDokumentPdf: dokument('GET', '/pdf'),
  undertecknaDokument: dokument('POST', '/undertecknad', { vem: 'klienten', datum: DAG }),
  expedieraDokument: dokument('POST', '/expedierad', { kanal: 'personligen', datum: DAG }),
  ersattDokument: dokument('POST', '/ersatt', {}),
  makuleraDokument: dokument('POST', '/makulera', { skal: text }),
  angeOriginal: dokument('POST', '/original', { referens: 'T-1', datum: DAG }),
  skickaDokument: dokument('POST', '/skicka', { kanal: 'post' }),
  lasForsandelser: las('/forsandelser'),
  lasForsandelse: forsandelse('GET', ''),
  registreraRetur: forsandelse('POST', '/retur', { orsak: 'annat', datum: DAG }),
  kvitteraForsandelse: forsandelse('POST', '/kvittens', { utfall: 'skickat', datum: DAG }),
  makuleraForsandelse: forsandelse('POST', '/makulera', { skal: 'inte_aktuellt' }),
  atgardaForsandelse: forsandelse('POST', '/atgard', { atgard: 'skickas_inte' }),
  lasUtskriftsko: {
    anrop: (_world, fraga) => ({ method: 'GET', path: `${BASE}/utskriftsko?enhet=${enhetFor(fraga)}` }),
  },
  // No batch is made: the letter that is named waits in no queue.
  gorUtskriftsomgang: {
    anrop: (_world, fraga) => ({
      method: 'POST',
      path: `${BASE}/utskriftsko/omgangar`,
      body: { enhet: enhetFor(fraga), forsandelser: [randomUUID()] },
    }),
  },
  lasUtskriftsomgang: omgang('GET', 'pdf'),
  kvitteraUtskriftsomgang: omgang('POST', 'utskriven', {}),
  expedieraUtskriftsomgang: omgang('POST', 'expedierad', { datum: DAG }),
  lasAnrop: las('/anrop'),
  lasEttAnrop: anropet('GET', ''),
  kvitteraAnrop: anropet('POST', '/kvittens', { referens: 'T-1', datum: DAG }),
  forsokAnropIgen: anropet('POST', '/forsok-igen', {}),
  // Where SSBTEK is not connected it says so (409), to the one who may.
  lasSsbtek: arende((id) => ({ method: 'POST', path: `${BASE}/arenden/${id}/ssbtek`, body: {} })),
  // A system's signature, and no login, lets a receipt in.
  mottagKvittens: fri('POST', '/kvittenser/treserva', { nyckel: 'A/1/1/1', referens: 'T-1', datum: DAG }),
};

/** An operation on a file that the asker's side has uploaded to the case. */
function fil(method: Anrop['method'], what: string, body?: unknown): Operation {
  const of = (id: string, filId: string): Anrop => ({
    method,
    path: `${BASE}/arenden/${id}/filer/${filId}/${what}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, { arende: { id }, kolumn }) => of(id, await world.fil(id, rollI(kolumn))),
    okant: () => of(NONE, randomUUID()),
  };
}

/** An operation on a document of the side on which the cell's role stands. */
function dokument(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  const of = (id: string, dokId: string): Anrop => ({
    method,
    path: `${BASE}/arenden/${id}/dokument/${dokId}${suffix}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, { arende: { id }, kolumn }) => of(id, await world.dokument(id, rollI(kolumn))),
    okant: () => of(NONE, randomUUID()),
  };
}

/** An operation on a dispatch of the side on which the cell's role stands, that is stopped. */
function forsandelse(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  const of = (id: string): Anrop => ({
    method,
    path: `${BASE}/forsandelser/${id}${suffix}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, { arende: { id }, kolumn }) => of((await world.forsandelse(id, rollI(kolumn))).id),
    okant: () => of(randomUUID()),
  };
}

/** An operation on a batch that has left, with one letter of the cell's case. */
function omgang(method: Anrop['method'], what: string, body?: unknown): Operation {
  const of = (id: string): Anrop => ({
    method,
    path: `${BASE}/utskriftsko/omgangar/${id}/${what}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, { arende: { id }, kolumn }) =>
      of((await world.forsandelse(id, rollI(kolumn))).omgang),
    okant: () => of(randomUUID()),
  };
}

/** An operation on a call of the asker's side in the case, which is done already. */
function anropet(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  const of = (arende: string, id: string): Anrop => ({
    method,
    path: `${BASE}/arenden/${arende}/anrop/${id}${suffix}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, fraga) => {
      const { id: arende } = fraga.arende;
      const id = `${arende}.gwa.${randomUUID()}`;
      const kc = fraga.kolumn === 'arbetsmarknadskonsulent' || fraga.kolumn === 'samordnare';
      await world.pool.query(
        `INSERT INTO anrop (id, case_id, seq, system, anrop, roll, sida, nyckel, status, skapad)
         VALUES ($1, $2, 1, 'gwa', 'avboka-inskrivning', $3, $4, $1, 'klart', now())`,
        [id, arende, kc ? 'arbetsmarknadskonsulent' : 'socialsekreterare', kc ? 'kc' : 'sf'],
      );
      return of(arende, id);
    },
    okant: () => of(NONE, `${NONE}.gwa.1`),
  };
}
