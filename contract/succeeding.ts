/**
 * Every operation made to succeed, by the requests of test/api/support/anrop.ts, and what follows from a success: the
 * same Idempotency-Key again has the same answer and another body with it has not, a version that is no more is
 * refused, what was made can be read where the answer says, and what was taken away cannot.
 */
import { randomUUID } from 'node:crypto';
import { FARSKVARA, RECEPT, type Anrop, type Scen } from '../test/api/support/anrop';
import type { Api } from '../test/api/support/api';
import { tokenFor } from '../test/support/tokens';
import { sender, type Answer, type Ask, type Send } from './ask';
import type { Operation } from './document';
import { codeOf } from './judge';
import type { Run } from './run';

/** The service and its scene that the requests are made for. */
export interface Successes {
  readonly api: Api;
  readonly scen: Scen;
}

export async function succeeding(
  { api, scen }: Successes,
  run: Run,
  operations: readonly Operation[],
  say: (line: string) => void,
): Promise<void> {
  const { send, close } = sender(api.url);
  try {
    for (const operation of operations) {
      const recipe = Object.hasOwn(RECEPT, operation.id) ? RECEPT[operation.id] : undefined;
      if (!recipe) continue;
      const ask = await asked(operation, await recipe(api, scen));
      await followed(run, send, operation, ask);
      // What is gone already is gone, whichever version it had.
      if (hasHeader(operation, 'if-match') && operation.method !== 'DELETE' && !FARSKVARA.has(operation.id)) {
        const stale = await asked(operation, await recipe(api, scen));
        await refusedAsStale(run, send, operation, stale);
      }
    }
  } finally {
    close();
  }
  say('varje operation som lyckas är läst igen');
}

async function asked(operation: Operation, { user, method, path, body }: Anrop): Promise<Ask> {
  const binary = body instanceof Buffer;
  const sent = body === undefined ? null : binary ? body : JSON.stringify(body);
  return {
    method,
    path,
    headers: {
      authorization: `Bearer ${await tokenFor(user)}`,
      ...(sent !== null &&
        method !== 'GET' && { 'content-type': binary ? 'application/pdf' : 'application/json' }),
      ...(hasHeader(operation, 'idempotency-key') && { 'idempotency-key': randomUUID() }),
    },
    body: method === 'GET' ? null : sent,
  };
}

const hasHeader = ({ parameters }: Operation, name: string): boolean =>
  parameters.some((one) => one.in === 'header' && one.name.toLowerCase() === name);

async function followed(run: Run, send: Send, operation: Operation, ask: Ask): Promise<void> {
  const answer = await run.try(send, operation, { name: 'ett anrop som lyckas', ask, expected: 'done' });
  if (answer.status < 200 || answer.status >= 300) return;
  if (hasHeader(operation, 'idempotency-key')) await repeated(run, send, operation, ask, answer);
  const { location } = answer.headers;
  if (answer.status === 201 && location !== undefined) {
    const read = await send({ method: 'GET', path: location, headers: ask.headers, body: null });
    if (read.status !== 200)
      run.tell(operation, { rule: 'tillgang', what: `Location svarar ${read.status}` }, 'Location', ask);
  }
  await readable(run, send, operation, ask, answer);
  // What everybody has one of, and no id, is read as none.
  if (operation.method === 'DELETE' && operation.path.endsWith('}')) await gone(run, send, operation, ask);
}

/** What is sent twice is done once. */
async function repeated(run: Run, send: Send, operation: Operation, ask: Ask, first: Answer): Promise<void> {
  const again = await run.try(send, operation, { name: 'samma nyckel igen', ask, expected: 'done' });
  if (again.status !== first.status || keyed(again) !== keyed(first))
    run.tell(
      operation,
      { rule: 'nyckel', what: `samma nyckel igen svarar ${again.status} med annat innehåll` },
      'nyckel',
      ask,
    );
}
/** What names the thing that was made. */
function keyed({ text, headers }: Answer): string {
  if (!headers['content-type']?.includes('json')) return '';
  const { id, revision } = JSON.parse(text) as { id?: unknown; revision?: unknown };
  return JSON.stringify([id, revision]);
}

/** What a list or an answer names by id can be read by itself, where there is an operation for it. */
async function readable(
  run: Run,
  send: Send,
  operation: Operation,
  ask: Ask,
  { text, status }: Answer,
): Promise<void> {
  if (operation.method !== 'POST' || status !== 201 || !text.startsWith('{')) return;
  const { id } = JSON.parse(text) as { id?: unknown };
  const reader = run.contract.operations.find(
    ({ method, path }) =>
      method === 'GET' && new RegExp(`^${operation.path.replace(/[{}]/g, '\\$&')}/\\{\\w+\\}$`).test(path),
  );
  if (!reader || typeof id !== 'string') return;
  const { authorization = '' } = ask.headers;
  const path = `${ask.path.split('?')[0] ?? ''}/${id}`;
  await run.try(send, reader, {
    name: `läst efter ${operation.id}`,
    ask: { method: 'GET', path, headers: { authorization }, body: null },
    expected: 'done',
  });
}

/** What is taken away is not there, where there is an operation that reads it. */
async function gone(run: Run, send: Send, operation: Operation, ask: Ask): Promise<void> {
  const reader = run.contract.operations.find(
    ({ method, path }) => method === 'GET' && path === operation.path,
  );
  if (!reader) return;
  const read = await run.try(send, reader, {
    name: `läst efter ${operation.id}`,
    ask: { ...ask, method: 'GET', body: null },
    expected: 'documented',
  });
  if (read.status !== 404)
    run.tell(
      operation,
      { rule: 'borta', what: `det borttagna svarar ${read.status}, inte 404` },
      'borta',
      ask,
    );
}

async function refusedAsStale(run: Run, send: Send, operation: Operation, ask: Ask): Promise<void> {
  const { expectedRevision: _own, ...body } = (
    ask.body === null ? {} : JSON.parse(String(ask.body))
  ) as Record<string, unknown>;
  const stale: Ask = {
    ...ask,
    headers: { ...ask.headers, 'if-match': '"999999"' },
    ...(ask.body !== null && { body: JSON.stringify(body) }),
  };
  const answer = await run.try(send, operation, {
    name: 'en version som inte finns',
    ask: stale,
    expected: 'refused',
  });
  if (answer.status !== 412 && codeOf(answer) !== 'STALE_REVISION')
    run.tell(
      operation,
      { rule: 'version', what: `svarar ${answer.status} (${codeOf(answer)}) på en gammal version` },
      'If-Match',
      stale,
    );
}
