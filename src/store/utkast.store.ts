/**
 * Drafts as rows. Those of a case are read and written by statements that filter by the policy and write their
 * access-log row, like every reading of a case: who has lost sight of the case has lost sight of her draft in it too.
 */
import type { Pool } from 'pg';
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import { utc } from './cases.store';
import { readerValues, type PolicySql, type Reader } from './visible.query';

/** A draft as it lies there. Instants are ISO UTC, by the wall clock. */
export interface SealedUtkast {
  readonly id: string;
  /** Whose key the text lies under. */
  readonly nyckel: string;
  readonly cipher: Buffer;
  readonly version: number;
  /** The case when the form was opened; null for a start. */
  readonly arendeRevision: number | null;
  readonly skapad: string;
  readonly sparad: string;
}

/** What a save is of. Without `cipher` nothing is saved, and the log says why. */
export interface NyttUtkast {
  readonly atgard: string;
  readonly nyckel: string;
  readonly cipher: Buffer | null;
  /** The version that it was typed on; null for the first. */
  readonly version: number | null;
  /** The case's revision when the form was opened; null for now. */
  readonly arendeRevision: number | null;
  /** Why nothing is to be saved. */
  readonly refusal: string | null;
}

/** A saved draft, without its text. */
export type SparatUtkast = Omit<SealedUtkast, 'cipher' | 'nyckel'>;

/** A draft in a list, with what of its case the list tells. */
export interface ListatUtkast extends SparatUtkast {
  readonly caseId: string | null;
  readonly atgard: string;
  readonly process: string | null;
  readonly processVersion: number | null;
  /** The case has other events than when the form was opened. */
  readonly andrat: boolean;
  /** `skapad` as the cursor has it. */
  readonly plats: string;
}

/** Where a page of the list begins. */
export interface Efter {
  readonly due: string;
  readonly id: string;
}

const SAVED = (row: string): string =>
  `${row}.id, ${row}.version, ${row}.arende_revision AS "arendeRevision", ${utc(`${row}.skapad`)} AS skapad,
    ${utc(`${row}.sparad`)} AS sparad`;
const SEALED = `u.nyckel, u.cipher, ${SAVED('u')}`;

/** `$5` the action of the log, `$6` the case, `$7` the form. */
const MINE = 'u.case_id = c.id AND u.anvandare = $1 AND u.atgard = $7';

export class UtkastStore {
  private readonly texts: Readonly<Record<'spara' | 'las' | 'radera' | 'lista', string>>;

