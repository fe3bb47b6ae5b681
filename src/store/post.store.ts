/**
 * Dispatches to clients as rows: where each is, every step it has taken, what it means for its document and its tasks,
 * and the batches that a unit prints.
 */
import type { Pool, PoolClient } from 'pg';
import type { Side } from '../../machines/process';
import type { Kanal, Postuppgift, Status } from '../post/koder';
import { utc } from './cases.store';
import type { Forsandelse } from './post.query';

/** A dispatch on its way in. */
export interface NyForsandelse {
  readonly id: string;
  readonly nyckel: string;
  readonly avtryck: Buffer;
  readonly caseId: string;
  readonly seq: number;
  readonly dokumentId: string;
  readonly klientId: string;
  readonly sida: Side;
  readonly enhet: string;
  readonly kanal: Kanal;
  readonly kontaktSeq: number;
  readonly mottagare: Buffer | null;
  readonly mote: string | null;
  readonly av: string;
  readonly roll: string;
  readonly at: string;
  readonly status: Status;
  readonly datum: string | null;
}

/** A step of several dispatches at once. */
export interface Byte {
  readonly ids: readonly string[];
  readonly fran: readonly Status[];
  readonly till: Status;
  readonly kod?: string | null;
  readonly datum?: string | null;
  readonly referens?: string | null;
  /** The batch they belong to from now on; null takes them out of one. Left out, it is as it was. */
  readonly omgang?: string | null;
  /** Only those that lie in this batch, or in none. */
  readonly iOmgang?: string | null;
  readonly av: string;
  readonly roll: string | null;
  readonly at: string;
}

export interface Omgang {
  readonly id: string;
  readonly nyckel: string;
  readonly enhet: string;
  readonly datum: string;
  readonly av: string;
  readonly roll: string;
  readonly at: string;
  /** JSON: ids of its letters, in their order. */
  readonly innehall: string;
  readonly sha256: string | null;
  readonly sidor: number | null;
}

/** More batches than a unit ever has open. */
const MOST = 500;

export class PostStore {
  constructor(readonly pool: Pool) {}

  /** The dispatch that was ordered with a key, if there is one. */
  async medNyckel(nyckel: string): Promise<Pick<Forsandelse, 'id' | 'avtryck'> | null> {
    const { rows } = await this.pool.query<Pick<Forsandelse, 'id' | 'avtryck'>>({
      name: 'post-nyckel',
      text: `SELECT id, encode(avtryck, 'base64') AS avtryck FROM forsandelser WHERE nyckel = $1`,
      values: [nyckel],
    });
    return rows[0] ?? null;
  }

  /** Writes a dispatch with its first step. */
  async lagg(client: PoolClient, f: NyForsandelse): Promise<void> {
    await client.query({
      name: 'post-lagg',
      text: `WITH f AS (
          INSERT INTO forsandelser (id, nyckel, avtryck, case_id, seq, dokument_id, klient_id, sida, enhet, kanal,
            kontakt_seq, mottagare, mote, skapad_av, skapad_roll, skapad, status, datum)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
          RETURNING id, status, datum, skapad_av, skapad_roll, skapad)
        INSERT INTO forsandelse_handelser (forsandelse_id, status, datum, av, roll, at)
        SELECT id, status, datum, skapad_av, skapad_roll, skapad FROM f`,
      values: [
        ...[f.id, f.nyckel, f.avtryck, f.caseId, f.seq, f.dokumentId, f.klientId, f.sida, f.enhet, f.kanal],
        ...[f.kontaktSeq, f.mottagare, f.mote, f.av, f.roll, f.at, f.status, f.datum],
      ],
    });
  }

