/** The outside world: a real SMTP server that writes down which message arrived when, and nothing of what it says. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { now } from './clock';

export interface Arrival {
  /** The part of Message-ID before @: the idempotency key of what was sent, hashed. */
  readonly id: string;
  /** Real time, epoch milliseconds. */
  readonly at: number;
}

export class Mailbox {
  readonly arrivals: Arrival[] = [];
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
        stream.on('end', () => {
          const [, id = ''] = /^Message-ID: <([^@>]*)@/im.exec(text) ?? [];
          this.arrivals.push({ id, at: now() });
          done();
        });
      },
    });
    this.server.on('error', () => undefined); // a client that was killed in the middle of its mail
  }

  static async open(): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await new Promise<void>((done) => {
      mailbox.server.listen(0, '127.0.0.1', () => done());
    });
    return mailbox;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((done) => {
      this.server.close(() => done());
    });
  }
}
