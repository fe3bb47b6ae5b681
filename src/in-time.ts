/** Waiting for others, but not for ever: a queue or a mail server may never answer. */

const PATIENCE_MS = 5_000;

/** An answer that did not come. */
export class NoAnswer extends Error {
  readonly code = 'ETIMEDOUT';
}

/**
 * The promise's value, if it comes in time.
 * @throws what it rejects with, or an error with code ETIMEDOUT
 */
export async function inTime<T>(promise: Promise<T>, ms = PATIENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`No answer within ${ms} ms`)), ms);
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