  /** Owes a dispatch to its port. @param at when it is to leave, ISO UTC @param vantaMs how long it lies before that */
  async skyldig(
    client: PoolClient,
    f: NyForsandelse,
    port: string,
    at: string,
    vantaMs: number,
  ): Promise<void> {
    await client.query({
      name: 'post-skyldig',
      // Of one case and port the first in order leaves first: these in the order in which they are to leave.
      text: `INSERT INTO outbox (case_id, seq, ord, port, payload, at, not_before)
        VALUES ($1, 0, 0, $2, $3, $4, now() + $5::float8 * interval '1 ms')`,
      values: [f.caseId, port, JSON.stringify({ forsandelse: f.id }), at, vantaMs],
    });
  }

  /** Takes a step with those that stand where it may be taken. @returns the ids of those that took it */
  async byt(byte: Byte, client: Pool | PoolClient = this.pool): Promise<readonly string[]> {
    const {
      ids,
      fran,
      till,
      kod = null,
      datum = null,
      referens = null,
      omgang,
      iOmgang,
      av,
      roll,
      at,
    } = byte;
    const { rows } = await client.query<{ id: string }>({
      name: 'post-byt',
      text: `WITH l AS MATERIALIZED (
          SELECT id FROM forsandelser WHERE id = ANY ($1::text[]) AND status = ANY ($2::text[])
            AND ($8 OR omgang IS NOT DISTINCT FROM $9::text) ORDER BY id FOR UPDATE),
        f AS (
          UPDATE forsandelser f SET status = $3, kod = $4, datum = coalesce($5, f.datum),
            referens = coalesce($10, f.referens), omgang = CASE WHEN $6 THEN $7 ELSE f.omgang END
          FROM l WHERE f.id = l.id RETURNING f.id, f.omgang)
        INSERT INTO forsandelse_handelser (forsandelse_id, status, kod, omgang, datum, av, roll, at)
        SELECT id, $3, $4, omgang, $5, $11, $12, $13 FROM f RETURNING forsandelse_id AS id`,
      values: [
        ...[ids, fran, till, kod, datum, omgang !== undefined, omgang ?? null],
        ...[iOmgang === undefined, iOmgang ?? null, referens, av, roll, at],
      ],
    });
    return rows.map(({ id }) => id);
  }

  /** The documents of what has left are dispatched, with the day and the way; what is so already stays so. */
  async dokumentenExpedierade(
    client: PoolClient,
    ids: readonly string[],
    step: { readonly datum: string; readonly av: string; readonly roll: string | null },
    kanal: Readonly<Partial<Record<Kanal, string>>>,
  ): Promise<void> {
    await client.query({
      name: 'post-dokument-expedierade',
      text: `WITH f AS MATERIALIZED (
          SELECT f.id, f.dokument_id, $5::json ->> f.kanal AS kanal FROM forsandelser f WHERE f.id = ANY ($1::text[])),
        d AS (UPDATE dokument d SET status = 'expedierad' FROM f
          WHERE d.id = f.dokument_id AND f.kanal IS NOT NULL AND d.status IN ('utkast', 'undertecknad')
          RETURNING d.id, f.id AS fid, f.kanal)
        INSERT INTO dokument_steg (dokument_id, steg, nyckel, datum, kanal, av, roll)
        SELECT id, 'expedierad', 'post ' || fid, $2, kanal, $3, $4 FROM d`,
      values: [ids, step.datum, step.av, step.roll, JSON.stringify(kanal)],
    });
  }

  /** Opens a task about each dispatch, for the case's worker on its side. */
  async uppgift(client: PoolClient, ids: readonly string[], key: Postuppgift, at: string): Promise<void> {
    await client.query({
      name: 'post-uppgift',
      text: `INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, status, opened_at, version)
        SELECT c.id || '.' || $2 || '.' || f.id, c.id, $2, c.revision, r.role, f.enhet, c.handlaggare::json ->> r.role,
          c.skyddad, false, 'open', $3, 1
        FROM forsandelser f JOIN cases c ON c.id = f.case_id CROSS JOIN LATERAL (SELECT CASE f.sida
          WHEN 'kc' THEN 'arbetsmarknadskonsulent' ELSE 'socialsekreterare' END AS role) r
        WHERE f.id = ANY ($1::text[]) ON CONFLICT (id) DO NOTHING`,
      values: [ids, key, at],
    });
  }

