/**
 * Calls to other systems, read by people under the policy: each reading writes its row of the access log in the same
 * statement. What has not been taken up yet lies in the outbox alone, and is shown too: nothing that is owed is unseen.
 */
import type { Pool } from 'pg';
import type { Utlamnat } from '../access/sidovy';
import type { Osagd } from '../mening';
import { enhetOf, LOG } from './access-log.sql';
import type { Anropslage } from './anrop.store';
import { utc } from './cases.store';
import {
  KLIENT,
  readerValues,
  SEALED_EVENT,
  sealedKlient,
  type PolicySql,
  type Reader,
  type ReadKlient,
  type SealedEvent,
  type SealedKlient,
} from './visible.query';

/** A call as it lies there. Instants are ISO UTC. */
export interface Anropsrad {
  readonly id: string;
  readonly seq: number;
  readonly system: string;
  readonly anrop: string;
  readonly roll: string;
  readonly status: Anropslage;
  readonly kod: string | null;
  readonly forsok: number;
  readonly skapad: string;
  readonly skickad: string | null;
  readonly uppgift: string | null;
  readonly unit: string | null;
  readonly outboxId: string | null;
  /** When it is tried again; null where nothing waits. */
  readonly nasta: string | null;
  /** The open incident about it: its number and words. */
  readonly incident: ({ readonly id: string } & Osagd) | null;
  readonly kvittens: {
    readonly satt: 'handelse' | 'person' | 'svar' | 'meddelande';
    readonly av: string;
    readonly at: string;
    readonly datum: string;
    readonly referens: string | null;
  } | null;
}

/** What access to the case is decided by, and its calls. */
export interface AnropAvArende {
  readonly process: string;
  readonly version: number;
  readonly status: string;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly skyddad: boolean;
  readonly handlaggare: string;
  readonly utlamnanden: readonly Utlamnat[];
  readonly anrop: readonly Anropsrad[];
}

/** What one call is drawn from. */
export interface Anropskalla {
  readonly event: SealedEvent;
  readonly klient: SealedKlient | null;
}

const SYSTEMPORTAR = `('treserva', 'gwa', 'af', 'ssbtek')`;

/** The calls of a case `c`, as JSON. */
const RADER = `coalesce((SELECT json_agg(x ORDER BY x.skapad, x.id) FROM (
    SELECT a.id, a.seq, a.system, a.anrop, a.roll, a.status, a.kod, a.forsok, ${utc('a.skapad')} AS skapad,
      ${utc('a.skickad')} AS skickad, a.task_id AS uppgift, t.unit, a.outbox_id::text AS "outboxId",
      CASE WHEN o.status = 'pending' AND a.status IN ('vantar', 'skickat') AND isfinite(o.not_before)
        THEN ${utc('o.not_before')} END AS nasta,
      (SELECT json_build_object('id', i.id::text, 'mall', i.detail, 'varden', i.varden) FROM incidents i
        WHERE i.kind = 'utskick' AND i.ref = a.outbox_id::text AND i.status = 'open') AS incident,
      CASE WHEN k.anrop_id IS NOT NULL THEN json_build_object('satt', k.satt, 'av', k.av, 'at', ${utc('k.at')},
        'datum', k.datum, 'referens', k.referens) END AS kvittens
    FROM anrop a LEFT JOIN kvittenser k ON k.anrop_id = a.id LEFT JOIN outbox o ON o.id = a.outbox_id
      LEFT JOIN tasks t ON t.id = a.task_id
    WHERE a.case_id = c.id
    UNION ALL
    SELECT o.case_id || '.' || o.port || '.' || o.id, o.seq, o.port, o.payload::json ->> 'anrop', o.payload::json ->> 'roll',
      CASE o.status WHEN 'failed' THEN 'fel' ELSE 'vantar' END, NULL, 0, ${utc('o.at')}, NULL, NULL, NULL, o.id::text, NULL,
      (SELECT json_build_object('id', i.id::text, 'mall', i.detail, 'varden', i.varden) FROM incidents i
        WHERE i.kind = 'utskick' AND i.ref = o.id::text AND i.status = 'open'), NULL
    FROM outbox o WHERE o.case_id = c.id AND o.port IN ${SYSTEMPORTAR} AND o.status IN ('pending', 'failed')
      AND NOT EXISTS (SELECT FROM anrop a WHERE a.outbox_id = o.id)) x), '[]')`;

export class AnropQuery {
  private readonly texts: { readonly list: string };

  constructor(
    private readonly pool: Pool,
    { visible, nodoppning }: PolicySql,
  ) {
    this.texts = {
      list: `WITH c AS MATERIALIZED (SELECT c.* FROM cases c WHERE c.id = $5 AND ${visible}),
        log AS (${LOG} SELECT $1, $4, $6, $5, CASE WHEN c.id IS NULL THEN 'NOT_FOUND' ELSE 'ok' END, ${enhetOf()},
          CASE WHEN ${nodoppning} THEN 'nodoppning' ELSE 'handlaggning' END, $7::text
          FROM (SELECT 1) one LEFT JOIN c ON true)
        SELECT c.process, c.version, c.status, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet", c.skyddad, c.handlaggare,
          coalesce((SELECT json_agg(json_build_object('uppgift', uppgift, 'till', till, 'seq', seq, 'tidigare', tidigare))
            FROM utlamnanden WHERE case_id = c.id), '[]') AS utlamnanden, ${RADER} AS anrop
        FROM c`,
    };
  }

  /**
   * A case's calls; null if it is not there to be seen.
   * @param action what the access log calls it
   * @param vad which call, where one was asked for
   */
  async list(
    reader: Reader,
    caseId: string,
    action: string,
    vad: string | null = null,
  ): Promise<AnropAvArende | null> {
    const values = [...readerValues(reader), caseId, action, vad];
    const query = { name: 'anrop-list', text: this.texts.list, values };
    return (await this.pool.query<AnropAvArende>(query)).rows[0] ?? null;
  }

  /** The event and the client that a call is drawn from. Asked for by who has listed it, which is logged there. */
  async source(caseId: string, seq: number): Promise<Anropskalla | null> {
    const { rows } = await this.pool.query<SealedEvent & { readonly klient: ReadKlient | null }>({
      name: 'anrop-source',
      text: `SELECT ${SEALED_EVENT}, ${KLIENT} AS klient FROM events e JOIN cases c ON c.id = e.case_id
        LEFT JOIN klienter k ON k.id = c.klient_id WHERE e.case_id = $1 AND e.seq = $2`,
      values: [caseId, seq],
    });
    const [row] = rows;
    if (!row) return null;
    const { klient, ...event } = row;
    return { event, klient: sealedKlient(klient) };
  }
}
