/** A real SMTP server that keeps what it is sent, and refuses what a test wants refused. */
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Brev extends Email {
  readonly raw: string;
  readonly rcpt: readonly string[];
}

export class Brevlada {
  brev: Brev[] = [];
  /** What the server answers a recipient with, if not yes. */
  vagrar: { readonly code: number; times: number } | null = null;

  private constructor(
    private readonly server: SMTPServer,
    readonly smtpUrl: string,
  ) {}

  static async open(): Promise<Brevlada> {
    let here: Brevlada | null = null;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo({ address }, _session, answer) {
        const refusal = here?.vagrar;
        if (!refusal || refusal.times === 0) {
          answer();
          return;
        }
        refusal.times -= 1;
        answer(Object.assign(new Error(`Refused: ${address}`), { responseCode: refusal.code }));
      },
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString();
          const rcpt = session.envelope.rcptTo.map(({ address }) => address);
          void PostalMime.parse(raw).then((mail) => {
            here?.brev.push({ ...mail, raw, rcpt });
            done();
          });
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    here = new Brevlada(server, `smtp://127.0.0.1:${port}`);
    return here;
  }

  /** What has come since last asked. */
  tom(): Brev[] {
    return this.brev.splice(0);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
