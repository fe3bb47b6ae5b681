/**
 * Reviews of the access log: what a day's rows say of each user and case, and the rows that a review is made of. All
 * of them are only added; the state of a review is that of its last step.
 */
import type { Pool } from 'pg';
import { ROLES } from '../../machines/process';
import { osagd, type Sparad } from '../mening';
import { LOG } from './access-log.sql';
import { utc } from './cases.store';
import { PROTECTED } from './skydd.sql';

/** What one user did in one case on one day, in one role and unit. */
export interface DagensAtkomst {
  readonly principal: string;
  readonly role: string | null;
  readonly enhet: string | null;
  readonly caseId: string | null;
  readonly klientId: string | null;
  /** The nämnd whose client it is. */
  readonly namnd: string | null;
  readonly skyddad: boolean;
  readonly rader: number;
  readonly forsta: string;
  readonly sista: string;
  readonly utanforTid: number;
  readonly nekade: number;
  readonly handlingar: readonly string[];
  readonly andamal: readonly (string | null)[];
  readonly oppnat: boolean;
  readonly iArendet: boolean;
}

/** What of a day is asked for. */
export interface DagensFraga {
  /** From and up to, ISO UTC. */
  readonly from: string;
  readonly until: string;
  /** Working hours, local: HH:MM. */
  readonly arbetstid: { readonly fran: string; readonly till: string };
  /** Actions where a case only stands in a list. */
  readonly listor: readonly string[];
}

/** One access that a review looks at, and why. */
export interface NyTraff {
  readonly principal: string;
  readonly role: string | null;
  readonly caseId: string | null;
  readonly skyddad: boolean;
  readonly forsta: string;
  readonly sista: string;
  readonly rader: number;
  readonly handlingar: readonly string[];
  readonly andamal: readonly string[];
  readonly regler: readonly { readonly regel: string; readonly text: Sparad }[];
}

export interface NyGranskning {
  readonly id: string;
  readonly enhet: string | null;
  readonly rader: number;
  readonly anvandare: number;
  readonly traffar: readonly NyTraff[];
}

export interface NyDag {
  readonly dag: string;
  readonly fro: string;
  /** What could not be looked at. */
  readonly hoppade: readonly Sparad[];
  readonly granskningar: readonly NyGranskning[];
}

const KC_ROLES = Object.entries(ROLES).flatMap(([role, { side }]) => (side === 'kc' ? [role] : []));

/**
 * A day's rows by user, role, unit and case. A step's own row names no unit: it is the one of the actor's side in
 * the case. What the service did by itself is nobody's access.
 */
const DAY = `WITH l AS MATERIALIZED (
    SELECT l.*, (l.at AT TIME ZONE 'Europe/Stockholm')::time AS kl FROM access_log l
    WHERE l.at >= $1 AND l.at < $2 AND l.action <> 'fire'),
  g AS MATERIALIZED (
    SELECT l.principal, l.role, c.id AS case_id,
      coalesce(l.enhet, CASE WHEN l.role = ANY ($5::text[]) THEN c.kc_enhet ELSE c.sf_enhet END) AS enhet,
      count(*)::int AS rader, min(l.at) AS forsta, max(l.at) AS sista,
      -- A calendar program reads at all hours, whether or not its owner works.
      count(*) FILTER (WHERE (l.kl < $3::time OR l.kl >= $4::time) AND l.action <> 'kalenderflode')::int AS utanfor,
      count(*) FILTER (WHERE l.outcome = 'NOT_FOUND')::int AS nekade,
      array_agg(DISTINCT l.action) AS handlingar, array_agg(DISTINCT l.andamal) AS andamal,
      bool_or(l.outcome = 'ok' AND l.action <> ALL ($6::text[])) AS oppnat
    FROM l LEFT JOIN cases c ON c.id = l.case_id GROUP BY 1, 2, 3, 4)
  SELECT g.principal, g.role, g.enhet, g.case_id AS "caseId", c.klient_id AS "klientId",
    (SELECT k.namnd FROM klienter k WHERE k.id = c.klient_id) AS namnd,
    CASE WHEN c.id IS NULL THEN false ELSE ${PROTECTED} END AS skyddad, g.rader, ${utc('g.forsta')} AS forsta,
    ${utc('g.sista')} AS sista, g.utanfor AS "utanforTid", g.nekade, g.handlingar, g.andamal, g.oppnat,
    c.id IS NOT NULL AND (
      EXISTS (SELECT FROM json_each_text(c.handlaggare::json) h WHERE h.value = g.principal)
      OR EXISTS (SELECT FROM tasks t WHERE t.case_id = g.case_id AND t.status = 'open'
        AND (g.principal = t.assignee OR (t.role = g.role AND g.enhet = t.unit)))
      OR EXISTS (SELECT FROM access_log w WHERE w.case_id = g.case_id AND w.principal = g.principal
        AND w.outcome = 'ok' AND (w.action IN ('start', 'claim') OR w.action LIKE 'send %'))) AS "iArendet"
  FROM g LEFT JOIN cases c ON c.id = g.case_id
  ORDER BY g.enhet, g.principal, g.case_id, g.role`;

