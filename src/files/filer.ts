/**
 * Files of a case, encrypted per client and streamed: a document that was drawn, a consent that was scanned. Each has a
 * key of its own, which lies sealed under the client's: erasing her key makes it unreadable, and the row and the hash of
 * what is stored stay (architecture 19). See docs/adr/0026-filer.md.
 */
import { createHash, randomBytes, randomUUID, type Hash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { decrypt, encrypt } from '../access/key-files';
import type { ClientKeys } from '../access/keys';
import type { Clock } from '../engine/types';
import { FilerStore, type FilPost } from '../store/filer.store';

/** A file that is to be kept. Its name is personal data: it is kept as ciphertext. */
export interface NyFil {
  readonly klientId: string;
  readonly caseId: string;
  readonly mediatyp: string;
  readonly namn: string | null;
}

/** A file that is kept. `sha256` is of the content, in hex; `skapad` is domain time, ISO UTC. */
export interface Filrad {
  readonly id: string;
  readonly klientId: string;
  readonly caseId: string;
  readonly mediatyp: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly skapad: string;
}

/** Parts that are written and not yet a file. */
export interface Skriven {
  readonly rad: Filrad;
  readonly post: FilPost;
}

/** What lies under the client's key. All that the row says is here too: a row that was changed does not open. */
interface Huvud extends Omit<Filrad, 'klientId' | 'skapad'> {
  readonly delar: number;
  readonly namn: string | null;
  /** Base64. */
  readonly nyckel: string;
}

/** A part as ciphertext is at most 256 KB: 12 bytes before and 16 after what it holds. */
const DEL = 256 * 1024 - 28;

/**
 * What a part is bound to: its file, its place, and in the last one how many there are. Parts that are moved, left out
 * or cut off do not open.
 */
const bunden = (id: string, nr: number, delar: number): string =>
  `stegvis fil ${id} ${nr} ${nr === delar - 1 ? delar : 0}`;

/** The files of a municipality. */
export class Filer {
  private readonly store: FilerStore;

  constructor(
    pool: Pool,
    private readonly keys: ClientKeys,
    private readonly clock: Clock,
  ) {
    this.store = new FilerStore(pool);
  }

  /**
   * Keeps a file, whole or not at all.
   * @param innehall at least one byte; what it throws is thrown on, and nothing is then kept
   * @param client a transaction that the file belongs to; without it, part by part, holding no connection meanwhile
   * @throws Problem NOT_POSSIBLE if the client has been erased
   */
  async spara(ny: NyFil, innehall: AsyncIterable<Buffer>, client?: PoolClient): Promise<Filrad> {
    const skriven = await this.skriv(ny, innehall, client);
    try {
      await this.registrera(skriven, client);
    } catch (error) {
      if (!client) await this.kasta(skriven.rad.id);
      throw error;
    }
    return skriven.rad;
  }

  /** The content, in parts, and what it is; null when it is missing, erased, or has not been found clean. */
  lasa(id: string): Promise<{ rad: Filrad; innehall: AsyncIterable<Buffer> } | null> {
    return this.oppna(id, false);
  }

  /** The same also of what nobody may read yet: for the one who checks it, and for nobody else. */
  lasaOkontrollerad(id: string): Promise<{ rad: Filrad; innehall: AsyncIterable<Buffer> } | null> {
    return this.oppna(id, true);
  }

  /** Writes the parts of a file that somebody registers afterwards, or throws away. */
  async skriv(ny: NyFil, innehall: AsyncIterable<Buffer>, client?: PoolClient): Promise<Skriven> {
    const id = randomUUID();
    try {
      return await this.delar(id, ny, innehall, client);
    } catch (error) {
      if (!client) await this.kasta(id);
      throw error;
    }
  }

  /** Makes what was written a file. */
  registrera({ post }: Skriven, client?: PoolClient): Promise<void> {
    return this.store.registrera(post, client);
  }

  /** Takes the content away for good. What cannot be taken away now, the nightly cleaning takes. */
  async kasta(id: string, client?: PoolClient): Promise<void> {
    if (client) return this.store.tom(id, client);
    await this.store.tom(id).catch(() => undefined);
  }

  /** A file's name and digest, from its sealed head; null if the client is erased. */
  huvud(post: FilPost): { readonly namn: string | null; readonly sha256: string } | null {
    return this.oppet(post);
  }

  private async delar(
    id: string,
    ny: NyFil,
    innehall: AsyncIterable<Buffer>,
    client: PoolClient | undefined,
  ): Promise<Skriven> {
    const nyckel = randomBytes(32);
    const [klartext, lagrat] = [createHash('sha256'), createHash('sha256')];
    const skriv = async (del: Buffer, nr: number, av: number): Promise<void> => {
      const cipher = encrypt(nyckel, del, bunden(id, nr, av));
      lagrat.update(cipher);
      await this.store.skrivDel(id, nr, cipher, client);
    };
    let [bytes, nr] = [0, 0];
    // One part is held back: the last one says how many there are.
    let vantar: Buffer | null = null;
    for await (const del of iDelar(innehall, klartext)) {
      if (vantar) await skriv(vantar, nr++, 0);
      vantar = del;
      bytes += del.length;
    }
    if (!vantar) throw new Error('A file has at least one byte');
    await skriv(vantar, nr, nr + 1);
    return this.skriven(
      ny,
      {
        id,
        caseId: ny.caseId,
        mediatyp: ny.mediatyp,
        bytes,
        delar: nr + 1,
        sha256: klartext.digest('hex'),
        namn: ny.namn,
        nyckel: nyckel.toString('base64'),
      },
      lagrat.digest(),
    );
  }

  private skriven({ klientId }: NyFil, huvud: Huvud, hash: Buffer): Skriven {
    const { id, caseId, mediatyp, bytes, delar, sha256 } = huvud;
    const skapad = this.clock.now().toISOString();
    return {
      rad: { id, klientId, caseId, mediatyp, bytes, sha256, skapad },
      post: {
        id,
        klientId,
        caseId,
        mediatyp,
        bytes,
        delar,
        hash,
        skapad,
        huvud: this.keys.encrypt(klientId, JSON.stringify(huvud)),
      },
    };
  }

  private async oppna(id: string, okontrollerad: boolean) {
    const post = await this.store.post(id, okontrollerad);
    const huvud = post && this.oppet(post);
    if (!huvud) return null;
    const { klientId, caseId, mediatyp, bytes, skapad } = post;
    return {
      rad: { id, klientId, caseId, mediatyp, bytes, sha256: huvud.sha256, skapad },
      innehall: this.innehall(huvud),
    };
  }

  /** @throws Error if the row says something else than its sealed head */
  private oppet(post: FilPost): Huvud | null {
    const text = this.keys.decrypt(post.klientId, post.huvud);
    if (text === null) return null;
    const huvud = JSON.parse(text) as Huvud;
    const lika = (['id', 'caseId', 'mediatyp', 'bytes', 'delar'] as const).every(
      (key) => huvud[key] === post[key],
    );
    if (!lika) throw new Error(`Filen ${post.id} stämmer inte med sitt förseglade huvud: raden har ändrats.`);
    return huvud;
  }

  private async *innehall({ id, delar, nyckel }: Huvud): AsyncGenerator<Buffer> {
    const key = Buffer.from(nyckel, 'base64');
    for (let nr = 0; nr < delar; nr++) {
      const cipher = await this.store.del(id, nr);
      if (!cipher) throw new Error(`Filen ${id} saknar del ${nr + 1} av ${delar}.`);
      yield decrypt(key, cipher, bunden(id, nr, delar));
    }
  }
}

/** The content in parts of one size, however it came. Each is a copy: no large buffer is held on to. */
async function* iDelar(innehall: AsyncIterable<Buffer>, digest: Hash): AsyncGenerator<Buffer> {
  let del = Buffer.allocUnsafe(DEL);
  let fyllt = 0;
  for await (const bit of innehall) {
    digest.update(bit);
    for (let from = 0; from < bit.length;) {
      const antal = bit.copy(del, fyllt, from);
      from += antal;
      fyllt += antal;
      if (fyllt === DEL) {
        yield del;
        del = Buffer.allocUnsafe(DEL);
        fyllt = 0;
      }
    }
  }
  if (fyllt > 0) yield del.subarray(0, fyllt);
}
