/**
 * Draws documents as tagged PDF in a thread of its own: an event loop never waits for a drawing, and a drawing that never ends
 * costs its thread and nothing else. One at a time: a document takes a few milliseconds.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Text } from '../../machines/process';
import { mening, fastText } from '../mening';
import { Problem } from '../problems';
import { satt } from './dokument';
import type { Mallar } from './mallar';
import { typsnitt } from './tecken';

/** A drawn document. */
export interface Ritat {
  readonly pdf: Buffer;
  readonly sidor: number;
  /** Of the PDF. The same template and data give the same bytes. */
  readonly sha256: string;
  readonly mallVersion: number;
  /** Of the data in canonical form. */
  readonly dataSha256: string;
}
/** What the thread says: first a fault or an empty file when it is ready, then one for each that it draws. */
export type Svar =
  | { readonly pdf: Uint8Array; readonly sidor: number }
  /** `avbruten`: the thread is of no more use. */
  | { readonly fel: string; readonly avbruten?: boolean };
/** What the thread begins with. */
export interface Tradens {
  readonly layout: string;
  readonly typsnitt: readonly string[];
}

/** The thread runs from source and from compiled code alike. */
const SOURCE = __filename.endsWith('.ts');

export class Ritare {
  private worker: Promise<Worker> | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private stopped = false;

  /** @param tidsgransMs how long one document may take */
  constructor(
    private readonly mallar: Mallar,
    private readonly tidsgransMs = 30_000,
  ) {}

  /**
   * Draws a document.
   * @throws Problem NOT_FOUND for no such template; DOCUMENT_FAILED where data, template or layout will not do. Neither
   * says anything that the document would.
   */
  async rita(mall: string, data: unknown): Promise<Ritat> {
    const set = satt(this.mallar, mall, data);
    const drawn = this.last.then(() => this.draw(set.mall.id, set.ritning));
    this.last = drawn.catch(() => undefined);
    const { pdf, sidor } = await drawn;
    return {
      pdf: Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength),
      sidor,
      sha256: createHash('sha256').update(pdf).digest('hex'),
      mallVersion: set.mall.version,
      dataSha256: set.dataSha256,
    };
  }

  /** Ends the thread. What is being drawn fails. */
  async stang(): Promise<void> {
    this.stopped = true;
    await this.drop();
  }

  private async draw(mall: string, ritning: string): Promise<Exclude<Svar, { fel: string }>> {
    if (this.stopped) throw fails(mall, mening`tjänsten håller på att stanna. Försök igen`);
    this.worker ??= this.start();
    const worker = await this.worker.catch(() => null);
    if (worker === null) {
      this.worker = null;
      throw fails(mall, AVBRUTEN);
    }
    worker.postMessage(ritning);
    let timer: NodeJS.Timeout | undefined;
    const sent = mening`det tog mer än ${this.tidsgransMs} ms. Se över layouten, eller korta underlaget`;
    const late = new Promise<Svar>((done) => {
      timer = setTimeout(() => done({ fel: sent.sv, avbruten: true }), this.tidsgransMs);
    });
    const svar = await Promise.race([answer(worker), late]);
    clearTimeout(timer);
    if (!('fel' in svar)) return svar;
    if (svar.avbruten) void this.drop();
    throw fails(mall, svar.fel === sent.sv ? sent : fastText(svar.fel));
  }

  /** A thread that has its fonts: what it takes to begin is not counted against a document. */
  private async start(): Promise<Worker> {
    const data: Tradens = { layout: this.mallar.layout, typsnitt: typsnitt().flat() };
    const worker = new Worker(join(__dirname, SOURCE ? 'ritartrad.ts' : 'ritartrad.js'), {
      workerData: data,
      ...(SOURCE && { execArgv: ['-r', '@swc-node/register'] }),
    });
    worker.unref();
    const begun = await answer(worker);
    if ('fel' in begun) throw new Error(begun.fel);
    // Between two drawings nobody else listens, and an error that nobody hears ends the process.
    worker.on('error', () => (this.worker = null));
    return worker;
  }

  private async drop(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await (await worker?.catch(() => null))?.terminate();
  }
}

const AVBRUTEN = mening`ritningen avbröts. Försök igen`;

/** The next that a thread says, or that it is gone. */
function answer(worker: Worker): Promise<Svar> {
  return new Promise((done) => {
    const gone = () => end({ fel: AVBRUTEN.sv, avbruten: true });
    const end = (svar: Svar) => {
      worker.off('message', end).off('error', gone).off('exit', gone);
      done(svar);
    };
    worker.once('message', end).once('error', gone).once('exit', gone);
  });
}

const fails = (mall: string, why: Text): Problem =>
  new Problem('DOCUMENT_FAILED', mening`Dokumentet ${mall} går inte att rita: ${why}.`);
