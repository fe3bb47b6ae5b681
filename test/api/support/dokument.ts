/** Documents of a case in tests: the worker draws what is owed, and a PDF is read as bytes. */
import { dokumentHandler } from '../../../src/dokument/port';
import { Dokumentritning } from '../../../src/dokument/ritning';
import { Delivery } from '../../../src/outbox/delivery';
import { OutboxStore } from '../../../src/outbox/outbox.store';
import { allaPortar } from '../../support/portar';
import { tokenFor } from '../../support/tokens';
import { ok, type Answer, type Api } from './api';

/** The worker's delivery of what cases owe; what other ports have is let go. */
export async function ritaSkyldigt(api: Api): Promise<void> {
  const dokument = dokumentHandler(api.app.get(Dokumentritning));
  const handlers = { ...allaPortar(() => Promise.resolve({ status: 'sent' })), dokument };
  const delivery = new Delivery(new OutboxStore(api.pool, api.engine.clock), handlers, { backOffMs: [0, 0] });
  for (let left = 200; left === 200;) {
    const { sent, dropped, postponed, failed } = await delivery.deliverDue(200);
    left = sent + dropped + postponed + failed;
  }
}

export const dokumentIn = (id: string): string => `/stegvis/v1/arenden/${id}/dokument`;

/** The case's documents as somebody sees them, the latest first. */
export async function dokumentlista(api: Api, user: string, id: string): Promise<Answer['body'][]> {
  return (await ok(api.as(user).get(dokumentIn(id)))).body.dokument;
}

/** The latest document of a template. */
export async function dokumentet(api: Api, user: string, id: string, mall: string): Promise<Answer['body']> {
  const found = (await dokumentlista(api, user, id)).find((one) => one.mall === mall);
  if (!found) throw new Error(`Inget dokument ${mall}`);
  return found;
}

/** An answer that is not text. */
export async function hamta(api: Api, user: string, path: string, body?: unknown): Promise<Response> {
  return fetch(api.url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${await tokenFor(user)}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

export async function pdfen(api: Api, user: string, id: string, dokId: string): Promise<Buffer> {
  const answer = await hamta(api, user, `${dokumentIn(id)}/${dokId}/pdf`);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
}
