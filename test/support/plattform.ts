/**
 * A municipality's integration platform to test against: a real HTTP server that verifies each message, does what it
 * says once for every id, and answers, or fails to, as it is told. What it has done is what really happened.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** How a message is met. `tappat`: done, and the connection is cut before the answer; `hanger`: done, and never answered. */
export type Satt =
  | 'kvittens'
  | 'senare'
  | 'tappat'
  | 'utan-kvittens'
  | 'hanger'
  | 'for-stort'
  | 'omdirigerar'
  | { readonly status: number };

/** A message that came, with its id. */
export interface Mottaget {
  readonly nyckel: string;
  readonly system: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly aktaSignatur: boolean;
}

export const HEMLIGHET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

export class Plattform {
  readonly mottagna: Mottaget[] = [];
  /** What has been done here, by the id of the message that asked for it: which call of which case and event. */
  readonly gjort = new Map<string, string>();
  /** How messages to a system are met, the first one first; when there are no more, with a receipt. */
  private readonly satt = new Map<string, Satt[]>();
  /** How every message to a system is met while it is set. */
  private readonly alltid = new Map<string, Satt>();
  private readonly hangande = new Set<ServerResponse>();
  private samtidigt = new Map<string, number>();
  /** A message was here twice at the same time. */
  krockar = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(port = 0): Promise<Plattform> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    const plattform = new Plattform(server, (server.address() as AddressInfo).port);
    server.on('request', (request: IncomingMessage, answer: ServerResponse) => {
      void plattform.take(request, answer);
    });
    return plattform;
  }

  url(system: string): string {
    return `http://127.0.0.1:${this.port}/${system}`;
  }

  /** How the next messages to a system are met. */
  bered(system: string, ...satt: readonly Satt[]): void {
    this.satt.set(system, [...satt]);
  }

  /** How every message to a system is met from now on; null for the ordinary way again. */
  forEvigt(system: string, satt: Satt | null): void {
    if (satt === null) this.alltid.delete(system);
    else this.alltid.set(system, satt);
  }

  /** Lets go of those that hang, by cutting them off. */
  slapp(): void {
    for (const answer of this.hangande) answer.destroy();
    this.hangande.clear();
  }

  async stop(): Promise<void> {
    this.slapp();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async take(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString('utf8');
    const nyckel = String(request.headers['webhook-id']);
    let aktaSignatur = true;
    try {
      new Webhook(HEMLIGHET).verify(text, request.headers as Record<string, string>);
    } catch {
      aktaSignatur = false;
    }
    const system = (request.url ?? '').slice(1);
    const body = JSON.parse(text) as Mottaget['body'];
    this.mottagna.push({ nyckel, system, body, aktaSignatur });
    const now = (this.samtidigt.get(nyckel) ?? 0) + 1;
    this.samtidigt.set(nyckel, now);
    if (now > 1) this.krockar += 1;
    answer.on('close', () => this.samtidigt.set(nyckel, (this.samtidigt.get(nyckel) ?? 1) - 1));
    const { nr } = body['handelse'] as { nr: number };
    const vad = `${String(body['arende'])} ${system} ${String(body['anrop'])} ${nr}`;
    const satt = this.alltid.get(system) ?? this.satt.get(system)?.shift() ?? 'kvittens';
    this.meet(satt, { nyckel, vad }, answer);
  }

  private meet(satt: Satt, { nyckel, vad }: { nyckel: string; vad: string }, answer: ServerResponse): void {
    const json = (status: number, body: unknown): void => {
      answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (typeof satt === 'object') {
      json(satt.status, { detail: 'Testperson Ett hör inte hit' });
      return;
    }
    if (satt === 'omdirigerar') {
      answer.writeHead(302, { location: this.url('annan') }).end();
      return;
    }
    const repeated = this.gjort.has(nyckel);
    if (!repeated) this.gjort.set(nyckel, vad);
    const kvittens = { referens: `REF-${[...this.gjort.keys()].indexOf(nyckel) + 1}`, datum: '2026-02-02' };
    switch (satt) {
      case 'tappat':
        answer.destroy();
        return;
      case 'hanger':
        this.hangande.add(answer);
        return;
      case 'senare':
        json(202, {});
        return;
      case 'utan-kvittens':
        json(200, { ok: true });
        return;
      case 'for-stort':
        answer.writeHead(200, { 'content-type': 'application/json' }).end('x'.repeat(2 * 1024 * 1024));
        return;
      case 'kvittens':
        json(repeated ? 409 : 200, kvittens);
        return;
    }
  }
}

/** A receipt as the platform sends it by itself. */
export function signerad(
  body: unknown,
  {
    id = 'msg-1',
    nar = new Date(),
    hemlighet = HEMLIGHET,
  }: { id?: string; nar?: Date; hemlighet?: string } = {},
): { readonly text: string; readonly headers: Record<string, string> } {
  const text = JSON.stringify(body);
  return {
    text,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(nar.getTime() / 1_000)),
      'webhook-signature': new Webhook(hemlighet).sign(id, nar, text),
    },
  };
}
