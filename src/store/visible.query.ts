/**
 * Reading one case under the policy: the statement that reads also filters by what the principal may
 * see and writes its access-log row, so that a case one may not see and a case that does not exist
 * take the same way and the same time (architecture 5, 18).
 */
import type { Pool } from 'pg';
import { CASE_VIEW, caseViewOf, type CaseRow, type DeadlineView, type TaskView } from './cases.query';
import { utc, type StoredCase } from './cases.store';

/**
 * The policy as SQL over `cases c` and `tasks t`, where $1 is the principal's id, $2 its roles and
 * $3 its units.
 */
export interface PolicySql {
  readonly visible: string;
  /** The task is the principal's own. */
  readonly ownTask: string;
  /** The principal is a named worker of the case, in a role of theirs. */
  readonly namedWorker: string;
  /** The task lies on the unit and role of `pair` and is not the principal's own. */
  readonly unitTask: string;
}

/** Who reads: the first four parameters of every statement here. */
export interface Reader {
  readonly id: string;
  readonly roles: readonly string[];
  readonly units: readonly string[];
  /** The role named in the access log. */
  readonly role: string | null;
}

export const readerValues = (reader: Reader): unknown[] => [
  reader.id,
  reader.roles,
  reader.units,
  reader.role,
];

/** A case row with all that its view needs. */
export interface VisibleCase {
  readonly stored: StoredCase;
  readonly deadlines: readonly DeadlineView[];
  readonly tasks: readonly TaskView[];
  /** The client's identity as ciphertext under the client's key, or null. */
  readonly klient: SealedKlient | null;
}

export interface SealedKlient {
  readonly id: string;
  readonly cipher: Buffer;
  readonly skyddad: boolean;
}

/** One event with its personal fields as ciphertext. */
export interface SealedEvent {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly body: string;
  readonly personal: readonly {
    readonly field: string;
    readonly klientId: string;
    readonly cipher: string;
  }[];
}

/** A case's events, and what access to it is decided by now. */
export interface EventsOfCase {
  readonly events: readonly SealedEvent[];
  readonly process: string;
  readonly version: number;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly skyddad: boolean;
  /** JSON: the named worker per role. */
  readonly handlaggare: string;
}

/** An event `e` with its sealed fields, as columns of one row. */
export const SEALED_EVENT = `e.seq, ${utc('e.at')} AS at, e.type, e.body,
  coalesce((SELECT json_agg(json_build_object('field', field, 'klientId', klient_id,
      'cipher', encode(cipher, 'base64')) ORDER BY field)
    FROM personal WHERE case_id = e.case_id AND seq = e.seq), '[]') AS personal`;

/** A row `k` of klienter as JSON, and back. */
export const KLIENT = `CASE WHEN k.id IS NOT NULL THEN
  json_build_object('id', k.id, 'cipher', encode(k.cipher, 'base64'), 'skyddad', k.skyddad) END`;
export type ReadKlient = Omit<SealedKlient, 'cipher'> & { readonly cipher: string };
export const sealedKlient = (klient: ReadKlient | null): SealedKlient | null =>
  klient && { ...klient, cipher: Buffer.from(klient.cipher, 'base64') };

interface VisibleRow extends CaseRow {
  readonly klient: ReadKlient | null;
}

const LOG = 'INSERT INTO access_log (principal, role, action, case_id, outcome)';

export class VisibleQuery {
  private readonly texts: { readonly gate: string; readonly read: string; readonly history: string };

  constructor(
    private readonly pool: Pool,
    { visible }: PolicySql,
  ) {
    const seen = `c AS MATERIALIZED (SELECT c.* FROM cases c WHERE c.id = $6 AND ${visible})`;
    const log = `log AS (${LOG} SELECT $1, $4, $5, $6, CASE WHEN EXISTS (SELECT FROM c) THEN 'ok' ELSE 'NOT_FOUND' END)`;
    this.texts = {
      gate: `WITH ${seen}, log AS (${LOG} SELECT $1, $4, $5, $6, 'NOT_FOUND' WHERE NOT EXISTS (SELECT FROM c))
        SELECT EXISTS (SELECT FROM c) AS visible`,
      read: `WITH ${seen}, ${log}
        SELECT ${CASE_VIEW}, ${KLIENT} AS klient
        FROM c LEFT JOIN klienter k ON k.id = c.klient_id`,
      history: `WITH ${seen}, ${log}
        SELECT ${SEALED_EVENT}, c.process, c.version, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet",
          c.skyddad, c.handlaggare
        FROM c LEFT JOIN events e ON e.case_id = c.id AND ($7::text[] IS NULL OR e.type = ANY ($7))
        ORDER BY e.seq`,
    };
  }

  /**
   * Whether the principal may see the case. Only a no is logged here, as the refusal of `action`: a
   * yes is logged by what follows.
   */
  async gate(reader: Reader, caseId: string, action: string): Promise<boolean> {
    const values = [...readerValues(reader), action, caseId];
    const query = { name: 'gate', text: this.texts.gate, values };
    return (await this.pool.query<{ visible: boolean }>(query)).rows[0]?.visible ?? false;
  }

  /** A case with its armed deadlines and open tasks; null if it is not there to be seen. */
  async read(reader: Reader, caseId: string): Promise<VisibleCase | null> {
    const values = [...readerValues(reader), 'read', caseId];
    const { rows } = await this.pool.query<VisibleRow>({
      name: 'read-visible',
      text: this.texts.read,
      values,
    });
    const [row] = rows;
    if (!row) return null;
    const { klient, ...found } = row;
    return { ...caseViewOf(found), klient: sealedKlient(klient) };
  }

  /**
   * A case's events in order with their sealed fields; null if it is not there to be seen.
   * @param types only events of these types, or null for all
   */
  async history(
    reader: Reader,
    caseId: string,
    action: 'history' | 'akt',
    types: readonly string[] | null,
  ): Promise<EventsOfCase | null> {
    const values = [...readerValues(reader), action, caseId, types];
    const query = { name: 'history-visible', text: this.texts.history, values };
    const { rows } = await this.pool.query<
      Omit<EventsOfCase, 'events'> & (SealedEvent | { readonly seq: null })
    >(query);
    const [first] = rows;
    return first ? { ...first, events: rows.filter((row) => row.seq !== null) } : null;
  }
}
