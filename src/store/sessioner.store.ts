/**
 * Web sessions as rows, found by the hash of their id: a row that is gone is a session that has ended, in every process
 * at once. Times are the wall's.
 */
import type { Pool } from 'pg';
import { utc } from './cases.store';

export interface NewSession {
  readonly idHash: Buffer;
  readonly anvandare: string;
  /** The provider's own names of user and session, for its logouts. */
  readonly sub: string;
  readonly sid: string | null;
  readonly roller: readonly string[];
  readonly enheter: readonly string[];
  readonly namn: Buffer | null;
  readonly minutes: number;
  /** The session that the browser had before: it ends in the same statement. */
  readonly before: Buffer | null;
}

export interface SessionRow {
  readonly anvandare: string;
  readonly roller: readonly string[];
  readonly enheter: readonly string[];
  readonly namn: Buffer | null;
  /** ISO UTC: when it ends whatever is done, and when it ends if nothing is. */
  readonly slutar: string;
  readonly vilar: string;
  /** It was last noted as seen so long ago that it should be noted anew. */
  readonly seSigIgen: boolean;
}

/** How exactly it is kept when a session was last used: a write for each request would cost more than the reading. */
const NOTED_EVERY = "interval '1 minute'";
const alive = (idle: string): string =>
  `slutar > now() AND sedd > now() - ${idle}::int * interval '1 minute'`;

export class SessionerStore {
  /** @param idleMinutes a session that is not used for so long has ended */
  constructor(
    private readonly pool: Pool,
    private readonly idleMinutes: number,
  ) {}

  async add(session: NewSession): Promise<void> {
    const { idHash, anvandare, sub, sid, roller, enheter, namn, minutes, before } = session;
    await this.pool.query({
      name: 'session-add',
      text: `WITH before AS (DELETE FROM sessioner WHERE id_hash = $9)
        INSERT INTO sessioner (id_hash, anvandare, sub, sid, roller, enheter, namn, slutar)
        VALUES ($1, $2, $3, $4, $5, $6, $7, now() + $8::int * interval '1 minute')`,
      values: [idHash, anvandare, sub, sid, roller, enheter, namn, minutes, before],
    });
  }

  /** The session if it holds, by one look at its key; null otherwise. */
  async find(idHash: Buffer): Promise<SessionRow | null> {
    const { rows } = await this.pool.query<SessionRow>({
      name: 'session-find',
      text: `SELECT anvandare, roller, enheter, namn, ${utc('slutar')} AS slutar,
          ${utc("least(slutar, now() + $2::int * interval '1 minute')")} AS vilar,
          sedd < now() - ${NOTED_EVERY} AS "seSigIgen"
        FROM sessioner WHERE id_hash = $1 AND ${alive('$2')}`,
      values: [idHash, this.idleMinutes],
    });
    const [row] = rows;
    if (!row) return null;
    // Of several requests at once one notes it; a session that ended meanwhile stays ended.
    if (row.seSigIgen)
      await this.pool.query({
        name: 'session-seen',
        text: `UPDATE sessioner SET sedd = now() WHERE id_hash = $1 AND sedd < now() - ${NOTED_EVERY}`,
        values: [idHash],
      });
    return row;
  }

  /** Those of some sessions that hold. Asking is no use of them: a stream that is left open keeps nobody logged in. */
  async holding(idHashes: readonly Buffer[]): Promise<readonly Buffer[]> {
    const { rows } = await this.pool.query<{ idHash: Buffer }>({
      name: 'session-holding',
      text: `SELECT id_hash AS "idHash" FROM sessioner WHERE id_hash = ANY ($1::bytea[]) AND ${alive('$2')}`,
      values: [idHashes, this.idleMinutes],
    });
    return rows.map(({ idHash }) => idHash);
  }

  async end(idHash: Buffer): Promise<void> {
    const text = 'DELETE FROM sessioner WHERE id_hash = $1';
    await this.pool.query({ name: 'session-end', text, values: [idHash] });
  }

  /** @returns how many sessions the user had */
  async endAll(anvandare: string): Promise<number> {
    const text = 'DELETE FROM sessioner WHERE anvandare = $1';
    return (await this.pool.query({ name: 'session-end-all', text, values: [anvandare] })).rowCount ?? 0;
  }

  /**
   * What the provider asks for, once for each of its tokens.
   * @param until seconds since 1970
   * @returns false if the token has been here before
   */
  async endAsAsked(
    jtiHash: Buffer,
    { sub, sid }: { readonly sub: string | null; readonly sid: string | null },
    until: number,
  ): Promise<boolean> {
    const { rows } = await this.pool.query<{ ny: boolean }>({
      name: 'session-end-asked',
      text: `WITH ny AS (INSERT INTO utloggningar (jti_hash, slutar) VALUES ($1, to_timestamp($4))
          ON CONFLICT DO NOTHING RETURNING jti_hash),
        gone AS (DELETE FROM sessioner s USING ny
          WHERE ($2::text IS NULL OR s.sub = $2) AND ($3::text IS NULL OR s.sid = $3))
        SELECT EXISTS (SELECT FROM ny) AS ny`,
      values: [jtiHash, sub, sid, until],
    });
    return rows[0]?.ny === true;
  }
}

/** Takes away what has ended, at night. @returns how many sessions */
export async function removeEnded(pool: Pool, idleMinutes: number): Promise<number> {
  // A token's own time is over by some seconds before it is refused by its time alone.
  await pool.query("DELETE FROM utloggningar WHERE slutar < now() - interval '1 minute'");
  const { rowCount } = await pool.query(`DELETE FROM sessioner WHERE NOT (${alive('$1')})`, [idleMinutes]);
  return rowCount ?? 0;
}
