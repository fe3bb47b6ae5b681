/**
 * What the worker needs to send webhooks. A subscription is leased while its messages are sent, so that they leave one at
 * a time and in order; its place moves only under the lease. Times are wall time, of the database.
 */
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Side } from '../../machines/process';
import type { Utlamnat } from '../access/sidovy';
import { osagd, type Osagd } from '../mening';
import { LOG } from './access-log.sql';
import { utc } from './cases.store';
import { SETTLED, type FeedPlace } from './feed.query';
import { PROTECTED } from './skydd.sql';
import type { Hemligheter } from './webhooks.store';

/** A subscription whose place in what is told is lost with a database that was restored. */
export const ATERSTALLD = osagd`Databasen är återställd från en kopia, och det går inte att säga vad en webhook har fått. Spela om den från en tidpunkt före kopian.`;

/** How long a worker has a subscription for itself after each step. A call outside gets less. */
export const LAN_MS = 60_000;

/** A subscription in the hands of one worker. */
export interface Lanad extends Hemligheter, FeedPlace {
  readonly id: string;
  readonly lan: string;
  readonly url: string;
  readonly enheter: readonly string[];
  readonly sida: Side;
  readonly typer: readonly string[];
  /** How much of the next event is sent. */
  readonly del: number;
  readonly fran: string | null;
  readonly forsok: number;
  /** Messages given up since one was taken. */
  readonly doda: number;
}

/** A case as it is right before something is told of it. */
export interface Nulage {
  readonly process: string;
  readonly version: number;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly skyddad: boolean;
  readonly utlamnanden: readonly Utlamnat[];
  /** Roles of the open tasks that the event opened. */
  readonly roller: readonly string[];
}

/** One message, as it is kept. */
export interface Meddelande {
  readonly id: string;
  readonly typ: string;
  readonly caseId: string;
  readonly seq: number;
  /** Domain time, ISO UTC. */
  readonly at: string;
}

type Over = Pick<Lanad, 'id' | 'lan'>;
const MS = (param: string): string => `${param}::int * interval '1 ms'`;

export class WebhookutskickStore {
  constructor(private readonly pool: Pool) {}

  /** Whether anybody is to be told of anything. */
  async nagon(): Promise<boolean> {
    const { rows } = await this.pool.query<{ nagon: boolean }>({
      name: 'webhook-nagon',
      text: `SELECT EXISTS (SELECT FROM webhooks WHERE status = 'aktiv') AS nagon`,
    });
    return rows[0]?.nagon ?? false;
  }

  /** Takes the one that has waited longest of those that may be sent to now; null if there is none. @param utom those that have had their turn */
  async lana(utom: readonly string[]): Promise<Lanad | null> {
    const { rows } = await this.pool.query<Lanad>({
      name: 'webhook-lana',
      text: `UPDATE webhooks w SET lan = $2, lan_slutar = now() + ${MS('$3')}
        WHERE w.id = (SELECT id FROM webhooks
          WHERE status = 'aktiv' AND inte_fore <= now() AND lan_slutar <= now() AND id <> ALL ($1::text[])
          ORDER BY lan_slutar, id LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING w.id, w.lan, w.url, w.enheter, w.sida, w.typer, w.tx::text, w.case_id AS "caseId", w.seq, w.del,
          ${utc('w.fran')} AS fran, w.forsok, w.doda, w.hemlighet,
          CASE WHEN w.tidigare_slutar > now() THEN w.tidigare END AS tidigare`,
      values: [utom, randomUUID(), LAN_MS],
    });
    return rows[0] ?? null;
  }

  /** Gives it back. @param ikapp all that there was has been seen */
  async lamnaTillbaka({ id, lan }: Over, ikapp: boolean): Promise<void> {
    await this.pool.query({
      name: 'webhook-tillbaka',
      text: `UPDATE webhooks SET lan = NULL, lan_slutar = now(), ikapp = CASE WHEN $3 THEN now() ELSE ikapp END
        WHERE id = $1 AND lan = $2`,
      values: [id, lan, ikapp],
    });
  }

