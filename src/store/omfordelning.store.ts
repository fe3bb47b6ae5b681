/**
 * One worker's cases and tasks as somebody who leads sees them, and the record of what was moved to whom. What shows a
 * case leaves its access-log row in the same statement.
 */
import type { Pool, PoolClient } from 'pg';
import type { AccessRow } from '../engine/types';
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import { aktivValues, NOT_ACTIVE } from './agare.store';
import { utc } from './cases.store';
import { PROTECTED } from './skydd.sql';
import {
  KLIENT,
  readerValues,
  sealedKlient,
  type PolicySql,
  type Reader,
  type ReadKlient,
  type SealedKlient,
} from './visible.query';
import type { Page, Place } from './worklist.query';

/** A case in which the worker is named in a role. */
export interface NamngetArende {
  readonly id: string;
  readonly process: string;
  readonly version: number;
  readonly revision: number;
  readonly roll: string;
  readonly skyddad: boolean;
  /** The first date of its deadlines and tasks on the unit's side; null where there is none. */
  readonly frist: string | null;
  readonly klient: SealedKlient | null;
}

/** A task that the worker holds without being named for its role in the case. */
export interface HallenUppgift {
  readonly id: string;
  readonly caseId: string;
  readonly key: string;
  readonly process: string;
  readonly processVersion: number;
  readonly roll: string;
  readonly version: number;
  readonly frist: string | null;
  readonly skyddad: boolean;
}

export interface Kollegelast {
  readonly id: string;
  readonly roll: string;
  readonly arenden: number;
  readonly uppgifter: number;
}

/** What one worker has in a unit. */
export interface Arbete {
  readonly arenden: readonly NamngetArende[];
  readonly uppgifter: readonly HallenUppgift[];
  readonly kollegor: readonly Kollegelast[];
}

export interface Omfordelning {
  readonly id: string;
  readonly enhet: string;
  readonly fran: string;
  readonly skal: string;
  readonly av: string;
  readonly roll: string;
  readonly avtryck: Buffer;
  /** By the wall, ISO UTC. */
  readonly skapad: string;
  readonly angradAv: string | null;
  readonly angrad: string | null;
}
export type NyOmfordelning = Omit<Omfordelning, 'skapad' | 'angradAv' | 'angrad'>;

/** One thing that was moved. */
export interface Omfordelningsrad {
  readonly nr: number;
  readonly caseId: string;
  /** The task; null where the case got another named worker. */
  readonly uppgift: string | null;
  readonly roll: string;
  readonly till: string;
  /** The case's revision, or the task's version, that it led to. */
  readonly version: number;
  readonly ater: boolean;
}

/** A task as a choice of who gets it is held against. */
export interface ValdUppgift {
  readonly caseId: string;
  readonly roll: string;
  readonly unit: string | null;
  readonly status: string;
  readonly assignee: string | null;
  readonly version: number;
}

/** A task that is to change hands, as it must be for that. */
export interface Uppgiftsbyte {
  readonly id: string;
  readonly version: number;
  readonly fran: string | null;
  readonly till: string;
}

/** Somebody named, or holding a task, who has not that role in that unit. */
export interface Avgangen {
  readonly person: string;
  readonly roll: string;
  readonly enhet: string;
  readonly caseId: string;
  readonly uppgift: string | null;
}

/** An active user in a role and unit. */
export interface Anstalld {
  readonly id: string;
  readonly roll: string;
  readonly enhet: string;
}

/** Most cases, and most tasks, that one preview shows and one reassignment moves. */
export const MEST = 200;
const COLUMNS = `o.id, o.enhet, o.fran, o.skal, o.av, o.roll, o.avtryck, ${utc('o.skapad')} AS skapad,
  o.angrad_av AS "angradAv", ${utc('o.angrad')} AS angrad`;

/** What a statement filters by besides what may be seen: from access/policy-sql.ts. */
export interface Enhetsurval {
  readonly arende: string;
  readonly uppgift: string;
  readonly ledd: string;
  /** The task `t` does not go with the case `c`: whose it is is not the case's named worker in its role. */
  readonly egen: (who: string) => string;
  /** The task `t` is somebody's. */
  readonly av: (who: string) => string;
  /** The task is the one's in a parameter, for a statement that changes whose it is. */
  readonly hos: (who: string) => string;
  /** Whom the cases in `oppna` name, and who holds each open task of theirs. */
  readonly personal: string;
  /** The incident `i` is about work that nobody has in a unit that the reader leads. */
  readonly agarlost: string;
}

export class OmfordelningStore {
  private readonly texts: Readonly<Record<'arbete' | 'sedda' | 'uppgifter' | 'avgangna' | 'rader', string>>;

