/**
 * Every refusal and failure the service can answer, in one list: its code, its HTTP status and what
 * a person should read. The engine throws them; the API turns them into application/problem+json.
 */
import type { Text } from '../machines/process';
import { mening } from './mening';

interface ProblemKind {
  readonly status: number;
  readonly title: Text;
}

export const PROBLEMS = {
  VALIDATION: { status: 400, title: { sv: 'Uppgifterna går inte att läsa', en: 'The request is malformed' } },
  UNAUTHENTICATED: {
    status: 401,
    title: { sv: 'Logga in för att fortsätta', en: 'Authentication required' },
  },
  CSRF: {
    status: 403,
    title: { sv: 'Anropet kommer från en annan sida', en: 'Cross-site request refused' },
  },
  FORBIDDEN: { status: 403, title: { sv: 'Din roll får inte göra detta', en: 'Not allowed for your role' } },
  NOT_FOUND: { status: 404, title: { sv: 'Finns inte', en: 'Not found' } },
  STALE_REVISION: {
    status: 409,
    title: { sv: 'Ärendet har ändrats sedan du läste det', en: 'The case has changed since you read it' },
  },
  NOT_POSSIBLE: { status: 409, title: { sv: 'Det går inte just nu', en: 'Not possible now' } },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    title: { sv: 'Nyckeln är redan använd för något annat', en: 'Idempotency key reused with another body' },
  },
  TASK_TAKEN: { status: 409, title: { sv: 'Uppgiften är redan tagen', en: 'The task is already claimed' } },
  TOO_LARGE: { status: 413, title: { sv: 'Meddelandet är för stort', en: 'The request is too large' } },
  TOO_MANY_REQUESTS: {
    status: 429,
    title: { sv: 'Du skickar för många anrop', en: 'Too many requests from this client' },
  },
  MACHINE_REFUSED: {
    status: 500,
    title: { sv: 'Processen kan inte köras', en: 'The machine cannot be hosted' },
  },
  STEP_FAILED: {
    status: 500,
    title: { sv: 'Processens regel fungerar inte', en: 'A rule of the process failed' },
  },
  COMMIT_FAILED: {
    status: 500,
    title: { sv: 'Det gick inte att spara', en: 'The step could not be stored' },
  },
  VERSION_MISSING: {
    status: 503,
    title: { sv: 'Ärendets processversion är inte installerad', en: 'Process version not installed' },
  },
  OVERLOADED: {
    status: 503,
    title: { sv: 'Tjänsten har för mycket att göra just nu', en: 'The service has too much to do right now' },
  },
  ACCESS_LOG: {
    status: 503,
    title: { sv: 'Åtkomstloggen kan inte skrivas', en: 'The access log cannot be written' },
  },
  DOCUMENT_FAILED: {
    status: 500,
    title: { sv: 'Dokumentet går inte att rita', en: 'The document cannot be drawn' },
  },
  UNAVAILABLE: { status: 503, title: { sv: 'Tjänsten är tillfälligt nere', en: 'Temporarily unavailable' } },
} as const satisfies Record<string, ProblemKind>;
export type ProblemCode = keyof typeof PROBLEMS;

/** A condition that does not hold, as it is shown to the one who was refused. */
export interface UnmetCondition {
  readonly condition: string;
  readonly text: Text;
  readonly source: readonly string[];
  readonly cure?: { readonly role: string; readonly event?: string };
}

/** What is wrong with one field, said after its name. */
export interface FieldFault {
  readonly field: string;
  readonly message: Text;
}

/** Facts a problem may carry besides its text. Never personal data. */
export interface ProblemExtra {
  readonly revision?: number;
  readonly unmet?: readonly UnmetCondition[];
  readonly errors?: readonly FieldFault[];
  readonly retryAfter?: number;
}

/** One refusal or failure. `text` names the value that was wrong and says what to do; `detail` is its Swedish. */
export class Problem extends Error {
  readonly status: number;
  readonly detail: string;

  constructor(
    readonly code: ProblemCode,
    readonly text: Text,
    readonly extra: ProblemExtra = {},
    options?: { cause: unknown },
  ) {
    super(`${code}: ${text.sv}`, options);
    this.name = 'Problem';
    this.detail = text.sv;
    this.status = PROBLEMS[code].status;
  }
}

export const notFound = (): Problem =>
  new Problem(
    'NOT_FOUND',
    mening`Ärendet finns inte, eller så har du inte tillgång till det. Kontrollera numret.`,
  );

export const stale = (revision: number): Problem =>
  new Problem(
    'STALE_REVISION',
    mening`Någon annan har ändrat ärendet. Det är nu på version ${revision}: läs om och försök igen.`,
    { revision },
  );

export const unavailable = (cause?: unknown): Problem =>
  new Problem(
    'UNAVAILABLE',
    mening`Databasen svarar inte. Inget halvt är sparat: försök igen med samma Idempotency-Key.`,
    { retryAfter: spread(3, 7) },
    cause === undefined ? undefined : { cause },
  );

/** What was asked for would have no row in the access log, so it is neither shown nor done (L13). */
export const accessLogFails = (cause?: unknown): Problem =>
  new Problem(
    'ACCESS_LOG',
    mening`Åtkomstloggen kan inte skrivas. Därför lämnas inga uppgifter ut och inget är sparat. Försök igen om en stund, och säg till driften om det upprepas.`,
    { retryAfter: spread(30, 60) },
    cause === undefined ? undefined : { cause },
  );

/** Whole seconds by chance, so that those who were told to wait do not all come back in the same second. */
const spread = (min: number, max: number): number => min + Math.floor(Math.random() * (max - min + 1));

const AGAIN = mening`skicka samma anrop igen, med samma Idempotency-Key, efter tiden i Retry-After`;

/** The service turns work away before any of it is done: the request may be sent again. */
export const overloaded = (): Problem =>
  new Problem('OVERLOADED', mening`Anropet togs inte emot och inget är gjort: ${AGAIN}.`, {
    retryAfter: spread(1, 4),
  });

/** @param retryAfter whole seconds until the client may send again */
export const tooManyRequests = (retryAfter: number): Problem =>
  new Problem(
    'TOO_MANY_REQUESTS',
    mening`Anropet togs inte emot, eftersom du har skickat fler än du får på en minut: ${AGAIN}.`,
    { retryAfter },
  );
