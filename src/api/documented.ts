/**
 * What a route says of itself in the OpenAPI document: one decorator, from which operation, body, answers
 * and every problem follow. Schemas are named here and made from zod in openapi.ts.
 */
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiQuery, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import type { z } from 'zod';
import { accessLogFails, overloaded, tooManyRequests, unavailable } from '../problems';
import { ALL_PROBLEMS, problemJson, type HttpProblemCode } from './http-problems';
import { FilQuery } from './filer.schemas';
import { formOf } from './json-schema';
import { KrockarQuery } from './kalender.schemas';
import { AktQuery, VeckaQuery } from './lasning.schemas';
import { GranskningarQuery, GranskningQuery, LoggQuery, UtdragQuery } from './logg.schemas';
import { LoggaInQuery } from './session.schemas';
import { ArbetslistaQuery, DeladQuery, OenigheterQuery } from './schemas';
import { UtskriftskoQuery } from './post.schemas';
import { UtlamnandenQuery } from './utlamnanden.schemas';
import type { ComponentName } from './openapi';

export interface Documentation {
  readonly id: string;
  /** English, one line. */
  readonly summary: string;
  /** Swedish, what it is for. */
  readonly text: string;
  readonly tag: string;
  readonly body?: ComponentName;
  readonly query?: keyof typeof QUERIES;
  readonly idempotent?: boolean;
  readonly ifMatch?: boolean;
  readonly minimal?: boolean;
  /** Answers without a token. */
  readonly open?: boolean;
  /** Answers however much there is to do, and however often it is asked. */
  readonly unbounded?: boolean;
  readonly answers: Readonly<
    Record<
      number,
      { readonly schema?: ComponentName; readonly text: string; readonly headers?: readonly HeaderName[] }
    >
  >;
  readonly problems: readonly HttpProblemCode[];
}

const HEADERS = {
  ETag: { description: 'Ärendets version, för If-Match', schema: { type: 'string' } },
  Location: { description: 'Ärendets adress', schema: { type: 'string' } },
  'Retry-After': {
    description: 'Sekunder att vänta innan samma anrop skickas igen, med samma Idempotency-Key',
    schema: { type: 'integer', minimum: 1 },
  },
  'RateLimit-Limit': { description: 'Anrop som du får skicka på en minut', schema: { type: 'integer' } },
  'RateLimit-Remaining': { description: 'Anrop som du har kvar', schema: { type: 'integer' } },
  'RateLimit-Reset': { description: 'Sekunder tills minuten är slut', schema: { type: 'integer' } },
} as const;
type HeaderName = keyof typeof HEADERS;

/** What comes with every problem of a status. */
const PROBLEM_HEADERS: Readonly<Record<number, readonly HeaderName[]>> = {
  429: ['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'],
  503: ['Retry-After'],
};
const headersOf = (names: readonly HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, HEADERS[name]]));

const QUERIES = {
  ArbetslistaFraga: ArbetslistaQuery,
  OenigheterFraga: OenigheterQuery,
  DeladFraga: DeladQuery,
  AktFraga: AktQuery,
  UtlamnandenFraga: UtlamnandenQuery,
  FilFraga: FilQuery,
  VeckaFraga: VeckaQuery,
  KrockarFraga: KrockarQuery,
  GranskningarFraga: GranskningarQuery,
  GranskningFraga: GranskningQuery,
  LoggFraga: LoggQuery,
  UtdragFraga: UtdragQuery,
  LoggaInFraga: LoggaInQuery,
  UtskriftskoFraga: UtskriftskoQuery,
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The operation that a route's handler is, by its id; null for one that is not documented. */
export function operationOf(handler: object): string | null {
  const found = Reflect.getMetadata('swagger/apiOperation', handler) as { operationId?: string } | undefined;
  return found?.operationId ?? null;
}

/** Documents a route. */
export function Documented(route: Documentation): MethodDecorator {
  const { id, summary, text, tag, body, query, answers } = route;
  return applyDecorators(
    ApiOperation({ operationId: id, summary, description: text, tags: [tag] }),
    ...(route.open ? [] : [ApiSecurity('oidc'), ApiSecurity('bearer'), ApiSecurity('session')]),
    ...(body === undefined ? [] : [ApiBody({ required: true, schema: ref(body) })]),
    ...(query === undefined ? [] : queryParameters(QUERIES[query])),
    ...(route.idempotent ? [IDEMPOTENCY_KEY] : []),
    ...(route.ifMatch ? [IF_MATCH] : []),
    ...(route.minimal ? [PREFER] : []),
    ...Object.entries(answers).map(([status, answer]) =>
      ApiResponse({
        status: Number(status),
        description: answer.text,
        ...(answer.schema === undefined
          ? {}
          : { content: { 'application/json': { schema: ref(answer.schema) } } }),
        ...(answer.headers === undefined ? {} : { headers: headersOf(answer.headers) }),
      }),
    ),
    ...problemAnswers(problemsOf(route)),
  );
}

const IDEMPOTENCY_KEY = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description:
    'En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger.',
  schema: { type: 'string', minLength: 8, maxLength: 200, example: '0b6f2e1c-5d0a-4d0e-9f0e-2a9b0f4b1c77' },
});
const IF_MATCH = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409.',
  schema: { type: 'string', example: '"5"' },
});

