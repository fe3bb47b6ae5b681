/**
 * Calls to other systems and their receipts: what the workers and the api write. Domain time comes from the caller;
 * `skickad` and `avslutad` are wall time, of the database.
 */
import type { Pool } from 'pg';
import type { Clock } from '../engine/types';
import { LOG } from './access-log.sql';
import { PROTECTED } from './skydd.sql';
import {
  KLIENT,
  SEALED_EVENT,
  sealedKlient,
  type ReadKlient,
  type SealedEvent,
  type SealedKlient,
} from './visible.query';

export const ANROPSLAGEN = ['vantar', 'skickat', 'hos_person', 'klart', 'fel', 'makulerat'] as const;
export type Anropslage = (typeof ANROPSLAGEN)[number];

/** A call that is owed, as an outbox row says it. */
export interface NyttAnrop {
  readonly outboxId: string;
  readonly caseId: string;
  readonly seq: number;
  readonly system: string;
  readonly anrop: string;
  readonly roll: string;
  readonly sida: 'sf' | 'kc' | null;
  /** The same at every attempt. */
  readonly nyckel: string;
}

/** A call with all that it is decided by, as it is now. */
export interface Begun {
  readonly id: string;
  readonly status: Anropslage;
  readonly process: string;
  readonly version: number;
  readonly revision: number;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly handlaggare: string;
  /** By the case or by its client. */
  readonly skyddad: boolean;
  readonly klient: SealedKlient | null;
  readonly event: SealedEvent;
  /** A later event says that this one was recorded wrongly. */
  readonly rattad: boolean;
}

/** What shows that a call was done. */
export interface NyKvittens {
  readonly satt: 'handelse' | 'person' | 'svar' | 'meddelande';
  /** Who: a user's id or a system's. */
  readonly av: string;
  /** The day it was done in the other system. */
  readonly datum: string;
  readonly referens: string | null;
  /** Id and hash of the message that brought it. */
  readonly meddelande?: { readonly id: string; readonly avtryck: Buffer };
}

/** A task that a call becomes where a person does it. */
export interface Anropsuppgift {
  readonly unit: string | null;
  readonly assignee: string | null;
  readonly dueAt: string;
  readonly dueDate: string;
}

/** What is known of a call by its key. */
export interface KandKvittens {
  readonly id: string;
  readonly caseId: string;
  readonly system: string;
  readonly status: Anropslage;
  readonly forsok: number;
  readonly meddelande: string | null;
  readonly avtryck: Buffer | null;
  readonly referens: string | null;
  readonly datum: string | null;
}

/** Ends a call `a` with its task, its incident and its row of the outbox. $1 is domain time, $2 by whom. */
const AVSLUTA = `
  t AS (UPDATE tasks SET status = 'closed', closed_at = $1, version = version + 1
        FROM a WHERE tasks.case_id = a.case_id AND tasks.id = a.task_id AND tasks.status = 'open'),
  i AS (UPDATE incidents SET status = 'resolved', resolved_at = $1, resolved_by = $2
        FROM a WHERE kind = 'utskick' AND ref = a.outbox_id::text AND incidents.status = 'open'),
  o AS (UPDATE outbox SET status = 'sent', finished_at = now()
        FROM a WHERE outbox.id = a.outbox_id AND outbox.status IN ('pending', 'failed'))`;

