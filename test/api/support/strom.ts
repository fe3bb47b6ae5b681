/** A reader of the live stream over a real socket: what has come, in order, and a wait for more. */
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { until } from '../../deadlines/workshop';

export interface Handelse {
  readonly event: string;
  readonly id: string | null;
  readonly data: Record<string, unknown>;
}

/** Messages about cases. */
const OM_ARENDEN = ['arende.andrat', 'frist.passerad', 'frist.andrad', 'arbetslista.andrad'];

export class Lyssnare {
  readonly events: Handelse[] = [];
  status = 0;
  headers: IncomingMessage['headers'] = {};
  raw = '';
  ended = false;
  private asked!: ClientRequest;
  private answer: IncomingMessage | null = null;
  private rest = '';

  /** @param headers that show who asks */
  static async open(
    base: string,
    headers: Readonly<Record<string, string>>,
    query: Readonly<Record<string, string>> = {},
  ): Promise<Lyssnare> {
    const one = new Lyssnare();
    const url = `${base}/stegvis/v1/strom?${new URLSearchParams(query).toString()}`;
    await new Promise<void>((opened, failed) => {
      one.asked = request(url, { headers: { accept: 'text/event-stream', ...headers }, agent: false });
      one.asked.on('error', (error) => {
        one.ended = true;
        failed(error);
      });
      one.asked.once('response', (answer) => {
        one.answer = answer;
        one.status = answer.statusCode ?? 0;
        one.headers = answer.headers;
        answer.setEncoding('utf8');
        answer.on('data', (text: string) => {
          one.raw += text;
          if (one.status === 200) one.feed(text);
        });
        answer.on('error', () => undefined);
        answer.once('close', () => (one.ended = true));
        opened();
      });
      one.asked.end();
    });
    return one;
  }

  /** As the standard reads it: blocks end with an empty line, and one without data is nobody's. */
  private feed(text: string): void {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null;
      const data = field('data');
      if (data !== null)
        this.events.push({ event: field('event') ?? 'message', id: field('id'), data: JSON.parse(data) });
    }
  }

  /** The numbers of the cases that it has been told of, in order. */
  get arenden(): readonly string[] {
    return this.events
      .filter(({ event }) => OM_ARENDEN.includes(event))
      .map(({ data }) => String(data['arende']));
  }
  get om(): readonly Handelse[] {
    return this.events.filter(({ event }) => OM_ARENDEN.includes(event));
  }
  has(event: string): boolean {
    return this.events.some((one) => one.event === event);
  }
  /** Where it would go on from. */
  get sista(): string {
    return this.events.findLast(({ id }) => id !== null)?.id ?? '';
  }
  toldOf(caseId: string): Promise<void> {
    return until(`told of ${caseId}`, () => this.arenden.includes(caseId));
  }
  end(): Promise<void> {
    return until('the stream ends', () => this.ended);
  }
  /** Reads no more, and keeps the connection. */
  pause(): void {
    this.answer?.pause();
  }
  close(): void {
    this.asked.destroy();
    this.ended = true;
  }
}
