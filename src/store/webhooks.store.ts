/**
 * Webhook subscriptions and their messages, as the administrator keeps them: rows with their access-log row in the same
 * transaction. How they are sent is in webhookutskick.store.ts.
 */
import type { Pool, PoolClient } from 'pg';
import type { Side } from '../../machines/process';
import type { AccessRow } from '../engine/types';
import { LOG } from './access-log.sql';
import { utc } from './cases.store';
import type { FeedPlace } from './feed.query';
import { inTransaction } from './transaction';

export const WEBHOOKLAGEN = ['overifierad', 'aktiv', 'pausad', 'avslutad'] as const;
export type Webhooklage = (typeof WEBHOOKLAGEN)[number];
/** vantar: sent at least once, and not taken. fel: given up. igen: given up, and to be sent again. */
export const LEVERANSLAGEN = ['vantar', 'lamnad', 'fel', 'igen'] as const;

/** A subscription as it is shown. */
export interface WebhookRow {
  readonly id: string;
  readonly namn: string;
  readonly url: string;
  readonly enheter: readonly string[];
  readonly sida: Side;
  readonly typer: readonly string[];
  readonly status: Webhooklage;
  /** Why it does not run, as a code. */
  readonly orsak: string | null;
  readonly version: number;
  /** When the former secret ends; null where there is none in force. */
  readonly tidigareSlutar: string | null;
  readonly forsok: number;
  /** When it had last seen all that there was. */
  readonly ikapp: string | null;
  readonly lamnad: string | null;
  readonly nastaForsok: string | null;
  readonly skapadAv: string;
  readonly skapad: string;
  readonly verifierad: string | null;
}
export type NyWebhook = Pick<
  WebhookRow,
  'id' | 'namn' | 'url' | 'enheter' | 'sida' | 'typer' | 'skapadAv'
> & {
  readonly hemlighet: Buffer;
};

/** Sealed. */
export interface Hemligheter {
  readonly hemlighet: Buffer;
  /** The former one, while it is in force. */
  readonly tidigare: Buffer | null;
}

export interface LeveransRow {
  readonly id: string;
  readonly typ: string;
  readonly handelseAt: string | null;
  readonly status: (typeof LEVERANSLAGEN)[number];
  readonly forsok: number;
  readonly svar: string | null;
  readonly forst: string;
  readonly senast: string;
}

const WEBHOOK = `w.id, w.namn, w.url, w.enheter, w.sida, w.typer, w.status, w.orsak, w.version, w.forsok,
  CASE WHEN w.tidigare_slutar > now() THEN ${utc('w.tidigare_slutar')} END AS "tidigareSlutar",
  ${utc('w.ikapp')} AS ikapp, ${utc('w.lamnad')} AS lamnad,
  CASE WHEN w.status = 'aktiv' AND w.forsok > 0 THEN ${utc('w.inte_fore')} END AS "nastaForsok",
  w.skapad_av AS "skapadAv", ${utc('w.skapad')} AS skapad, ${utc('w.verifierad')} AS verifierad`;

/** What a change sets, besides the version. Lets go of the lease: whoever is sending stops after that message. */
const FRESH = `version = version + 1, lan = NULL, lan_slutar = '-infinity', forsok = 0, doda = 0, inte_fore = '-infinity'`;

export class WebhooksStore {
  constructor(private readonly pool: Pool) {}

  /** Those after an id in the order of ids, with the row of the access log. */
  async list(access: AccessRow, efter: string, limit: number): Promise<readonly WebhookRow[]> {
    return this.logged(access, async (client) => {
      const { rows } = await client.query<WebhookRow>({
        name: 'webhooks',
        text: `SELECT ${WEBHOOK} FROM webhooks w WHERE w.id > $1 ORDER BY w.id LIMIT $2`,
        values: [efter, limit],
      });
      return rows;
    });
  }

