/**
 * What the one who leads a unit reads of all its cases: open tasks, armed deadlines, booked meetings and missed ones, one
 * flat row each. A number is how many rows a question keeps and its list shows those rows, so the two cannot differ. Rows
 * are found by the unit in an index and filtered by the policy; what a side knows of them is asked of sidovy.ts by the
 * caller. All that one answer reads is read in one transaction, which also logs what it shows.
 */
import type { Pool, PoolClient } from 'pg';
import type { Utlamnat } from '../access/sidovy';
import { firstEnhet, LOG } from './access-log.sql';
import { TASK_COLUMNS, type TaskView } from './cases.query';
import { utc } from './cases.store';
import { inTransaction } from './transaction';
import type { PolicySql, Reader } from './visible.query';

/** The case that a row is about, as its routine and its sides are told by. */
export interface Arenderad {
  readonly caseId: string;
  readonly process: string;
  readonly version: number;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
}

export interface Uppgiftsrad extends Arenderad {
  readonly id: string;
  readonly key: string;
  readonly role: string;
  readonly escalation: boolean;
  readonly openedAt: string;
  readonly dueDate: string | null;
}

export interface Fristrad extends Arenderad {
  readonly key: string;
  readonly rule: string;
  readonly date: string;
  readonly armedSeq: number;
  /** Records of what a deadline may tell the other side; empty for rules that tell of nothing. */
  readonly utlamnanden: readonly Utlamnat[];
}

export interface Motesrad extends Arenderad {
  readonly uid: string;
  readonly slag: string;
  readonly datum: string;
  /** Those who have it in their calendars. */
  readonly mottagare: readonly string[];
  /** JSON: the named worker per role. */
  readonly handlaggare: string;
}

/** A time that the client did not come to, by the event that says so. */
export interface Uteblivenrad extends Arenderad {
  readonly seq: number;
  readonly type: string;
  readonly role: string | null;
  readonly datum: string;
  readonly utlamnanden: readonly Utlamnat[];
}

export interface Fristfraga {
  /** First date; null for all that are armed. */
  readonly fran: string | null;
  readonly till: string;
  /** Only this rule; null for all. */
  readonly regel: string | null;
  /** Rules that may tell the other side something. */
  readonly berattar: readonly string[];
}

/** By what a missed time is known. */
export interface Uteblivandekoder {
  /** Events that tell of one. */
  readonly types: readonly string[];
  /** Events that correct one. */
  readonly rattar: readonly string[];
  /** Causes that are ours and not the client's (A13). */
  readonly egna: readonly string[];
}

/** Reads within one answer. */
export interface Ledningslasning {
  /** Open tasks. */
  uppgifter(): Promise<readonly Uppgiftsrad[]>;
  /** Armed deadlines by their legal date. */
  frister(fraga: Fristfraga): Promise<readonly Fristrad[]>;
  /** Meetings that lie in somebody's calendar, `fran` and `till` included. */
  moten(fran: string, till: string): Promise<readonly Motesrad[]>;
  /** Missed times in a period, but for those that were corrected or that we caused. */
  uteblivna(codes: Uteblivandekoder, fran: string, till: string): Promise<readonly Uteblivenrad[]>;
  /** Whole tasks by their ids. */
  hela(ids: readonly string[]): Promise<readonly TaskView[]>;
}

/** What an answer shows of single cases, and in whose name. */
export interface Visat {
  readonly caseId: string;
  readonly enhet: string | null;
}

/** More rows than any unit has; a bound on what one answer may cost. */
const MOST = 50_000;
const DAY = `(e.at AT TIME ZONE 'Europe/Stockholm')::date`;
const ARENDE = `c.id AS "caseId", c.process, c.version, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet"`;
const RECORDS = `json_agg(json_build_object('uppgift', u.uppgift, 'till', u.till, 'seq', u.seq, 'tidigare', u.tidigare))
  FROM utlamnanden u WHERE u.case_id = c.id`;

export class LedningQuery {
  private readonly texts: Readonly<Record<'uppgifter' | 'frister' | 'moten' | 'uteblivna', string>>;

