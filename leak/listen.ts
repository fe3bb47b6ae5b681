/**
 * What this process lets out below everything that could be configured: the bytes it writes to its output, the
 * statements it sends to PostgreSQL, and those of them that hold jobs.
 */
import fs from 'node:fs';
import { Client } from 'pg';

type Write = typeof fs.writeSync;
type Query = (this: Client, ...args: unknown[]) => unknown;

/**
 * What time brings and not the request, so that it is not counted: looks that a process makes every few seconds, at
 * the municipality's settings, and at what has been lent to the one who asks. Neither knows what is asked for.
 */
const isByTime = (name: unknown, text: string): boolean =>
  name === 'behorigheter' || /\bFROM settings\b/.test(text);

/** The queues have connections of their own, which look in their schema before all others. */
function isQueue(client: Client, text: string): boolean {
  const { options } = (client as unknown as { connectionParameters: { options?: string } })
    .connectionParameters;
  return /bullmq/i.test(`${options ?? ''} ${text}`);
}

export class Listening {
  private readonly written: Buffer[] = [];
  private readonly jobs: string[] = [];
  private readonly sent: string[] = [];
  private readonly undo: (() => void)[] = [];

  /** Begins to listen; what is written to the output is kept and not shown. */
  static start(): Listening {
    const listening = new Listening();
    listening.hearOutput();
    listening.hearStatements();
    return listening;
  }

  /** Everything written so far. */
  get output(): Buffer {
    return Buffer.concat(this.written);
  }

  /** Every statement of the queues on PostgreSQL with its values. */
  get jobBytes(): Buffer {
    return Buffer.from(this.jobs.join('\n'));
  }

  /** The statements since the last time this was asked, without their values. */
  statements(): readonly string[] {
    return this.sent.splice(0);
  }

  stop(): void {
    for (const end of this.undo.reverse()) end();
  }

  private hearOutput(): void {
    const writeSync = fs.writeSync;
    fs.writeSync = ((fd: number, data: string | NodeJS.ArrayBufferView, ...rest: never[]) => {
      if (fd !== 1 && fd !== 2) return (writeSync as (...args: unknown[]) => number)(fd, data, ...rest);
      const bytes = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data as Uint8Array);
      this.written.push(bytes);
      return bytes.length;
    }) as Write;
    this.undo.push(() => (fs.writeSync = writeSync));
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      stream.write = (data: string | Uint8Array, ...rest: unknown[]) => {
        this.written.push(typeof data === 'string' ? Buffer.from(data) : Buffer.from(data));
        const done = rest.find((one): one is () => void => typeof one === 'function');
        done?.();
        return true;
      };
      this.undo.push(() => (stream.write = write));
    }
  }

  private hearStatements(): void {
    const prototype = Client.prototype as unknown as { query: Query };
    const query = prototype.query;
    const hear = (client: Client, config: unknown, values: unknown): void => {
      const {
        name,
        text,
        values: own,
      }: { name?: unknown; text?: unknown; values?: unknown } = typeof config === 'string'
        ? { text: config, values }
        : (config ?? {});
      if (typeof text !== 'string') return;
      if (!isByTime(name, text)) this.sent.push(text);
      if (isQueue(client, text)) this.jobs.push(text, JSON.stringify(own ?? values ?? null) ?? '');
    };
    prototype.query = function (this: Client, ...args: unknown[]) {
      hear(this, args[0], args[1]);
      return query.apply(this, args);
    };
    this.undo.push(() => (prototype.query = query));
  }
}
