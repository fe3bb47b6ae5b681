/**
 * Disposal of closed cases (L12): what each is judged by, holds, proposals with their lists, and the disposal itself,
 * which the database does and lets nobody do without a decision of two.
 */
import type { Pool, PoolClient } from 'pg';
import type { AccessRow } from '../engine/types';
import { LOG } from './access-log.sql';
import { utc } from './cases.store';
import { sqlState } from './pg-errors';
import { PROTECTED } from './skydd.sql';

/** What decides whether a closed case is disposed of. */
export interface Gallringsfakta {
  readonly caseId: string;
  readonly revision: number;
  readonly klientId: string;
  /** Who she is, as ciphertext. */
  readonly klient: Buffer | null;
  readonly skyddad: boolean;
  /** She has been erased herself: nothing is left to be kept of her. */
  readonly raderad: boolean;
  /** When the last note was made, or the last file added, ISO UTC. */
  readonly sista: string;
  /** Another case of the same client is running. */
  readonly pagaende: boolean;
  /** The ground of the hold that stands, or null. */
  readonly stopp: string | null;
  readonly incident: boolean;
  readonly uppgift: boolean;
  /** Something has not left the house, or has not been answered by another system. */
  readonly utskick: boolean;
  /** The archive has confirmed the case as it is now. */
  readonly levererat: boolean;
}

/** A case on a proposed list. */
interface Listrad {
  /** Null where it is protected and the list is shown. */
  readonly caseId: string | null;
  readonly sista: string;
  readonly fran: string;
  readonly senast: string;
  /** The disposal's number in the ledger; null until it is done. */
  readonly nr: number | null;
}

export interface Gallringsforslag {
  readonly id: string;
  /** Of the list, hex. */
  readonly hash: string;
  readonly antal: number;
  readonly regel: string;
  /** In words that name nobody. */
  readonly grund: string;
  readonly foreslagenAv: string;
  readonly foreslagenRoll: string;
  readonly foreslagen: string;
  readonly status: 'vantar' | 'godkand' | 'avslagen' | 'utford';
  readonly avgjordAv: string | null;
  readonly avgjord: string | null;
  readonly kvitto: {
    readonly body: string;
    readonly nyckel: string | null;
    readonly signatur: string | null;
  } | null;
}

/** A case as it is written on a list. */
export interface Foreslaget {
  readonly caseId: string;
  readonly revision: number;
  readonly sista: string;
  readonly fran: string;
  readonly senast: string;
}

/** That a case was disposed of, as the ledger says it. */
export interface Gallring {
  readonly caseId: string;
  readonly nr: number;
  readonly at: string;
  readonly grund: string;
  readonly beslutadAv: string;
  readonly kontrolleradAv: string;
  /** Of its line, hex. */
  readonly hash: string;
}

/** Days that an approval holds. */
const HOLDS = 90;
const FAKTA = `c.id AS "caseId", c.revision, c.klient_id AS "klientId",
  (SELECT k.cipher FROM klienter k WHERE k.id = c.klient_id) AS klient, ${PROTECTED} AS skyddad,
  EXISTS (SELECT FROM raderingar r WHERE r.klient_id = c.klient_id) AS raderad,
  ${utc('greatest(c.at, (SELECT max(f.skapad) FROM filer f WHERE f.case_id = c.id))')} AS sista,
  EXISTS (SELECT FROM cases o WHERE o.klient_id = c.klient_id AND o.status = 'active') AS pagaende,
  (SELECT s.grund FROM gallringsstopp s WHERE s.case_id = c.id AND s.havd IS NULL) AS stopp,
  EXISTS (SELECT FROM incidents i WHERE i.case_id = c.id AND i.status = 'open') AS incident,
  EXISTS (SELECT FROM tasks t WHERE t.case_id = c.id AND t.status = 'open') AS uppgift,
  (EXISTS (SELECT FROM outbox x WHERE x.case_id = c.id AND x.status IN ('pending', 'failed'))
    OR EXISTS (SELECT FROM anrop r WHERE r.case_id = c.id AND r.status IN ('vantar', 'skickat', 'hos_person', 'fel'))
    OR EXISTS (SELECT FROM forsandelser p WHERE p.case_id = c.id
      AND p.status IN ('vantar', 'i_utskriftsko', 'utskriven'))) AS utskick,
  EXISTS (SELECT FROM leveranser l JOIN leveranskvittenser q ON q.leverans = l.id
    WHERE l.case_id = c.id AND l.revision = c.revision) AS levererat`;
