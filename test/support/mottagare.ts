/**
 * A receiver of webhooks to test against: a real HTTP server that verifies each message with the official library, and
 * answers, or fails to, as its path is told. Each path is a subscription's own.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** How a message is met. `tappat`: taken, and the connection is cut before the answer. */
export type Satt =
  'tappat' | 'hanger' | 'fel-eko' | { readonly status: number; readonly headers?: Record<string, string> };

export interface Mottaget {
  readonly path: string;
  readonly id: string;
  readonly headers: Record<string, string>;
  readonly text: string;
  readonly event: {
    readonly type: string;
    readonly subject?: string;
    readonly data: Record<string, unknown>;
  };
  /** How many of the secrets of its path the signature holds for. */
  readonly signaturer: number;
}

export class Mottagare {
  readonly alla: Mottaget[] = [];
  readonly hemligheter = new Map<string, string[]>();
  private readonly satt = new Map<string, Satt[]>();
  private readonly alltid = new Map<string, Satt>();
  private readonly pagar = new Map<string, number>();
  /** Two messages of one path were here at the same time. */
  krockar = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(): Promise<Mottagare> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const mottagare = new Mottagare(server, (server.address() as AddressInfo).port);
    server.on('request', (request: IncomingMessage, answer: ServerResponse) => {
      void mottagare.take(request, answer);
    });
    return mottagare;
  }

  url(path: string): string {
    return `http://127.0.0.1:${this.port}/${path}`;
  }

  /** How the next messages are met, the first one first; with 204 when there are no more. */
  bered(path: string, ...satt: readonly Satt[]): void {
    this.satt.set(path, [...satt]);
  }

  /** How every message is met from now on; null for the ordinary way again. */
  forEvigt(path: string, satt: Satt | null): void {
    if (satt === null) this.alltid.delete(path);
    else this.alltid.set(path, satt);
  }

  /** What came about cases. */
  om(path: string): readonly Mottaget[] {
    return this.alla.filter((one) => one.path === path && one.event.subject !== undefined);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async take(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString('utf8');
    const path = (request.url ?? '').slice(1);
    const headers = request.headers as Record<string, string>;
    const event = JSON.parse(text) as Mottaget['event'];
    const signaturer = (this.hemligheter.get(path) ?? []).filter((one) => akta(one, text, headers)).length;
    this.alla.push({ path, id: headers['webhook-id'] ?? '', headers, text, event, signaturer });
    const now = (this.pagar.get(path) ?? 0) + 1;
    this.pagar.set(path, now);
    if (now > 1) this.krockar += 1;
    answer.on('close', () => this.pagar.set(path, (this.pagar.get(path) ?? 1) - 1));
    const satt = this.alltid.get(path) ?? this.satt.get(path)?.shift();
    if (satt === 'tappat') answer.destroy();
    else if (satt === 'hanger') return;
    else if (typeof satt === 'object')
      answer.writeHead(satt.status, satt.headers).end('Testperson Ett hör inte hit');
    else if (event.type.endsWith('.verifiering')) {
      const utmaning = satt === 'fel-eko' ? 'annat' : event.data['utmaning'];
      answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ utmaning }));
    } else answer.writeHead(204).end();
  }
}

/** Whether a message holds for a secret, by the official library. */
export function akta(secret: string, text: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(text, headers, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}