export class GranskningStore {
  constructor(private readonly pool: Pool) {}

  /** The last day that is reviewed, YYYY-MM-DD, or null. */
  async lastDay(): Promise<string | null> {
    const { rows } = await this.pool.query<{ dag: string | null }>(
      'SELECT max(dag)::text AS dag FROM logg_granskningsdagar',
    );
    return rows[0]?.dag ?? null;
  }

  async dayOf({ from, until, arbetstid, listor }: DagensFraga): Promise<readonly DagensAtkomst[]> {
    const values = [from, until, arbetstid.fran, arbetstid.till, KC_ROLES, listor];
    return (await this.pool.query<DagensAtkomst>({ name: 'logg-dag', text: DAY, values })).rows;
  }

  /** The clients with these keyed numbers, by the number's place in the list. */
  async klienterOf(
    namnder: readonly string[],
    hashes: readonly Buffer[],
  ): Promise<readonly { readonly klientId: string; readonly nr: number }[]> {
    const { rows } = await this.pool.query<{ klientId: string; nr: number }>(
      `SELECT k.id AS "klientId", n.nr::int FROM unnest($1::text[], $2::bytea[]) WITH ORDINALITY AS n(namnd, hash, nr)
       JOIN klienter k ON k.namnd = n.namnd AND k.index_hash = n.hash`,
      [namnder, hashes],
    );
    return rows.map(({ klientId, nr }) => ({ klientId, nr: nr - 1 }));
  }

  /** Which of these clients have these keyed names: places in the lists. */
  async namesakes(klientIds: readonly string[], hashes: readonly Buffer[]): Promise<ReadonlySet<number>> {
    const { rows } = await this.pool.query<{ nr: number }>(
      `SELECT n.nr::int FROM unnest($1::text[], $2::bytea[]) WITH ORDINALITY AS n(klient_id, hash, nr)
       JOIN klient_index i ON i.hash = n.hash AND i.klient_id = n.klient_id`,
      [klientIds, hashes],
    );
    return new Set(rows.map(({ nr }) => nr - 1));
  }

  /**
   * Keeps a day with its reviews: all of it, or nothing.
   * @returns false if the day is already there; two workers make one
   */
  async keep({ dag, fro, hoppade, granskningar }: NyDag): Promise<boolean> {
    const traffar = granskningar.flatMap((g) =>
      g.traffar.map((t, n) => ({
        granskning: g.id,
        nr: n + 1,
        principal: t.principal,
        role: t.role,
        case_id: t.caseId,
        skyddad: t.skyddad,
        forsta: t.forsta,
        sista: t.sista,
        rader: t.rader,
        handlingar: JSON.stringify(t.handlingar),
        andamal: JSON.stringify(t.andamal),
        regler: JSON.stringify(t.regler),
      })),
    );
    const { rows } = await this.pool.query<{ made: number }>(
      `WITH d AS (
         INSERT INTO logg_granskningsdagar (dag, fro, hoppade) VALUES ($1, $2, $3)
         ON CONFLICT (dag) DO NOTHING RETURNING dag),
       g AS (
         INSERT INTO logg_granskningar (id, dag, enhet, rader, anvandare)
         SELECT g.id, d.dag, g.enhet, g.rader, g.anvandare FROM d CROSS JOIN
           json_to_recordset($4::json) AS g(id text, enhet text, rader int, anvandare int)),
       t AS (
         INSERT INTO logg_traffar (granskning, nr, principal, role, case_id, skyddad, forsta, sista, rader, handlingar,
           andamal, regler)
         SELECT t.* FROM d CROSS JOIN LATERAL json_to_recordset($5::json) AS t(granskning text, nr int, principal text,
           role text, case_id text, skyddad bool, forsta timestamptz, sista timestamptz, rader int, handlingar text,
           andamal text, regler text))
       SELECT count(*)::int AS made FROM d`,
      [
        dag,
        fro,
        JSON.stringify(hoppade),
        JSON.stringify(granskningar.map(({ traffar: _t, ...g }) => g)),
        JSON.stringify(traffar),
      ],
    );
    return rows[0]?.made === 1;
  }

