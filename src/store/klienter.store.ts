/**
 * Clients per nämnd: who they are lies encrypted under the client's own key, and is found by a keyed
 * hash of nämnd and number alone. The id is random, so that nothing in a case points at a person once
 * the row and the key are gone (architecture 19).
 */
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Seal } from '../engine/types';

/** Who the client is: what lies in the ciphertext. */
export interface KlientIdentity {
  /** Twelve digits. */
  readonly personnummer: string;
  readonly namn: string;
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

export class KlienterStore {
  constructor(
    private readonly pool: Pool,
    private readonly seal: Seal,
  ) {}

  /**
   * Keeps a client of a nämnd, with the name as given last. Protection once set stays: it is lifted by
   * a decision of its own, never by a start that does not mention it.
   */
  async keep(namnd: string, identity: KlientIdentity, skyddad: boolean): Promise<KlientRow> {
    const hash = klientFingerprint(this.seal, namnd, identity.personnummer);
    const known = await this.pool.query<{ id: string }>({
      name: 'find-klient',
      text: 'SELECT id FROM klienter WHERE namnd = $1 AND index_hash = $2',
      values: [namnd, hash],
    });
    const id = known.rows[0]?.id ?? randomUUID();
    const cipher = this.seal.encrypt(id, JSON.stringify(identity));
    const kept = await this.pool.query<KlientRow>({
      name: 'keep-klient',
      text: `INSERT INTO klienter AS k (id, namnd, index_hash, cipher, skyddad) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (namnd, index_hash) DO UPDATE SET skyddad = k.skyddad OR excluded.skyddad,
          cipher = CASE WHEN k.id = excluded.id THEN excluded.cipher ELSE k.cipher END
        RETURNING id, skyddad`,
      values: [id, namnd, hash, cipher, skyddad],
    });
    const [row] = kept.rows;
    if (!row) throw new Error('A client row was neither found nor written');
    return row;
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