  constructor(
    private readonly pool: Pool,
    { visible, leddSf, leddKc }: PolicySql,
  ) {
    // What a case has is looked up case by case (OFFSET 0): the cost follows the unit, not the municipality.
    // Each unit's cases by its index, then the predicate on each of them: as one OR no index would lead there. Only the
    // columns that are used are kept: with the snapshots, what is kept would go by way of the disk.
    const own = (also: string) => `c AS MATERIALIZED (
      SELECT c.* FROM (
        SELECT c.id FROM cases c WHERE ${leddSf} AND ${also} UNION SELECT c.id FROM cases c WHERE ${leddKc} AND ${also}) o
      CROSS JOIN LATERAL (SELECT c.id, c.process, c.version, c.sf_enhet, c.kc_enhet, c.handlaggare
        FROM cases c WHERE c.id = o.id AND ${visible} OFFSET 0) c)`;
    const live = own(`c.status = 'active'`);
    this.texts = {
      uppgifter: `WITH ${live} SELECT ${ARENDE}, t.id, t.key, t.role, t.escalation, t.due_date::text AS "dueDate",
          ${utc('t.opened_at')} AS "openedAt"
        FROM c CROSS JOIN LATERAL (
          SELECT t.* FROM tasks t WHERE t.case_id = c.id AND t.status = 'open' OFFSET 0) t LIMIT ${MOST}`,
      frister: `WITH ${live} SELECT ${ARENDE}, d.key, d.rule, d.due_date::text AS date, d.armed_seq AS "armedSeq",
          coalesce(CASE WHEN d.rule = ANY ($7::text[]) AND ${leddKc} THEN (SELECT ${RECORDS}) END, '[]') AS utlamnanden
        FROM c CROSS JOIN LATERAL (
          SELECT d.* FROM deadlines d WHERE d.case_id = c.id AND d.status = 'armed' AND d.rule IS NOT NULL
            AND d.due_date BETWEEN coalesce($4::date, '-infinity') AND $5::date AND ($6::text IS NULL OR d.rule = $6)
          OFFSET 0) d LIMIT ${MOST}`,
      moten: `WITH ${live} SELECT ${ARENDE}, k.uid, k.slag, k.datum::text AS datum, array_agg(k.mottagare) AS mottagare,
          c.handlaggare
        FROM c JOIN kalenderposter k ON k.case_id = c.id AND k.datum BETWEEN $4::date AND $5::date
        WHERE k.metod = 'REQUEST' AND NOT EXISTS (SELECT FROM kalenderposter l
          WHERE l.uid = k.uid AND l.mottagare = k.mottagare AND l.sekvens > k.sekvens)
        GROUP BY c.id, c.process, c.version, c.sf_enhet, c.kc_enhet, c.handlaggare, k.uid, k.slag, k.datum LIMIT ${MOST}`,
      // A case whose last event lies before the period has none in it; the events are read from their own quarters.
      uteblivna: `WITH ${own(`c.at >= $6::date - 1`)} SELECT ${ARENDE}, e.seq, e.type, e.body::json ->> 'role' AS role,
          ${DAY}::text AS datum, coalesce((SELECT ${RECORDS} AND (u.seq = e.seq OR u.tidigare)), '[]') AS utlamnanden
        FROM c CROSS JOIN LATERAL (
          SELECT e.* FROM events e WHERE e.case_id = c.id AND e.type = ANY ($4::text[])
            AND e.at >= $6::date - 1 AND e.at < $7::date + 2 OFFSET 0) e
        WHERE ${DAY} BETWEEN $6::date AND $7::date AND coalesce(e.body::json -> 'event' ->> 'orsak', '') <> ALL ($8::text[])
          AND NOT EXISTS (SELECT FROM events r WHERE r.case_id = c.id AND r.type = ANY ($5::text[]) AND r.at >= e.at
            AND (r.body::json -> 'event' ->> 'avser')::int = e.seq)
        LIMIT ${MOST}`,
    };
  }

  /**
   * Reads, answers and logs in one transaction.
   * @param vad what was asked for, for the access log
   * @param work makes the answer, and names the cases that it shows
   */
  async las<T>(
    reader: Reader,
    vad: string,
    work: (lasning: Ledningslasning) => Promise<{ readonly value: T; readonly visat: readonly Visat[] }>,
  ): Promise<T> {
    return inTransaction(
      this.pool,
      async (client) => {
        const { value, visat } = await work(this.lasning(client, reader));
        await client.query({
          name: 'log-ledning',
          text: `${LOG} SELECT $1, $2, 'ledning', s.id, 'ok', coalesce(s.enhet, ${firstEnhet('$5::text[]')}), 'planering', $6
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
      },
      // Numbers of one answer are of one moment.
      'BEGIN ISOLATION LEVEL REPEATABLE READ',
    );
  }

  private lasning(client: PoolClient, { id, roles, units }: Reader): Ledningslasning {
    const who = [id, roles, units];
    const read = async <T extends object>(name: keyof typeof this.texts, values: readonly unknown[]) =>
      (
        await client.query<T>({
          name: `ledning-${name}`,
          text: this.texts[name],
          values: [...who, ...values],
        })
      ).rows;
    return {
      uppgifter: () => read('uppgifter', []),
      frister: ({ fran, till, regel, berattar }) => read('frister', [fran, till, regel, berattar]),
      moten: (fran, till) => read('moten', [fran, till]),
      uteblivna: ({ types, rattar, egna }, fran, till) =>
        read('uteblivna', [types, rattar, fran, till, egna]),
      hela: async (ids) =>
        (
          await client.query<TaskView>({
            name: 'ledning-hela',
            text: `SELECT ${TASK_COLUMNS} FROM tasks WHERE id = ANY ($1::text[])`,
            values: [ids],
          })
        ).rows,
    };
  }
}