  /** One, or null; what is not there to be shown has no row of its own. */
  async find(id: string, access?: AccessRow): Promise<WebhookRow | null> {
    const read = async (on: Pool | PoolClient): Promise<WebhookRow | null> => {
      const { rows } = await on.query<WebhookRow>({
        name: 'webhook',
        text: `SELECT ${WEBHOOK} FROM webhooks w WHERE w.id = $1`,
        values: [id],
      });
      return rows[0] ?? null;
    };
    return access ? this.logged(access, read) : read(this.pool);
  }

  async hemligheter(id: string): Promise<Hemligheter | null> {
    const { rows } = await this.pool.query<Hemligheter>({
      name: 'webhook-hemligheter',
      text: `SELECT hemlighet, CASE WHEN tidigare_slutar > now() THEN tidigare END AS tidigare FROM webhooks WHERE id = $1`,
      values: [id],
    });
    return rows[0] ?? null;
  }

  /**
   * Adds one that begins at a place of the feed.
   * @returns false if there is one with its id
   */
  async add(ny: NyWebhook, from: FeedPlace, access: AccessRow): Promise<boolean> {
    return this.logged(access, async (client) => {
      const { rowCount } = await client.query(
        `INSERT INTO webhooks (id, namn, url, enheter, sida, typer, status, hemlighet, skapad_av, tx, case_id, seq)
         VALUES ($1, $2, $3, $4, $5, $6, 'overifierad', $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING`,
        [
          ...[ny.id, ny.namn, ny.url, ny.enheter, ny.sida, ny.typer, ny.hemlighet, ny.skapadAv],
          ...[from.tx, from.caseId, from.seq],
        ],
      );
      return rowCount === 1;
    });
  }

  /** The endpoint has shown that it wants the messages. What came while it had ended comes now. */
  async verifierad(id: string, access: AccessRow): Promise<boolean> {
    return this.change(
      access,
      `UPDATE webhooks SET ${FRESH}, status = 'aktiv', orsak = NULL, verifierad = now() WHERE id = $1
        AND status IN ('overifierad', 'avslutad')`,
      [id],
    );
  }

  /** @returns false if it has another version by now */
  async pausa(id: string, version: number, access: AccessRow): Promise<boolean> {
    return this.change(
      access,
      `UPDATE webhooks SET ${FRESH}, status = 'pausad', orsak = 'PERSON' WHERE id = $1 AND version = $2 AND status = 'aktiv'`,
      [id, version],
    );
  }

  async ateruppta(id: string, version: number, access: AccessRow): Promise<boolean> {
    return this.change(
      access,
      `UPDATE webhooks SET ${FRESH}, status = 'aktiv', orsak = NULL WHERE id = $1 AND version = $2 AND status = 'pausad'
        AND orsak <> 'ATERSTALLD'`,
      [id, version],
    );
  }

  /** The former secret is in force for some hours more. */
  async rotera(
    id: string,
    version: number,
    hemlighet: Buffer,
    timmar: number,
    access: AccessRow,
  ): Promise<boolean> {
    return this.change(
      access,
      `UPDATE webhooks SET version = version + 1, hemlighet = $3, tidigare = hemlighet,
        tidigare_slutar = now() + $4::int * interval '1 hour' WHERE id = $1 AND version = $2`,
      [id, version, hemlighet, timmar],
    );
  }

  /** @param fran events before this instant of domain time are passed over */
  async flytta(
    id: string,
    version: number,
    to: FeedPlace,
    fran: string | null,
    access: AccessRow,
  ): Promise<boolean> {
    return this.change(
      access,
      `UPDATE webhooks SET ${FRESH}, status = 'aktiv', orsak = NULL, tx = $3, case_id = $4, seq = $5, del = 0, fran = $6,
        ikapp = NULL WHERE id = $1 AND version = $2 AND status IN ('aktiv', 'pausad')`,
      [id, version, to.tx, to.caseId, to.seq, fran],
    );
  }