const STANGD = `c.status <> 'active' AND c.klient_id IS NOT NULL
  AND NOT EXISTS (SELECT FROM gallringar g WHERE g.case_id = c.id)`;
/** The proposal `f` waits to be decided. Said so that the index of the open ones is used. */
export const GALLRING_VANTAR = `f.status IN ('vantar', 'godkand') AND f.status = 'vantar'`;
const FORSLAG = `f.id, f.hash, f.antal, f.regel, f.grund, f.foreslagen_av AS "foreslagenAv",
  f.foreslagen_roll AS "foreslagenRoll", ${utc('f.foreslagen')} AS foreslagen, f.status, f.avgjord_av AS "avgjordAv",
  ${utc('f.avgjord')} AS avgjord, (SELECT json_build_object('body', k.body, 'nyckel', k.nyckel,
    'signatur', encode(k.signature, 'base64')) FROM gallringskvitton k WHERE k.forslag = f.id) AS kvitto`;

export class GallringarStore {
  constructor(private readonly pool: Pool) {}

  /**
   * Closed cases of persons whose last event is older than an instant, the oldest first.
   * @param limit most cases
   */
  async stangdaFore(instant: string, limit: number): Promise<readonly Gallringsfakta[]> {
    const { rows } = await this.pool.query<Gallringsfakta>(
      `SELECT ${FAKTA} FROM cases c WHERE ${STANGD} AND c.at < $1 ORDER BY c.at, c.id LIMIT $2`,
      [instant, limit],
    );
    return rows;
  }

  /** The same of some cases, held until the transaction ends where there is one. Those that are gone are left out. */
  async fakta(ids: readonly string[], client?: PoolClient): Promise<readonly Gallringsfakta[]> {
    if (client)
      await client.query('SELECT FROM cases WHERE id = ANY ($1::text[]) ORDER BY id FOR NO KEY UPDATE', [
        ids,
      ]);
    const { rows } = await (client ?? this.pool).query<Gallringsfakta>(
      `SELECT ${FAKTA} FROM cases c WHERE ${STANGD} AND c.id = ANY ($1::text[]) ORDER BY c.id`,
      [ids],
    );
    return rows;
  }

  /** Rows of the access log for cases that a list has shown, and one for the list itself. */
  async logga(log: AccessRow, caseIds: readonly string[]): Promise<void> {
    await this.pool.query(
      `${LOG} SELECT $1, $2, $3, id, $4, $5, 'arkivering', NULL FROM unnest($6::text[]) AS t(id)
       UNION ALL SELECT $1, $2, $3, NULL, $4, $5, 'arkivering', NULL`,
      [log.principal, log.role, log.action, log.outcome, log.enhet ?? null, caseIds],
    );
  }

  /** The latest first. */
  async forslag(): Promise<readonly Gallringsforslag[]> {
    const { rows } = await this.pool.query<Gallringsforslag>(
      `SELECT ${FORSLAG} FROM gallringsforslag f ORDER BY f.foreslagen DESC, f.id LIMIT 100`,
    );
    return rows;
  }

