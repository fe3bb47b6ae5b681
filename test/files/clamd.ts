/** A server that speaks clamd's INSTREAM: what it knows of viruses is the test file that every scanner knows. */
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** In two halves, so that no scanner takes this file for it. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** As clamd, or in one of the ways in which it fails. */
type Satt = 'som-clamd' | 'tyst' | 'droppar' | 'lagger-pa' | 'halvt-svar' | 'skrap' | 'annat-ok' | 'pladdrar';

export interface Clamd {
  /** As VIRUSKONTROLL names it. */
  readonly adress: string;
  svara(satt: Satt): void;
  /** Bytes of the last file that came whole. */
  senast(): number;
  stop(): Promise<void>;
}

const STREAM_MAX = 5_000_000;

/** @param path of a unix socket; without it, a free port on the loopback */
export async function clamd(path?: string): Promise<Clamd> {
  let satt: Satt = 'som-clamd';
  let senast = -1;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    if (satt === 'lagger-pa') socket.destroy();
    if (satt === 'droppar') {
      const klocka = setInterval(() => socket.write(' '), 50);
      socket.on('close', () => clearInterval(klocka));
    }
    const las = laser();
    socket.on('data', (bit) => {
      const fil = las(bit);
      if (fil === 'for-stor') socket.end('INSTREAM size limit exceeded. ERROR\0');
      if (!(fil instanceof Buffer)) return;
      senast = fil.length;
      svar(socket, satt, fil);
    });
  });
  await new Promise<void>((resolve) => server.listen(path ?? { port: 0, host: '127.0.0.1' }, resolve));
  return {
    adress: path ? `clamd://${path}` : `clamd://127.0.0.1:${(server.address() as AddressInfo).port}`,
    svara: (nytt) => (satt = nytt),
    senast: () => senast,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** Takes what comes; the file once it has come whole. */
function laser(): (bit: Buffer) => Buffer | 'for-stor' | null {
  const kommando = 'zINSTREAM\0';
  const delar: Buffer[] = [];
  let [kom, bytes, borjat] = [Buffer.alloc(0), 0, false];
  return (bit) => {
    kom = Buffer.concat([kom, bit]);
    if (!borjat) {
      if (kom.length < kommando.length) return null;
      if (kom.toString('latin1', 0, kommando.length) !== kommando) throw new Error('Not INSTREAM');
      kom = kom.subarray(kommando.length);
      borjat = true;
    }
    while (kom.length >= 4) {
      const langd = kom.readUInt32BE(0);
      if (langd === 0) return Buffer.concat(delar);
      if (bytes + langd > STREAM_MAX) return 'for-stor';
      if (kom.length < 4 + langd) return null;
      delar.push(Buffer.from(kom.subarray(4, 4 + langd)));
      bytes += langd;
      kom = kom.subarray(4 + langd);
    }
    return null;
  };
}

function svar(socket: Socket, satt: Satt, fil: Buffer): void {
  if (satt === 'tyst' || satt === 'droppar') return;
  if (satt === 'halvt-svar') socket.end('stream: O');
  else if (satt === 'skrap') socket.end('HTTP/1.1 400 Bad Request\0');
  else if (satt === 'annat-ok') socket.end('annat: OK\0');
  else if (satt === 'pladdrar') socket.write('x'.repeat(10_000));
  else socket.end(fil.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
}
