/**
 * The print of a batch: a cover sheet and then each letter's own pages, unchanged, each beginning on a front side. It is
 * drawn anew whenever somebody prints and is kept nowhere, since it holds letters to several clients. In a thread of its
 * own: nobody waits for a hundred letters.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { typsnitt } from '../documents/tecken';
import { inTime } from '../in-time';
import { mening } from '../mening';
import { Problem } from '../problems';

/** A letter as it stands on the cover sheet: nothing that tells whom it is to. */
export interface Omslagsrad {
  readonly nr: number;
  readonly arende: string;
  readonly titel: string;
  readonly sidor: number;
  /** What to do with it besides: `Neutralt kuvert`. Empty where there is nothing. */
  readonly satt: string;
  /** Lines of an address sheet that is put before a letter that shows no address of its own; empty for none. */
  readonly adressblad: readonly string[];
}

export interface Omslag {
  readonly omgang: string;
  readonly enhet: string;
  readonly datum: string;
  readonly brev: readonly Omslagsrad[];
}

/** What the thread is asked. */
export interface Utskriftsfraga {
  readonly omslag: Omslag;
  readonly brev: readonly Uint8Array[];
  readonly typsnitt: readonly string[];
}
export type Utskriftssvar = { readonly pdf: Uint8Array; readonly sidor: number } | { readonly fel: string };

export interface Utskrift {
  readonly pdf: Buffer;
  readonly sidor: number;
  /** The same letters give the same bytes. */
  readonly sha256: string;
}

const SOURCE = __filename.endsWith('.ts');
const TIDSGRANS_MS = 60_000;

/**
 * Draws a batch.
 * @param brev each letter's own PDF, in the order of the cover sheet
 * @throws Problem DOCUMENT_FAILED; it says nothing that a letter would
 */
export async function skrivUt(omslag: Omslag, brev: readonly Buffer[]): Promise<Utskrift> {
  const data: Utskriftsfraga = { omslag, brev, typsnitt: typsnitt().flat() };
  const worker = new Worker(join(__dirname, SOURCE ? 'utskriftstrad.ts' : 'utskriftstrad.js'), {
    workerData: data,
    ...(SOURCE && { execArgv: ['-r', '@swc-node/register'] }),
  });
  try {
    const svar = await inTime(
      new Promise<Utskriftssvar>((done, failed) => {
        worker.once('message', done).once('error', failed);
        worker.once('exit', () => failed(new Error('The thread ended')));
      }),
      TIDSGRANS_MS,
    );
    if ('fel' in svar) throw new Error(svar.fel);
    const pdf = Buffer.from(svar.pdf.buffer, svar.pdf.byteOffset, svar.pdf.byteLength);
    return { pdf, sidor: svar.sidor, sha256: createHash('sha256').update(pdf).digest('hex') };
  } catch (cause) {
    throw new Problem(
      'DOCUMENT_FAILED',
      mening`Utskriften av omgången ${omslag.omgang} gick inte att göra. Försök igen, och säg till driften om det upprepas.`,
      {},
      { cause },
    );
  } finally {
    await worker.terminate();
  }
}
