/**
 * Sends mail: to a mail server, or into a folder where each mail is one file. The message's id comes
 * from its idempotency key, so that a mail sent twice is recognisable as one.
 */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { isLoopback } from '../addresses';
import type { Config } from '../config';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Idempotency key of what is sent. */
  readonly key: string;
  /** A meeting for the receiver's calendar: a part of the mail's own, and a file for those who cannot read that. */
  readonly ics?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
}

/** Far below the outbox's lease: a server that does not answer is a failed attempt. */
const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 5_000,
};
/** Text and addresses are ours, and nothing in a mail is fetched from elsewhere. */
const CLOSED = { disableFileAccess: true, disableUrlAccess: true };

export class Mailer {
  private readonly deliver: (message: Envelope) => Promise<void>;

  /** @throws if neither a server nor a folder is given; config.ts has refused that already */
  constructor(private readonly config: Config['mail']) {
    const { smtpUrl, dir } = config;
    if (smtpUrl !== null) this.deliver = toServer(smtpUrl, config);
    else if (dir !== null) this.deliver = toFolder(dir);
    else throw new Error('A mailer needs a server or a folder');
  }

  /** The address that mail comes from, without a name. */
  get address(): string {
    return /<([^<>]+)>/.exec(this.config.from)?.[1] ?? this.config.from;
  }

  /** Its domain: what message and calendar ids end with. */
  get domain(): string {
    return /@([\w.-]+)/.exec(this.config.from)?.[1] ?? 'stegvis.invalid';
  }

  /** @throws nodemailer's error, with `code` and, from a server, `responseCode` */
  async send({ key, ics, ...mail }: Mail): Promise<void> {
    // A hash, since the key holds the case number.
    const id = createHash('sha256').update(key).digest('hex').slice(0, 32);
    await this.deliver({
      ...mail,
      ...(ics && { icalEvent: { ...ics, filename: 'mote.ics' } }),
      from: this.config.from,
      messageId: `<${id}@${this.domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }
}

interface Envelope extends Omit<Mail, 'key' | 'ics'> {
  readonly icalEvent?: { readonly method: string; readonly content: string; readonly filename: string };
  readonly from: string;
  readonly messageId: string;
  readonly headers: Record<string, string>;
}

/** `smtps://`, or `smtp://` that STARTTLS must make as good: in the clear to this machine alone, unless it is allowed. */
function toServer(url: string, { ca, allowPlaintext = false }: Config['mail']) {
  const requireTLS = !allowPlaintext && !isLoopback(url);
  const tls = ca === undefined ? {} : { tls: { ca } };
  const transport = createTransport({ url, requireTLS, ...tls, ...TIMEOUTS, ...CLOSED });
  return async (message: Envelope): Promise<void> => {
    await transport.sendMail(message);
  };
}

/** One file per mail, readable by the service alone; a repeat takes the place of the first. */
function toFolder(dir: string) {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix', ...CLOSED });
  return async (message: Envelope): Promise<void> => {
    const { message: bytes } = await transport.sendMail(message);
    const file = join(dir, `${message.messageId.slice(1, 33)}.eml`);
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, bytes as Buffer, { mode: 0o600 });
    chmodSync(draft, 0o600);
    renameSync(draft, file);
  };
}
