/**
 * What a closed case is delivered to the archive from, read as of one instant with its row in the access log, and the
 * register of deliveries: what was packed, what the archive has confirmed, and who has consented where a case is
 * protected.
 */
import type { Pool, PoolClient } from 'pg';
import type { AccessRow } from '../engine/types';
import { LOG } from './access-log.sql';
import type { AnchorRow } from './anchors.store';
import type { AuditHead } from './audit.store';
import { utc } from './cases.store';
import { PROTECTED } from './skydd.sql';
import { inSnapshot } from './snapshot';
import { SEALED_EVENT, type SealedEvent, type UtlamnandePost } from './visible.query';

/** A case that may be delivered, in short. */
export interface Leveransbar {
  readonly id: string;
  readonly revision: number;
  /** The case's own mark, or its client's. */
  readonly skyddad: boolean;
  /** A named worker has consented to the delivery of this revision; only asked for where it is protected. */
  readonly medgiven: boolean;
}

interface ArkivFrist {
  readonly key: string;
  readonly rule: string | null;
  readonly date: string | null;
  readonly due: string;
  readonly status: string;
  /** JSON, or null. */
  readonly basis: string | null;
  readonly hand: string | null;
  readonly settingsVersion: number;
  readonly armedSeq: number;
}

/** A file of the case, and the document or upload that it is. */
export interface ArkivFil {
  readonly id: string;
  readonly mediatyp: string;
  /** Domain time, ISO UTC. */
  readonly skapad: string;
  /** The document, or null for what was uploaded. */
  readonly dokument: {
    readonly seq: number | null;
    readonly typ: string;
    readonly titel: string;
    readonly datum: string;
    readonly sida: string;
    readonly version: number;
    readonly ersatter: string | null;
    readonly status: string;
    readonly original: string;
    /** Where the original lies in the other system (A30). */
    readonly referens: string | null;
  } | null;
  readonly uppladdning: { readonly slag: string; readonly sida: string; readonly makulerad: boolean } | null;
}

/** All that lies in the database of one closed case. */
export interface Arkivarende {
  readonly id: string;
  readonly process: string;
  readonly version: number;
  readonly revision: number;
  /** Hex. */
  readonly head: string;
  readonly startad: string;
  readonly avslutad: string;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  /** JSON. */
  readonly handlaggare: string;
  readonly klientId: string | null;
  /** Base64; null where the case is about nobody. */
  readonly klient: string | null;
  readonly skyddad: boolean;
  readonly gallrad: boolean;
  readonly handelser: readonly (SealedEvent & { readonly hash: string })[];
  readonly frister: readonly ArkivFrist[];
  readonly utlamnanden: readonly UtlamnandePost[];
  /** How often each action stands in the access log before `tid`. */
  readonly atkomster: readonly { readonly action: string; readonly antal: number }[];
  readonly heads: readonly AuditHead[];
  readonly anchors: readonly AnchorRow[];
  readonly filer: readonly ArkivFil[];
}

/** A delivery as it is registered. */
export interface Leverans {
  readonly id: string;
  readonly caseId: string;
  readonly revision: number;
  /** Digest of what the package holds, whenever it was made. */
  readonly innehall: string;
  /** Name of the file, and the folder it was written to. */
  readonly paket: string;
  readonly plats: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly filer: number;
  readonly av: string;
  /** The package's own time, ISO UTC. */
  readonly tid: string;
}

/** As it is listed; the case's number is left out where the case is protected. */
interface Leveransrad extends Omit<Leverans, 'caseId'> {
  readonly caseId: string | null;
  readonly kvittens: {
    readonly referens: string;
    readonly av: string;
    readonly at: string;
  } | null;
}

/** Documents that are the case's records: neither waiting to be drawn nor a draft. */
const HANDLINGAR = ['undertecknad', 'expedierad', 'ersatt', 'makulerad'];
const COLUMNS = `l.id, l.case_id AS "caseId", l.revision, l.innehall, l.paket, l.plats, l.sha256, l.bytes::float8 AS bytes,
  l.filer, l.av, ${utc('l.tid')} AS tid`;

export class EarkivStore {
  constructor(private readonly pool: Pool) {}

  /**
   * Closed cases of a person that are not disposed of, in order of their ids.
   * @param ask one case, or all that were closed before a day
   */
  async stangda(ask: { readonly id: string } | { readonly before: string }): Promise<readonly Leveransbar[]> {
    const [where, value] = 'id' in ask ? ['c.id = $1', ask.id] : ['c.at < $1::timestamptz', ask.before];
    const { rows } = await this.pool.query<Leveransbar>(
      `SELECT c.id, c.revision, ${PROTECTED} AS skyddad,
         EXISTS (SELECT FROM leveransmedgivanden m WHERE m.case_id = c.id AND m.revision = c.revision) AS medgiven
       FROM cases c WHERE ${where} AND c.status <> 'active' AND c.klient_id IS NOT NULL
         AND NOT EXISTS (SELECT FROM gallringar g WHERE g.case_id = c.id) ORDER BY c.id`,
      [value],
    );
    return rows;
  }

