/** Hand-overs of cases: proposed, told to the client, decided. What shows one leaves its access-log row with it. */
import type { Pool, PoolClient } from 'pg';
import type { AccessRow } from '../engine/types';
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import { utc } from './cases.store';
import { sqlState } from './pg-errors';
import { inTransaction } from './transaction';
import type { PolicySql, Reader } from './visible.query';
import type { Page, Place } from './worklist.query';

export interface NyOverlamning {
  readonly id: string;
  readonly caseId: string;
  /** The key that the text is under: the client's, or the case's own. */
  readonly nyckel: string;
  readonly roll: string;
  readonly enhet: string;
  readonly fran: string;
  readonly till: string;
  readonly skal: string;
  readonly fritext: Buffer;
}
export interface Overlamning extends NyOverlamning {
  readonly status: 'vantar' | 'godkand' | 'avslagen' | 'aterkallad';
  /** A local date; null until the client has been told. */
  readonly informerad: string | null;
  readonly skapad: string;
  readonly avgjordAv: string | null;
  readonly avgjord: string | null;
}

/** A row with its place in the list, and the unit in whose name it is seen. */
interface Last extends Overlamning {
  readonly plats: string;
  readonly sedd: string | null;
}
const placeAt = (row: Last | undefined): Place | null =>
  row ? { rank: 0, due: row.plats, id: row.id } : null;

const COLUMNS = `o.id, o.case_id AS "caseId", o.nyckel, o.roll, o.enhet, o.fran, o.till, o.skal, o.fritext, o.status,
  o.informerad::text AS informerad, ${utc('o.skapad')} AS skapad, o.avgjord_av AS "avgjordAv", ${utc('o.avgjord')} AS avgjord`;

export class OverlamningStore {
  private readonly texts: Readonly<Record<'arende' | 'vantar' | 'en', string>>;

  /** @param ledd the policy's: the hand-over `o` lies in one of the units in $5 */
  constructor(
    private readonly pool: Pool,
    { visible }: PolicySql,
    ledd: string,
  ) {
    // Those of the side that the reader is not on are sifted out by the caller: what is not shown is not logged.
    const found = (where: string) => `SELECT ${COLUMNS}, o.skapad::text AS plats, ${enhetOf()} AS sedd
      FROM overlamningar o CROSS JOIN LATERAL (
        SELECT c.sf_enhet, c.kc_enhet FROM cases c WHERE c.id = o.case_id AND ${visible} OFFSET 0) c
      WHERE ${where} AND ($6::timestamptz IS NULL OR (o.skapad, o.id) < ($6::timestamptz, $7::uuid))
      ORDER BY o.skapad DESC, o.id DESC LIMIT $4::int + 1`;
    this.texts = {
      arende: found('o.case_id = $5::text'),
      vantar: found(`o.status = 'vantar' AND (${ledd} OR o.fran = $1 OR o.till = $1)`),
      en: `SELECT ${COLUMNS} FROM overlamningar o CROSS JOIN LATERAL (
          SELECT FROM cases c WHERE c.id = o.case_id AND ${visible} OFFSET 0) c WHERE o.id = $4`,
    };
  }

  /**
   * Hand-overs, the latest first, with the access-log rows of those that are shown.
   * @param av those of a case, or those that wait in the units or from or to the reader
   * @param egen whether the reader's side knows of one
   */
  async sida(
    reader: Reader,
    av: { readonly arende: string } | { readonly enheter: readonly string[] },
    egen: (row: Overlamning) => boolean,
    limit: number,
    after: Place | null,
  ): Promise<Page<Overlamning>> {
    return inTransaction(this.pool, async (client) => {
      const shown: Last[] = [];
      let place = after;
      for (let fler = true; fler && shown.length <= limit;) {
        const text = 'arende' in av ? this.texts.arende : this.texts.vantar;
        const of = 'arende' in av ? av.arende : av.enheter;
        const { rows } = await client.query<Last>({
          name: `overlamningar-${'arende' in av ? 'arende' : 'vantar'}`,
          text,
          values: [reader.id, reader.roles, reader.units, limit, of, place?.due ?? null, place?.id ?? null],
        });
        shown.push(...rows.filter(egen));
        fler = rows.length > limit;
        place = placeAt(rows.at(-1));
      }
      const page = shown.slice(0, limit);
      await client.query({
        name: 'log-overlamningar',
        text: `${LOG} SELECT $1, $2, 'overlamningar', s.id, 'ok', coalesce(s.enhet, ${firstEnhet('$5::text[]')}), 'planering', NULL
          FROM (SELECT 1) one LEFT JOIN (SELECT DISTINCT * FROM unnest($3::text[], $4::text[]) t(id, enhet)) s ON true`,
        values: [
          reader.id,
          reader.role,
          page.map(({ caseId }) => caseId),
          page.map(({ sedd }) => sedd),
          reader.units,
        ],
      });
      // A reader is only told the places of what she may see.
      return { rows: page, next: shown.length > limit ? placeAt(page.at(-1)) : null };
    });
  }

  /** One of a case that the reader sees, or null. Logged by what follows. */
  async hitta(reader: Reader, id: string): Promise<Overlamning | null> {
    const values = [reader.id, reader.roles, reader.units, id];
    const query = { name: 'overlamning', text: this.texts.en, values };
    return (await this.pool.query<Overlamning>(query)).rows[0] ?? null;
  }

  /** @returns false where one waits in the case and role already */
  async foresla(ny: NyOverlamning, access: AccessRow): Promise<boolean> {
    const { id, caseId, nyckel, roll, enhet, fran, till, skal, fritext } = ny;
    try {
      await this.pool.query(
        `WITH log AS (${LOG} VALUES ($10, $11, $12, $2, 'ok', $4::text, $13, $1::text))
         INSERT INTO overlamningar (id, case_id, roll, enhet, fran, till, skal, fritext, nyckel)
         VALUES ($1::uuid, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[id, caseId, roll, enhet, fran, till, skal, fritext, nyckel],
          ...[access.principal, access.role, access.action, access.andamal ?? null],
        ],
      );
      return true;
    } catch (error) {
      if (sqlState(error) === '23505') return false;
      throw error;
    }
  }

  /** That the client has been told, and how. @returns false if it no longer waits */
  async informera(id: string, datum: string, satt: string, access: AccessRow): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH done AS (UPDATE overlamningar SET informerad = $2, informerad_satt = $3
          WHERE id = $1 AND status = 'vantar' RETURNING case_id, enhet)
       ${LOG} SELECT $4, $5, $6, case_id, 'ok', enhet, $7, $8 FROM done`,
      [id, datum, satt, access.principal, access.role, access.action, access.andamal ?? null, id],
    );
    return rowCount === 1;
  }

  /** @returns false if it no longer waits */
  async avgor(
    id: string,
    utfall: Exclude<Overlamning['status'], 'vantar'>,
    access: AccessRow,
    on: Pool | PoolClient = this.pool,
  ): Promise<boolean> {
    const { rowCount } = await on.query(
      `WITH done AS (UPDATE overlamningar SET status = $2, avgjord_av = $3, avgjord = now()
          WHERE id = $1 AND status = 'vantar' RETURNING case_id, enhet)
       ${LOG} SELECT $3, $4, $5, case_id, 'ok', enhet, $6, $7 FROM done`,
      [id, utfall, access.principal, access.role, access.action, access.andamal ?? null, `${id} ${utfall}`],
    );
    return rowCount === 1;
  }
}