  /**
   * Whether a place lies where no transaction of this database has come: the place is of another one, which this is a
   * copy of.
   */
  async framtid(tx: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ framtid: boolean }>({
      name: 'webhook-framtid',
      text: `SELECT $1::bigint >= ${SETTLED} AS framtid`,
      values: [tx],
    });
    return rows[0]?.framtid ?? true;
  }

  /**
   * A case as it is now, if the lease holds still; it is then held for as long again.
   * @returns null where the subscription is no longer this worker's, or the case is not there
   */
  async nu({ id, lan }: Over, caseId: string, seq: number): Promise<Nulage | null> {
    const { rows } = await this.pool.query<Nulage>({
      name: 'webhook-nu',
      text: `WITH w AS (UPDATE webhooks SET lan_slutar = now() + ${MS('$5')}
          WHERE id = $1 AND lan = $2 AND status = 'aktiv' RETURNING 1)
        SELECT c.process, c.version, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet", ${PROTECTED} AS skyddad,
          coalesce((SELECT json_agg(json_build_object('uppgift', u.uppgift, 'till', u.till, 'seq', u.seq,
            'tidigare', u.tidigare)) FROM utlamnanden u WHERE u.case_id = c.id), '[]') AS utlamnanden,
          ARRAY (SELECT DISTINCT t.role FROM tasks t
            WHERE t.case_id = c.id AND t.status = 'open' AND t.seq = $4) AS roller
        FROM w, cases c WHERE c.id = $3`,
      values: [id, lan, caseId, seq, LAN_MS],
    });
    return rows[0] ?? null;
  }

  /** Writes, before it leaves, that a message is sent: in the access log and among the messages. */
  async borjar(to: Lanad, { id, typ, caseId, seq, at }: Meddelande, enhet: string): Promise<void> {
    await this.pool.query({
      name: 'webhook-borjar',
      text: `WITH l AS (${LOG} VALUES ($1, NULL, 'webhook', $4, 'ok', $7, 'handlaggning', $3) RETURNING 1)
        INSERT INTO webhookleveranser (webhook, id, case_id, seq, typ, handelse_at, status, forsok)
        SELECT $2, $8, $4, $5, $3, $6::timestamptz, 'vantar', 1 FROM l
        ON CONFLICT (webhook, id) DO UPDATE SET senast = now(),
          forsok = CASE WHEN webhookleveranser.status = 'lamnad' THEN 1 ELSE webhookleveranser.forsok + 1 END,
          status = CASE WHEN webhookleveranser.status = 'igen' THEN 'igen' ELSE 'vantar' END`,
      values: [`webhook:${to.id}`, to.id, typ, caseId, seq, at, enhet, id],
    });
  }

  /** What a message was answered. */
  async svarat(
    webhook: string,
    id: string,
    status: 'lamnad' | 'vantar' | 'igen' | 'fel',
    svar: string,
  ): Promise<void> {
    await this.pool.query({
      name: 'webhook-svarat',
      text: `UPDATE webhookleveranser SET status = $3, svar = $4, senast = now() WHERE webhook = $1 AND id = $2`,
      values: [webhook, id, status, svar],
    });
  }

  /**
   * Moves the place.
   * @param utfall taken: one was taken. given up: one was. null: nothing was sent
   * @returns false if the subscription is no longer this worker's
   */
  async vidare(
    { id, lan }: Over,
    to: FeedPlace,
    del: number,
    utfall: 'taget' | 'uppgivet' | null,
  ): Promise<boolean> {
    const { rowCount } = await this.pool.query({
      name: 'webhook-vidare',
      text: `UPDATE webhooks SET tx = $3, case_id = $4, seq = $5, del = $6, lan_slutar = now() + ${MS('$8')},
          forsok = CASE WHEN $7::text IS NULL THEN forsok ELSE 0 END,
          doda = CASE $7 WHEN 'taget' THEN 0 WHEN 'uppgivet' THEN doda + 1 ELSE doda END,
          lamnad = CASE WHEN $7 = 'taget' THEN now() ELSE lamnad END
        WHERE id = $1 AND lan = $2 AND status = 'aktiv'`,
      values: [id, lan, to.tx, to.caseId, to.seq, del, utfall, LAN_MS],
    });
    return rowCount === 1;
  }

  /** Lets it wait, and gives it back. */
  async skjutUpp({ id, lan }: Over, ms: number): Promise<void> {
    await this.pool.query({
      name: 'webhook-skjut-upp',
      text: `UPDATE webhooks SET forsok = forsok + 1, inte_fore = now() + ${MS('$3')}, lan = NULL, lan_slutar = '-infinity'
        WHERE id = $1 AND lan = $2`,
      values: [id, lan, ms],
    });
  }

  /** Stops it where it stands, with an incident, in one statement. @param at domain time */
  async stoppa(
    { id, lan }: Over,
    status: 'pausad' | 'avslutad',
    orsak: string,
    { mall, varden }: Osagd,
    at: Date,
  ): Promise<void> {
    await this.pool.query({
      name: 'webhook-stoppa',
      text: `WITH w AS (UPDATE webhooks SET status = $3, orsak = $4, version = version + 1, lan = NULL,
            lan_slutar = '-infinity' WHERE id = $1 AND lan = $2 AND status = 'aktiv' RETURNING id)
        INSERT INTO incidents (case_id, kind, ref, detail, varden, opened_at) SELECT NULL, 'webhook', id, $5, $6, $7 FROM w
        ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
      values: [id, lan, status, orsak, mall, JSON.stringify(varden), at],
    });
  }

  /** Gives one message up, with an incident, in one statement. @param at domain time */
  async geUpp(webhook: string, id: string, svar: string, { mall, varden }: Osagd, at: Date): Promise<void> {
    await this.pool.query({
      name: 'webhook-ge-upp',
      text: `WITH l AS (UPDATE webhookleveranser SET status = 'fel', svar = $3, senast = now()
            WHERE webhook = $1 AND id = $2 RETURNING webhook, id)
        INSERT INTO incidents (case_id, kind, ref, detail, varden, opened_at)
        SELECT NULL, 'webhook', webhook || '/' || id, $4, $5, $6 FROM l
        ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
      values: [webhook, id, svar, mall, JSON.stringify(varden), at],
    });
  }

  /** Messages that were given up and that somebody has asked to have sent again, the oldest first. */
  async igen(webhook: string): Promise<readonly (Meddelande & { readonly forsok: number })[]> {
    const { rows } = await this.pool.query<Meddelande & { forsok: number }>({
      name: 'webhook-igen',
      text: `SELECT id, typ, case_id AS "caseId", seq, ${utc('handelse_at')} AS at, forsok FROM webhookleveranser
        WHERE webhook = $1 AND status = 'igen' ORDER BY forst LIMIT 20`,
      values: [webhook],
    });
    return rows;
  }

  /** The body of a stored event; null where it is not there. */
  async handelse(caseId: string, seq: number, at: string): Promise<{ type: string; body: string } | null> {
    const { rows } = await this.pool.query<{ type: string; body: string }>({
      name: 'webhook-handelse',
      text: 'SELECT type, body FROM events WHERE case_id = $1 AND seq = $2 AND at = $3::timestamptz',
      values: [caseId, seq, at],
    });
    return rows[0] ?? null;
  }

  /** Takes away messages that are older than they are kept; one that was given up is kept for as long again. */
  async stada(dagar: number): Promise<number> {
    const { rowCount } = await this.pool.query(
      `DELETE FROM webhookleveranser WHERE senast < now() - $1::int * interval '1 day'
         AND (status NOT IN ('fel', 'igen') OR senast < now() - 2 * $1::int * interval '1 day')`,
      [dagar],
    );
    return rowCount ?? 0;
  }
}