  constructor(
    private readonly pool: Pool,
    { visible, nodoppning }: PolicySql,
  ) {
    const seen = `c AS MATERIALIZED (SELECT c.* FROM cases c WHERE c.id = $6 AND ${visible})`;
    const purpose = `CASE WHEN ${nodoppning} THEN 'nodoppning' ELSE 'handlaggning' END`;
    const log = (outcome: string, more = '') => `log AS (${LOG}
      SELECT $1, $4, $5, $6, CASE WHEN c.id IS NULL THEN 'NOT_FOUND' ELSE ${outcome} END, ${enhetOf()}, ${purpose}, $7
      FROM (SELECT 1) one LEFT JOIN c ON true ${more})`;
    this.texts = {
      // A save tells nothing of the case that the last one did not, unless the case has moved on: only then, and at
      // the first, is there something to log. The rows of a person typing would hide all others.
      spara: `WITH ${seen},
        may AS (SELECT c.id, c.revision FROM c WHERE $9::bytea IS NOT NULL AND coalesce(c.klient_id, c.id) = $8),
        old AS (SELECT u.sedd FROM c JOIN utkast u ON ${MINE}),
        made AS (INSERT INTO utkast AS u (case_id, anvandare, atgard, nyckel, cipher, arende_revision, sedd)
          SELECT may.id, $1, $7, $8, $9, least(coalesce($11::int, may.revision), may.revision), may.revision
          FROM may WHERE $10::int IS NULL
          ON CONFLICT (case_id, anvandare, atgard) WHERE case_id IS NOT NULL DO NOTHING
          RETURNING ${SAVED('u')}),
        changed AS (UPDATE utkast u SET cipher = $9, version = u.version + 1, sedd = may.revision, sparad = now()
          FROM may WHERE u.case_id = may.id AND u.anvandare = $1 AND u.atgard = $7 AND u.version = $10
          RETURNING ${SAVED('u')}),
        saved AS (SELECT * FROM made UNION ALL SELECT * FROM changed),
        ${log(
          `CASE WHEN $12::text IS NOT NULL THEN $12 WHEN EXISTS (SELECT FROM saved) THEN 'ok' ELSE 'STALE_REVISION' END`,
          'WHERE NOT EXISTS (SELECT FROM changed, old WHERE old.sedd = c.revision)',
        )}
        SELECT c.revision, saved.* FROM c LEFT JOIN saved ON true`,
      las: `WITH ${seen}, ${log("'ok'")}
        SELECT c.revision, ${SEALED} FROM c LEFT JOIN utkast u ON ${MINE}`,
      radera: `WITH ${seen},
        gone AS (DELETE FROM utkast u USING c WHERE ${MINE} AND ($8::int IS NULL OR u.version = $8) RETURNING u.id),
        ${log("'ok'")}
        SELECT c.revision, EXISTS (SELECT FROM c JOIN utkast u ON ${MINE}) AND NOT EXISTS (SELECT FROM gone) AS newer FROM c`,
      lista: `WITH shown AS MATERIALIZED (
          SELECT u.id, u.case_id, u.atgard, u.version, u.arende_revision, u.skapad, u.sparad,
            c.process, c.version AS process_version, c.revision
          FROM utkast u LEFT JOIN cases c ON c.id = u.case_id AND ${visible}
          WHERE u.anvandare = $1 AND (u.case_id IS NULL OR c.id IS NOT NULL)
            AND ($5::text IS NULL OR u.case_id = $5)
            AND ($6::timestamptz IS NULL OR (u.skapad, u.id) < ($6, $7::uuid))
          ORDER BY u.skapad DESC, u.id DESC LIMIT $8),
        log AS (${LOG} SELECT $1, $4, 'utkast lista', s.case_id, 'ok', ${firstEnhet()}, 'planering', NULL
          FROM (SELECT 1) one LEFT JOIN (SELECT DISTINCT case_id FROM shown WHERE case_id IS NOT NULL) s ON true)
        SELECT ${SAVED('s')}, s.case_id AS "caseId", s.atgard, s.process, s.process_version AS "processVersion",
          coalesce(s.revision <> s.arende_revision, false) AS andrat, s.skapad::text AS plats
        FROM shown s ORDER BY s.skapad DESC, s.id DESC`,
    };
  }

  /**
   * Saves a draft of a case.
   * @returns the case's revision, and the draft if it was saved; null if the case is not there to be seen
   */
  async spara(
    reader: Reader,
    caseId: string,
    { atgard, nyckel, cipher, version, arendeRevision, refusal }: NyttUtkast,
  ): Promise<{ readonly revision: number; readonly saved: SparatUtkast | null } | null> {
    const ask = [...readerValues(reader), 'utkast spara', caseId, atgard];
    const values = [...ask, nyckel, cipher, version, arendeRevision, refusal];
    return savedOf(await this.one('utkast-spara', this.texts.spara, values));
  }

  /** One's draft of a case and the case's revision; null if the case is not there to be seen. */
  async las(
    reader: Reader,
    caseId: string,
    atgard: string,
  ): Promise<{ readonly revision: number; readonly saved: SealedUtkast | null } | null> {
    const values = [...readerValues(reader), 'utkast las', caseId, atgard];
    return savedOf<SealedUtkast>(await this.one('utkast-las', this.texts.las, values));
  }

  /**
   * Takes a draft away. There need not be one.
   * @param version only if it is this one
   * @returns false if it is another; null if the case is not there to be seen
   */
  async radera(
    reader: Reader,
    caseId: string,
    atgard: string,
    version: number | null,
  ): Promise<boolean | null> {
    const values = [...readerValues(reader), 'utkast radera', caseId, atgard, version];
    const row = await this.one<{ newer: boolean }>('utkast-radera', this.texts.radera, values);
    return row && !row.newer;
  }

  /** One's drafts, the latest begun first, of cases that she may see, and of starts. */
  async lista(
    reader: Reader,
    caseId: string | null,
    efter: Efter | null,
    limit: number,
  ): Promise<readonly ListatUtkast[]> {
    const values = [...readerValues(reader), caseId, efter?.due ?? null, efter?.id ?? null, limit];
    return (await this.pool.query<ListatUtkast>({ name: 'utkast-lista', text: this.texts.lista, values }))
      .rows;
  }

  /** The event has been sent, so its draft is done with; one that was typed on meanwhile is kept. */
  async forbrukat(anvandare: string, caseId: string, atgard: string, version: number | null): Promise<void> {
    await this.pool.query({
      name: 'utkast-forbrukat',
      text: `DELETE FROM utkast WHERE case_id = $2 AND anvandare = $1 AND atgard = $3
        AND ($4::int IS NULL OR version = $4)`,
      values: [anvandare, caseId, atgard, version],
    });
  }