  async ett(id: string): Promise<Gallringsforslag | null> {
    const { rows } = await this.pool.query<Gallringsforslag>(
      `SELECT ${FORSLAG} FROM gallringsforslag f WHERE f.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** A proposal's list as it is shown, each case with its row in the access log. */
  async visad(id: string, log: AccessRow): Promise<readonly Listrad[]> {
    const { rows } = await this.pool.query<Listrad>(
      `WITH found AS MATERIALIZED (SELECT a.case_id, a.sista, a.fran, a.senast, g.nr, coalesce(${PROTECTED}, true) AS skyddad
         FROM gallringsforslag_arenden a LEFT JOIN cases c ON c.id = a.case_id
         LEFT JOIN gallringar g ON g.case_id = a.case_id WHERE a.forslag = $1),
       log AS (${LOG} SELECT $2, $3, $4, case_id, 'ok', $5, 'arkivering', NULL FROM found WHERE NOT skyddad
         UNION ALL SELECT $2, $3, $4, NULL, 'ok', $5, 'arkivering', NULL)
       SELECT CASE WHEN skyddad THEN NULL ELSE case_id END AS "caseId", sista, fran, senast, nr FROM found
       ORDER BY fran, case_id`,
      [id, log.principal, log.role, log.action, log.enhet ?? null],
    );
    return rows;
  }

  /** The cases of a proposal, in order of their ids. @param kvar only those that are not disposed of */
  async lista(id: string, kvar = false): Promise<readonly Foreslaget[]> {
    const { rows } = await this.pool.query<Foreslaget>(
      `SELECT a.case_id AS "caseId", a.revision, a.sista, a.fran, a.senast FROM gallringsforslag_arenden a
       WHERE a.forslag = $1 AND ($2::boolean IS FALSE OR NOT EXISTS (SELECT FROM gallringar g WHERE g.case_id = a.case_id))
       ORDER BY a.case_id COLLATE "C"`,
      [id, kvar],
    );
    return rows;
  }

  /** Adds a proposal with its list and its row in the access log. @returns false if one is open already */
  async foresla(
    ny: Pick<Gallringsforslag, 'id' | 'hash' | 'regel' | 'grund' | 'foreslagenAv' | 'foreslagenRoll'>,
    lista: readonly Foreslaget[],
    log: AccessRow,
  ): Promise<boolean> {
    const column = <K extends keyof Foreslaget>(key: K) => lista.map((one) => one[key]);
    try {
      await this.pool.query(
        `WITH f AS (INSERT INTO gallringsforslag (id, hash, antal, regel, grund, foreslagen_av, foreslagen_roll)
           VALUES ($1, $2, $3, $4, $5, $6, $7)),
         a AS (INSERT INTO gallringsforslag_arenden (forslag, case_id, revision, sista, fran, senast)
           SELECT $1, t.* FROM unnest($8::text[], $9::int[], $10::date[], $11::date[], $12::date[]) t)
         ${LOG} VALUES ($6, $7, $13, NULL, 'ok', $14, 'arkivering', $1)`,
        [
          ...[ny.id, ny.hash, lista.length, ny.regel, ny.grund, ny.foreslagenAv, ny.foreslagenRoll],
          ...[column('caseId'), column('revision'), column('sista'), column('fran'), column('senast')],
          ...[log.action, log.enhet ?? null],
        ],
      );
      return true;
    } catch (error) {
      if (sqlState(error) === '23505') return false;
      throw error;
    }
  }

  /**
   * Writes the decision with its row in the access log. Whoever proposed may withdraw it, and never approve.
   * @returns false if it does not wait, or is one's own; nothing is then written
   */
  async avgor(id: string, beslut: 'godkand' | 'avslagen', log: AccessRow): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH decided AS (UPDATE gallringsforslag SET status = $2, avgjord_av = $3, avgjord_roll = $4, avgjord = now()
         WHERE id = $1 AND (status = 'vantar' OR (status = 'godkand' AND $2 = 'avslagen'))
           AND ($2 = 'avslagen' OR foreslagen_av <> $3) RETURNING id)
       ${LOG} SELECT $3, $4, $5, NULL, 'ok', $6, 'arkivering', id || ' ' || $2 FROM decided`,
      [id, beslut, log.principal, log.role, log.action, log.enhet ?? null],
    );
    return rowCount === 1;
  }

  /** The approved proposal that may be carried out, or null. */
  async godkant(): Promise<(Gallringsforslag & { readonly avgjordAv: string }) | null> {
    const { rows } = await this.pool.query<Gallringsforslag & { avgjordAv: string }>(
      `SELECT ${FORSLAG} FROM gallringsforslag f WHERE f.status = 'godkand'
         AND f.avgjord > now() - interval '${HOLDS} days'`,
    );
    return rows[0] ?? null;
  }

