/**
 * Problems as HTTP: application/problem+json (RFC 9457), and the few failures that only HTTP knows.
 * The codes of the domain stand in src/problems.ts.
 */
import type { Text } from '../../machines/process';
import { mening } from '../mening';
import { PROBLEMS, type FieldFault, type ProblemCode, type ProblemExtra } from '../problems';
import type { Sprak } from './sprak';

/** Failures that never reach the engine. */
export const HTTP_PROBLEMS = {
  ROUTE_NOT_FOUND: { status: 404, title: { sv: 'Adressen finns inte', en: 'No such address' } },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: { sv: 'Adressen tar inte emot den metoden', en: 'Method not allowed' },
  },
  NOT_ACCEPTABLE: {
    status: 406,
    title: { sv: 'Svaret finns inte i det format du ber om', en: 'Not acceptable' },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: { sv: 'Formatet stöds inte', en: 'Unsupported media type' },
  },
  INTERNAL: { status: 500, title: { sv: 'Ett oväntat fel', en: 'Unexpected error' } },
} as const;
export type HttpProblemCode = keyof typeof HTTP_PROBLEMS | ProblemCode;

export const ALL_PROBLEMS = { ...PROBLEMS, ...HTTP_PROBLEMS };

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The body of a problem answer. */
export interface ProblemJson extends Omit<ProblemExtra, 'retryAfter' | 'errors'> {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly instance: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** What is wrong with each field, in one language. */
export const faultsIn = (faults: readonly FieldFault[], sprak: Sprak) =>
  faults.map(({ field, message }) => ({ field, message: message[sprak] }));

/** The kind of a problem, as an address that leads nowhere. */
export const problemType = (code: HttpProblemCode): string =>
  `urn:stegvis:problem:${code.toLowerCase().replaceAll('_', '-')}`;

/**
 * @param requestId the request's number, also in the log
 * @param sprak of the title, the detail and what is wrong with each field
 */
export function problemJson(
  code: HttpProblemCode,
  text: Text,
  requestId: string,
  extra: ProblemExtra = {},
  sprak: Sprak = 'sv',
): ProblemJson {
  const { status, title } = ALL_PROBLEMS[code];
  const { retryAfter: _header, errors, ...facts } = extra;
  return {
    type: problemType(code),
    title: title[sprak],
    status,
    detail: text[sprak],
    code,
    instance: `urn:uuid:${requestId}`,
    ...facts,
    ...(errors && { errors: faultsIn(errors, sprak) }),
  };
}

/** What a thrown thing becomes: a problem of ours, or the one that HTTP's status says. */
export function codeAndText(error: unknown): { readonly code: HttpProblemCode; readonly text: Text } {
  const { status, statusCode, code } = (error ?? {}) as {
    status?: unknown;
    statusCode?: unknown;
    code?: unknown;
  };
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return MALFORMED;
  switch (status ?? statusCode) {
    case 400:
      return MALFORMED;
    case 404:
    case 414:
      return {
        code: 'ROUTE_NOT_FOUND',
        text: mening`Adressen eller metoden finns inte. Se /stegvis/v1/docs.`,
      };
    case 405:
      return {
        code: 'METHOD_NOT_ALLOWED',
        text: mening`Adressen finns, men inte med den metoden. Huvudet Allow säger vilka den tar emot.`,
      };
    case 406:
      return {
        code: 'NOT_ACCEPTABLE',
        text: mening`Svaret finns inte i det format som huvudet Accept kräver. Utelämna det, eller ta med */*.`,
      };
    case 413:
      return { code: 'TOO_LARGE', text: mening`Meddelandet får vara högst 1 MiB.` };
    case 415:
      return { code: 'UNSUPPORTED_MEDIA_TYPE', text: mening`Skicka application/json.` };
    default:
      return {
        code: 'INTERNAL',
        text: mening`Något gick fel hos oss. Försök igen, och ange numret i instance om det upprepas.`,
      };
  }
}

const MALFORMED = {
  code: 'VALIDATION',
  text: mening`Anropet går inte att läsa: adressen eller meddelandets JSON är felskriven. Rätta och skicka igen.`,
} as const;

/** What may stand in a log about an error: never its message, which may quote a row or a request. */
export function errorShape(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, code, cause, stack } = error as Error & { code?: unknown };
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name,
    code,
    at: frames.slice(0, 5).map((line) => line.trim()),
    ...(cause === undefined ? {} : { cause: errorShape(cause) }),
  };
}