  /** Writes a step that changes nothing of where it is. */
  async anteckna(
    client: PoolClient,
    id: string,
    kod: string,
    av: string,
    roll: string | null,
    at: string,
  ): Promise<void> {
    await client.query({
      name: 'post-anteckna',
      text: `INSERT INTO forsandelse_handelser (forsandelse_id, status, kod, omgang, av, roll, at)
        SELECT id, status, $2, omgang, $3, $4, $5 FROM forsandelser WHERE id = $1`,
      values: [id, kod, av, roll, at],
    });
  }

  /** Closes every task about a dispatch. @returns how many were open */
  async stangUppgifter(
    client: PoolClient,
    { id, caseId }: Pick<Forsandelse, 'id' | 'caseId'>,
    at: string,
  ): Promise<number> {
    const { rowCount } = await client.query({
      name: 'post-uppgift-stang',
      text: `UPDATE tasks t SET status = 'closed', closed_at = $3, closed_seq = t.seq, version = t.version + 1
        WHERE t.case_id = $1 AND t.status = 'open' AND t.key LIKE 'post.%' AND t.id = t.case_id || '.' || t.key || '.' || $2`,
      values: [caseId, id, at],
    });
    return rowCount ?? 0;
  }

  /** Begins a batch. @returns false if it was begun before with the same key */
  async nyOmgang(client: PoolClient, o: Omit<Omgang, 'sha256' | 'sidor'>): Promise<boolean> {
    const { rowCount } = await client.query({
      name: 'post-omgang-ny',
      text: `INSERT INTO utskriftsomgangar (id, nyckel, enhet, datum, av, roll, at, innehall)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (nyckel) DO NOTHING`,
      values: [o.id, o.nyckel, o.enhet, o.datum, o.av, o.roll, o.at, o.innehall],
    });
    return rowCount === 1;
  }

  /** A batch by its id or its key, whoever asks: it holds no more than ids. */
  async omgang(by: { readonly id: string } | { readonly nyckel: string }): Promise<Omgang | null> {
    const [id, nyckel] = 'id' in by ? [by.id, null] : [null, by.nyckel];
    const { rows } = await this.pool.query<Omgang>({
      name: 'post-omgang-en',
      text: `SELECT ${OMGANG} FROM utskriftsomgangar o WHERE o.id = $1 OR o.nyckel = $2`,
      values: [id, nyckel],
    });
    return rows[0] ?? null;
  }

  /** Ids of the letters in a batch, also of those that the reader may not see. */
  async iOmgang(omgang: string): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'post-i-omgang',
      text: 'SELECT id FROM forsandelser WHERE omgang = $1',
      values: [omgang],
    });
    return rows.map(({ id }) => id);
  }

  /** Batches of a unit that still hold letters that have not left. */
  async oppnaOmgangar(enhet: string): Promise<readonly Omgang[]> {
    const { rows } = await this.pool.query<Omgang>({
      name: 'post-omgangar-oppna',
      text: `SELECT ${OMGANG} FROM utskriftsomgangar o WHERE o.enhet = $1 AND EXISTS (
          SELECT FROM forsandelser f WHERE f.omgang = o.id AND f.status IN ('i_utskriftsko', 'utskriven'))
        ORDER BY o.at LIMIT ${MOST}`,
      values: [enhet],
    });
    return rows;
  }

  /** Keeps what a batch was printed as, the first time; afterwards it is only compared with. */
  async utskrift(id: string, sha256: string, sidor: number): Promise<void> {
    await this.pool.query({
      name: 'post-omgang-utskrift',
      text: 'UPDATE utskriftsomgangar SET sha256 = $2, sidor = $3 WHERE id = $1 AND sha256 IS NULL',
      values: [id, sha256, sidor],
    });
  }
}

const OMGANG = `o.id, o.nyckel, o.enhet, o.datum, o.av, o.roll, ${utc('o.at')} AS at, o.innehall, o.sha256, o.sidor`;
