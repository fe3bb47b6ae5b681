/**
 * The proof that the service keeps its own document, in short: every operation a little, and every saboteur. The full
 * lane is `npm run api:contract`.
 */
import { Contract, type Schema } from '../../contract/document';
import { withServices } from '../../contract/ground';
import { judge } from '../../contract/judge';
import { mutationsOf } from '../../contract/mutate';
import { runContract, SHORT, verdictOf } from '../../contract/run';
import { SABOTEURS } from '../../contract/saboteurs';

test('every operation answers as the document says, and the proof would notice if it did not', async () => {
  const lane = { seed: 20260202, amount: SHORT };
  const result = await withServices((bench, successes) =>
    runContract(bench, successes, lane, () => undefined),
  );
  const { mismatches, uncaught, operations, asked, cases } = result;
  expect({ mismatches, uncaught }).toEqual({ mismatches: [], uncaught: [] });
  expect(operations).toBe(asked);
  expect(operations).toBeGreaterThan(100);
  expect(cases).toBeGreaterThan(operations * 5);
  expect(verdictOf(result).sound).toBe(true);
}, 120_000);

describe('what is judged', () => {
  const ETag = { schema: { type: 'string' } };
  const code = { ex: { value: { code: 'NOT_FOUND' } } };
  const document = {
    paths: {
      '/ting/{id}': {
        get: {
          operationId: 'lasTing',
          security: [{ bearer: [] }],
          responses: {
            200: {
              headers: { ETag },
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Ting' } } },
            },
            404: { content: { 'application/problem+json': { schema: {}, examples: code } } },
          },
        },
      },
    },
    components: {
      schemas: {
        Ting: {
          type: 'object',
          required: ['namn'],
          properties: { namn: { type: 'string', maxLength: 5 }, dag: { type: 'string', format: 'date' } },
        },
      },
    },
  };
  const contract = new Contract(document);
  const [operation] = contract.operations;
  const answer = (status: number, body: unknown, type = 'application/json') => ({
    status,
    headers: { 'content-type': type, etag: '"1"' },
    text: JSON.stringify(body),
  });
  const problem = (change: object) =>
    answer(
      404,
      {
        type: 'urn:stegvis:problem:not-found',
        status: 404,
        detail: 'Finns inte.',
        code: 'NOT_FOUND',
        instance: `urn:uuid:${'0'.repeat(36)}`,
        ...change,
      },
      'application/problem+json',
    );

  test.each([
    ['what it promised', answer(200, { namn: 'x' }), null],
    ['a date that is none', answer(200, { namn: 'x', dag: '2026-02-30' }), 'schema'],
    ['more than it promised', answer(200, { namn: 'x', mer: 1 }), 'schema'],
    ['another media type', answer(200, { namn: 'x' }, 'text/plain'), 'medietyp'],
    ['an answer that is not documented', answer(202, {}), 'status'],
    ['a fault of its own', answer(500, {}), '5xx'],
    ['a refusal', problem({}), null],
    ['another code', problem({ code: 'GONE', type: 'urn:stegvis:problem:gone' }), 'kod'],
    ['a statement in the detail', problem({ detail: 'insert into cases values (1)' }), 'problem'],
    ['no number', problem({ instance: 'x' }), 'problem'],
  ])('%s', (_name, given, rule) => {
    expect(judge(contract, operation!, 'documented', given)?.rule ?? null).toBe(rule);
  });

  test('a success where nothing may succeed, and a refusal where something must', () => {
    expect(judge(contract, operation!, 'refused', answer(200, { namn: 'x' }))?.rule).toBe('negativ');
    expect(judge(contract, operation!, 'unauthenticated', answer(200, { namn: 'x' }))?.rule).toBe('auth');
    expect(judge(contract, operation!, 'done', problem({}))?.rule).toBe('positiv');
    expect(judge(contract, operation!, 'wrong-method', problem({}))?.rule).toBe('metod');
  });

  test('one fault at a time breaks the schema, or is never right', () => {
    const schema: Schema = { $ref: '#/components/schemas/Ting' };
    const made = mutationsOf(contract, schema, { namn: 'x', dag: '2026-02-02' });
    const names = made.map(({ name }) => name);
    expect(names).toContain('utan namn i roten');
    expect(names).toContain('datumet 2026-02-30 i dag');
    const long = made.find(({ name }) => name === 'för lång i namn')!;
    expect(contract.faultIn(schema, JSON.parse(long.text))).toContain('namn');
    expect(made.filter(({ never }) => never).length).toBeGreaterThan(8);
  });

  test('a document without operations is no document', () => {
    expect(() => new Contract({ paths: {} })).toThrow('no operation');
    expect(new Set(SABOTEURS.map(({ name }) => name)).size).toBe(SABOTEURS.length);
  });
});