const PREFER = ApiHeader({
  name: 'Prefer',
  required: false,
  description: 'return=minimal ger 204 utan ärendet, för den som skickar många händelser.',
  schema: { type: 'string', example: 'return=minimal' },
});

function queryParameters(schema: z.ZodObject): MethodDecorator[] {
  const form = formOf(schema) as {
    properties: Record<string, { description?: string }>;
    required?: string[];
  };
  return Object.entries(form.properties).map(([name, { description, ...rest }]) =>
    ApiQuery({
      name,
      required: form.required?.includes(name) ?? false,
      schema: rest,
      ...(description === undefined ? {} : { description }),
    }),
  );
}

/** What any route may answer besides its own problems. */
function problemsOf({ problems, body, open, unbounded }: Documentation): HttpProblemCode[] {
  const reading: HttpProblemCode[] =
    body === undefined ? [] : ['VALIDATION', 'TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'];
  const always: HttpProblemCode[] = open
    ? []
    : ['UNAUTHENTICATED', 'CSRF', 'UNAVAILABLE', 'ACCESS_LOG', 'INTERNAL'];
  const bounds: HttpProblemCode[] = unbounded ? [] : ['TOO_MANY_REQUESTS', 'OVERLOADED'];
  return [...new Set([...problems, ...reading, ...always, ...bounds])];
}

/** One answer per status, with an example for each code. */
function problemAnswers(codes: readonly HttpProblemCode[]): MethodDecorator[] {
  const byStatus = new Map<number, HttpProblemCode[]>();
  for (const code of codes)
    byStatus.set(ALL_PROBLEMS[code].status, [...(byStatus.get(ALL_PROBLEMS[code].status) ?? []), code]);
  return [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, ofStatus]) =>
      ApiResponse({
        status,
        description: ofStatus.map((code) => ALL_PROBLEMS[code].title.sv).join('; '),
        ...(PROBLEM_HEADERS[status] && { headers: headersOf(PROBLEM_HEADERS[status]) }),
        content: {
          'application/problem+json': {
            schema: ref('Problem'),
            examples: Object.fromEntries(
              ofStatus.map((code) => [
                code,
                { summary: ALL_PROBLEMS[code].title.en, value: exampleOf(code) },
              ]),
            ),
          },
        },
      }),
    );
}

const EXAMPLE_ID = '3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11';
const EXAMPLES: Partial<
  Record<HttpProblemCode, { detail: string; extra?: Parameters<typeof problemJson>[3] }>
> = {
  VALIDATION: {
    detail: 'Rätta det här och skicka igen: event.fran saknas.',
    extra: { errors: [{ field: 'event.fran', message: 'saknas' }] },
  },
  NOT_POSSIBLE: {
    detail:
      '”Fatta beslut om insats” går inte nu. Villkor som saknas: Samrådet med Arbetsförmedlingen är klart.',
    extra: {
      unmet: [
        {
          condition: 'samradKlart',
          text: {
            sv: 'Samrådet med Arbetsförmedlingen är klart',
            en: 'The consultation with the employment service is done',
          },
          source: ['R20'],
          cure: { role: 'socialsekreterare' },
        },
      ],
    },
  },
  TOO_MANY_REQUESTS: { detail: tooManyRequests(1).detail },
  OVERLOADED: { detail: overloaded().detail },
  UNAVAILABLE: { detail: unavailable().detail },
  ACCESS_LOG: { detail: accessLogFails().detail },
  STALE_REVISION: {
    detail: 'Någon annan har ändrat ärendet. Det är nu på version 7: läs om och försök igen.',
    extra: { revision: 7 },
  },
};

function exampleOf(code: HttpProblemCode) {
  const { detail, extra } = EXAMPLES[code] ?? { detail: `${ALL_PROBLEMS[code].title.sv}.` };
  return problemJson(code, detail, EXAMPLE_ID, extra);
}
