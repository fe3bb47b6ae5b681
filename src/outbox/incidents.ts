/**
 * Incidents: what the service could not do by itself and a person must look at. They are rows that
 * somebody sees and resolves, never only a log line (architecture 11, 12).
 */
import type { Pool } from 'pg';
import type { Clock } from '../engine/types';
import type { Text } from '../../machines/process';
import { mening, sagd, type Osagd } from '../mening';
import { Problem } from '../problems';
import { utc } from '../store/cases.store';

/**
 * frist: the step of a deadline threw. utskick: a message could not be delivered.
 * glomt: a live case with no open task and no armed deadline. partitioner: history soon has nowhere to go.
 * nodoppning: one that was not called for, or that nobody has reviewed in time.
 * ankare: the history does not go on from its anchor, or is not anchored (src/audit).
 * logggranskning: a review of the access log that nobody has signed in time.
 * avisering: mail that was gathered or delayed does not leave.
 * fil: an uploaded file that was infected, or that cannot be checked for viruses.
 * omrakning: a case whose deadlines could not be computed anew by new settings.
 * webhook: a subscription that has stopped, or a message of one that was given up.
 */
export type IncidentKind =
  | 'frist'
  | 'utskick'
  | 'glomt'
  | 'partitioner'
  | 'nodoppning'
  | 'logggranskning'
  | 'ankare'
  | 'fil'
  | 'omrakning'
  | 'webhook'
  | 'avisering';

/** The kinds that can be tried again; what is done for each stands in RETRY. All others are seen to, and resolved. */
export const RETRYABLE: readonly IncidentKind[] = ['utskick', 'frist', 'webhook'];

/** Why an incident is closed without trying again: a code, and at most the number of a matter elsewhere. */
export interface Losning {
  readonly skal: string;
  readonly referens: string | null;
}

export interface Incident {
  readonly id: string;
  readonly caseId: string | null;
  readonly kind: IncidentKind;
  /** What it is about: the deadline (case/key), the outbox row's id, or the case. */
  readonly ref: string;
  /** Without personal data. */
  readonly detail: Text;
  /** ISO UTC. */
  readonly openedAt: string;
}

/** One that is to be opened: what it says is kept unsaid. */
export interface NyIncident extends Pick<Incident, 'caseId' | 'kind' | 'ref'> {
  readonly detail: Osagd;
}

export class Incidents {
  /** @param onRetried told when something waits to be delivered again */
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly onRetried: () => void = () => undefined,
  ) {}

  /** Open incidents, oldest first. */
  async list(limit = 100): Promise<readonly Incident[]> {
    const result = await this.pool.query<Omit<Incident, 'detail'> & Osagd>(
      `SELECT id::text, case_id AS "caseId", kind, ref, detail AS mall, varden, ${utc('opened_at')} AS "openedAt"
       FROM incidents WHERE status = 'open' ORDER BY opened_at, incidents.id LIMIT $1`,
      [limit],
    );
    return result.rows.map(({ mall, varden, ...row }) => ({ ...row, detail: sagd({ mall, varden }) }));
  }

  /** Opens an incident unless one of its kind about the same thing is open. */
  async open({ caseId, kind, ref, detail }: NyIncident): Promise<void> {
    await this.pool.query(
      `INSERT INTO incidents (case_id, kind, ref, detail, varden, opened_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
      [caseId, kind, ref, detail.mall, JSON.stringify(detail.varden), this.clock.now()],
    );
  }

  /**
   * Closes an incident that has been seen to.
   * @throws Problem NOT_FOUND if it is not open
   */
  async resolve(id: string, by: string, losning: Losning | null = null): Promise<void> {
    const result = await this.pool.query(
      `UPDATE incidents SET status = 'resolved', resolved_at = $2, resolved_by = $3, skal = $4, referens = $5
       WHERE id = $1 AND status = 'open'`,
      [incidentId(id), this.clock.now(), by, losning?.skal ?? null, losning?.referens ?? null],
    );
    if (result.rowCount === 0) throw noIncident(id);
  }

  /**
   * Tries again what an incident is about, and resolves it: a message goes out from its first attempt, a
   * deadline whose step threw is armed again and fires at the next sweep, a webhook goes on from where it stands. If it
   * fails again, that is a new incident.
   * @param by id of the person who asks for it
   * @throws Problem NOT_FOUND if there is no such open incident, or nothing in it to try again
   */
  async retry(id: string, by: string): Promise<void> {
    const result = await this.pool.query({
      name: 'incident-retry',
      text: RETRY,
      values: [incidentId(id), this.clock.now(), by],
    });
    if (result.rowCount === 0) throw noIncident(id);
    this.onRetried();
  }
}

/** Lock order is case, then children; the case is only locked for a deadline. */
const RETRY = `WITH
  i AS MATERIALIZED (
    SELECT id, case_id, kind, ref FROM incidents
    WHERE id = $1 AND status = 'open' AND kind IN (${RETRYABLE.map((kind) => `'${kind}'`).join(', ')}) FOR UPDATE),
  c AS MATERIALIZED (
    SELECT cases.id FROM cases JOIN i ON i.case_id = cases.id
    WHERE i.kind = 'frist' AND cases.status = 'active' FOR NO KEY UPDATE OF cases),
  d AS (
    UPDATE deadlines SET status = 'armed' FROM i JOIN c ON c.id = i.case_id
    WHERE deadlines.case_id = c.id AND c.id || '/' || deadlines.key = i.ref AND deadlines.status = 'felad'
    RETURNING 1),
  o AS (
    UPDATE outbox SET status = 'pending', attempts = 0, not_before = '-infinity', finished_at = NULL FROM i
    WHERE outbox.id = CASE i.kind WHEN 'utskick' THEN i.ref::bigint END AND outbox.status = 'failed'
    RETURNING 1),
  w AS (
    UPDATE webhooks SET status = 'aktiv', orsak = NULL, forsok = 0, inte_fore = '-infinity', version = version + 1 FROM i
    WHERE i.kind = 'webhook' AND webhooks.id = i.ref AND webhooks.status = 'pausad' AND webhooks.orsak <> 'ATERSTALLD'
    RETURNING 1),
  m AS (
    UPDATE webhookleveranser SET status = 'igen', forsok = 0 FROM i
    WHERE i.kind = 'webhook' AND webhookleveranser.webhook = split_part(i.ref, '/', 1)
      AND webhookleveranser.id = split_part(i.ref, '/', 2) AND webhookleveranser.status = 'fel'
    RETURNING 1)
  UPDATE incidents SET status = 'resolved', resolved_at = $2, resolved_by = $3
  FROM i WHERE incidents.id = i.id AND (EXISTS (SELECT FROM d) OR EXISTS (SELECT FROM o) OR EXISTS (SELECT FROM w)
    OR EXISTS (SELECT FROM m))`;

/** The id as PostgreSQL takes it. @throws Problem NOT_FOUND for what cannot be one */
function incidentId(id: string): string {
  if (!/^\d{1,18}$/.test(id)) throw noIncident(id);
  return id;
}

const noIncident = (id: string): Problem =>
  new Problem(
    'NOT_FOUND',
    mening`Det finns ingen öppen incident med numret ${id.slice(0, 20)} att göra detta med. Läs om listan.`,
  );
