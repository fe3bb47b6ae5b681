/**
 * What the one who leads a unit reads of all its cases: open tasks, armed deadlines, booked meetings and missed ones, one
 * flat row each. A number is how many rows a question keeps and its list shows those rows, so the two cannot differ. Rows
 * are found by the unit in an index and filtered by the policy; what a side knows of them is asked of sidovy.ts by the
 * caller. All that one answer reads is read in one transaction, which also logs what it shows.
 */
import { escapeLiteral, type Pool, type PoolClient } from 'pg';
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
  /** Events that tell of one; like those that correct one, the same in every call. */
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
const RECORDS = `json_agg(json_build_object('uppgift', u.uppgift, 'till', u.till, 'seq', u.seq, 'tidigare', u.tidigare))
  FROM utlamnanden u WHERE u.case_id = c.id`;

/** A visible case, and whether the reader is of its unit on KC's side. */
interface Arende extends Arenderad {
  readonly handlaggare: string;
  readonly lederKc: boolean;
}
/** What a question keeps of a case, by its id. */
type Funnen<Row extends Arenderad> = Omit<Row, Exclude<keyof Arende, 'caseId'>>;

// What a case has is looked up case by case (OFFSET 0), by an index that leads to the case and to nothing else: what
// another index could answer too stands outside. So the cost follows the unit and not the municipality, whatever the
// statistics say.
const UPPGIFTER = `SELECT c.id AS "caseId", t.id, t.key, t.role, t.escalation, t.due_date::text AS "dueDate",
    ${utc('t.opened_at')} AS "openedAt"
  FROM unnest($1::text[]) c(id) CROSS JOIN LATERAL (
    SELECT t.* FROM tasks t WHERE t.case_id = c.id AND t.status = 'open' OFFSET 0) t LIMIT ${MOST}`;
const FRISTER = `SELECT c.id AS "caseId", d.key, d.rule, d.due_date::text AS date, d.armed_seq AS "armedSeq",
    coalesce(CASE WHEN d.rule = ANY ($6::text[]) AND c.kc THEN (SELECT ${RECORDS}) END, '[]') AS utlamnanden
  FROM unnest($1::text[], $2::boolean[]) c(id, kc) CROSS JOIN LATERAL (
    SELECT d.key, d.rule, d.due_date, d.armed_seq, d.status FROM deadlines d WHERE d.case_id = c.id OFFSET 0) d
  WHERE d.status = 'armed' AND d.rule IS NOT NULL AND ($5::text IS NULL OR d.rule = $5)
    AND d.due_date BETWEEN coalesce($3::date, '-infinity') AND $4::date LIMIT ${MOST}`;
const MOTEN = `SELECT c.id AS "caseId", k.uid, k.slag, k.datum::text AS datum, array_agg(k.mottagare) AS mottagare
  FROM unnest($1::text[]) c(id) CROSS JOIN LATERAL (
    SELECT k.* FROM kalenderposter k WHERE k.case_id = c.id OFFSET 0) k
  WHERE k.datum BETWEEN $2::date AND $3::date AND k.metod = 'REQUEST' AND NOT EXISTS (SELECT FROM kalenderposter l
    WHERE l.uid = k.uid AND l.mottagare = k.mottagare AND l.sekvens > k.sekvens OFFSET 0)
  GROUP BY c.id, k.uid, k.slag, k.datum LIMIT ${MOST}`;
/** The types are written out: the index `events_uteblivna` holds these and no others. Events lie in their own quarters. */
const uteblivna = ({ types, rattar }: Uteblivandekoder) => `SELECT c.id AS "caseId", e.seq, e.type,
    e.body::json ->> 'role' AS role, ${DAY}::text AS datum,
    coalesce((SELECT ${RECORDS} AND (u.seq = e.seq OR u.tidigare)), '[]') AS utlamnanden
  FROM unnest($1::text[]) c(id) CROSS JOIN LATERAL (
    SELECT e.* FROM events e WHERE e.case_id = c.id AND e.type IN (${literals(types)})
      AND e.at >= $2::date - 1 AND e.at < $3::date + 2 OFFSET 0) e
  WHERE ${DAY} BETWEEN $2::date AND $3::date AND coalesce(e.body::json -> 'event' ->> 'orsak', '') <> ALL ($4::text[])
    AND NOT EXISTS (SELECT FROM events r WHERE r.case_id = c.id AND r.type IN (${literals(rattar)}) AND r.at >= e.at
      AND (r.body::json -> 'event' ->> 'avser')::int = e.seq OFFSET 0)
  LIMIT ${MOST}`;
const literals = (names: readonly string[]): string => names.map((name) => escapeLiteral(name)).join(', ');

export class LedningQuery {
  private readonly texts: Readonly<Record<'levande' | 'avslutade', string>>;

  constructor(
    private readonly pool: Pool,
    { visible, leddSf, leddKc }: PolicySql,
  ) {
    // Each unit's cases by its index, then the predicate on each of them: as one OR no index would lead there.
    const arenden = (which: string) => `SELECT c.* FROM (
        SELECT c.id FROM cases c WHERE ${leddSf} AND ${which} UNION SELECT c.id FROM cases c WHERE ${leddKc} AND ${which}) o
      CROSS JOIN LATERAL (SELECT c.id AS "caseId", c.process, c.version, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet",
          c.handlaggare, coalesce(${leddKc}, false) AS "lederKc"
        FROM cases c WHERE c.id = o.id AND ${visible} OFFSET 0) c LIMIT ${MOST}`;
    this.texts = {
      levande: arenden(`c.status = 'active'`),
      // A case whose last event lies before the period has none in it.
      avslutade: arenden(`c.status <> 'active' AND c.at >= $4::date - 1`),
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
    const ask = async <T extends object>(name: string, text: string, values: readonly unknown[]) =>
      (await client.query<T>({ name: `ledning-${name}`, text, values: [...values] })).rows;
    const arenden = (name: keyof typeof this.texts, values: readonly unknown[] = []) =>
      ask<Arende>(name, this.texts[name], [id, roles, units, ...values]);
    // All questions of an answer see the same moment: what may be seen is asked once.
    let found: Promise<readonly Arende[]> | undefined;
    const levande = () => (found ??= arenden('levande'));
    /** What the cases have. @param more of each case, in the order of their ids */
    const read = async <Row extends Arenderad>(
      name: string,
      text: string,
      cases: readonly Arende[],
      values: readonly unknown[] = [],
    ): Promise<readonly Row[]> => {
      const byId = new Map(cases.map((one) => [one.caseId, one]));
      const rows = await ask<Funnen<Row> & Pick<Arende, 'caseId'>>(name, text, [[...byId.keys()], ...values]);
      return rows.map((row) => Object.assign(row, byId.get(row.caseId)) as unknown as Row);
    };
    return {
      uppgifter: async () => read('uppgifter', UPPGIFTER, await levande()),
      frister: async ({ fran, till, regel, berattar }) => {
        const cases = await levande();
        const kc = cases.map(({ lederKc }) => lederKc);
        return read('frister', FRISTER, cases, [kc, fran, till, regel, berattar]);
      },
      moten: async (fran, till) => read('moten', MOTEN, await levande(), [fran, till]),
      uteblivna: async (codes, fran, till) => {
        const cases = [...(await levande()), ...(await arenden('avslutade', [fran]))];
        return read('uteblivna', uteblivna(codes), cases, [fran, till, codes.egna]);
      },
      hela: (ids) =>
        ask<TaskView>('hela', `SELECT ${TASK_COLUMNS} FROM tasks WHERE id = ANY ($1::text[])`, [ids]),
    };
  }
}