  /** Takes it away with its messages, and closes the incidents about it. */
  async ta(id: string, at: Date, access: AccessRow): Promise<boolean> {
    return this.logged(access, async (client) => {
      const { rowCount } = await client.query('DELETE FROM webhooks WHERE id = $1', [id]);
      await client.query('DELETE FROM webhookleveranser WHERE webhook = $1', [id]);
      await client.query(
        `UPDATE incidents SET status = 'resolved', resolved_at = $2, resolved_by = $3
         WHERE kind = 'webhook' AND status = 'open' AND split_part(ref, '/', 1) = $1`,
        [id, at, access.principal],
      );
      return rowCount === 1;
    });
  }

  /** Its messages, the latest first. @param efter the last of the page before, or null */
  async leveranser(
    id: string,
    efter: { readonly forst: string; readonly id: string } | null,
    limit: number,
    access: AccessRow,
  ): Promise<readonly LeveransRow[]> {
    return this.logged(access, async (client) => {
      const { rows } = await client.query<LeveransRow>({
        name: 'webhook-leveranser',
        text: `SELECT id, typ, ${utc('handelse_at')} AS "handelseAt", status, forsok, svar, forst::text AS forst,
            ${utc('senast')} AS senast
          FROM webhookleveranser
          WHERE webhook = $1 AND (forst, id) < (coalesce($2::timestamptz, 'infinity'), $3)
          ORDER BY forst DESC, id DESC LIMIT $4`,
        values: [id, efter?.forst ?? null, efter?.id ?? '', limit],
      });
      return rows;
    });
  }

  /** The event that a message was about, as a place; null where it is not known any more. */
  async platsAv(id: string, leverans: string): Promise<FeedPlace | null> {
    const { rows } = await this.pool.query<FeedPlace>({
      name: 'webhook-plats',
      text: `SELECT e.tx::text, e.case_id AS "caseId", e.seq FROM webhookleveranser l
        JOIN events e ON e.case_id = l.case_id AND e.seq = l.seq AND e.at = l.handelse_at
        WHERE l.webhook = $1 AND l.id = $2`,
      values: [id, leverans],
    });
    return rows[0] ?? null;
  }

  /** A place before every event of an instant of domain time or later; null where there is none. */
  async platsFore(fran: string): Promise<FeedPlace | null> {
    const { rows } = await this.pool.query<{ tx: string | null }>({
      name: 'webhook-fore',
      text: 'SELECT (min(tx) - 1)::text AS tx FROM events WHERE at >= $1',
      values: [fran],
    });
    const tx = rows[0]?.tx ?? null;
    return tx === null ? null : { tx, caseId: '\u{10FFFF}', seq: 2_147_483_647 };
  }

  /** What a message for trial answered. */
  async provad(
    id: string,
    leverans: string,
    typ: string,
    status: 'lamnad' | 'fel',
    svar: string,
  ): Promise<void> {
    await this.pool.query(
      `INSERT INTO webhookleveranser (webhook, id, typ, status, forsok, svar) VALUES ($1, $2, $3, $4, 1, $5)`,
      [id, leverans, typ, status, svar],
    );
  }

  async log(access: AccessRow): Promise<void> {
    await write(this.pool, access);
  }

  private async change(access: AccessRow, text: string, values: readonly unknown[]): Promise<boolean> {
    return this.logged(access, async (client) => (await client.query(text, [...values])).rowCount === 1);
  }

  private logged<T>(access: AccessRow, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      const done = await work(client);
      await write(client, done === false ? { ...access, outcome: 'NOT_POSSIBLE' } : access);
      return done;
    });
  }
}

async function write(on: Pool | PoolClient, access: AccessRow): Promise<void> {
  const { principal, role, action, outcome, enhet, andamal, vad } = access;
  await on.query(`${LOG} VALUES ($1, $2, $3, NULL, $4, $5, $6, $7)`, [
    ...[principal, role, action, outcome, enhet ?? null, andamal ?? null, vad ?? null],
  ]);
}
