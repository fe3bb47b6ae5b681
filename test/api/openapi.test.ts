/** The OpenAPI document: it is current, it stands on its own, and the answers are what it says. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { LATEST } from '../../src/api/processes';
import * as lasning from '../../src/api/lasning.schemas';
import * as historik from '../../src/api/historik.schemas';
import * as schemas from '../../src/api/schemas';
import { Api, ok, PERSONNUMMER } from './support/api';

const root = join(__dirname, '..', '..');
const document = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8'));
interface Answer {
  readonly $ref?: string;
  readonly content?: Record<string, unknown>;
}
interface Operation {
  readonly operationId: string;
  readonly responses: Record<string, Answer>;
  readonly security?: unknown[];
}
const operations: [string, Operation][] = Object.entries<Record<string, Operation>>(document.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, op]): [string, Operation] => [`${method} ${path}`, op]),
);

/** Refusals are shared between operations. */
const said = (answer: Answer | undefined): Answer | undefined =>
  answer?.$ref === undefined ? answer : document.components.responses[answer.$ref.split('/').at(-1)!];

test('openapi.json is what the code says, made without a database', () => {
  const register = require.resolve('@swc-node/register');
  const run = () =>
    execFileSync(process.execPath, ['-r', register, 'src/bin/openapi.ts', '--check'], { cwd: root });
  expect(run).not.toThrow();
}, 60_000);

test('every reference leads somewhere, and every routine event is in it', () => {
  expect(document.openapi).toBe('3.1.0');
  const names = new Set(Object.keys(document.components.schemas));
  const refs = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name!,
  );
  expect(refs.length).toBeGreaterThan(100);
  expect(refs.filter((name) => !names.has(name))).toEqual([]);
  for (const process of LATEST.values())
    for (const type of Object.keys(process.events)) expect(names).toContain(`${process.id}.${type}`);
});

test('every route names its problems, and every protected one its security', () => {
  expect(operations.length).toBeGreaterThanOrEqual(11);
  for (const [route, { responses, security }] of operations) {
    // A receipt from another system is known by its signature alone, a calendar by its secret address.
    if (/halsa|api-info|logga-in|kvittenser\/\{system\}|kalender\/\{fil\}/.test(route)) continue;
    expect([route, security?.length]).toEqual([route, 3]);
    for (const status of ['401', '500', '503'])
      expect([route, status, Object.keys(said(responses[status])?.content ?? {})]).toEqual([
        route,
        status,
        ['application/problem+json'],
      ]);
  }
});

describe('answers', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.start('openapi');
  });
  afterAll(() => api.stop());

  /** The answer fits the schema, and has nothing that the schema does not mention. */
  const fits = (schema: z.ZodType, body: unknown) => expect(schema.parse(body)).toEqual(body);

  test('are what the document says, undocumented fields included', async () => {
    const id = await api.medUppdrag();
    const ss = api.as('ss-hisingen-1');
    const kc = api.as('sam-hisingen-1');
    for (const user of [ss, kc]) {
      fits(schemas.Arende, (await ok(user.get(`/stegvis/v1/arenden/${id}`))).body);
      fits(historik.Historik, (await ok(user.get(`/stegvis/v1/arenden/${id}/historik`))).body);
      const list = (await ok(user.get('/stegvis/v1/arbetslista'))).body;
      expect(list.tasks.length).toBeGreaterThan(0);
      fits(schemas.Arbetslista, list);
      for (const query of ['', '?delad=true']) {
        fits(schemas.Arende, (await ok(user.get(`/stegvis/v1/arenden/${id}${query}`))).body);
        const akt = (await ok(user.get(`/stegvis/v1/arenden/${id}/akt${query}`))).body;
        expect(akt.records.length).toBeGreaterThan(0);
        fits(lasning.Akt, akt);
      }
      const { klientId } = await api.context(id);
      fits(lasning.Klientsida, (await ok(user.get(`/stegvis/v1/klienter/${klientId}`))).body);
      fits(lasning.MinVecka, (await ok(user.get('/stegvis/v1/min-vecka'))).body);
      const found = (
        await ok(
          user.post('/stegvis/v1/klienter/sok', { personnummer: PERSONNUMMER, andamal: 'handlaggning' }),
        )
      ).body;
      expect(found.klienter).toHaveLength(1);
      fits(lasning.Klienter, found);
    }
    await ok(kc.send(id, 'FORDELA', { konsulent: 'amk-hisingen-1' }));
    await ok(api.as('amk-hisingen-1').send(id, 'LYFT_OENIGHET'));
    const disputes = (await ok(ss.get('/stegvis/v1/oenigheter'))).body;
    expect(disputes.disputes).toHaveLength(1);
    fits(schemas.Oenigheter, disputes);
    fits(schemas.ApiInfo, (await ok(ss.get('/stegvis/v1/api-info'))).body);
    fits(schemas.Halsa, (await ok(ss.get('/health/ready'))).body);
    for (const refused of [
      await ss.send(id, 'VERKSTALL'),
      await ss.get('/stegvis/v1/arenden/A-0'),
      await ss.post(`/stegvis/v1/arenden/${id}/handelser`, { event: { type: 'FATTA_BESLUT' } }),
      await ss.post(`/stegvis/v1/arenden/${id}/handelser`, {
        event: { type: 'UNDERRATTA', kanal: 'post', datum: '2026-02-02' },
      }),
    ]) {
      expect(refused.status).toBeGreaterThanOrEqual(400);
      fits(schemas.ProblemBody, refused.body);
    }
  });
});
