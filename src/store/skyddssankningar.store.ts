/**
 * Lowering a client's protection: what is proposed, and the one transaction in which somebody else decides it. A
 * proposal lapses by itself when anything about the protection changes (a trigger), and after two weeks.
 */
import type { Pool, PoolClient } from 'pg';
import type { AccessRow } from '../engine/types';
import { LOG } from './access-log.sql';
import { utc, type StoredCase } from './cases.store';
import { sqlState } from './pg-errors';
import { inTransaction } from './transaction';

export interface Skyddssankning {
  readonly id: string;
  readonly foreslagenAv: string;
  readonly foreslagenRoll: string;
  /** ISO UTC. */
  readonly foreslagen: string;
  /** Ends the protection; else the level below is what stays. */
  readonly upphor: boolean;
  /** Ciphertexts under the client's key. */
  readonly niva: Buffer | null;
  readonly skal: Buffer;
  readonly status: 'vantar' | 'bekraftad' | 'avslagen' | 'forfallen';
  readonly avgjordAv: string | null;
  readonly avgjord: string | null;
}

export type NySankning = Pick<
  Skyddssankning,
  'id' | 'foreslagenAv' | 'foreslagenRoll' | 'upphor' | 'niva' | 'skal'
>;

/** Days that a proposal waits. */
const WAITS = 14;
/** Of a row `s`: one that nobody decided in time has lapsed. */
const STATUS = `CASE WHEN s.status = 'vantar' AND s.foreslagen <= now() - interval '${WAITS} days' THEN 'forfallen'
  ELSE s.status END`;
/** The proposal `s` waits to be decided. Its own status first: that is an index. */
export const SANKNING_VANTAR = `s.status = 'vantar' AND ${STATUS} = 'vantar'`;
/** The local date on which the proposal `s` lapses. */
export const SANKNING_FORFALLER = `to_char((s.foreslagen + interval '${WAITS} days') AT TIME ZONE 'Europe/Stockholm',
  'YYYY-MM-DD')`;
const COLUMNS = `s.id, s.foreslagen_av AS "foreslagenAv", s.foreslagen_roll AS "foreslagenRoll",
  ${utc('s.foreslagen')} AS foreslagen, s.upphor, s.niva, s.skal, ${STATUS} AS status, s.avgjord_av AS "avgjordAv",
  ${utc('s.avgjord')} AS avgjord`;
const CASES = 'id, process, version, revision, status, snapshot, head, at';

export class SkyddssankningarStore {
  constructor(private readonly pool: Pool) {}

  /** Of a client, the latest first. */
  async of(klientId: string): Promise<readonly Skyddssankning[]> {
    const { rows } = await this.pool.query<Skyddssankning>(
      `SELECT ${COLUMNS} FROM skyddssankningar s WHERE klient_id = $1 ORDER BY s.foreslagen DESC, s.id LIMIT 100`,
      [klientId],
    );
    return rows;
  }

  /**
   * Adds a proposal with its row in the access log. One that has lapsed makes room.
   * @returns false if one waits already
   */
  async propose(
    klientId: string,
    { id, ...ny }: NySankning,
    caseId: string,
    log: AccessRow,
  ): Promise<boolean> {
    await this.pool.query(
      `UPDATE skyddssankningar s SET status = 'forfallen' WHERE klient_id = $1 AND status = 'vantar'
         AND ${STATUS} = 'forfallen'`,
      [klientId],
    );
    try {
      await this.pool.query(
        `WITH added AS (INSERT INTO skyddssankningar (id, klient_id, foreslagen_av, foreslagen_roll, upphor, niva, skal)
           VALUES ($1, $2, $3, $4, $5, $6, $7))
         ${LOG} VALUES ($8, $9, $10, $11, 'ok', NULL, 'handlaggning', NULL)`,
        [
          ...[id, klientId, ny.foreslagenAv, ny.foreslagenRoll, ny.upphor, ny.niva, ny.skal],
          ...[log.principal, log.role, log.action, caseId],
        ],
      );
      return true;
    } catch (error) {
      if (sqlState(error) === '23505') return false;
      throw error;
    }
  }

  /**
   * Runs work in one transaction that holds the client, all her cases and the proposal: nothing about them changes
   * meanwhile, and no new case comes. What throws leaves everything as it was.
   * @returns what the work returns; null if a case came in while they were being locked
   */
  async locked<T>(
    klientId: string,
    id: string,
    work: (found: {
      readonly client: PoolClient;
      readonly cases: readonly StoredCase[];
      readonly sankning: Skyddssankning | null;
    }) => Promise<T>,
  ): Promise<T | null> {
    return inTransaction(this.pool, async (client) => {
      // Cases before their client, as a step that protects locks them.
      const ids = await idsOf(client, `${CASES_OF} FOR NO KEY UPDATE`, klientId);
      await client.query('SELECT FROM klienter WHERE id = $1 FOR NO KEY UPDATE', [klientId]);
      if ((await idsOf(client, CASES_OF, klientId)).join() !== ids.join()) return null;
      const { rows: cases } = await client.query<StoredCase>(
        `SELECT ${CASES} FROM cases WHERE id = ANY ($1::text[]) ORDER BY id`,
        [ids],
      );
      const { rows } = await client.query<Skyddssankning>(
        `SELECT ${COLUMNS} FROM skyddssankningar s WHERE id = $1 AND klient_id = $2 FOR UPDATE`,
        [id, klientId],
      );
      return work({ client, cases, sankning: rows[0] ?? null });
    });
  }

  /** Writes the decision, the client's protection if it is lowered, and the row in the access log. */
  async decide(
    client: PoolClient,
    klientId: string,
    { id, upphor, niva }: Skyddssankning,
    beslut: 'bekraftad' | 'avslagen',
    caseId: string,
    log: AccessRow,
  ): Promise<void> {
    await client.query(
      `WITH decided AS (UPDATE skyddssankningar SET status = $2, avgjord_av = $3, avgjord_roll = $4, avgjord = now()
         WHERE id = $1)
       ${LOG} VALUES ($3, $4, $5, $6, 'ok', NULL, 'handlaggning', $2)`,
      [id, beslut, log.principal, log.role, log.action, caseId],
    );
    if (beslut === 'bekraftad')
      await client.query('UPDATE klienter SET skyddad = NOT $2, niva = $3 WHERE id = $1', [
        klientId,
        upphor,
        niva,
      ]);
  }
}

const CASES_OF = 'SELECT id FROM cases WHERE klient_id = $1 ORDER BY id';
const idsOf = async (client: PoolClient, text: string, klientId: string): Promise<readonly string[]> =>
  (await client.query<{ id: string }>(text, [klientId])).rows.map(({ id }) => id);