export class AnropStore {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins or goes on with a call, and reads what it is decided by.
   * @param rattar types of events that correct another event by its number
   * @returns null if the case or its event is not there
   */
  async begin(one: NyttAnrop, rattar: readonly string[]): Promise<Begun | null> {
    const { rows } = await this.pool.query<
      Omit<Begun, 'klient' | 'event'> & SealedEvent & { readonly klient: ReadKlient | null }
    >({
      name: 'anrop-begin',
      text: `WITH c AS MATERIALIZED (SELECT * FROM cases WHERE id = $2::text),
        a AS (INSERT INTO anrop AS a (id, case_id, seq, system, anrop, roll, sida, nyckel, outbox_id, status, skapad)
          SELECT $2::text || '.' || $4::text || '.' || $1::text, $2, $3::int, $4, $5, $6, $7, $8, $1::text::bigint,
            'vantar', $9 FROM c
          ON CONFLICT (nyckel) DO UPDATE SET status = CASE
            WHEN a.status <> 'fel' THEN a.status WHEN a.forsok > 0 THEN 'skickat' ELSE 'vantar' END
          RETURNING id, status)
        SELECT a.id, a.status, c.process, c.version, c.revision, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet",
          c.handlaggare, ${PROTECTED} AS skyddad, ${KLIENT} AS klient, ${SEALED_EVENT},
          EXISTS (SELECT FROM events r WHERE r.case_id = $2 AND r.seq > $3::int AND r.type = ANY ($10::text[])
            AND (r.body::json -> 'event' ->> 'avser')::int = $3::int) AS rattad
        FROM a CROSS JOIN c JOIN events e ON e.case_id = c.id AND e.seq = $3::int
        LEFT JOIN klienter k ON k.id = c.klient_id`,
      values: [
        one.outboxId,
        one.caseId,
        one.seq,
        one.system,
        one.anrop,
        one.roll,
        one.sida,
        one.nyckel,
        this.clock.now(),
        rattar,
      ],
    });
    const [row] = rows;
    if (!row) return null;
    const { seq, at, type, body, personal, klient, ...rest } = row;
    return { ...rest, klient: sealedKlient(klient), event: { seq, at, type, body, personal } };
  }

  /**
   * Marks that a call leaves now, with its row in the access log: what leaves is disclosed.
   * @param revision of the case that it was decided on
   * @returns false if the case has changed since, its client is protected, or the call has been receipted
   */
  async leaves(id: string, revision: number, action: string): Promise<boolean> {
    const { rowCount } = await this.pool.query({
      name: 'anrop-leaves',
      text: `WITH c AS MATERIALIZED (SELECT c.id, c.sf_enhet FROM anrop a JOIN cases c ON c.id = a.case_id
          WHERE a.id = $1 AND c.revision = $3::int AND NOT ${PROTECTED}),
        a AS (UPDATE anrop SET status = 'skickat', skickad = now(), forsok = forsok + 1, kod = NULL FROM c
          WHERE anrop.id = $1 AND anrop.status IN ('vantar', 'skickat') RETURNING anrop.id, c.id AS case_id, c.sf_enhet),
        log AS (${LOG} SELECT 'stegvis', NULL, $2, a.case_id, 'ok', a.sf_enhet, 'handlaggning', a.id FROM a)
        SELECT FROM a`,
      values: [id, action, revision],
    });
    return rowCount === 1;
  }

  /** Remembers why an attempt failed, as a code. */
  async note(id: string, kod: string): Promise<void> {
    await this.pool.query({
      name: 'anrop-note',
      text: `UPDATE anrop SET kod = $2 WHERE id = $1 AND status IN ('vantar', 'skickat')`,
      values: [id, kod.slice(0, 64)],
    });
  }

  /** Ends a call that must not leave any more. */
  async void(id: string, kod: string): Promise<void> {
    await this.pool.query({
      name: 'anrop-void',
      text: `UPDATE anrop SET status = 'makulerat', kod = $2, avslutad = now()
        WHERE id = $1 AND status IN ('vantar', 'skickat')`,
      values: [id, kod],
    });
  }

  /** Gives a call to a person: a task of the role and unit, which stays open also when the case ends. */
  async toPerson(id: string, kod: string | null, task: Anropsuppgift): Promise<void> {
    await this.pool.query({
      name: 'anrop-to-person',
      text: `WITH a AS (UPDATE anrop SET status = 'hos_person', kod = $2,
            task_id = case_id || '.system.' || system || '.' || anrop || '.' || seq
          WHERE id = $1 AND status IN ('vantar', 'skickat') RETURNING *)
        INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, status, opened_at, due_at,
          due_date, version)
        SELECT a.task_id, a.case_id, 'system.' || a.system || '.' || a.anrop, a.seq, a.roll, $3, $4, c.skyddad, false,
          'open', $5, $6, $7, 1
        FROM a JOIN cases c ON c.id = a.case_id ON CONFLICT (id) DO NOTHING`,
      values: [id, kod, task.unit, task.assignee, this.clock.now(), task.dueAt, task.dueDate],
    });
  }