  constructor(
    private readonly pool: Pool,
    { visible, namedAs }: PolicySql,
    private readonly urval: Enhetsurval,
  ) {
    const klient = `LEFT JOIN klienter k ON k.id = c.klient_id`;
    const seen = `CROSS JOIN LATERAL (SELECT c.* FROM cases c WHERE c.id = t.case_id AND ${visible} OFFSET 0) c`;
    this.texts = {
      arbete: `WITH
        named AS MATERIALIZED (
          SELECT c.*, named.role AS roll FROM unnest($8::text[]) r(role)
          CROSS JOIN LATERAL (SELECT $5::text AS id, r.role) named CROSS JOIN LATERAL (
            SELECT c.* FROM cases c WHERE c.status = 'active' AND ${namedAs} AND ${urval.arende} AND ${visible}
            ORDER BY c.id LIMIT ${MEST + 1}) c),
        held AS MATERIALIZED (
          SELECT t.*, c.process, c.version AS pversion, ${PROTECTED} AS dold FROM tasks t ${seen}
          WHERE t.status = 'open' AND ${urval.av('$5')} AND ${urval.uppgift}
            AND ${urval.egen('$5')}
          ORDER BY coalesce(t.due_at, 'infinity'::timestamptz), t.id LIMIT ${MEST + 1}),
        shown AS (SELECT id, ${enhetOf()} AS enhet FROM named c
          UNION SELECT case_id, unit FROM held),
        log AS (${LOG} SELECT $1, $4, 'omfordelning forhandsvisning', s.id, 'ok', coalesce(s.enhet, ${firstEnhet()}),
          'planering', NULL FROM (SELECT 1) one LEFT JOIN shown s ON true)
        SELECT
          coalesce((SELECT json_agg(x ORDER BY x.frist NULLS LAST, x.id) FROM (
            SELECT c.id, c.process, c.version, c.revision, c.roll, ${PROTECTED} AS skyddad, ${KLIENT} AS klient,
              (SELECT min(t.due_date)::text FROM tasks t WHERE t.case_id = c.id AND t.status = 'open'
                AND ${urval.uppgift}) AS frist
            FROM named c ${klient}) x), '[]') AS arenden,
          coalesce((SELECT json_agg(x ORDER BY x.frist NULLS LAST, x.id) FROM (
            SELECT h.id, h.case_id AS "caseId", h.key, h.process, h.pversion AS "processVersion", h.role AS roll,
              h.version, h.due_date::text AS frist, h.dold AS skyddad FROM held h) x), '[]') AS uppgifter,
          coalesce((SELECT json_agg(x) FROM (
            SELECT named.id, named.role AS roll,
              (SELECT count(*)::int FROM cases c WHERE c.status = 'active' AND ${namedAs} AND ${visible}) AS arenden,
              (SELECT count(*)::int FROM tasks t ${seen} WHERE t.status = 'open' AND ${urval.av('named.id')}
                AND ${urval.egen('named.id')}) AS uppgifter
            FROM unnest($9::text[], $10::text[]) named(id, role)) x), '[]') AS kollegor`,
      sedda: `SELECT c.id, ${PROTECTED} AS skyddad FROM cases c WHERE c.id = ANY ($4::text[]) AND ${visible}`,
      uppgifter: `SELECT t.id, t.case_id AS "caseId", t.role AS roll, t.unit, t.status, t.assignee, t.version
        FROM tasks t ${seen} WHERE t.id = ANY ($4::text[])`,
      // The sweep has found the cases (agare.store.ts): here those few are read, as they are now.
      avgangna: `WITH
        aktiv AS MATERIALIZED (SELECT * FROM unnest($6::text[], $7::text[], $8::text[]) a(id, roll, enhet)),
        oppna AS MATERIALIZED (SELECT DISTINCT i.case_id FROM incidents i
          WHERE i.status = 'open' AND i.enhet IS NOT NULL AND ${urval.agarlost}),
        o AS MATERIALIZED (${urval.personal}),
        found AS MATERIALIZED (SELECT o.* FROM o WHERE ${urval.ledd} AND ${NOT_ACTIVE}),
        shown AS MATERIALIZED (
          SELECT f.* FROM found f CROSS JOIN LATERAL (
            SELECT FROM cases c WHERE c.id = f.case_id AND ${visible} OFFSET 0) c
          ORDER BY f.person, f.roll, f.enhet, f.case_id, f.uppgift LIMIT ${MEST * 2 + 1}),
        log AS (${LOG} SELECT $1, $4, 'omfordelning avgangna', s.case_id, 'ok', coalesce(s.enhet, ${firstEnhet()}),
          'planering', NULL FROM (SELECT 1) one LEFT JOIN (SELECT DISTINCT case_id, enhet FROM shown) s ON true)
        SELECT person, roll, enhet, case_id AS "caseId", uppgift FROM shown`,
      rader: `WITH shown AS MATERIALIZED (
          SELECT r.*, c.sf_enhet, c.kc_enhet FROM omfordelningsrader r CROSS JOIN LATERAL (
            SELECT c.* FROM cases c WHERE c.id = r.case_id AND ${visible} OFFSET 0) c WHERE r.omfordelning = $5),
        log AS (${LOG} SELECT DISTINCT $1, $4, 'omfordelning', c.case_id, 'ok', ${enhetOf()}, 'planering', $5::text
          FROM shown c)
        SELECT nr, case_id AS "caseId", uppgift, roll, till, version, ater FROM shown ORDER BY nr`,
    };
  }

