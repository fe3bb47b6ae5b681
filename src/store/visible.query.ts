/**
 * Reading one case under the policy: the statement that reads also filters by what the principal may
 * see and writes its access-log row, so that a case one may not see and a case that does not exist
 * take the same way and the same time (architecture 5, 18).
 */
import type { Pool } from 'pg';
import type { Side } from '../../machines/process';
import type { Grundslag } from '../../machines/utlamnande';
import type { Utlamnat } from '../access/sidovy';
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import {
  CASE_VIEW,
  caseViewOf,
  type CaseRow,
  type DeadlineView,
  type OppetAnrop,
  type TaskView,
} from './cases.query';
import { utc, type StoredCase } from './cases.store';
import { Together } from './together';

/**
 * The policy as SQL over `cases c` and `tasks t`, where $1 is the principal's id, $2 its roles and
 * $3 its units.
 */
export interface PolicySql {
  readonly visible: string;
  /** The same for a row `asker` with a principal's id, roles and units. */
  readonly visibleToAsker: string;
  /** The principal has opened the case in an emergency, and that still holds. */
  readonly nodoppning: string;
  /** The nödöppning `n` was made in one of the units in $5. */
  readonly leddNodoppning: string;
  /** The incident `i` is not about the staff of a unit that the principal is not of. */
  readonly leddIncident: string;
  /** The case lies in one of the principal's units on a side: where a list of the unit's cases begins, in an index. */
  readonly leddSf: string;
  readonly leddKc: string;
  /** The principal is the case's named worker in the role `named.role`. */
  readonly named: string;
  /** The user in `named.id` is the case's named worker in the role `named.role`. */
  readonly namedAs: string;
  /** As `named`, of a case that is itself protected. */
  readonly namedSkyddad: string;
  /** The task is the principal's own. */
  readonly ownTask: string;
  /** The task is one of the roles in $5 and the units in $6. */
  readonly askedTask: string;
  /** The task lies in `stream` (unit, role), is of a case that $7 opens, and is not the principal's own. */
  readonly streamTask: string;
  /** The task is of a protected case, and not the principal's own. */
  readonly strayTask: string;
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
  /** The latest record of each sort that has crossed between the sides. */
  readonly utlamnanden: readonly Utlamnat[];
  /** What waits at other systems. */
  readonly anrop: readonly OppetAnrop[];
  /** The client's identity as ciphertext under the client's key, or null. */
  readonly klient: SealedKlient | null;
  /** The reader's own drafts in the case, by action. */
  readonly utkast: Utkastmarken;
}

/** That there is a draft of an action, and not what it says. */
export type Utkastmarken = Readonly<Record<string, { readonly version: number; readonly sparad: string }>>;

