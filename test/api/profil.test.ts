/** The API as the national REST profile wants it: methods, formats, traces, short answers, languages, and what leaves. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Documented } from '../../src/api/documented';
import { inEnglish } from '../../src/api/engelska';
import { exampleOf } from '../../src/api/exempel';
import { HTTP_PROBLEMS, type HttpProblemCode } from '../../src/api/http-problems';
import { LofteGuard } from '../../src/api/lofte';
import { PROBLEM_EXAMPLES } from '../../src/api/problemexempel';
import { withProblemTable } from '../../src/api/problemtabell';
import { Api, ok } from './support/api';

const root = join(__dirname, '..', '..');
const LIST = '/stegvis/v1/arbetslista';

describe('an answer', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.start('profil');
  });
  afterAll(() => api.stop());
  const asked = (method: string, path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(api.url + path, { method, headers });

  test('to a method that the address does not take is 405 and names those it takes; OPTIONS only tells', async () => {
    const refused = await asked('DELETE', '/stegvis/v1/arenden/A-0');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({ code: 'METHOD_NOT_ALLOWED', status: 405 });
    const told = await asked('OPTIONS', '/stegvis/v1/mig/kalender');
    expect([told.status, told.headers.get('allow')]).toEqual([204, 'DELETE, GET, HEAD, OPTIONS, POST']);
    for (const path of ['/stegvis/v1/finns-inte', '/stegvis/v1/arenden/A-0/'])
      expect([path, (await asked('DELETE', path)).status]).toEqual([path, 404]);
    const head = await asked('HEAD', '/stegvis/v1/api-info');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('is in a form that the client takes, or 406', async () => {
    const user = api.as('ss-hisingen-1');
    for (const accept of [
      'application/json',
      'application/*',
      'text/html, */*;q=0.1',
      'application/xml, application/JSON',
    ])
      expect([accept, (await user.get(LIST, { accept })).status]).toEqual([accept, 200]);
    for (const accept of ['text/html', 'application/xml', '*/*, application/json;q=0', '*/*;q=0.0'])
      expect([accept, (await user.get(LIST, { accept })).body]).toMatchObject([
        accept,
        { code: 'NOT_ACCEPTABLE', status: 406 },
      ]);
    expect((await api.with(null).get('/stegvis/v1/halsa/live', { accept: 'text/html' })).status).toBe(200);
  });

  test('refuses a query parameter that there is none of, where the route has no query too', async () => {
    const user = api.as('ss-hisingen-1');
    for (const path of [
      `${LIST}?sort=namn`,
      '/stegvis/v1/session?sort=namn',
      '/stegvis/v1/api-info?sort=namn',
    ])
      expect([path, (await user.get(path)).body]).toMatchObject([
        path,
        { code: 'VALIDATION', errors: [{ field: 'sort', message: 'finns inte' }] },
      ]);
    expect((await api.with(null).get('/stegvis/v1/session?sort=namn')).status).toBe(401);
    expect((await api.with(null).get('/health/live?probe=1')).status).toBe(200);
  });

  test('of a list by place is its first page by number too, and only that', async () => {
    const user = api.as('ss-hisingen-1');
    expect((await user.get(`${LIST}?page=1&limit=5`)).body).toMatchObject({ limit: 5 });
    for (const page of ['2', '0', 'x'])
      expect([page, (await user.get(`${LIST}?page=${page}`)).body]).toMatchObject([
        page,
        { code: 'VALIDATION', errors: [{ field: 'page' }] },
      ]);
  });

  test('to a change is without content when that is preferred, and says so', async () => {
    const ss = api.as('ss-hisingen-1');
    const minimal = { prefer: 'respond-async, return=minimal' };
    const body = { process: 'anvisning', klient: { personnummer: '19800102-2394', namn: 'Testklient' } };
    const started = await ss.post('/stegvis/v1/arenden', body, minimal);
    expect([started.status, started.text]).toEqual([201, '']);
    expect(started.headers.get('preference-applied')).toBe('return=minimal');
    const { tasks } = (await ok(ss.get(started.headers.get('location')!))).body;
    const taken = await ss.post(`/stegvis/v1/uppgifter/${tasks[0].id}/slapp`, { version: 9 }, minimal);
    expect([taken.status, taken.body.code]).toEqual([409, expect.any(String)]);
    expect(taken.headers.get('preference-applied')).toBeNull();
    const beyond = await ok(ss.get(`${started.headers.get('location')!}/akt?page=99`));
    expect([beyond.status, beyond.body.page, beyond.body.records]).toEqual([200, 99, []]);
    const sought = { personnummer: '19800102-2394', andamal: 'handlaggning' };
    const found = await ok(ss.post('/stegvis/v1/klienter/sok', sought, minimal));
    expect([found.status, found.body.klienter.length]).toEqual([200, 1]);
    expect(found.headers.get('preference-applied')).toBeNull();
  });

  test('goes on with the trace that the client began, and begins one where there is none', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const user = api.with(null);
    const given = await user.get(LIST, { traceparent: `00-${trace}-00f067aa0ba902b7-01` });
    expect(given.headers.get('traceparent')).toMatch(
      new RegExp(`^00-${trace}-(?!00f067aa0ba902b7)[\\da-f]{16}-01$`),
    );
    for (const traceparent of [
      '',
      'x',
      `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
      `ff-${trace}-00f067aa0ba902b7-01`,
    ]) {
      const { headers, body } = await user.get(LIST, { traceparent });
      const own = body.instance.replace('urn:uuid:', '').replaceAll('-', '');
      expect(headers.get('traceparent')).toMatch(new RegExp(`^00-${own}-[\\da-f]{16}-00$`));
    }
  });

  test('with the document is in Swedish or English, by sprak or Accept-Language', async () => {
    const document = async (query: string, accept = ''): Promise<(string | null)[]> => {
      const { headers, body } = await ok(
        api.with(null).get(`/stegvis/v1/openapi.json${query}`, { 'accept-language': accept }),
      );
      expect(headers.get('vary')).toContain('Accept-Language');
      return [
        headers.get('content-language'),
        body.paths[LIST].get.tags[0],
        body.info.description.slice(0, 15),
      ];
    };
    const swedish = ['sv', 'Arbetslista', 'Stegvis driver '];
    const english = ['en', 'Arbetslista', 'Stegvis runs th'];
    expect(await document('')).toEqual(swedish);
    expect(await document('', 'de, sv;q=0.5')).toEqual(swedish);
    expect(await document('', 'sv;q=0.4, en-GB;q=0.8')).toEqual(english);
    expect(await document('?sprak=en', 'sv')).toEqual(english);
    const refused = await api.with(null).get('/stegvis/v1/openapi.json?sprak=de');
    expect(refused.body).toMatchObject({ code: 'VALIDATION', status: 400 });
  });
});

describe('a route that leaves', () => {
  @Controller()
  class Leaving {
    @Get('gammal')
    @Documented({
      id: 'gammal',
      summary: 'Leaves',
      text: 'Fasas ut.',
      tag: 'Tjänsten',
      open: true,
      answers: { 200: { schema: 'Halsa', text: 'Svar' } },
      problems: [],
      deprecated: { since: '2026-11-22', sunset: '2027-06-01', instead: '/stegvis/v1/ny' },
    })
    read() {
      return { status: 'ok' };
    }
  }
  @Module({ controllers: [Leaving], providers: [{ provide: APP_GUARD, useClass: LofteGuard }] })
  class Leave {}

  test('says since when, until when and what to use, on refusals too (RFC 9745, RFC 8594)', async () => {
    const app = await NestFactory.create<NestFastifyApplication>(Leave, new FastifyAdapter(), {
      logger: false,
    });
    try {
      await app.listen(0, '127.0.0.1');
      for (const [query, status] of [
        ['', 200],
        ['?x=1', 500],
      ] as const) {
        const answer = await fetch(`${await app.getUrl()}/gammal${query}`);
        expect([
          answer.status,
          ...['deprecation', 'sunset', 'link'].map((name) => answer.headers.get(name)),
        ]).toEqual([
          status,
          '@1795305600',
          'Tue, 01 Jun 2027 00:00:00 GMT',
          '</stegvis/v1/ny>; rel="successor-version"',
        ]);
      }
      const operation = Reflect.getMetadata(
        'swagger/apiOperation',
        Object.getOwnPropertyDescriptor(Leaving.prototype, 'read')?.value,
      );
      expect(operation).toMatchObject({ deprecated: true });
    } finally {
      await app.close();
    }
  });
});

describe('the document', () => {
  test('names a text without English and a line without a text, and leaves data as it is', () => {
    const document = {
      info: { title: 'Stegvis', description: 'En beskrivning' },
      components: {
        schemas: {
          A: {
            description: 'Saknas',
            properties: {
              title: { type: 'string', title: 'Rubrik', default: 'Rubrik', examples: ['Rubrik'] },
            },
            'x-labels': { a: 'Rubrik' },
          },
        },
      },
    } as unknown as OpenAPIObject;
    const english = inEnglish(document, { 'En beskrivning': 'A text', Rubrik: 'Heading', Gammal: 'Old' });
    expect([english.missing, english.unused]).toEqual([['Saknas'], ['Gammal']]);
    expect(english.document.components?.schemas?.['A']).toEqual({
      description: 'Saknas',
      properties: { title: { type: 'string', title: 'Heading', default: 'Rubrik', examples: ['Rubrik'] } },
      'x-labels': { a: 'Heading' },
    });
  });

  test('in English says in English what an example says to its reader, and names what it cannot', () => {
    const problem = (code: HttpProblemCode) => PROBLEM_EXAMPLES()[code]?.value;
    const own = {
      detalj: { type: 'string', examples: ['Odd'] },
      titel: { type: 'string', examples: ['Ord'] },
    };
    const document = {
      components: {
        schemas: { A: { properties: own } },
        examples: {
          VALIDATION: { value: problem('VALIDATION') },
          NOT_POSSIBLE: { value: problem('NOT_POSSIBLE') },
          Annat: { value: { title: 'Boka tolk', errors: [{ field: 'datum', message: 'saknas' }] } },
        },
      },
    } as unknown as OpenAPIObject;
    const { document: english, missing } = inEnglish(document, {});
    expect(missing).toEqual(['Odd']);
    expect(english.components?.examples).toMatchObject({
      VALIDATION: {
        value: {
          title: 'The request is malformed',
          detail: 'Correct this and send again: event.fran is missing.',
          errors: [{ field: 'event.fran', message: 'is missing' }],
        },
      },
      NOT_POSSIBLE: {
        value: { title: 'Not possible now', detail: expect.stringMatching(/^“Decide on insats” /) },
      },
      Annat: { value: { title: 'Boka tolk', errors: [{ field: 'datum', message: 'is missing' }] } },
    });
    expect(english.components?.schemas?.['A']).toEqual({ properties: own });
  });

  test('makes the same example of a schema every time, and says which field has none', () => {
    const schema = {
      type: 'object',
      properties: {
        caseId: { type: 'string' },
        antal: { type: 'integer', minimum: 3 },
        klar: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
        under: { $ref: '#/components/schemas/B' },
      },
    };
    const parts = { B: { type: 'array', minItems: 2, items: { enum: ['a', 'b'] } } };
    const example = { caseId: 'A-7F3K-92QD-M4TX', antal: 3, klar: '2026-05-15', under: ['a', 'a'] };
    expect(exampleOf(schema, parts, 'A')).toEqual(example);
    expect(exampleOf(schema, parts, 'A')).toEqual(example);
    const odd = { type: 'object', properties: { kod: { type: 'string', pattern: '^qq$' } } };
    expect(() => exampleOf(odd, {}, 'Udda')).toThrow(/^Udda\.kod har inget exempel/);
  });

  test('has its problem codes in the guide, each with its type', () => {
    const page = readFileSync(join(root, 'docs', 'api.md'), 'utf8');
    expect(withProblemTable(page)).toBe(page);
    for (const code of Object.keys(HTTP_PROBLEMS)) expect(page).toContain(`\`${code}\``);
    expect(() => withProblemTable('# Utan märken')).toThrow(/saknar/);
  });

  test('is refused by the linters for each of its faults', () => {
    const folder = mkdtempSync(join(tmpdir(), 'api-lint-test-'));
    try {
      const files = ['sv', 'en'].map((language) => join(folder, `${language}.json`));
      for (const file of files) writeFileSync(file, JSON.stringify(broken()));
      const run = () => execFileSync(process.execPath, ['scripts/api-lint.mjs', ...files], { cwd: root });
      let printed = '';
      try {
        run();
      } catch (error) {
        printed = String((error as { stdout: Buffer }).stdout);
      }
      for (const fault of [
        /UFN\.07-09: .*”minVecka” ska vara gemener/,
        /STEGVIS\.LISTA: .*utan limit/,
        /FNS\.07-09: limit är 20/,
        /DOK\.15: .*saknar exempel/,
        /FEL\.02: 404 ska ha ett exempel för varje kod/,
        /FEL\.02: 500 ska svara application\/problem\+json/,
        /AME\.04-07: .*”fel_namn”/,
        /DOK\.06: get \/stegvis\/v1\/minVecka är inte översatt/,
        /SAK\.09-18: .*basic: bara Bearer/,
        /SPA\.02-04: traceparent/,
        /DOK\.03-11-17: info\.termsOfService saknas/,
        /DOK\.21: Operationen är öppen utan skäl/,
        /DOT\.02-04: Ett datum .* ska ha ett exempel/,
        /UFN\.02: \/ ska vara https/,
        /SAK\.06-28: En fråga tar bara emot fält som finns/,
        /ARP\.03: 201 har varken/,
        /no-invalid-media-type-examples/,
        /^API operations=3 errors=[1-9]\d* warnings=\d+$/m,
      ])
        expect(printed).toMatch(fault);
      writeFileSync(files[0]!, JSON.stringify({ ...broken(), paths: {} }));
      expect(run).toThrow(/Command failed/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});

/** A document with one fault of each kind. */
function broken() {
  const problem = { $ref: '#/components/schemas/Problem' };
  const list = {
    type: 'object',
    properties: { poster: { type: 'array', items: { $ref: '#/components/schemas/Post' } } },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Stegvis', version: '1', description: 'En beskrivning' },
    servers: [{ url: '/', description: 'Här' }],
    tags: [{ name: 'Ett', description: 'Ett' }],
    paths: {
      '/stegvis/v1/minVecka': {
        get: {
          operationId: 'a',
          description: 'På svenska',
          tags: ['Ett'],
          security: [],
          parameters: [
            { name: 'limit', in: 'query', description: 'Antal', schema: { type: 'integer', default: 50 } },
          ],
          responses: {
            200: {
              description: 'Svar',
              content: { 'application/json': { schema: list, example: { poster: 'x' } } },
            },
            404: { description: 'Nej', content: { 'application/problem+json': { schema: problem } } },
            500: { description: 'Fel', content: { 'text/html': { schema: { type: 'string' } } } },
          },
        },
      },
      '/stegvis/v1/poster': {
        get: {
          operationId: 'b',
          description: 'På svenska',
          tags: ['Ett'],
          security: [],
          responses: {
            200: {
              description: 'Svar',
              content: {
                'application/json': {
                  schema: { type: 'object', properties: { ...list.properties, nasta: { type: 'string' } } },
                },
              },
            },
          },
        },
        post: {
          operationId: 'c',
          description: 'På svenska',
          tags: ['Ett'],
          security: [],
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
          responses: { 201: { description: 'Gjort' } },
        },
      },
    },
    components: {
      securitySchemes: { basic: { type: 'http', scheme: 'basic' } },
      schemas: {
        Post: {
          type: 'object',
          properties: { fel_namn: { type: 'string' }, dag: { type: 'string', format: 'date' } },
        },
        Problem: { type: 'object', properties: { type: { type: 'string' } } },
      },
    },
  };
}
