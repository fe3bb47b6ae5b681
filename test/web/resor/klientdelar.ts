/** What the journeys about a client share. */
import type { Varld } from '../varld';

/** The client of a case. */
export async function klienten(v: Varld, user: string, arende: string): Promise<string> {
  return (await v.api(user).get(`/arenden/${arende}`)).klient.id as string;
}

/** Whether the API refuses, and with which code. @throws where it does not refuse */
export async function nekas(gor: Promise<unknown>): Promise<string> {
  const text = await gor.then(
    () => '',
    (error: unknown) => String(error),
  );
  const kod = /"code":"(\w+)"/.exec(text)?.[1];
  if (kod === undefined) throw new Error(`det nekades inte: ${text}`);
  return kod;
}