  /** Sets a hold, or lifts it, with its row in the access log. @returns false if it was so already */
  async stoppa(
    ny: { readonly id: string; readonly caseId: string; readonly grund: string; readonly skal: Buffer },
    log: AccessRow,
  ): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH s AS (INSERT INTO gallringsstopp (id, case_id, grund, skal, satt_av, satt_roll)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (case_id) WHERE havd IS NULL DO NOTHING RETURNING case_id)
       ${LOG} SELECT $5, $6, $7, case_id, 'ok', $8, 'arkivering', $3 FROM s`,
      [ny.id, ny.caseId, ny.grund, ny.skal, log.principal, log.role, log.action, log.enhet ?? null],
    );
    return rowCount === 1;
  }

  async hav(caseId: string, log: AccessRow): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH s AS (UPDATE gallringsstopp SET havd_av = $2, havd_roll = $3, havd = now()
         WHERE case_id = $1 AND havd IS NULL RETURNING case_id)
       ${LOG} SELECT $2, $3, $4, case_id, 'ok', $5, 'arkivering', NULL FROM s`,
      [caseId, log.principal, log.role, log.action, log.enhet ?? null],
    );
    return rowCount === 1;
  }

  /**
   * Registers a disposal and carries it out; may be repeated.
   * @param on a transaction: there is no row without the disposal
   * @returns rows that were taken away
   */
  async gallra(gallring: Gallring, on: PoolClient): Promise<number> {
    const { caseId, nr, at, grund, beslutadAv, kontrolleradAv, hash } = gallring;
    await on.query(
      `INSERT INTO gallringar (case_id, nr, at, grund, beslutad_av, kontrollerad_av, hash)
       VALUES ($1, $2, $3, $4, $5, $6, decode($7, 'hex')) ON CONFLICT (case_id) DO NOTHING`,
      [caseId, nr, at, grund, beslutadAv, kontrolleradAv, hash],
    );
    const { rowCount } = await on.query('DELETE FROM utkast WHERE case_id = $1', [caseId]);
    const { rowCount: overlamnat } = await on.query(
      "UPDATE overlamningar SET fritext = '' WHERE case_id = $1 AND octet_length(fritext) > 0",
      [caseId],
    );
    const { rows } = await on.query<{ poster: number }>('SELECT stegvis_gallra($1) AS poster', [caseId]);
    return (rows[0]?.poster ?? 0) + (rowCount ?? 0) + (overlamnat ?? 0);
  }

  /** Of these cases, those that no row says are disposed of. */
  async integallrade(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT id FROM unnest($1::text[]) AS t(id) WHERE NOT EXISTS (SELECT FROM gallringar g WHERE g.case_id = t.id)`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Clients of a proposal whose last case is disposed of, and who are not erased themselves. */
  async utanArenden(id: string): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT DISTINCT c.klient_id AS id FROM gallringsforslag_arenden a JOIN cases c ON c.id = a.case_id
       WHERE a.forslag = $1 AND NOT EXISTS (SELECT FROM raderingar r WHERE r.klient_id = c.klient_id)
         AND NOT EXISTS (SELECT FROM cases o WHERE o.klient_id = c.klient_id
           AND NOT EXISTS (SELECT FROM gallringar g WHERE g.case_id = o.id)) ORDER BY 1`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** Closes a proposal that has been carried out, with its receipt. */
  async utford(
    id: string,
    kvitto: { readonly body: string; readonly nyckel: string | null; readonly signature: Buffer | null },
  ): Promise<void> {
    await this.pool.query(
      `WITH k AS (INSERT INTO gallringskvitton (forslag, body, nyckel, signature) VALUES ($1, $2, $3, $4)
         ON CONFLICT (forslag) DO NOTHING)
       UPDATE gallringsforslag SET status = 'utford' WHERE id = $1 AND status = 'godkand'`,
      [id, kvitto.body, kvitto.nyckel, kvitto.signature],
    );
  }

  /** The disposals of a proposal, in order of their numbers. */
  async gjorda(id: string): Promise<readonly Gallring[]> {
    const { rows } = await this.pool.query<Gallring>(
      `SELECT g.case_id AS "caseId", g.nr, ${utc('g.at')} AS at, g.grund, g.beslutad_av AS "beslutadAv",
         g.kontrollerad_av AS "kontrolleradAv", encode(g.hash, 'hex') AS hash
       FROM gallringsforslag_arenden a JOIN gallringar g ON g.case_id = a.case_id WHERE a.forslag = $1 ORDER BY g.nr`,
      [id],
    );
    return rows;
  }
}