  /**
   * A worker's named cases and held tasks in a unit, and how much each colleague has; only what the reader sees.
   * @param roller roles of the unit's side that a case has a named worker in
   * @param kolleger who could take over, by role
   */
  async arbete(
    reader: Reader,
    of: { readonly person: string; readonly enhet: string; readonly sida: string },
    roller: readonly string[],
    kolleger: readonly { readonly id: string; readonly roll: string }[],
  ): Promise<Arbete> {
    const { rows } = await this.pool.query<
      Omit<Arbete, 'arenden'> & {
        readonly arenden: readonly (Omit<NamngetArende, 'klient'> & { readonly klient: ReadKlient | null })[];
      }
    >({
      name: 'omfordelning-arbete',
      text: this.texts.arbete,
      values: [
        ...readerValues(reader),
        of.person,
        of.enhet,
        of.sida,
        roller,
        kolleger.map(({ id }) => id),
        kolleger.map(({ roll }) => roll),
      ],
    });
    const [row] = rows;
    if (!row) throw new Error('A statement with one row answered none');
    const arenden = row.arenden.map((one) => ({ ...one, klient: sealedKlient(one.klient) }));
    return { ...row, arenden };
  }

  /** Of these cases those that the reader sees, with whether each is protected. Logged by what follows. */
  async sedda(
    reader: Reader,
    ids: readonly string[],
    on: Pool | PoolClient = this.pool,
  ): Promise<ReadonlyMap<string, boolean>> {
    const { rows } = await on.query<{ id: string; skyddad: boolean }>({
      name: 'omfordelning-sedda',
      text: this.texts.sedda,
      values: [reader.id, reader.roles, reader.units, ids],
    });
    return new Map(rows.map(({ id, skyddad }) => [id, skyddad]));
  }

