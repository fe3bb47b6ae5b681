/**
 * Clients per nämnd: who they are lies encrypted under the client's own key, and is found by a keyed
 * hash of nämnd and number alone. The id is random, so that nothing in a case points at a person once
 * the row and the key are gone (architecture 19).
 */
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Seal } from '../engine/types';
import { nameParts } from './namn';

/** Who the client is: what lies in the ciphertext. */
export interface KlientIdentity {
  /** Twelve digits. */
  readonly personnummer: string;
  readonly namn: string;
  /** Lines of a postal address, where one has been given. */
  readonly adress?: readonly string[] | undefined;
}

export interface KlientRow {
  readonly id: string;
  readonly skyddad: boolean;
}

/** What a nämnd's client is found by: a keyed hash of nämnd and number. */
export const klientFingerprint = (
  seal: Pick<Seal, 'fingerprint'>,
  namnd: string,
  personnummer: string,
): Buffer => seal.fingerprint(`klient\n${namnd}\n${personnummer}`);

/** Clients read at a time. */
const AT_A_TIME = 200;

/** What a nämnd's client is found by besides: the name as one, and each part of it. */
export interface NameHashes {
  readonly whole: Buffer;
  readonly parts: readonly Buffer[];
}

/** Keyed hashes of a name's words as somebody at this nämnd is found by them. */
export function nameFingerprints(seal: Pick<Seal, 'fingerprint'>, namnd: string, name: string): NameHashes {
  const parts = nameParts(name);
  return {
    whole: seal.fingerprint(`namn\n${namnd}\n${parts.join(' ')}`),
    parts: parts.map((part) => seal.fingerprint(`namndel\n${namnd}\n${part}`)),
  };
}

const hashesOf = ({ whole, parts }: NameHashes): readonly Buffer[] => [whole, ...parts];

/** Reads what lies sealed; null if the client's key has been erased. */
interface Opener {
  decrypt(klientId: string, sealed: Buffer): string | null;
}

export class KlienterStore {
  /** @param pool or a client, where what is kept belongs to a transaction */
  constructor(
    private readonly pool: Pick<Pool, 'query'>,
    private readonly seal: Seal & Opener,
  ) {}

  /**
   * Keeps a client of a nämnd, with the name and address as given last, and what she is found by. Protection once set
   * stays: it is lifted by a decision of its own, never by a start that does not mention it.
   */
  async keep(namnd: string, identity: KlientIdentity, skyddad: boolean): Promise<KlientRow> {
    const hash = klientFingerprint(this.seal, namnd, identity.personnummer);
    const known = await this.pool.query<{ id: string; cipher: Buffer }>({
      name: 'find-klient',
      text: 'SELECT id, cipher FROM klienter WHERE namnd = $1 AND index_hash = $2',
      values: [namnd, hash],
    });
    const id = known.rows[0]?.id ?? randomUUID();
    const before = known.rows[0] && this.seal.decrypt(id, known.rows[0].cipher);
    const { adress } = before ? (JSON.parse(before) as KlientIdentity) : {};
    const cipher = this.seal.encrypt(id, JSON.stringify({ ...(adress && { adress }), ...identity }));
    const names = hashesOf(nameFingerprints(this.seal, namnd, identity.namn));
    const kept = await this.pool.query<KlientRow>({
      name: 'keep-klient',
      text: `WITH kept AS (
          INSERT INTO klienter AS k (id, namnd, index_hash, cipher, skyddad) VALUES ($1, $2, $3, $4, $5)
          ON CONFLICT (namnd, index_hash) DO UPDATE SET skyddad = k.skyddad OR excluded.skyddad,
            cipher = CASE WHEN k.id = excluded.id THEN excluded.cipher ELSE k.cipher END
          RETURNING id, skyddad),
        gone AS (DELETE FROM klient_index i USING kept
          WHERE i.klient_id = kept.id AND kept.id = $1 AND i.hash <> ALL ($6::bytea[])),
        names AS (INSERT INTO klient_index (hash, klient_id)
          SELECT hash, kept.id FROM kept, unnest($6::bytea[]) hash WHERE kept.id = $1 ON CONFLICT DO NOTHING)
        SELECT id, skyddad FROM kept`,
      values: [id, namnd, hash, cipher, skyddad, names],
    });
    const [row] = kept.rows;
    if (!row) throw new Error('A client row was neither found nor written');
    return row;
  }

  /**
   * Gives those who were kept before names could be searched for what they are found by.
   * @param open the client's identity as text, or null if it cannot be read
   * @returns how many got it
   */
  async indexMissing(open: (klientId: string, cipher: Buffer) => string | null): Promise<number> {
    let done = 0;
    for (let after = ''; ;) {
      const { rows } = await this.pool.query<{ id: string; namnd: string; cipher: Buffer }>(
        `SELECT id, namnd, cipher FROM klienter k WHERE id > $1 AND octet_length(cipher) > 0
           AND NOT EXISTS (SELECT FROM klient_index WHERE klient_id = k.id) ORDER BY id LIMIT ${AT_A_TIME}`,
        [after],
      );
      for (const { id, namnd, cipher } of rows) {
        const text = open(id, cipher);
        if (text === null) continue;
        const hashes = hashesOf(
          nameFingerprints(this.seal, namnd, (JSON.parse(text) as KlientIdentity).namn),
        );
        await this.pool.query(
          `INSERT INTO klient_index (hash, klient_id) SELECT hash, k.id FROM klienter k, unnest($2::bytea[]) hash
           WHERE k.id = $1 AND octet_length(k.cipher) > 0 ON CONFLICT DO NOTHING`,
          [id, hashes],
        );
        done += 1;
      }
      if (rows.length < AT_A_TIME) return done;
      after = rows.at(-1)?.id ?? after;
    }
  }

  /** How a client is protected; null if there is no such client. */
  async skyddOf(id: string): Promise<{ id: string; skyddad: boolean; niva: Buffer | null } | null> {
    const { rows } = await this.pool.query<{ id: string; skyddad: boolean; niva: Buffer | null }>({
      name: 'klient-skydd',
      text: 'SELECT id, skyddad, niva FROM klienter WHERE id = $1',
      values: [id],
    });
    return rows[0] ?? null;
  }

  /**
   * Protects a client at a level.
   * @param known the ciphertext that the level was decided on
   * @returns false if it is another by now
   */
  async protect(id: string, known: Buffer | null, niva: Buffer): Promise<boolean> {
    const { rowCount } = await this.pool.query({
      name: 'klient-protect',
      text: 'UPDATE klienter SET skyddad = true, niva = $3 WHERE id = $1 AND niva IS NOT DISTINCT FROM $2',
      values: [id, known, niva],
    });
    return rowCount === 1;
  }

  /**
   * Binds a start's idempotency key to its body.
   * @returns false if the key is already bound to another body
   */
  async bindKey(caseId: string, principal: string, key: string, bodyHash: Buffer): Promise<boolean> {
    const values = [caseId, principal, key, bodyHash];
    await this.pool.query({
      name: 'bind-key',
      text: `INSERT INTO idempotency (case_id, principal, key, body_hash, seq) VALUES ($1, $2, $3, $4, 1)
        ON CONFLICT (case_id, principal, key) DO NOTHING`,
      values,
    });
    const bound = await this.pool.query<{ same: boolean }>({
      name: 'bound-key',
      text: `SELECT body_hash = $4 AS same FROM idempotency WHERE case_id = $1 AND principal = $2 AND key = $3`,
      values,
    });
    return bound.rows[0]?.same ?? false;
  }
}