  /** Everything of a case, with the row of the reading. @param tid accesses after it are not counted, ISO UTC */
  async las(caseId: string, av: string, tid: string): Promise<Arkivarende | null> {
    return inSnapshot(this.pool, async (client) => {
      const { rows } = await client.query<
        Omit<Arkivarende, 'handelser' | 'frister' | 'utlamnanden' | 'atkomster'>
      >(
        `SELECT c.id, c.process, c.version, c.revision, encode(c.head, 'hex') AS head, ${utc('c.started_at')} AS startad,
           ${utc('c.at')} AS avslutad, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet", c.handlaggare,
           c.klient_id AS "klientId", encode(k.cipher, 'base64') AS klient, ${PROTECTED} AS skyddad,
           EXISTS (SELECT FROM gallringar g WHERE g.case_id = c.id) AS gallrad,
           coalesce((SELECT json_agg(json_build_object('nr', nr, 'revision', revision, 'head', encode(a.head, 'hex'))
             ORDER BY nr) FROM anchor_heads a WHERE a.case_id = c.id), '[]') AS heads
         FROM cases c LEFT JOIN klienter k ON k.id = c.klient_id WHERE c.id = $1 AND c.status <> 'active'`,
        [caseId],
      );
      const [found] = rows;
      if (!found) return null;
      await client.query(`${LOG} VALUES ($1, NULL, 'earkiv leverans', $2, 'ok', NULL, 'arkivering', NULL)`, [
        av,
        caseId,
      ]);
      return {
        ...found,
        handelser: await all(
          client,
          `SELECT ${SEALED_EVENT}, encode(e.hash, 'hex') AS hash FROM events e
          WHERE e.case_id = $1 ORDER BY e.seq`,
          [caseId],
        ),
        frister: await all(
          client,
          `SELECT key, rule, due_date::text AS date, ${utc('due_at')} AS due, status, basis, hand,
            settings_version AS "settingsVersion", armed_seq AS "armedSeq"
          FROM deadlines WHERE case_id = $1 ORDER BY armed_seq, ord, key`,
          [caseId],
        ),
        utlamnanden: await all(
          client,
          `SELECT seq, ${utc('at')} AS at, uppgift, till, fran_enhet AS "franEnhet",
            till_enhet AS "tillEnhet", grund, slag, lagrum, samtycke, tidigare
          FROM utlamnanden WHERE case_id = $1 ORDER BY seq, till, uppgift`,
          [caseId],
        ),
        atkomster: await all(
          client,
          `SELECT action, count(*)::int AS antal FROM access_log
          WHERE case_id = $1 AND at < $2 AND action NOT LIKE 'earkiv%' GROUP BY action ORDER BY action COLLATE "C"`,
          [caseId, tid],
        ),
        anchors: await all(
          client,
          `SELECT nr, day::text AS day, body, signature FROM anchors
          WHERE nr = ANY ($1::int[]) ORDER BY nr`,
          [found.heads.map(({ nr }) => nr)],
        ),
        filer: await all(
          client,
          `SELECT f.id, f.mediatyp, ${utc('f.skapad')} AS skapad,
            CASE WHEN d.id IS NOT NULL THEN json_build_object('seq', d.seq, 'typ', d.dokumenttyp, 'titel', d.titel,
              'datum', d.datum, 'sida', d.sida, 'version', d.version, 'status', d.status, 'original', d.original,
              'ersatter', (SELECT e.fil_id FROM dokument e WHERE e.id = d.ersatter),
              'referens', (SELECT s.referens FROM dokument_steg s WHERE s.dokument_id = d.id AND s.steg = 'original'
                ORDER BY s.at LIMIT 1)) END AS dokument,
            CASE WHEN u.id IS NOT NULL THEN json_build_object('slag', u.slag, 'sida', u.sida,
              'makulerad', u.makulerad IS NOT NULL) END AS uppladdning
          FROM filer f LEFT JOIN dokument d ON d.fil_id = f.id LEFT JOIN uppladdningar u ON u.id = f.id
          WHERE f.case_id = $1 AND (d.status = ANY ($2::text[]) OR u.tillstand = 'ren')
          ORDER BY f.skapad, f.id`,
          [caseId, HANDLINGAR],
        ),
      };
    });
  }

  /** The delivery of the very same content, or null. */
  async likadan(caseId: string, innehall: string): Promise<Leverans | null> {
    const { rows } = await this.pool.query<Leverans>(
      `SELECT ${COLUMNS} FROM leveranser l WHERE l.case_id = $1 AND l.innehall = $2 ORDER BY l.tid LIMIT 1`,
      [caseId, innehall],
    );
    return rows[0] ?? null;
  }

