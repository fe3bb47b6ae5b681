/** A browser on the service's own web site: its cookies, the headers that browsers send, and the real demo login. */
import { randomUUID } from 'node:crypto';
import { Browser } from '../../embedded/support/browser';
import type { Answer } from './api';

/** Where the web site lies; the login knows its way back. The test speaks to the process itself. */
export const WEBB = 'https://stegvis.example';
export const V1 = '/stegvis/v1';
const SAME = { origin: WEBB, 'sec-fetch-site': 'same-origin' };

export class Webb {
  readonly cookies = new Map<string, string>();
  /** Every Set-Cookie line that came, newest last. */
  readonly set: string[] = [];
  /** The same browser at the login, which remembers who it was. */
  private atLogin = new Browser();
  private login = '';

  /** @param url of the process that answers */
  constructor(private readonly url: string) {}

  /** The same browser, at another process behind the same address. */
  at(url: string): Webb {
    const other = new Webb(url);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  /** As a page of our own asks. */
  get(path: string, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }): Promise<Answer> {
    return this.ask('GET', path, headers);
  }

  /** As a page of our own changes something. */
  async post(path: string, body: unknown = {}): Promise<Answer> {
    return this.ask('POST', path, { ...SAME, 'x-csrf-token': await this.csrf() }, JSON.stringify(body));
  }

  /** A change with exactly these headers. */
  raw(path: string, headers: Record<string, string>, body: unknown = {}): Promise<Answer> {
    return this.ask('POST', path, headers, JSON.stringify(body));
  }

  async csrf(): Promise<string> {
    return (await this.get(`${V1}/session`)).body?.session?.csrf ?? '';
  }

  /** Goes to the login and chooses the user. @returns the address that the login sends the browser back to */
  async choose(user: string, till = '/'): Promise<URL> {
    const sent = await this.get(`${V1}/session/logga-in?till=${encodeURIComponent(till)}`);
    const location = sent.headers.get('location') ?? '';
    this.login = new URL(location).origin;
    this.atLogin = new Browser();
    const page = await this.atLogin.follow(await this.atLogin.go(location));
    const last = await this.atLogin.follow(await this.atLogin.submit(page, { user }));
    return new URL(last.location ?? '');
  }

  /** The way back from the login, as a browser comes from another site. */
  comeBack(url: URL): Promise<Answer> {
    return this.get(url.pathname + url.search, { 'sec-fetch-site': 'cross-site' });
  }

  async logIn(user: string, till = '/'): Promise<Answer> {
    const answer = await this.comeBack(await this.choose(user, till));
    if (answer.status !== 303) throw new Error(answer.text);
    return answer;
  }

  /** Logs out there, and says nothing of it here. */
  async logOutAtLogin(): Promise<void> {
    const question = await this.atLogin.go(`${this.login}/session/end?client_id=stegvis-web`);
    await this.atLogin.submit(question, { logout: 'yes' });
  }

  private async ask(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie !== '' && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : null };
  }

  private keep(line: string): void {
    this.set.push(line);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/Max-Age=0/.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
