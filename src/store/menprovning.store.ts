/**
 * Decisions on whether a client may know which member of staff has seen her case. They are only added; the ground
 * lies under the client's own key and goes with it.
 */
import type { Pool } from 'pg';
import { LOG } from './access-log.sql';
import { utc } from './cases.store';
import { readerValues, type PolicySql, type Reader } from './visible.query';
import { PROTECTED } from './skydd.sql';

export type MenprovningBeslut = 'lamnas_ut' | 'lamnas_inte_ut';

export interface Menprovning {
  readonly id: string;
  /** Days that it holds for, both with. */
  readonly fran: string;
  readonly till: string;
  readonly beslut: MenprovningBeslut;
  readonly av: string;
  readonly role: string;
  /** ISO UTC. */
  readonly at: string;
}

export interface NyMenprovning extends Pick<Menprovning, 'id' | 'fran' | 'till' | 'beslut'> {
  readonly klientId: string;
  readonly grund: Buffer;
}

const COLUMNS = `id, fran::text AS fran, till::text AS till, beslut, av, role, ${utc('at')} AS at`;

export class MenprovningStore {
  private readonly seesText: string;
  private readonly addText: string;
  private readonly findText: string;

  constructor(
    private readonly pool: Pool,
    { visible }: Pick<PolicySql, 'visible'>,
  ) {
    const seen = (klient: string) =>
      `c AS MATERIALIZED (SELECT c.id FROM cases c WHERE c.klient_id = ${klient} AND NOT ${PROTECTED} AND ${visible})`;
    this.seesText = `WITH ${seen('$4')} SELECT EXISTS (SELECT FROM c) AS sees`;
    this.addText = `WITH ${seen('$5')},
      m AS (INSERT INTO menprovningar (id, klient_id, fran, till, beslut, grund, av, role)
        SELECT $6, $5, $7, $8, $9, $10, $1, $4 WHERE EXISTS (SELECT FROM c) RETURNING *),
      log AS (${LOG} SELECT $1, $4, 'menprovning', c.id, CASE WHEN c.id IS NULL THEN 'NOT_FOUND' ELSE 'ok' END,
        ($3::text[])[1], 'loggutdrag', $9::text FROM (SELECT 1) one LEFT JOIN c ON true)
      SELECT ${COLUMNS} FROM m`;
    this.findText = `WITH ${seen('$4')} SELECT ${COLUMNS} FROM menprovningar WHERE id = $5 AND klient_id = $4
      AND EXISTS (SELECT FROM c)`;
  }

  /** Whether the client is unprotected, and the reader may see a case of hers. Who does not is logged by the caller. */
  async sees(reader: Reader, klientId: string): Promise<boolean> {
    const values = [reader.id, reader.roles, reader.units, klientId];
    const query = { name: 'menprovning-ser', text: this.seesText, values };
    return (await this.pool.query<{ sees: boolean }>(query)).rows[0]?.sees ?? false;
  }

  /** Keeps a decision about an unprotected client of whom the reader may see a case; null if there is none. */
  async add(
    reader: Reader,
    { klientId, id, fran, till, beslut, grund }: NyMenprovning,
  ): Promise<Menprovning | null> {
    const values = [...readerValues(reader), klientId, id, fran, till, beslut, grund];
    const { rows } = await this.pool.query<Menprovning>({ name: 'menprovning', text: this.addText, values });
    return rows[0] ?? null;
  }

  /** A decision about this client, or null. What is shown by it is logged by what shows it. */
  async find(reader: Reader, klientId: string, id: string): Promise<Menprovning | null> {
    const values = [reader.id, reader.roles, reader.units, klientId, id];
    const { rows } = await this.pool.query<Menprovning>({
      name: 'find-menprovning',
      text: this.findText,
      values,
    });
    return rows[0] ?? null;
  }
}
