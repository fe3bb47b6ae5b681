/**
 * What a route says of itself in the OpenAPI document: one decorator, from which operation, body, answers
 * and every problem follow. Schemas are named here and made from zod in openapi.ts.
 */
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiQuery, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import type { z } from 'zod';
import { ALL_PROBLEMS, type HttpProblemCode } from './http-problems';
import { VagQuery } from './atgarder.schemas';
import { FilQuery } from './filer.schemas';
import { formOf } from './json-schema';
import { KrockarQuery } from './kalender.schemas';
import { AktQuery, VeckaQuery } from './lasning.schemas';
import { GranskningarQuery, GranskningQuery, LoggQuery, UtdragQuery } from './logg.schemas';
import { HistorikQuery, SkillnadQuery } from './historik.schemas';
import { IncidenterQuery } from './incidenter.schemas';
import {
  LedningFristerQuery,
  LedningKalenderQuery,
  LedningMotenQuery,
  LedningOenigheterQuery,
  LedningQuestion,
  LedningUppgifterQuery,
  LedningUteblivnaQuery,
} from './ledning.schemas';
import { OrganisationQuery } from './organisation.schemas';
import { LoggaInQuery } from './session.schemas';
import { AntalQuery, ArbetslistaQuery, DeladQuery, OenigheterQuery } from './schemas';
import { OmfordelningarQuery } from './omfordelning.schemas';
import { ProcesslageQuery, ProcessQuery } from './processer.schemas';
import { UtskriftskoQuery } from './post.schemas';
import { UtkastQuery } from './utkast.schemas';
import { StromQuery } from './strom.schemas';
import { UtlamnandenQuery } from './utlamnanden.schemas';
import { VantarQuery } from './vantar.schemas';
import { WebhooksQuery } from './webhooks.schemas';
import { LOFTE, type Deprecation, type Lofte } from './lofte';
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
  /**
   * A change whose answer is the point, for instance a secret that is shown once: `Prefer: return=minimal` does
   * not shorten it. Other changes that answer with what they made are shortened (lofte.ts).
   */
  readonly full?: boolean;
  /** Leaves; until when it answers, and what to use instead. */
  readonly deprecated?: Deprecation;
  /** Answers without a token. */
  readonly open?: boolean;
  /** Answers however much there is to do, and however often it is asked. */
  readonly unbounded?: boolean;
  readonly answers: Readonly<
    Record<
      number,
      {
        readonly schema?: ComponentName;
        readonly text: string;
        readonly headers?: readonly HeaderName[];
        /** The answer is a file or a text of this media type, and not JSON. */
        readonly media?: string;
        /** The answer is a stream of messages (text/event-stream) whose data the schema is of: an example of it. */
        readonly stream?: string;
      }
    >
  >;
  readonly problems: readonly HttpProblemCode[];
}

/** Headers of answers, once in the document. */
export const HEADERS = {
  traceparent: {
    description: 'Anropets spår enligt W3C Trace Context: ditt, om du skickade ett',
    schema: { type: 'string', example: '00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-8a3c60f7d188f8fa-01' },
  },
  'Content-Language': {
    description: 'Språket i title, detail och errors',
    schema: { type: 'string', enum: ['sv', 'en'] },
  },
  'Preference-Applied': {
    description: 'Att svaret är kort, som du bad om',
    schema: { type: 'string', example: 'return=minimal' },
  },
  Deprecation: { description: 'När operationen började fasas ut (RFC 9745)', schema: { type: 'string' } },
  Sunset: { description: 'När operationen slutar svara (RFC 8594)', schema: { type: 'string' } },
  Link: { description: 'Vad som ersätter operationen', schema: { type: 'string' } },
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
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const QUERIES = {
  ArbetslistaFraga: ArbetslistaQuery,
  AntalFraga: AntalQuery,
  VantarFraga: VantarQuery,
  OenigheterFraga: OenigheterQuery,
  DeladFraga: DeladQuery,
  AktFraga: AktQuery,
  VagFraga: VagQuery,
  HistorikFraga: HistorikQuery,
  SkillnadFraga: SkillnadQuery,
  IncidenterFraga: IncidenterQuery,
  LedningFraga: LedningQuestion,
  LedningUppgifterFraga: LedningUppgifterQuery,
  LedningFristerFraga: LedningFristerQuery,
  LedningKalenderFraga: LedningKalenderQuery,
  LedningMotenFraga: LedningMotenQuery,
  LedningUteblivnaFraga: LedningUteblivnaQuery,
  LedningOenigheterFraga: LedningOenigheterQuery,
  UtlamnandenFraga: UtlamnandenQuery,
  FilFraga: FilQuery,
  VeckaFraga: VeckaQuery,
  KrockarFraga: KrockarQuery,
  GranskningarFraga: GranskningarQuery,
  GranskningFraga: GranskningQuery,
  LoggFraga: LoggQuery,
  UtdragFraga: UtdragQuery,
  LoggaInFraga: LoggaInQuery,
  OrganisationFraga: OrganisationQuery,
  UtskriftskoFraga: UtskriftskoQuery,
  WebhooksFraga: WebhooksQuery,
  OmfordelningarFraga: OmfordelningarQuery,
  StromFraga: StromQuery,
  UtkastFraga: UtkastQuery,
  ProcessFraga: ProcessQuery,
  ProcesslageFraga: ProcesslageQuery,
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** JSON, or a stream whose messages carry it. */
const contentOf = (schema: ComponentName, stream: string | undefined) =>
  stream === undefined
    ? { 'application/json': { schema: ref(schema) } }
    : {
        'text/event-stream': {
          schema: { type: 'string', contentMediaType: 'application/json', contentSchema: ref(schema) },
          example: stream,
        },
      };

/** The operation that a route's handler is, by its id; null for one that is not documented. */
export function operationOf(handler: object): string | null {
  const found = Reflect.getMetadata('swagger/apiOperation', handler) as { operationId?: string } | undefined;
  return found?.operationId ?? null;
}

/** Documents a route. */
export function Documented(route: Documentation): MethodDecorator {
  const { id, summary, text, tag, body, query, answers } = route;
  if (route.full) FULL.add(id);
  const leaving: readonly HeaderName[] = route.deprecated ? ['Deprecation', 'Sunset', 'Link'] : [];
  return applyDecorators(
    ApiOperation({
      operationId: id,
      summary,
      description: text,
      tags: [tag],
      ...(route.deprecated && { deprecated: true }),
    }),
    SetMetadata(LOFTE, lofteOf(route)),
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
        ...(answer.media !== undefined && {
          content: { [answer.media]: { schema: { type: 'string', format: 'binary' } } },
        }),
        ...(answer.schema === undefined ? {} : { content: contentOf(answer.schema, answer.stream) }),
        ...(answer.headers === undefined && leaving.length === 0
          ? {}
          : { headers: headersOf([...(answer.headers ?? []), ...leaving]) }),
      }),
    ),
    ...problemAnswers(problemsOf(route)),
  );
}

