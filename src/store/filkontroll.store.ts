/**
 * Uploads that wait to be checked for viruses, as rows: leased by one worker at a time, tried again for as long as it
 * takes, and never readable meanwhile. All times here are wall time, of the database, save that of an incident.
 */
import type { Pool } from 'pg';
import { osagd } from '../mening';

/** How long a worker has a file for itself: more than a check may take. */
const LEASE_MS = 150_000;
/** A file whose check has failed so often is an incident. */
export const INCIDENT_VID = 3;

/** An upload that is to be checked now. */
export interface Vantande {
  readonly id: string;
  readonly caseId: string;
  /** This attempt's number, from 1. */
  readonly forsok: number;
}

const KIND = 'fil';
const UNCHECKED =
  osagd`En uppladdad fil har inte kunnat kontrolleras mot virus och kan därför inte läsas. Se till att viruskontrollen svarar: filen kontrolleras då av sig själv.`
    .mall;
const INFECTED =
  osagd`En uppladdad fil innehöll skadlig kod. Den är borttagen och har inte kunnat läsas av någon. Följ upp hur den kom in.`
    .mall;

export class FilkontrollStore {
  constructor(private readonly pool: Pool) {}

  /** Takes the one that has waited the longest. */
  async lease(): Promise<Vantande | null> {
    const { rows } = await this.pool.query<Vantande>({
      name: 'filkontroll-lease',
      text: `UPDATE uppladdningar SET forsok = forsok + 1, nasta = now() + $1::int * interval '1 ms'
        WHERE id = (SELECT u.id FROM uppladdningar u WHERE u.nasta <= now() ORDER BY u.nasta LIMIT 1
          FOR NO KEY UPDATE SKIP LOCKED)
        RETURNING id, case_id AS "caseId", forsok`,
      values: [LEASE_MS],
    });
    return rows[0] ?? null;
  }

  /** It is clean: from now on it can be read. @param kontrollerad whether anything was checked */
  async ren({ id, forsok }: Vantande, kontrollerad: boolean, at: string): Promise<void> {
    await this.pool.query({
      name: 'filkontroll-ren',
      text: `WITH u AS (UPDATE uppladdningar SET tillstand = 'ren', nasta = NULL,
            kontrollerad = CASE WHEN $3::boolean THEN now() END
          WHERE id = $1 AND forsok = $2::int AND nasta IS NOT NULL RETURNING id)
        UPDATE incidents i SET status = 'resolved', resolved_at = $4, resolved_by = 'stegvis' FROM u
        WHERE i.kind = '${KIND}' AND i.ref = u.id AND i.status = 'open'`,
      values: [id, forsok, kontrollerad, at],
    });
  }

  /** It is infected: the content goes at once, and those concerned are told, in one statement. */
  async smittad({ id, forsok }: Vantande, at: string): Promise<void> {
    await this.pool.query({
      name: 'filkontroll-smittad',
      text: `WITH u AS (UPDATE uppladdningar SET tillstand = 'smittad', nasta = NULL, kontrollerad = now()
          WHERE id = $1 AND forsok = $2::int AND nasta IS NOT NULL
          RETURNING id, case_id, principal, enhet),
        gone AS (DELETE FROM filer_delar d USING u WHERE d.fil_id = u.id),
        incident AS (INSERT INTO incidents (case_id, kind, ref, detail, opened_at)
          SELECT case_id, '${KIND}', id, $3, $4 FROM u
          ON CONFLICT (kind, ref) WHERE status = 'open' DO UPDATE SET detail = excluded.detail)
        INSERT INTO outbox (case_id, seq, ord, port, payload, at)
        SELECT u.case_id, c.revision, 0, 'notis',
          json_build_object('slag', 'smittad_fil', 'av', u.principal, 'enhet', u.enhet)::text, $4
        FROM u JOIN cases c ON c.id = u.case_id`,
      values: [id, forsok, INFECTED, at],
    });
  }

  /** There is nothing left to check, and nobody will ever read it. */
  async overge({ id, forsok }: Vantande): Promise<void> {
    await this.pool.query({
      name: 'filkontroll-overge',
      text: `UPDATE uppladdningar SET tillstand = 'ej-kontrollerad', nasta = NULL WHERE id = $1 AND forsok = $2::int`,
      values: [id, forsok],
    });
  }

  /** Nobody knows: it waits, and after a few times a person is told. @param ms until the next attempt */
  async ejKontrollerad({ id, forsok }: Vantande, ms: number, at: string): Promise<void> {
    await this.pool.query({
      name: 'filkontroll-senare',
      text: `WITH u AS (UPDATE uppladdningar SET tillstand = 'ej-kontrollerad',
            nasta = now() + $3::int * interval '1 ms'
          WHERE id = $1 AND forsok = $2::int AND nasta IS NOT NULL RETURNING id, case_id)
        INSERT INTO incidents (case_id, kind, ref, detail, opened_at)
        SELECT case_id, '${KIND}', id, $4, $5 FROM u WHERE $2::int >= ${INCIDENT_VID}
        ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
      values: [id, forsok, ms, UNCHECKED, at],
    });
  }
}