  /**
   * Opens an incident for each review that nobody has signed in time.
   * @param before the first day that is still in time, YYYY-MM-DD
   */
  async remind(before: string, now: Date): Promise<number> {
    const { rowCount } = await this.pool.query(
      `INSERT INTO incidents (kind, ref, detail, varden, opened_at)
       SELECT 'logggranskning', g.id, $3, jsonb_build_array(g.id), $2
       FROM logg_granskningar g WHERE g.dag < $1 AND NOT EXISTS (
         SELECT FROM logg_atgarder a WHERE a.granskning = g.id AND a.slag = 'signering')
       ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
      [before, now, UNSIGNED],
    );
    return rowCount ?? 0;
  }
}

/** Its value is the review's id, which the statement knows. */
const UNSIGNED = osagd`Granskningen ${'id'} av åtkomstloggen är inte signerad i tid.`.mall;

/** Who asks for reviews. */
export interface Granskare {
  readonly id: string;
  readonly role: string;
  /** Units whose reviews are theirs. */
  readonly units: readonly string[];
  /** Also those of users without a unit, and what concerns protected persons: the reviewer's, not the manager's. */
  readonly allt: boolean;
}

export type GranskningStatus = 'oppen' | 'signerad' | 'foljs_upp' | 'avslutad';

export interface GranskningRow {
  readonly id: string;
  readonly dag: string;
  readonly enhet: string | null;
  readonly rader: number;
  readonly anvandare: number;
  readonly traffar: number;
  readonly status: GranskningStatus;
  readonly skapad: string;
}

export interface TraffRow extends Omit<NyTraff, 'handlingar' | 'andamal' | 'regler'> {
  readonly nr: number;
  readonly handlingar: string;
  readonly andamal: string;
  readonly regler: string;
}

export interface AtgardRow {
  readonly nr: number;
  readonly slag: 'signering' | 'uppfoljning';
  readonly utfall: string;
  readonly anteckning: string | null;
  readonly av: string;
  readonly role: string;
  readonly at: string;
}

export interface GranskningDetalj extends GranskningRow {
  readonly fro: string;
  readonly hoppade: string;
  /** The one who asks is among those whose accesses it looks at. */
  readonly egen: boolean;
  readonly rows: readonly TraffRow[];
  readonly atgarder: readonly AtgardRow[];
}

/** $1 who, $2 role, $3 units, $4 whether all. */
const MINE = `CASE WHEN $4::boolean THEN g.enhet IS NULL OR g.enhet = ANY ($3::text[])
  ELSE g.enhet = ANY ($3::text[]) AND g.rader > 0 END`;
/** A hit that may be told of: `t`. */
const TOLD = '($4::boolean OR NOT t.skyddad)';
const STATUS = `CASE (SELECT a.utfall FROM logg_atgarder a WHERE a.granskning = g.id ORDER BY a.nr DESC LIMIT 1)
  WHEN 'utan_anmarkning' THEN 'signerad' WHEN 'avslutad' THEN 'avslutad' WHEN 'foljs_upp' THEN 'foljs_upp'
  WHEN 'pagar' THEN 'foljs_upp' ELSE 'oppen' END`;
const ROW = `g.id, g.dag::text AS dag, g.enhet, g.rader, g.anvandare, g.status, ${utc('g.skapad')} AS skapad,
  (SELECT count(*)::int FROM logg_traffar t WHERE t.granskning = g.id AND ${TOLD}) AS traffar`;
const ATGARD = 'INSERT INTO logg_atgarder (granskning, nr, slag, utfall, anteckning, av, role)';

export class GranskningQuery {
  constructor(private readonly pool: Pool) {}

  /**
   * Reviews, the latest day first; with the row that says that somebody looked.
   * @param after the last one of the page before
   */
  async list(
    me: Granskare,
    {
      status,
      limit,
      after,
    }: {
      readonly status: GranskningStatus | null;
      readonly limit: number;
      readonly after: { readonly dag: string; readonly id: string } | null;
    },
  ): Promise<readonly GranskningRow[]> {
    const { rows } = await this.pool.query<GranskningRow>({
      name: 'granskningar',
      text: `WITH log AS (${LOG} VALUES ($1, $2, 'logggranskningar', NULL, 'ok', ($3::text[])[1], 'loggkontroll', $5::text))
        SELECT ${ROW} FROM (SELECT g.*, ${STATUS} AS status FROM logg_granskningar g
          WHERE ${MINE} AND (g.dag, g.id) < ($6::date, $7::text)) g
        WHERE $5::text IS NULL OR g.status = $5 ORDER BY g.dag DESC, g.id DESC LIMIT $8`,
      values: [me.id, me.role, me.units, me.allt, status, after?.dag ?? 'infinity', after?.id ?? '', limit],
    });
    return rows;
  }

  /** One review with a page of what it looks at and all that has been done about it; null if it is not theirs. */
  async read(me: Granskare, id: string, after: number, limit: number): Promise<GranskningDetalj | null> {
    const { rows } = await this.pool.query<GranskningDetalj>({
      name: 'granskning',
      text: `WITH g AS MATERIALIZED (
          SELECT g.*, d.fro, d.hoppade, ${STATUS} AS status FROM logg_granskningar g JOIN logg_granskningsdagar d USING (dag)
          WHERE g.id = $5 AND ${MINE}),
        log AS (${LOG} SELECT $1, $2, 'logggranskning', NULL, CASE WHEN g.id IS NULL THEN 'NOT_FOUND' ELSE 'ok' END,
          ($3::text[])[1], 'loggkontroll', g.id FROM (SELECT 1) one LEFT JOIN g ON true)
        SELECT ${ROW}, g.fro, g.hoppade,
          EXISTS (SELECT FROM logg_traffar t WHERE t.granskning = g.id AND t.principal = $1) AS egen,
          coalesce((SELECT json_agg(x ORDER BY x.nr) FROM (
            SELECT t.nr, t.principal, t.role, t.case_id AS "caseId", t.skyddad, ${utc('t.forsta')} AS forsta,
              ${utc('t.sista')} AS sista, t.rader, t.handlingar, t.andamal, t.regler
            FROM logg_traffar t WHERE t.granskning = g.id AND t.nr > $6 AND ${TOLD} ORDER BY t.nr LIMIT $7) x), '[]') AS rows,
          coalesce((SELECT json_agg(x ORDER BY x.nr) FROM (
            SELECT a.nr, a.slag, a.utfall, a.anteckning, a.av, a.role, ${utc('a.at')} AS at
            FROM logg_atgarder a WHERE a.granskning = g.id) x), '[]') AS atgarder
        FROM g`,
      values: [me.id, me.role, me.units, me.allt, id, after, limit],
    });
    return rows[0] ?? null;
  }

  /**
   * Adds a step to a review, after the last one that the reader saw.
   * @returns false if somebody else was first
   */
  async act(
    me: Granskare,
    id: string,
    { nr, slag, utfall, anteckning }: Pick<AtgardRow, 'nr' | 'slag' | 'utfall' | 'anteckning'>,
  ): Promise<boolean> {
    const { rows } = await this.pool.query<{ nr: number }>({
      name: 'granskning-atgard',
      text: `WITH a AS (${ATGARD} VALUES ($5, $6, $7, $8, $9, $1, $2) ON CONFLICT DO NOTHING RETURNING nr),
        log AS (${LOG} SELECT $1, $2, 'logg' || $7::text, NULL, 'ok', ($3::text[])[1], 'loggkontroll', $5 FROM a
          WHERE $4::boolean IS NOT NULL),
        i AS (UPDATE incidents SET status = 'resolved', resolved_at = now(), resolved_by = $1
          WHERE kind = 'logggranskning' AND ref = $5 AND status = 'open' AND EXISTS (SELECT FROM a))
        SELECT nr FROM a`,
      values: [me.id, me.role, me.units, me.allt, id, nr, slag, utfall, anteckning],
    });
    return rows.length === 1;
  }
}