  /** Saves a draft of a start. @returns null if the one that is there is another version */
  async sparaStart(
    reader: Reader,
    atgard: string,
    nyckel: string,
    cipher: Buffer,
    version: number | null,
  ): Promise<SparatUtkast | null> {
    const values = [...readerValues(reader), atgard, nyckel, cipher, version];
    return this.one<SparatUtkast>(
      'utkast-start-spara',
      `WITH made AS (INSERT INTO utkast AS u (anvandare, atgard, nyckel, cipher)
          SELECT $1, $5, $6, $7 WHERE $8::int IS NULL AND $2::text[] IS NOT NULL
          ON CONFLICT (anvandare, atgard) WHERE case_id IS NULL DO NOTHING RETURNING ${SAVED('u')}),
        changed AS (UPDATE utkast u SET cipher = $7, version = u.version + 1, sparad = now()
          WHERE u.case_id IS NULL AND u.anvandare = $1 AND u.atgard = $5 AND u.version = $8 RETURNING ${SAVED('u')}),
        log AS (${LOG} SELECT $1, $4, 'utkast spara', NULL, 'ok', ${firstEnhet()}, 'handlaggning', $5 FROM made)
        SELECT * FROM made UNION ALL SELECT * FROM changed`,
      values,
    );
  }

  /** One's draft of a start, or null. */
  async lasStart(reader: Reader, atgard: string): Promise<SealedUtkast | null> {
    return this.one<SealedUtkast>(
      'utkast-start-las',
      `WITH u AS MATERIALIZED (SELECT * FROM utkast u
          WHERE u.case_id IS NULL AND u.anvandare = $1 AND u.atgard = $5 AND $2::text[] IS NOT NULL),
        log AS (${LOG} SELECT $1, $4, 'utkast las', NULL, CASE WHEN u.id IS NULL THEN 'NOT_FOUND' ELSE 'ok' END,
          ${firstEnhet()}, 'handlaggning', $5 FROM (SELECT 1) one LEFT JOIN u ON true)
        SELECT ${SEALED} FROM u`,
      [...readerValues(reader), atgard],
    );
  }

  /** Takes a draft of a start away. @returns false if it is another version than `version` */
  async raderaStart(reader: Reader, atgard: string, version: number | null): Promise<boolean> {
    const row = await this.one<{ newer: boolean }>(
      'utkast-start-radera',
      `WITH gone AS (DELETE FROM utkast WHERE case_id IS NULL AND anvandare = $1 AND atgard = $5
          AND ($6::int IS NULL OR version = $6) AND $2::text[] IS NOT NULL RETURNING id),
        log AS (${LOG} VALUES ($1, $4, 'utkast radera', NULL, 'ok', ${firstEnhet()}, 'handlaggning', $5))
        SELECT EXISTS (SELECT FROM utkast WHERE case_id IS NULL AND anvandare = $1 AND atgard = $5)
          AND NOT EXISTS (SELECT FROM gone) AS newer`,
      [...readerValues(reader), atgard, version],
    );
    return !row?.newer;
  }

  /** The case has been started, so the draft of it is done with. */
  async startat(anvandare: string, process: string): Promise<void> {
    await this.pool.query({
      name: 'utkast-startat',
      text: 'DELETE FROM utkast WHERE case_id IS NULL AND anvandare = $1 AND atgard = $2',
      values: [anvandare, process],
    });
  }

  private async one<T>(name: string, text: string, values: readonly unknown[]): Promise<T | null> {
    const { rows } = await this.pool.query<T & object>({ name, text, values: [...values] });
    return rows[0] ?? null;
  }
}

/** A row of the case and, beside it, the draft or nulls. */
function savedOf<T extends { readonly id: string }>(
  row: ({ readonly revision: number } & (T | { readonly id: null })) | null,
): { readonly revision: number; readonly saved: T | null } | null {
  if (!row) return null;
  const { revision, ...saved } = row;
  return { revision, saved: saved.id === null ? null : (saved as unknown as T) };
}

/**
 * Takes away drafts that nobody has saved for so long, and those of cases that have ended.
 * @param days wall time
 * @returns how many
 */
export async function removeOldDrafts(pool: Pool, days: number): Promise<number> {
  const { rowCount } = await pool.query(
    `DELETE FROM utkast u WHERE u.sparad < now() - $1::int * interval '1 day'
       OR EXISTS (SELECT FROM cases c WHERE c.id = u.case_id AND c.status <> 'active')`,
    [days],
  );
  return rowCount ?? 0;
}