  /** Of these tasks those in cases that the reader sees. Logged by what follows. */
  async uppgifter(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, ValdUppgift>> {
    const { rows } = await this.pool.query<ValdUppgift & { id: string }>({
      name: 'omfordelning-uppgifter',
      text: this.texts.uppgifter,
      values: [reader.id, reader.roles, reader.units, ids],
    });
    return new Map(rows.map(({ id, ...task }) => [id, task]));
  }

  /**
   * Gives an open task to somebody else, if it still is as it was seen, with its access-log row and a notice to the one
   * who gets it.
   * @param at domain time of the notice
   * @returns its new version, or null if it has changed
   */
  async flyttaUppgift(
    client: PoolClient | Pool,
    { id, version, fran, till }: Uppgiftsbyte,
    access: AccessRow,
    at: Date,
  ): Promise<number | null> {
    const { rows } = await client.query<{ version: number }>({
      name: 'flytta-uppgift',
      text: `WITH done AS (
          UPDATE tasks SET assignee = $4, version = version + 1, tx = pg_current_xact_id()::text::bigint
          WHERE id = $1 AND version = $2 AND status = 'open' AND ${this.urval.hos('$3')} RETURNING *),
        log AS (${LOG} SELECT $5, $6, $7, case_id, 'ok', coalesce(unit, $8), $9, $10 FROM done),
        notis AS (INSERT INTO outbox (case_id, seq, ord, port, payload, at)
          SELECT d.case_id, c.revision, 0, 'notis', json_build_object('slag', 'uppgift', 'uppgift', d.key)::text, $11
          FROM done d JOIN cases c ON c.id = d.case_id)
        SELECT version FROM done`,
      values: [
        ...[id, version, fran, till, access.principal, access.role, access.action],
        ...[access.enhet ?? null, access.andamal ?? 'planering', access.vad ?? null, at],
      ],
    });
    return rows[0]?.version ?? null;
  }

  /** @returns false if there is one with this id already: the key has been used */
  async spara(client: PoolClient, ny: NyOmfordelning): Promise<boolean> {
    const { rowCount } = await client.query(
      `INSERT INTO omfordelningar (id, enhet, fran, skal, av, roll, avtryck) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (id) DO NOTHING`,
      [ny.id, ny.enhet, ny.fran, ny.skal, ny.av, ny.roll, ny.avtryck],
    );
    return rowCount === 1;
  }

  async sparaRader(
    client: PoolClient,
    id: string,
    rader: readonly Omit<Omfordelningsrad, 'ater'>[],
    access: AccessRow,
  ): Promise<void> {
    await client.query(
      `WITH log AS (${LOG} VALUES ($8, $9, $10, NULL, 'ok', $11, $12, $1::text))
       INSERT INTO omfordelningsrader (omfordelning, nr, case_id, uppgift, roll, till, version)
       SELECT $1::uuid, * FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[])`,
      [
        id,
        rader.map(({ nr }) => nr),
        rader.map(({ caseId }) => caseId),
        rader.map(({ uppgift }) => uppgift),
        rader.map(({ roll }) => roll),
        rader.map(({ till }) => till),
        rader.map(({ version }) => version),
        ...[access.principal, access.role, access.action, access.enhet ?? null, access.andamal ?? null],
      ],
    );
  }

  async hitta(id: string, on: Pool | PoolClient = this.pool): Promise<Omfordelning | null> {
    const { rows } = await on.query<Omfordelning>(`SELECT ${COLUMNS} FROM omfordelningar o WHERE o.id = $1`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** All that was moved, for what undoes it: nobody is shown it here. */
  async allaRader(id: string, on: Pool | PoolClient = this.pool): Promise<readonly Omfordelningsrad[]> {
    const { rows } = await on.query<Omfordelningsrad>(
      `SELECT nr, case_id AS "caseId", uppgift, roll, till, version, ater FROM omfordelningsrader
       WHERE omfordelning = $1 ORDER BY nr`,
      [id],
    );
    return rows;
  }

  /** What was moved, of cases that the reader sees. */
  async rader(reader: Reader, id: string): Promise<readonly Omfordelningsrad[]> {
    const { rows } = await this.pool.query<Omfordelningsrad>({
      name: 'omfordelning-rader',
      text: this.texts.rader,
      values: [...readerValues(reader), id],
    });
    return rows;
  }

  /** Marks it as undone; false if it was already. */
  async angra(client: PoolClient, id: string, av: string, nummer: readonly number[]): Promise<boolean> {
    const { rowCount } = await client.query(
      'UPDATE omfordelningar SET angrad_av = $2, angrad = now() WHERE id = $1 AND angrad IS NULL',
      [id, av],
    );
    await client.query(
      'UPDATE omfordelningsrader SET ater = true WHERE omfordelning = $1 AND nr = ANY ($2::int[])',
      [id, nummer],
    );
    return rowCount === 1;
  }

  /** Those of the units, the latest first, with the reading's access-log row. */
  async lista(
    reader: Reader,
    units: readonly string[],
    limit: number,
    after: Place | null,
  ): Promise<Page<Omfordelning>> {
    const { rows } = await this.pool.query<Omfordelning & { readonly due: string }>({
      name: 'omfordelningar',
      text: `WITH log AS (${LOG} VALUES ($1, $4, 'omfordelningar', NULL, 'ok', ${firstEnhet()}, 'administration',
          array_to_string($2::text[], ',')))
        SELECT ${COLUMNS}, o.skapad::text AS due FROM omfordelningar o
        WHERE ${this.urval.ledd} AND ($6::timestamptz IS NULL OR (o.skapad, o.id) < ($6::timestamptz, $7::uuid))
        ORDER BY o.skapad DESC, o.id DESC LIMIT $8::int + 1`,
      values: [...readerValues(reader), units, after?.due ?? null, after?.id ?? null, limit],
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      rows: shown,
      next: rows.length > limit && last ? { rank: 0, due: last.due, id: last.id } : null,
    };
  }

  /** Named workers and holders of tasks in the units who have not the role there any longer, as last swept for. */
  async avgangna(
    reader: Reader,
    units: readonly string[],
    aktiva: readonly Anstalld[],
  ): Promise<readonly Avgangen[]> {
    const { rows } = await this.pool.query<Avgangen>({
      name: 'omfordelning-avgangna',
      text: this.texts.avgangna,
      values: [...readerValues(reader), units, ...aktivValues(aktiva)],
    });
    return rows;
  }
}
