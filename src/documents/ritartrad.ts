/** The thread that draws (ritare.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import type { Svar, Tradens } from './ritare';
import { Typst } from './typst';

async function main(): Promise<void> {
  const { layout, typsnitt } = workerData as Tradens;
  const typst = await Typst.open(layout, typsnitt);
  const say = (svar: Svar): void =>
    parentPort?.postMessage(svar, 'pdf' in svar ? [svar.pdf.buffer as ArrayBuffer] : []);
  parentPort?.on('message', (data: string) => say(typst.rita(data)));
  say({ pdf: new Uint8Array(), sidor: 0 });
}

void main();