  /** Whether something else of the case has been delivered before. */
  async tidigare(caseId: string, innehall: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'SELECT FROM leveranser WHERE case_id = $1 AND innehall <> $2 LIMIT 1',
      [caseId, innehall],
    );
    return (rowCount ?? 0) > 0;
  }

  /** Registers a delivery; one of the same bytes is the same delivery. */
  async registrera(leverans: Leverans): Promise<void> {
    const { id, caseId, revision, innehall, paket, plats, sha256, bytes, filer, av, tid } = leverans;
    await this.pool.query(
      `INSERT INTO leveranser (id, case_id, revision, innehall, paket, plats, sha256, bytes, filer, av, tid)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (case_id, sha256) DO NOTHING`,
      [id, caseId, revision, innehall, paket, plats, sha256, bytes, filer, av, tid],
    );
  }

  /** The latest deliveries first, each case that is shown with its row in the access log. */
  async lista(log: AccessRow, limit: number): Promise<readonly Leveransrad[]> {
    const { rows } = await this.pool.query<Leveransrad>(
      `WITH found AS MATERIALIZED (SELECT ${COLUMNS}, ${PROTECTED} AS skyddad, l.skapad,
           CASE WHEN q.leverans IS NOT NULL THEN json_build_object('referens', q.referens, 'av', q.av,
             'at', ${utc('q.at')}) END AS kvittens
         FROM leveranser l JOIN cases c ON c.id = l.case_id LEFT JOIN leveranskvittenser q ON q.leverans = l.id
         ORDER BY l.skapad DESC, l.id LIMIT $3),
       log AS (${LOG} SELECT $1, $2, $4, "caseId", 'ok', $5, 'arkivering', NULL FROM found
         WHERE NOT skyddad UNION ALL SELECT $1, $2, $4, NULL, 'ok', $5, 'arkivering', NULL)
       SELECT id, CASE WHEN skyddad THEN NULL ELSE "caseId" END AS "caseId", revision, innehall,
         CASE WHEN skyddad THEN NULL ELSE paket END AS paket, plats, sha256, bytes, filer, av, tid, kvittens
       FROM found ORDER BY skapad DESC, id`,
      [log.principal, log.role, limit, log.action, log.enhet ?? null],
    );
    return rows;
  }

  /**
   * Registers that the archive has confirmed a delivery, with its row in the access log.
   * @returns `saknas`, `fel` if it confirmed another file than was sent, `redan` if it has been confirmed
   */
  async kvittera(
    id: string,
    { sha256, referens }: { readonly sha256: string; readonly referens: string },
    { principal, role, action, enhet = null }: AccessRow,
  ): Promise<'ok' | 'saknas' | 'fel' | 'redan'> {
    const { rows } = await this.pool.query<{ sha256: string; nu: boolean }>(
      `WITH l AS (SELECT id, case_id, sha256 FROM leveranser WHERE id = $1),
       q AS (INSERT INTO leveranskvittenser (leverans, sha256, referens, av, roll)
         SELECT id, $2, $3, $4, $5 FROM l WHERE l.sha256 = $2 ON CONFLICT (leverans) DO NOTHING RETURNING leverans),
       log AS (${LOG} SELECT $4, $5, $6, (SELECT case_id FROM l),
         CASE WHEN EXISTS (SELECT FROM q) THEN 'ok' WHEN EXISTS (SELECT FROM l) THEN 'NOT_POSSIBLE' ELSE 'NOT_FOUND' END,
         $7, 'arkivering', NULL)
       SELECT l.sha256, EXISTS (SELECT FROM q) AS nu FROM l`,
      [id, sha256, referens, principal, role, action, enhet],
    );
    const [found] = rows;
    if (!found) return 'saknas';
    if (found.nu) return 'ok';
    return found.sha256 === sha256 ? 'redan' : 'fel';
  }

  /** A named worker consents to the delivery of a protected case as it is now, with the row in the access log. */
  async medge(caseId: string, av: string, roll: string, enhet: string | null): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH c AS (SELECT id, revision FROM cases WHERE id = $1 AND status <> 'active'),
       m AS (INSERT INTO leveransmedgivanden (case_id, revision, av, roll) SELECT id, revision, $2, $3 FROM c
         ON CONFLICT (case_id, revision) DO NOTHING),
       log AS (${LOG} SELECT $2, $3, 'leverans medge', $1, CASE WHEN EXISTS (SELECT FROM c) THEN 'ok' ELSE 'NOT_POSSIBLE' END,
         $4, 'arkivering', NULL)
       SELECT FROM c`,
      [caseId, av, roll, enhet],
    );
    return rowCount === 1;
  }
}

const all = async <T extends object>(client: PoolClient, text: string, values: unknown[]): Promise<T[]> =>
  (await client.query<T>(text, values)).rows;