const lofteOf = ({ full, unbounded, deprecated }: Documentation): Lofte => ({
  full: full ?? false,
  unbounded: unbounded ?? false,
  ...(deprecated && { deprecated }),
});

const IDEMPOTENCY_KEY = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description:
    'En nyckel per avsikt. Samma nyckel och uppgifter igen ger samma svar, utan att något görs två gånger.',
  schema: {
    type: 'string',
    minLength: 8,
    maxLength: 200,
    pattern: '^[\\x21-\\x7e]+$',
    example: '0b6f2e1c-5d0a-4d0e-9f0e-2a9b0f4b1c77',
  },
});
const IF_MATCH = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'ETag från läsningen: har ärendet ändrats sedan dess svarar tjänsten 409.',
  schema: { type: 'string', pattern: '^(\\*|(W/)?("[1-9]\\d{0,8}"|[1-9]\\d{0,8}))$', example: '"5"' },
});

export const PREFER_PARAMETER = {
  name: 'Prefer',
  in: 'header',
  required: false,
  description: 'return=minimal ger ett svar utan innehåll, för den som gör många ändringar.',
  schema: { type: 'string', example: 'return=minimal' },
} as const;
const PREFER = ApiHeader(PREFER_PARAMETER);

/** Operations whose answer is their point: see `full`. */
export const FULL = new Set<string>();

const FIRST_PAGE: { description?: string } & Record<string, unknown> = {
  type: 'integer',
  minimum: 1,
  maximum: 1,
  default: 1,
  description: 'Bara 1, den första sidan. Fortsätt med efter: listan ändras medan du bläddrar.',
};

function queryParameters(schema: z.ZodObject): MethodDecorator[] {
  const form = formOf(schema) as {
    properties: Record<string, { description?: string }>;
    required?: string[];
  };
  // A list by place also takes the first page by its number, as the national profile wants it (FNS.07): see lofte.ts.
  // What has a place and no limit is a stream, and has no pages.
  const byPlace = 'efter' in form.properties && 'limit' in form.properties;
  const properties = byPlace ? { ...form.properties, page: FIRST_PAGE } : form.properties;
  return Object.entries(properties).map(([name, { description, ...rest }]) =>
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
    : // FORBIDDEN: an external provider may do no more than is named in access/least.ts.
      ['UNAUTHENTICATED', 'CSRF', 'FORBIDDEN', 'UNAVAILABLE', 'ACCESS_LOG', 'INTERNAL'];
  const asked: HttpProblemCode[] = ['VALIDATION', 'NOT_ACCEPTABLE'];
  const bounds: HttpProblemCode[] = unbounded ? [] : ['TOO_MANY_REQUESTS', 'OVERLOADED'];
  const mine = new Set([...problems, ...asked, ...reading, ...always, ...bounds]);
  // In one order, so that the same problems are the same answer in the document.
  return (Object.keys(ALL_PROBLEMS) as HttpProblemCode[]).filter((code) => mine.has(code));
}

/** One answer per status, with an example for each code. */
function problemAnswers(codes: readonly HttpProblemCode[]): MethodDecorator[] {
  const byStatus = new Map<number, HttpProblemCode[]>();
  for (const code of codes)
    byStatus.set(ALL_PROBLEMS[code].status, [...(byStatus.get(ALL_PROBLEMS[code].status) ?? []), code]);
  return [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([, ofStatus]) => ApiResponse(problemResponse(ofStatus)));
}

/** The answer of one status, with an example for each of its codes. */
export function problemResponse(codes: readonly HttpProblemCode[]) {
  const { status } = ALL_PROBLEMS[codes[0] ?? 'INTERNAL'];
  return {
    status,
    description: codes.map((code) => ALL_PROBLEMS[code].title.sv).join('; '),
    headers: headersOf(['Content-Language', ...(PROBLEM_HEADERS[status] ?? [])]),
    content: {
      'application/problem+json': {
        schema: ref('Problem'),
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}
