/**
 * The check for viruses: clamd's INSTREAM over TCP or a unix socket. It answers clean or infected; everything else,
 * silence included, is an error, and the file stays unread (fails closed). See docs/adr/0026-filer.md.
 */
import { connect, type Socket } from 'node:net';

/** `kontrollerad` is false where the municipality has chosen to have nothing checked. */
export type Utlatande =
  | { readonly svar: 'ren'; readonly kontrollerad: boolean }
  /** The name of what was found, as the check calls it. */
  | { readonly svar: 'smittad'; readonly fynd: string };

/** Says what a file is. @throws KontrollFel */
export type Viruskontroll = (innehall: AsyncIterable<Buffer>) => Promise<Utlatande>;

/** The check gave no answer that counts. Its code may stand in a log. */
export class KontrollFel extends Error {
  constructor(readonly code: string) {
    super(`The virus check failed: ${code}`);
  }
}

interface Tider {
  /** Milliseconds without anything being read or written. */
  readonly tystMs: number;
  /** Milliseconds for all of it. */
  readonly helaMs: number;
}
const TIDER: Tider = { tystMs: 60_000, helaMs: 110_000 };
/** clamd's answer is one line. */
const LANGSTA_SVAR = 4_096;

/**
 * The check that a setting names.
 * @param adress `clamd://host:port`, `clamd:///path/of/socket`, `ingen`, or null where none is set: then every file fails
 */
export function viruskontroll(adress: string | null, tider = TIDER): Viruskontroll {
  if (adress === null) return () => Promise.reject(new KontrollFel('inte-installd'));
  if (adress === 'ingen') return () => Promise.resolve({ svar: 'ren', kontrollerad: false });
  const { hostname, port, pathname } = new URL(adress);
  const mal =
    hostname === ''
      ? { path: decodeURIComponent(pathname) }
      : { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
  return (innehall) => instream(connect(mal), innehall, tider);
}

/** Sends the content in parts with their lengths, and reads the one line of the answer. */
async function instream(socket: Socket, innehall: AsyncIterable<Buffer>, tider: Tider): Promise<Utlatande> {
  const klocka = setTimeout(() => socket.destroy(new KontrollFel('for-langsam')), tider.helaMs);
  socket.setTimeout(tider.tystMs, () => socket.destroy(new KontrollFel('svarar-inte')));
  const svar = lasSvar(socket);
  // Asked for below, also when writing fails first: clamd says why before it hangs up.
  svar.catch(() => undefined);
  try {
    await skicka(socket, innehall);
    return tolka(await svar);
  } finally {
    clearTimeout(klocka);
    socket.destroy();
  }
}

/** Sends all of it, or as much as is taken. What the content itself throws is thrown on. */
async function skicka(socket: Socket, innehall: AsyncIterable<Buffer>): Promise<void> {
  const skriv = (bytes: Buffer): Promise<boolean> =>
    new Promise((resolve) => socket.write(bytes, (error) => resolve(!error)));
  if (!(await skriv(Buffer.from('zINSTREAM\0')))) return;
  for await (const del of innehall) {
    const langd = Buffer.alloc(4);
    langd.writeUInt32BE(del.length);
    if (!(await skriv(Buffer.concat([langd, del])))) return;
  }
  await skriv(Buffer.alloc(4));
}

function lasSvar(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (bit) => {
      text += bit.toString('latin1');
      const slut = text.indexOf('\0');
      if (slut >= 0) resolve(text.slice(0, slut));
      else if (text.length > LANGSTA_SVAR) socket.destroy(new KontrollFel('for-langt-svar'));
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const { errored } = socket;
      const { code } = (errored ?? {}) as NodeJS.ErrnoException;
      reject(errored instanceof KontrollFel ? errored : new KontrollFel(code ?? 'avbruten'));
    });
  });
}

/** Clean is said in one way only. */
function tolka(svar: string): Utlatande {
  if (svar === 'stream: OK') return { svar: 'ren', kontrollerad: true };
  const [, fynd] = /^stream: ([\x21-\x7e]{1,100}) FOUND$/.exec(svar) ?? [];
  if (fynd !== undefined) return { svar: 'smittad', fynd };
  throw new KontrollFel(
    svar.includes('size limit exceeded') ? 'for-stor-for-kontrollen' : 'obegripligt-svar',
  );
}