  /**
   * Receipts a call: once. What is left of it – a task, an incident, an attempt to come – ends with it.
   * @param from states in which this receipt is taken
   * @returns false if it is in another state
   */
  async receipt(id: string, kvittens: NyKvittens, from: readonly Anropslage[]): Promise<boolean> {
    const { satt, av, datum, referens, meddelande } = kvittens;
    const { rowCount } = await this.pool.query({
      name: 'anrop-receipt',
      text: `WITH a AS (UPDATE anrop SET status = 'klart', kod = NULL, avslutad = now()
          WHERE id = $3 AND status = ANY ($4::text[]) RETURNING *), ${AVSLUTA}
        INSERT INTO kvittenser (anrop_id, case_id, satt, av, at, datum, referens, meddelande, avtryck)
        SELECT a.id, a.case_id, $5, $2, $1, $6, $7, $8, $9 FROM a`,
      values: [
        this.clock.now(),
        av,
        id,
        from,
        satt,
        datum,
        referens,
        meddelande?.id ?? null,
        meddelande?.avtryck ?? null,
      ],
    });
    return rowCount === 1;
  }

  /** Receipts what is open of the same name since earlier events of the case: the event shows that it was done. */
  async receiptEarlier(id: string, { av, datum, referens }: NyKvittens): Promise<void> {
    await this.pool.query({
      name: 'anrop-receipt-earlier',
      text: `WITH a AS (UPDATE anrop SET status = 'klart', kod = NULL, avslutad = now() FROM anrop this
          WHERE this.id = $3 AND anrop.case_id = this.case_id AND anrop.system = this.system AND anrop.anrop = this.anrop
            AND anrop.seq < this.seq AND anrop.status = 'hos_person' RETURNING anrop.*), ${AVSLUTA}
        INSERT INTO kvittenser (anrop_id, case_id, satt, av, at, datum, referens)
        SELECT a.id, a.case_id, 'handelse', $2, $1, $4, $5 FROM a`,
      values: [this.clock.now(), av, id, datum, referens],
    });
  }

  /** A call by the key that the other system was given, with the message that receipted it; null if there is none. */
  async byKey(nyckel: string): Promise<KandKvittens | null> {
    const { rows } = await this.pool.query<KandKvittens>({
      name: 'anrop-by-key',
      text: `SELECT a.id, a.case_id AS "caseId", a.system, a.status, a.forsok, k.meddelande, k.avtryck,
          k.referens, k.datum
        FROM anrop a LEFT JOIN kvittenser k ON k.anrop_id = a.id WHERE a.nyckel = $1`,
      values: [nyckel],
    });
    return rows[0] ?? null;
  }

  /**
   * A person begins to read in another system: nothing is owed, and what an earlier reading left unanswered is over.
   * @returns the reading's id
   */
  async beginReading(
    caseId: string,
    system: string,
    anrop: string,
    roll: string,
    nyckel: string,
  ): Promise<string> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'anrop-begin-reading',
      text: `WITH earlier AS (UPDATE anrop SET status = 'makulerat', kod = 'avbruten', avslutad = now()
          WHERE case_id = $1 AND system = $2 AND outbox_id IS NULL AND status = 'skickat'
            AND skickad < now() - interval '1 minute')
        INSERT INTO anrop (id, case_id, seq, system, anrop, roll, sida, nyckel, status, forsok, skapad, skickad)
        SELECT $1::text || '.' || $2::text || '.' || $5::text, c.id, c.revision, $2, $3, $4, 'sf', $5, 'skickat', 1, $6,
          now() FROM cases c WHERE c.id = $1::text RETURNING id`,
      values: [caseId, system, anrop, roll, nyckel, this.clock.now()],
    });
    const [row] = rows;
    if (!row) throw new Error('A reading of a case that is gone');
    return row.id;
  }
}
