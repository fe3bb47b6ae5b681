/**
 * What lies in whose calendar of a case's meetings, sending by sending, and the cases that are looked at anew. A row is
 * written before its mail leaves and marked when it has left: a worker that dies in between sends the same again.
 */
import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { utc } from './cases.store';
import { oversiktColumns, oversiktRowOf, type OversiktRow, type OversiktSqlRow } from './oversikt.query';
import { PROTECTED } from './skydd.sql';
import { inTransaction } from './transaction';

/** What one receiver has of a meeting, or had. */
export interface Kalenderpost {
  readonly id: string;
  /** The meeting's. */
  readonly uid: string;
  readonly caseId: string;
  readonly slag: string;
  /** A user's id, or a unit's. */
  readonly mottagare: string;
  readonly adress: string;
  readonly sekvens: number;
  readonly metod: 'REQUEST' | 'CANCEL' | 'KLAR';
  /** Of all that the entry says: the same is not sent twice. */
  readonly hash: string;
  readonly datum: string;
  readonly tid: string;
  /** True where the mail names nothing: the client was protected by then. */
  readonly dold: boolean;
  /** Domain time, ISO UTC. */
  readonly at: string;
  readonly skickad: boolean;
}
/** A row to be written; a meeting that is new gets its uid here. */
export type NyPost = Omit<Kalenderpost, 'id' | 'skickad'>;

/** A case as a calendar is made of it. */
export interface Kalenderarende extends OversiktRow {
  readonly klientId: string | null;
  /** Protected, by itself or by its client. */
  readonly skyddad: boolean;
}

const POST = `k.id::text, k.uid, k.case_id AS "caseId", k.slag, k.mottagare, k.adress, k.sekvens, k.metod, k.hash,
  k.datum::text AS datum, k.tid, k.dold, ${utc('k.at')} AS at, k.skickad IS NOT NULL AS skickad`;
/** A row `k` that is the latest its receiver was sent of the meeting. */
const LATEST = `NOT EXISTS (SELECT FROM kalenderposter l
  WHERE l.uid = k.uid AND l.mottagare = k.mottagare AND l.sekvens > k.sekvens)`;
/** Cases that one look takes; the next look takes the rest. */
const MOST = 200;

export class KalenderStore {
  constructor(private readonly pool: Pool) {}

  /**
   * A case with its events of the types asked for; null if there is none. Read by the service to send what its workers
   * are to have: nobody is shown it here.
   */
  async arende(caseId: string, types: readonly string[]): Promise<Kalenderarende | null> {
    const { rows } = await this.pool.query<OversiktSqlRow & Pick<Kalenderarende, 'klientId' | 'skyddad'>>({
      name: 'kalender-arende',
      text: `SELECT ${oversiktColumns('$2')}, c.klient_id AS "klientId", ${PROTECTED} AS skyddad
        FROM cases c LEFT JOIN klienter k ON k.id = c.klient_id WHERE c.id = $1`,
      values: [caseId, types],
    });
    const [row] = rows;
    if (!row) return null;
    const { klientId, skyddad, ...view } = row;
    return { ...oversiktRowOf(view), klientId, skyddad };
  }

