/**
 * What each has chosen to be told of, and what waits to be told. What waits is leased before it leaves, as rows of the
 * outbox are; what goes in one mail is bound together by `sandning` at the first attempt, so that another attempt is the
 * same mail. Leases are wall time; when something falls due is domain time.
 */
import type { Pool } from 'pg';
import type { Aviseringsval } from '../aviseringar/val';
import type { AccessRow } from '../engine/types';
import { LOG } from './access-log.sql';
import { inTransaction } from './transaction';

/** Something that one user is to be told of later. */
export interface Vantande {
  readonly id: string;
  readonly anvandare: string;
  readonly caseId: string;
  /** Codes, as in the outbox. */
  readonly payload: unknown;
  /** Only delayed; gathered; or told afterwards to the one whom somebody stood in for. */
  readonly satt: 'fordrojd' | 'samlad' | 'efter';
  /** The same at every attempt: it waits once. */
  readonly nyckel: string;
}
interface NyVantande extends Omit<Vantande, 'id'> {
  readonly forfaller: string;
}

/** What goes in one mail. */
export interface Sandning {
  readonly id: string;
  readonly anvandare: string;
  readonly rader: readonly Vantande[];
  /** This attempt's number, from 1. */
  readonly forsok: number;
}

/** A substitute of somebody's. */
export interface Ersattare {
  readonly vikarie: string;
  /** The cases it is limited to; null for all that are not protected. */
  readonly arenden: readonly string[] | null;
  /** Last day. */
  readonly till: string;
}

/** How long a worker has a mail for itself. */
const LEASE_MS = 60_000;
/** Days for which is kept what was told when. */
const KEPT_DAYS = 30;
/** Things in one mail; the next mail has the rest. */
const MOST = 200;

export class AviseringarStore {
  constructor(private readonly pool: Pool) {}

  /** What somebody has chosen, as it was kept; null for whoever has chosen nothing. */
  async las(anvandare: string): Promise<unknown> {
    const { rows } = await this.pool.query<{ val: string }>({
      name: 'aviseringsval',
      text: 'SELECT val FROM aviseringsval WHERE anvandare = $1',
      values: [anvandare],
    });
    return rows[0] ? (JSON.parse(rows[0].val) as unknown) : null;
  }

  /** Keeps what somebody has chosen, with its row in the access log. */
  async valj(anvandare: string, val: Aviseringsval, access: AccessRow): Promise<void> {
    await this.pool.query({
      name: 'aviseringsval-andra',
      text: `WITH log AS (${LOG} VALUES ($1, $3, $4, NULL, $5, $6, $7, NULL))
        INSERT INTO aviseringsval AS a (anvandare, val) VALUES ($1, $2)
        ON CONFLICT (anvandare) DO UPDATE SET val = excluded.val, andrad = now()`,
      values: [
        anvandare,
        JSON.stringify(val),
        access.role,
        access.action,
        access.outcome,
        access.enhet ?? null,
        access.andamal ?? null,
      ],
    });
  }

  /** Who stands in for somebody today, in a role and a unit: by the wall, as access is. */
  async ersattare(ersatt: string, roll: string, enhet: string): Promise<readonly Ersattare[]> {
    const { rows } = await this.pool.query<Ersattare>({
      name: 'avisering-ersattare',
      text: `SELECT v.vikarie, v.arenden, v.till::text AS till FROM vikariat v
        WHERE v.ersatter = $1 AND v.roll = $2 AND v.enhet = $3 AND v.avslutat_at IS NULL
          AND (now() AT TIME ZONE 'Europe/Stockholm')::date BETWEEN v.fran AND v.till ORDER BY v.id`,
      values: [ersatt, roll, enhet],
    });
    return rows;
  }

  /** Lets something wait; once, however often it is said. */
  async vanta({ nyckel, anvandare, caseId, payload, satt, forfaller }: NyVantande): Promise<void> {
    await this.pool.query({
      name: 'avisering-vanta',
      text: `INSERT INTO vantande_aviseringar (nyckel, anvandare, case_id, payload, satt, forfaller)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (nyckel) DO NOTHING`,
      values: [nyckel, anvandare, caseId, JSON.stringify(payload), satt, forfaller],
    });
  }

  /**
   * Takes what goes in one mail: all that is gathered for one user, or one thing that was only delayed.
   * @param now domain time, ISO UTC
   */
  async ta(now: string): Promise<Sandning | null> {
    return inTransaction(this.pool, async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('stegvis.aviseringar'))");
      const { rows } = await client.query<
        Omit<Vantande, 'payload'> & { payload: string; sandning: string; forsok: number }
      >({
        name: 'avisering-ta',
        text: `WITH first AS MATERIALIZED (
            SELECT id, anvandare, satt, sandning FROM vantande_aviseringar
            WHERE klar IS NULL AND forfaller <= $1 AND inte_fore <= now() ORDER BY forfaller, id LIMIT 1),
          mine AS MATERIALIZED (
            SELECT w.id FROM first f JOIN vantande_aviseringar w ON w.klar IS NULL AND (w.id = f.id
              OR w.sandning = f.sandning
              OR (f.sandning IS NULL AND f.satt <> 'fordrojd' AND w.satt <> 'fordrojd' AND w.sandning IS NULL
                AND w.anvandare = f.anvandare AND w.forfaller <= $1))
            ORDER BY w.id LIMIT ${MOST}),
          one AS MATERIALIZED (SELECT gen_random_uuid() AS id)
          UPDATE vantande_aviseringar w SET forsok = forsok + 1, sandning = coalesce(w.sandning, one.id),
            inte_fore = now() + ${LEASE_MS} * interval '1 ms'
          FROM mine, one WHERE w.id = mine.id
          RETURNING w.id::text, w.anvandare, w.case_id AS "caseId", w.payload, w.satt, w.nyckel, w.sandning, w.forsok`,
        values: [now],
      });
      const [first] = rows;
      if (!first) return null;
      const rader = rows
        .sort((a, b) => Number(a.id) - Number(b.id))
        .map(({ sandning: _sandning, forsok: _forsok, ...row }) => ({
          ...row,
          payload: JSON.parse(row.payload) as unknown,
        }));
      return { id: first.sandning, anvandare: first.anvandare, forsok: first.forsok, rader };
    });
  }

  /** The mail has left, or there was nothing left to tell. */
  async klar(sandning: string, utfall: 'skickad' | 'inaktuell'): Promise<void> {
    await this.pool.query({
      name: 'avisering-klar',
      text: `UPDATE vantande_aviseringar SET klar = now(), utfall = $2 WHERE sandning = $1 AND klar IS NULL`,
      values: [sandning, utfall],
    });
  }

  /** Lets a mail that could not be sent wait. */
  async skjutUpp(sandning: string, ms: number): Promise<void> {
    await this.pool.query({
      name: 'avisering-skjut-upp',
      text: `UPDATE vantande_aviseringar SET inte_fore = now() + $2::int * interval '1 ms'
             WHERE sandning = $1 AND klar IS NULL`,
      values: [sandning, ms],
    });
  }

  /** Takes away what was told long ago. */
  async stada(): Promise<void> {
    await this.pool.query({
      name: 'avisering-stada',
      text: `DELETE FROM vantande_aviseringar WHERE klar < now() - interval '${KEPT_DAYS} days'`,
    });
  }
}
