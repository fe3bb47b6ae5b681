/**
 * The municipality's settings as versions, each from a day on. Rows are only added: the app role has no right
 * to change or take away one, so that every step can be computed anew from the version it names.
 */
import type { Pool } from 'pg';
import type { Settings } from '../../machines/process';
import type { AccessRow } from '../engine/types';
import { LOG } from './access-log.sql';
import { utc } from './cases.store';

/** One version: all values, not only those that differ, so that it means the same under a later program. */
export interface SettingsVersion {
  readonly version: number;
  /** First day, YYYY-MM-DD, from local midnight; the first version is from before everything. */
  readonly validFrom: string;
  readonly values: Settings;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** A version on its way in. */
export type NewSettings = Omit<SettingsVersion, 'at'>;

interface Row extends Omit<SettingsVersion, 'values'> {
  readonly body: string;
}

const COLUMNS = `version, valid_from::text AS "validFrom", body, by, ${utc('at')} AS at, reason`;

export class SettingsStore {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  /** Every version, in order. */
  async all(): Promise<readonly SettingsVersion[]> {
    const { rows } = await this.pool.query<Row>({
      name: 'settings',
      text: `SELECT ${COLUMNS} FROM settings ORDER BY version`,
    });
    return rows.map(({ body, ...row }) => ({ ...row, values: JSON.parse(body) as Settings }));
  }

  /** Keeps the defaults as version 1, if the municipality has none yet. */
  async keepFirst({ version, validFrom, values, by, reason }: NewSettings): Promise<void> {
    await this.pool.query(
      `INSERT INTO settings (version, valid_from, body, by, reason) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (version) DO NOTHING`,
      [version, validFrom, JSON.stringify(values), by, reason],
    );
  }

  /**
   * Adds a version, with its access-log row in the same statement.
   * @returns false if its number is taken; nothing is then written
   */
  async add({ version, validFrom, values, by, reason }: NewSettings, access: AccessRow): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH added AS (
         INSERT INTO settings (version, valid_from, body, by, reason) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (version) DO NOTHING RETURNING version)
       ${LOG} SELECT $6, $7, $8, NULL, $9, $10, $11, NULL FROM added`,
      [
        version,
        validFrom,
        JSON.stringify(values),
        by,
        reason,
        access.principal,
        access.role,
        access.action,
        access.outcome,
        access.enhet ?? null,
        access.andamal ?? null,
      ],
    );
    return rowCount === 1;
  }

  /** Writes an access-log row alone: of a reading, or of a refusal. */
  async log({ principal, role, action, outcome, enhet, andamal }: AccessRow): Promise<void> {
    const values = [principal, role, action, outcome, enhet ?? null, andamal ?? null];
    await this.pool.query(`${LOG} VALUES ($1, $2, $3, NULL, $4, $5, $6, NULL)`, values);
  }
}
