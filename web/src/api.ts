/** The one client of the page, and what every answer means for the whole of it: a session that has ended, a lost net. */
import { createKlient, StegvisProblem, type Klient } from '@stegvis/klient';
import { ref } from 'vue';
import { sprak, type Sprak } from './sprak';

export { avsikt, omVersion, StegvisProblem } from '@stegvis/klient';
export type { Schema } from '@stegvis/klient';

/** Whether the service was reached last time. */
export const uppkopplad = ref(navigator.onLine);
/** Whether the session has ended while the page was open: what is written is kept, and a login in place goes on. */
export const sessionSlut = ref(false);

addEventListener('online', () => (uppkopplad.value = true));
addEventListener('offline', () => (uppkopplad.value = false));

async function send(request: Request): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    if (!request.signal.aborted) uppkopplad.value = false;
    throw error;
  }
  uppkopplad.value = true;
  if (response.status === 401) sessionSlut.value = true;
  return response;
}

/** The typed client, by the browser's session. Everything that does not succeed is thrown. */
export const api: Klient = createKlient({
  bas: location.origin,
  sprak: () => sprak.value,
  fetch: send,
  forsok: 3,
  langstVantan: 4_000,
});

/** What went wrong, for a person; `undefined` when the request was only broken off. */
export interface Fel {
  readonly text: string;
  /** Language of the text: the page's when it was asked. */
  readonly sprak: Sprak;
  readonly kod: string;
  readonly status: number;
  readonly problem: StegvisProblem['problem'] | null;
}
export function somFel(error: unknown): Fel {
  if (error instanceof StegvisProblem)
    return {
      text: error.message,
      sprak: sprak.value,
      kod: error.code,
      status: error.status,
      problem: error.problem,
    };
  return {
    text: '',
    sprak: sprak.value,
    kod: uppkopplad.value ? 'OKANT' : 'OFFLINE',
    status: 0,
    problem: null,
  };
}