export interface SealedKlient {
  readonly id: string;
  readonly cipher: Buffer;
  readonly skyddad: boolean;
  /** How strictly, as ciphertext under the client's key; null where no level is recorded. */
  readonly niva: Buffer | null;
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
  /** Every record of what has crossed between the sides. */
  readonly utlamnanden: readonly Utlamnat[];
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
  json_build_object('id', k.id, 'cipher', encode(k.cipher, 'base64'), 'skyddad', k.skyddad,
    'niva', encode(k.niva, 'base64')) END`;
export type ReadKlient = Omit<SealedKlient, 'cipher' | 'niva'> & {
  readonly cipher: string;
  readonly niva: string | null;
};
export const sealedKlient = (klient: ReadKlient | null): SealedKlient | null =>
  klient && {
    ...klient,
    cipher: Buffer.from(klient.cipher, 'base64'),
    niva: klient.niva === null ? null : Buffer.from(klient.niva, 'base64'),
  };

interface VisibleRow extends CaseRow {
  readonly klient: ReadKlient | null;
  readonly utkast: Utkastmarken | null;
}

/** A record of what has crossed between the sides, whole. */
export interface UtlamnandePost {
  readonly seq: number;
  readonly at: string;
  readonly uppgift: string;
  readonly till: Side;
  readonly franEnhet: string;
  readonly tillEnhet: string;
  readonly grund: string;
  readonly slag: Grundslag;
  readonly lagrum: string;
  readonly samtycke: string | null;
  readonly tidigare: boolean;
}

/** A case's records, the latest first, and what access to it is decided by now. */
export type UtlamnandenOfCase = Omit<EventsOfCase, 'events' | 'utlamnanden'> & {
  readonly poster: readonly UtlamnandePost[];
};

/** Somebody at the gate of a case. */
interface Asked {
  readonly reader: Reader;
  readonly action: string;
  readonly caseId: string;
}

/** What the gate says of a case. */
interface Gate {
  readonly seen: boolean;
  /** The principal has a draft in it. */
  readonly utkast: boolean;
}

const BETWEEN = '\n';
/** A list as one text. A name that holds what stands between is no name of ours, and opens nothing. */
const listed = (names: readonly string[]): string =>
  names.filter((name) => !name.includes(BETWEEN)).join(BETWEEN);

export class VisibleQuery {
  private readonly texts: Readonly<Record<'gate' | 'read' | 'history' | 'utlamnanden', string>>;
  private readonly gates = new Together<Asked, Gate>((asked) => this.answer(asked));

  constructor(
    private readonly pool: Pool,
    { visible, visibleToAsker, nodoppning }: PolicySql,
  ) {
    const seen = `c AS MATERIALIZED (SELECT c.* FROM cases c WHERE c.id = $6 AND ${visible})`;
    const log = (vad: string) => `log AS (${LOG}
      SELECT $1, $4, $5, $6, CASE WHEN c.id IS NULL THEN 'NOT_FOUND' ELSE 'ok' END, ${enhetOf()},
        CASE WHEN ${nodoppning} THEN 'nodoppning' ELSE 'handlaggning' END, ${vad}
      FROM (SELECT 1) one LEFT JOIN c ON true)`;
    this.texts = {
      gate: `WITH asker AS MATERIALIZED (
          SELECT n, id, string_to_array(roles, $8) AS roles, string_to_array(units, $8) AS units, role, action, case_id
          FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
            AS t(n, id, roles, units, role, action, case_id)),
        seen AS MATERIALIZED (SELECT asker.n FROM asker JOIN cases c ON c.id = asker.case_id AND ${visibleToAsker}),
        log AS (${LOG} SELECT id, role, action, case_id, 'NOT_FOUND', ${firstEnhet('units')}, 'handlaggning', NULL
          FROM asker WHERE n NOT IN (SELECT n FROM seen))
        SELECT n, EXISTS (SELECT FROM utkast u WHERE u.case_id = asker.case_id AND u.anvandare = asker.id) AS utkast
        FROM seen JOIN asker USING (n)`,
      read: `WITH ${seen}, ${log('$7::text')}
        SELECT ${CASE_VIEW}, ${KLIENT} AS klient, (SELECT json_object_agg(atgard,
            json_build_object('version', version, 'sparad', ${utc('sparad')}))
          FROM utkast WHERE case_id = c.id AND anvandare = $1) AS utkast
        FROM c LEFT JOIN klienter k ON k.id = c.klient_id`,
      history: `WITH ${seen}, ${log('$8::text')}
        SELECT ${SEALED_EVENT}, c.process, c.version, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet",
          c.skyddad, c.handlaggare, CASE WHEN row_number() OVER (ORDER BY e.seq) = 1 THEN (
            SELECT json_agg(json_build_object('uppgift', uppgift, 'till', till, 'seq', seq, 'tidigare', tidigare))
            FROM utlamnanden WHERE case_id = $6) END AS utlamnanden
        FROM c LEFT JOIN events e ON e.case_id = $6 AND ($7::text[] IS NULL OR e.type = ANY ($7))
        ORDER BY e.seq`,
      utlamnanden: `WITH ${seen}, ${log('NULL')}
        SELECT c.process, c.version, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet", c.skyddad, c.handlaggare,
          coalesce((SELECT json_agg(u) FROM (
            SELECT seq, ${utc('at')} AS at, uppgift, till, fran_enhet AS "franEnhet", till_enhet AS "tillEnhet", grund,
              slag, lagrum, samtycke, tidigare
            FROM utlamnanden WHERE case_id = c.id ORDER BY seq DESC, till, uppgift LIMIT $7 OFFSET $8) u), '[]') AS poster
        FROM c`,
    };
  }

  /**
   * Whether the principal may see the case. Only a no is logged here, as the refusal of `action`: a
   * yes is logged by what follows.
   */
  async gate(reader: Reader, caseId: string, action: string): Promise<boolean> {
    return (await this.gateWithDrafts(reader, caseId, action)).seen;
  }

  /** The same, and whether the principal has a draft in the case. */
  gateWithDrafts(reader: Reader, caseId: string, action: string): Promise<Gate> {
    return this.gates.ask({ reader, caseId, action });
  }

  private async answer(asked: readonly Asked[]): Promise<readonly Gate[]> {
    const values = [
      asked.map((_, n) => n),
      asked.map(({ reader }) => reader.id),
      asked.map(({ reader }) => listed(reader.roles)),
      asked.map(({ reader }) => listed(reader.units)),
      asked.map(({ reader }) => reader.role),
      asked.map(({ action }) => action),
      asked.map(({ caseId }) => caseId),
      BETWEEN,
    ];
    const query = { name: 'gate', text: this.texts.gate, values };
    const { rows } = await this.pool.query<{ n: number; utkast: boolean }>(query);
    const seen = new Map(rows.map(({ n, utkast }) => [n, utkast]));
    return asked.map((_, n) => ({ seen: seen.has(n), utkast: seen.get(n) ?? false }));
  }

  /**
   * A case with its armed deadlines and open tasks; null if it is not there to be seen.
   * @param vad what was asked for besides, for the access log
   */
  async read(
    reader: Reader,
    caseId: string,
    action: 'read' | 'atgarder' | 'vag' | 'dagordning' | 'krockar' = 'read',
    vad: string | null = null,
  ): Promise<VisibleCase | null> {
    const values = [...readerValues(reader), action, caseId, vad];
    const { rows } = await this.pool.query<VisibleRow>({
      name: 'read-visible',
      text: this.texts.read,
      values,
    });
    const [row] = rows;
    if (!row) return null;
    const { klient, utkast, ...found } = row;
    return { ...caseViewOf(found), klient: sealedKlient(klient), utkast: utkast ?? {} };
  }

  /**
   * A case's events in order with their sealed fields; null if it is not there to be seen.
   * @param types only events of these types, or null for all
   * @param vad what was asked for besides, for the access log
   */
  async history(
    reader: Reader,
    caseId: string,
    action: 'history' | 'akt',
    types: readonly string[] | null,
    vad: string | null = null,
  ): Promise<EventsOfCase | null> {
    const values = [...readerValues(reader), action, caseId, types, vad];
    const query = { name: 'history-visible', text: this.texts.history, values };
    const { rows } = await this.pool.query<
      Omit<EventsOfCase, 'events' | 'utlamnanden'> & {
        readonly utlamnanden: readonly Utlamnat[] | null;
      } & (SealedEvent | { readonly seq: null })
    >(query);
    const [first] = rows;
    if (!first) return null;
    return { ...first, utlamnanden: first.utlamnanden ?? [], events: rows.filter((row) => row.seq !== null) };
  }
  /**
   * What has crossed between the sides of a case, the latest first; null if it is not there to be seen.
   * @param limit most records, beginning after the first `skip`
   */
  async utlamnanden(
    reader: Reader,
    caseId: string,
    limit: number,
    skip: number,
  ): Promise<UtlamnandenOfCase | null> {
    const values = [...readerValues(reader), 'utlamnanden', caseId, limit, skip];
    const query = { name: 'utlamnanden-visible', text: this.texts.utlamnanden, values };
    return (await this.pool.query<UtlamnandenOfCase>(query)).rows[0] ?? null;
  }
}
