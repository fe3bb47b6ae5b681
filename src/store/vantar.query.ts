/**
 * What a worker's own cases, or one unit's, await from somebody else: others' tasks, deadlines that others keep, calls to
 * other systems and letters that have not left. One row per case; what a side knows of it is asked of sidovy.ts by the
 * caller, which also says which cases the answer shows: those are logged in the transaction that read them. The cost
 * follows the worker's cases, or the unit's, and not the municipality's.
 */
import type { Pool } from 'pg';
import type { Side } from '../../machines/process';
import type { Utlamnat } from '../access/sidovy';
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import { utc } from './cases.store';
import { inTransaction } from './transaction';
import {
  KLIENT,
  sealedKlient,
  type PolicySql,
  type Reader,
  type ReadKlient,
  type SealedKlient,
} from './visible.query';

/** Instants are ISO UTC, dates local. */
export interface Vantrad {
  readonly caseId: string;
  readonly process: string;
  readonly version: number;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  /** JSON: the named worker per role. */
  readonly handlaggare: string;
  /** The case's own mark; the client has one too. */
  readonly skyddad: boolean;
  /** The unit in whose name it is seen. */
  readonly enhet: string | null;
  readonly klient: SealedKlient | null;
  readonly utlamnanden: readonly Utlamnat[];
  readonly uppgifter: readonly {
    readonly id: string;
    readonly key: string;
    readonly roll: string;
    readonly enhet: string | null;
    readonly hos: string | null;
    readonly sedan: string;
    readonly datum: string | null;
  }[];
  readonly frister: readonly {
    readonly key: string;
    readonly rule: string;
    readonly armedSeq: number;
    readonly sedan: string;
    readonly datum: string | null;
  }[];
  readonly anrop: readonly {
    readonly id: string;
    readonly system: string;
    readonly anrop: string;
    readonly roll: string;
    readonly sedan: string;
  }[];
  readonly forsandelser: readonly {
    readonly id: string;
    readonly sida: Side;
    readonly kanal: string;
    readonly status: string;
    readonly sedan: string;
  }[];
}

/** What the statements filter by besides what may be seen: from access/policy-sql.ts. */
export interface Vantanurval {
  /** The task `t` is somebody else's, of the reader's own cases and of her unit's. */
  readonly mina: string;
  readonly enhet: string;
  /** The case `c` lies in the unit in $5, by the unit's side. */
  readonly arenden: Readonly<Record<Side, string>>;
}

/** What is shown, in whose name. */
export interface VisatArende {
  readonly caseId: string;
  readonly enhet: string | null;
}

const list = (from: string): string => `coalesce((SELECT json_agg(x) FROM (${from}) x), '[]')`;

const sql = (ids: string, others: string, visible: string): string => `WITH mine AS MATERIALIZED (${ids})
  SELECT c.id AS "caseId", c.process, c.version, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet", c.handlaggare,
    c.skyddad, c.enhet, ${KLIENT} AS klient,
    CASE WHEN c.kc_enhet IS NULL THEN '[]' ELSE ${list(`SELECT u.uppgift, u.till, u.tidigare, max(u.seq) AS seq
      FROM utlamnanden u WHERE u.case_id = c.id GROUP BY u.till, u.uppgift, u.tidigare`)} END AS utlamnanden,
    ${list(`SELECT t.id, t.key, t.role AS roll, t.unit AS enhet, t.assignee AS hos, ${utc('t.opened_at')} AS sedan,
      t.due_date AS datum FROM tasks t WHERE t.case_id = c.id AND t.status = 'open' AND ${others}`)} AS uppgifter,
    ${list(`SELECT d.key, d.rule, d.armed_seq AS "armedSeq", ${utc('d.armed_at')} AS sedan, d.due_date AS datum
      FROM deadlines d WHERE d.case_id = c.id AND d.status = 'armed' AND d.rule = ANY ($4::text[])`)} AS frister,
    ${list(`SELECT a.id, a.system, a.anrop, a.roll, ${utc('a.skapad')} AS sedan FROM anrop a
      WHERE a.case_id = c.id AND a.status IN ('vantar', 'skickat', 'fel') AND a.outbox_id IS NOT NULL`)} AS anrop,
    ${list(`SELECT f.id, f.sida, f.kanal, f.status, ${utc('f.skapad')} AS sedan FROM forsandelser f
      WHERE f.case_id = c.id AND f.status IN ('vantar', 'i_utskriftsko', 'utskriven')`)} AS forsandelser
  FROM mine CROSS JOIN LATERAL (
    SELECT c.id, c.process, c.version, c.sf_enhet, c.kc_enhet, c.handlaggare, c.skyddad, c.klient_id, ${enhetOf()} AS enhet
    FROM cases c WHERE c.id = mine.id AND ${visible} OFFSET 0) c
  LEFT JOIN klienter k ON k.id = c.klient_id`;

export class VantarQuery {
  private readonly texts: Readonly<Record<'mina' | Side, string>>;

  constructor(
    private readonly pool: Pool,
    { visible, named }: PolicySql,
    urval: Vantanurval,
  ) {
    const ofUnit = (side: Side) =>
      sql(
        `SELECT c.id FROM cases c WHERE c.status = 'active' AND ${urval.arenden[side]}`,
        urval.enhet,
        visible,
      );
    this.texts = {
      mina: sql(
        `SELECT DISTINCT c.id FROM unnest($2::text[]) AS named(role) CROSS JOIN LATERAL (
          SELECT c.id FROM cases c WHERE c.status = 'active' AND ${named} OFFSET 0) c`,
        urval.mina,
        visible,
      ),
      sf: ofUnit('sf'),
      kc: ofUnit('kc'),
    };
  }

  /**
   * Reads, answers and logs what was shown.
   * @param av the cases that the reader is named in (null), or those of a unit
   * @param regler deadlines that others keep
   * @param vad what was asked for, for the access log
   * @param answer makes the answer and names the cases that it shows
   */
  async las<T>(
    reader: Reader,
    av: { readonly id: string; readonly side: Side } | null,
    regler: readonly string[],
    vad: string,
    answer: (rows: readonly Vantrad[]) => { readonly value: T; readonly visat: readonly VisatArende[] },
  ): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      const { rows } = await client.query<Omit<Vantrad, 'klient'> & { readonly klient: ReadKlient | null }>({
        name: `vantar-${av?.side ?? 'mina'}`,
        text: this.texts[av?.side ?? 'mina'],
        values: [reader.id, reader.roles, reader.units, regler, ...(av ? [av.id] : [])],
      });
      const { value, visat } = answer(rows.map((row) => ({ ...row, klient: sealedKlient(row.klient) })));
      await client.query({
        name: 'log-vantar',
        text: `${LOG} SELECT $1, $2, 'worklist', s.id, 'ok', coalesce(s.enhet, ${firstEnhet('$5::text[]')}), 'planering', $6
          FROM (SELECT 1) one LEFT JOIN (SELECT DISTINCT * FROM unnest($3::text[], $4::text[]) t(id, enhet)) s ON true`,
        values: [
          reader.id,
          reader.role,
          visat.map(({ caseId }) => caseId),
          visat.map(({ enhet }) => enhet),
          reader.units,
          vad,
        ],
      });
      return value;
    });
  }
}
