/** Documents on their way to a client, for tests of what becomes of them. */
import identities from '../../../config/test-identities.json';
import { pdfPages } from '../../support/pdf';
import { tokenFor } from '../../support/tokens';
import { ok, type Answer, type Api } from './api';
import { medMote } from './vagar';
import { createHash } from 'node:crypto';

export const V1 = '/stegvis/v1';
export const SS = 'ss-hisingen-1';
export const GATA = ['Testgatan 7', '417 00 Göteborg'];

let people = 0;
/** A new client with an address. */
export function nyPerson(more: Record<string, unknown> = {}): Record<string, unknown> {
  people += 1;
  return {
    personnummer: identities.personnummer[people],
    namn: `Testperson ${people}`,
    adress: GATA,
    ...more,
  };
}

interface PaVag {
  readonly arende: string;
  readonly dokument: string;
}

const rita = async (api: Api, arende: string, mall: string): Promise<PaVag> => ({
  arende,
  dokument: (await ok(api.as(SS).post(`${V1}/arenden/${arende}/dokument`, { mall }))).body.id,
});

/** A drawn kallelse to the enrolment meeting on 12 February at 13:30. */
export const kallelse = async (api: Api, klient = nyPerson()): Promise<PaVag> =>
  rita(api, await medMote(api, klient), 'kallelse');

/** A drawn letter of one page or more in a new case whose contact ways are agreed. */
export async function brevFor(api: Api, klient = nyPerson()): Promise<PaVag> {
  const arende = await api.as(SS).start(klient);
  await ok(api.as(SS).send(arende, 'ANGE_KONTAKTVAGAR'));
  return rita(api, arende, 'mitt-arende');
}

/** Asks to send a document: by post unless said. */
export const skicka = (
  api: Api,
  arende: string,
  dokument: string,
  body: Record<string, unknown> = {},
  headers: Record<string, string> = {},
  user = SS,
): Promise<Answer> =>
  api
    .as(user)
    .post(`${V1}/arenden/${arende}/dokument/${dokument}/skicka`, { kanal: 'post', ...body }, headers);

/** The print of a batch, page by page. */
export async function utskrift(api: Api, omgang: string, user = SS) {
  const headers = { authorization: `Bearer ${await tokenFor(user)}` };
  const answer = await fetch(`${api.url}${V1}/utskriftsko/omgangar/${omgang}/pdf`, { headers });
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  const pdf = Buffer.from(await answer.arrayBuffer());
  return { sha256: createHash('sha256').update(pdf).digest('hex'), sidor: pdfPages(pdf) };
}
