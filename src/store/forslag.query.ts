/**
 * What waits to be decided by somebody else than who proposed it: lowered protection, erasure, disposal, and emergency
 * openings to review. Of a client's proposals one row for each of her cases that the reader may see, in the order in
 * which the deciding services try them; by which of them the reader decides is the caller's to say, who also says what
 * the answer shows: that is logged in the transaction that read it. The cost follows what waits, which is little.
 */
import type { Pool } from 'pg';
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import { utc } from './cases.store';
import { GALLRING_VANTAR } from './gallringar.store';
import { ATT_GRANSKA } from './nodoppningar.store';
import { RADERING_VANTAR } from './raderingsforslag.store';
import { PROTECTED } from './skydd.sql';
import { SANKNING_FORFALLER, SANKNING_VANTAR } from './skyddssankningar.store';
import { inTransaction } from './transaction';
import {
  KLIENT,
  sealedKlient,
  type PolicySql,
  type Reader,
  type ReadKlient,
  type SealedKlient,
} from './visible.query';

interface Forslag {
  readonly id: string;
  /** Who proposed it, or opened the case: a user id. */
  readonly av: string;
  /** ISO UTC. */
  readonly sedan: string;
}
/** A proposal about a client, with a case of hers. */
export interface Klientforslag extends Forslag {
  readonly slag: 'skyddssankning' | 'radering';
  /** The local date on which it lapses. */
  readonly senast: string | null;
  readonly caseId: string;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  /** By the case or by its client. */
  readonly skyddad: boolean;
  /** JSON: the named worker per role. */
  readonly handlaggare: string;
  /** The unit in whose name the case is seen. */
  readonly enhet: string | null;
  readonly klient: SealedKlient;
}
/** A proposal that is about no client of the reader's: its case is for the access log alone. */
export interface OvrigtForslag extends Forslag {
  readonly slag: 'gallring' | 'nodoppning';
  readonly caseId: string | null;
  readonly enhet: string | null;
  readonly klient: null;
}

/** What is asked for: only what the reader may decide somewhere. */
export interface Forslagsurval {
  readonly klienter: boolean;
  readonly gallring: boolean;
  /** Units whose emergency openings the reader reviews. */
  readonly leder: readonly string[];
}

/** A row of the access log for something that is shown. */
export interface VisatForslag {
  readonly caseId: string;
  readonly role: string | null;
  readonly enhet: string | null;
  readonly action: string;
  readonly andamal: string;
  readonly vad: string;
}

type Rad = (Omit<Klientforslag, 'klient'> & { readonly klient: ReadKlient }) | OvrigtForslag;

export class ForslagQuery {
  private readonly text: string;

  constructor(
    private readonly pool: Pool,
    { visible, leddNodoppning: led }: PolicySql,
  ) {
    const inget = 'NULL, NULL, NULL, NULL, NULL, NULL, NULL::timestamptz';
    this.text = `WITH forslag AS MATERIALIZED (
        SELECT 'skyddssankning' AS slag, s.id, s.klient_id, s.foreslagen_av AS av, s.foreslagen AS sedan,
          ${SANKNING_FORFALLER} AS senast FROM skyddssankningar s WHERE $6::boolean AND ${SANKNING_VANTAR}
        UNION ALL SELECT 'radering', r.id, r.klient_id, r.foreslagen_av, r.foreslagen, NULL
          FROM raderingsforslag r WHERE $6::boolean AND ${RADERING_VANTAR})
      SELECT slag, id, av, ${utc('x.sedan')} AS sedan, senast, "caseId", enhet, "sfEnhet", "kcEnhet", skyddad,
        handlaggare, klient
      FROM (
        SELECT f.slag, f.id, f.av, f.sedan, f.senast, c.id AS "caseId", c.enhet, c.sf_enhet AS "sfEnhet",
          c.kc_enhet AS "kcEnhet", c.skyddad, c.handlaggare, ${KLIENT} AS klient, c.stangd, c.started_at
        FROM forslag f JOIN klienter k ON k.id = f.klient_id CROSS JOIN LATERAL (
          SELECT c.id, c.sf_enhet, c.kc_enhet, ${PROTECTED} AS skyddad, c.handlaggare, c.started_at,
            c.status <> 'active' AS stangd, ${enhetOf()} AS enhet
          FROM cases c WHERE c.klient_id = f.klient_id AND ${visible} OFFSET 0) c
        UNION ALL SELECT 'nodoppning', n.id, n.principal, n.oppnad, NULL, n.case_id, n.unit, ${inget}
          FROM nodoppningar n WHERE ${led} AND ${ATT_GRANSKA}
        UNION ALL SELECT 'gallring', f.id, f.foreslagen_av, f.foreslagen, NULL, NULL, NULL, ${inget}
          FROM gallringsforslag f WHERE $4::boolean AND ${GALLRING_VANTAR}) x
      ORDER BY x.sedan, x.id, x.stangd, x.started_at DESC, x."caseId"`;
  }

  /**
   * Reads, answers and logs what was shown.
   * @param vad what was asked for, for the access log
   * @param answer makes the answer of all that waits, the oldest first, and names what it shows
   */
  async las<T>(
    reader: Reader,
    { klienter, gallring, leder }: Forslagsurval,
    vad: string,
    answer: (rows: readonly (Klientforslag | OvrigtForslag)[]) => {
      readonly value: T;
      readonly visat: readonly VisatForslag[];
    },
  ): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      const values = [reader.id, reader.roles, reader.units, gallring, leder, klienter];
      const { rows } = await client.query<Rad>({ name: 'forslag', text: this.text, values });
      const { value, visat } = answer(rows.flatMap(radAv));
      const column = <K extends keyof VisatForslag>(key: K) => visat.map((one) => one[key]);
      await client.query({
        name: 'log-forslag',
        text: `${LOG} SELECT $1, CASE WHEN s.id IS NULL THEN $2 ELSE s.role END, coalesce(s.action, 'worklist'), s.id,
            'ok', coalesce(s.enhet, ${firstEnhet()}), coalesce(s.andamal, 'planering'), coalesce(s.vad, $4)
          FROM (SELECT 1) one LEFT JOIN (SELECT DISTINCT * FROM unnest($5::text[], $6::text[], $7::text[], $8::text[],
            $9::text[], $10::text[]) t(id, role, enhet, action, andamal, vad)) s ON true`,
        values: [
          ...[reader.id, reader.role, reader.units, vad],
          ...[column('caseId'), column('role'), column('enhet')],
          ...[column('action'), column('andamal'), column('vad')],
        ],
      });
      return value;
    });
  }
}

function radAv(rad: Rad): readonly (Klientforslag | OvrigtForslag)[] {
  if (rad.klient === null) return [rad];
  const klient = sealedKlient(rad.klient);
  return klient ? [{ ...rad, klient }] : [];
}