  /** Whether a case is protected now; one that cannot be found is. */
  async arSkyddad(caseId: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ skyddad: boolean }>({
      name: 'kalender-skyddad',
      text: `SELECT ${PROTECTED} AS skyddad FROM cases c WHERE c.id = $1`,
      values: [caseId],
    });
    return rows[0]?.skyddad ?? true;
  }

  /** Plans what is to be sent of a case, one at a time, and writes it: `plan` gets the latest of each receiver. */
  async planera(caseId: string, plan: (latest: readonly Kalenderpost[]) => readonly NyPost[]): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('stegvis.kalender'), hashtext($1))", [
        caseId,
      ]);
      const fresh = plan(await this.latest(client, caseId));
      for (const post of fresh) await add(client, post);
    });
  }

  /** What has not left of a case, in the order in which it was planned. */
  async oskickade(caseId: string): Promise<readonly Kalenderpost[]> {
    const { rows } = await this.pool.query<Kalenderpost>({
      name: 'kalender-oskickade',
      text: `SELECT ${POST} FROM kalenderposter k WHERE k.case_id = $1 AND k.skickad IS NULL ORDER BY k.id`,
      values: [caseId],
    });
    return rows;
  }

  /** It has left. Wall time: when a person could have it. */
  async skickad(id: string): Promise<void> {
    await this.pool.query({
      name: 'kalender-skickad',
      text: 'UPDATE kalenderposter SET skickad = now() WHERE id = $1::bigint AND skickad IS NULL',
      values: [id],
    });
  }

  /** Other cases of a client that have something in a calendar. */
  async klientensAndra(klientId: string, caseId: string): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'kalender-klient',
      text: `SELECT c.id FROM cases c WHERE c.klient_id = $1 AND c.id <> $2
        AND EXISTS (SELECT FROM kalenderposter k WHERE k.case_id = c.id) ORDER BY c.id LIMIT ${MOST}`,
      values: [klientId, caseId],
    });
    return rows.map(({ id }) => id);
  }

  /**
   * Cases whose calendars no message will put right: ended or protected by another case, with a meeting that is not
   * taken back. A case for which a message waits is left to that.
   * @param fran the first day that is looked at
   * @param oskickade also those with something planned that never left
   */
  async eftersatta(fran: string, oskickade: boolean): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'kalender-eftersatta',
      text: `SELECT case_id AS id FROM (
          SELECT k.case_id FROM kalenderposter k JOIN cases c ON c.id = k.case_id
          WHERE k.datum >= $1::date AND k.metod = 'REQUEST' AND (c.status <> 'active' OR ${PROTECTED}) AND ${LATEST}
          UNION SELECT k.case_id FROM kalenderposter k WHERE $2::boolean AND k.skickad IS NULL) x
        WHERE ${NOT_WAITING} ORDER BY case_id LIMIT ${MOST}`,
      values: [fran, oskickade],
    });
    return rows.map(({ id }) => id);
  }

  /** Cases with a meeting in a calendar from a day on, in order of their numbers after `efter`. */
  async medMoten(fran: string, efter: string): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'kalender-med-moten',
      text: `SELECT case_id AS id FROM (SELECT DISTINCT k.case_id FROM kalenderposter k
          WHERE k.datum >= $1::date AND k.case_id > $2 AND k.metod = 'REQUEST' AND ${LATEST}) x
        WHERE ${NOT_WAITING} ORDER BY case_id LIMIT ${MOST}`,
      values: [fran, efter],
    });
    return rows.map(({ id }) => id);
  }

  private async latest(client: PoolClient, caseId: string): Promise<readonly Kalenderpost[]> {
    const { rows } = await client.query<Kalenderpost>({
      name: 'kalender-senaste',
      text: `SELECT ${POST} FROM kalenderposter k WHERE k.case_id = $1 AND ${LATEST} ORDER BY k.id`,
      values: [caseId],
    });
    return rows;
  }
}

const NOT_WAITING = `NOT EXISTS (SELECT FROM outbox o
  WHERE o.case_id = x.case_id AND o.port = 'kalender' AND o.status = 'pending')`;

/** Sent to nobody, KLAR has left when it is written. */
async function add(client: PoolClient, post: NyPost): Promise<void> {
  await client.query({
    name: 'kalender-ny',
    text: `INSERT INTO kalenderposter (uid, case_id, slag, mottagare, adress, sekvens, metod, hash, datum, tid, dold, at,
        skickad)
      VALUES ($1, $2, $3, $4, $5, $6::int, $7, $8, $9::date, $10, $11, $12::timestamptz,
        CASE WHEN $7 = 'KLAR' THEN now() END)`,
    values: [
      post.uid,
      post.caseId,
      post.slag,
      post.mottagare,
      post.adress,
      post.sekvens,
      post.metod,
      post.hash,
      post.datum,
      post.tid,
      post.dold,
      post.at,
    ],
  });
}

/** The uid of a meeting that nobody has yet: nothing of the case can be told from it. */
export const nyttUid = (): string => randomUUID();
