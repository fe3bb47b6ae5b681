/**
 * What people have uploaded to a case: who, what kind, whether it has been found clean, whether it was made void.
 * The content is a file (filer.store.ts), which nobody reads before it is clean.
 */
import type { Pool, PoolClient } from 'pg';
import type { Side } from '../../machines/process';
import type { Utlamnat } from '../access/sidovy';
import { enhetOf, LOG } from './access-log.sql';
import { utc } from './cases.store';
import type { FilPost } from './filer.store';
import { PROTECTED } from './skydd.sql';
import { readerValues, type PolicySql, type Reader } from './visible.query';

type Tillstand = 'mottagen' | 'ren' | 'smittad' | 'ej-kontrollerad';

/** An upload as it is made. */
interface NyUppladdning {
  /** The file's. */
  readonly id: string;
  readonly caseId: string;
  readonly slag: string;
  /** On which side of the case the one who uploaded it stands, and in which unit. */
  readonly sida: Side;
  readonly enhet: string;
  readonly principal: string;
  readonly role: string;
  /** Idempotency-Key. */
  readonly nyckel: string;
  /** Domain time, ISO UTC. */
  readonly uppladdad: string;
}

/** An upload with its file. */
export interface Uppladdning extends Omit<NyUppladdning, 'caseId' | 'nyckel'> {
  readonly tillstand: Tillstand;
  /** When it was checked for viruses; null where it was not. */
  readonly kontrollerad: string | null;
  readonly makulerad: string | null;
  readonly makuleradAv: string | null;
  readonly makuleradSkal: Buffer | null;
  readonly post: FilPost;
}

/** A case by which an upload is decided, and those of its uploads that were asked for. */
export interface FilerIArende {
  readonly process: string;
  readonly version: number;
  readonly status: string;
  readonly revision: number;
  readonly klientId: string | null;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly skyddad: boolean;
  /** JSON: the named worker per role. */
  readonly handlaggare: string;
  readonly utlamnanden: readonly Utlamnat[];
  readonly filer: readonly Uppladdning[];
}

/** More than a case can have. */
export const FLEST = 200;

type Rad = Omit<Uppladdning, 'makuleradSkal' | 'post'> & {
  readonly makuleradSkal: string | null;
  readonly post: Omit<FilPost, 'hash' | 'huvud'> & { readonly hash: string; readonly huvud: string };
};

/** Uploads `u` with their files `f` as JSON: bytes in base64. */
const FILER = `coalesce((SELECT json_agg(json_build_object('id', u.id, 'slag', u.slag, 'sida', u.sida, 'enhet', u.enhet,
    'principal', u.principal, 'role', u.role, 'uppladdad', ${utc('u.uppladdad')}, 'tillstand', u.tillstand,
    'kontrollerad', ${utc('u.kontrollerad')}, 'makulerad', ${utc('u.makulerad')}, 'makuleradAv', u.makulerad_av,
    'makuleradSkal', encode(u.makulerad_skal, 'base64'),
    'post', json_build_object('id', f.id, 'klientId', f.klient_id, 'caseId', f.case_id, 'mediatyp', f.mediatyp,
      'bytes', f.bytes, 'delar', f.delar, 'hash', encode(f.hash, 'base64'), 'huvud', encode(f.huvud, 'base64'),
      'skapad', ${utc('f.skapad')})) ORDER BY u.uppladdad DESC, u.id)
  FROM uppladdningar u JOIN filer f ON f.id = u.id`;
const ARENDE = `c.process, c.version, c.status, c.revision, c.klient_id AS "klientId", c.sf_enhet AS "sfEnhet",
  c.kc_enhet AS "kcEnhet", ${PROTECTED} AS skyddad, c.handlaggare,
  coalesce((SELECT json_agg(json_build_object('uppgift', uppgift, 'till', till, 'seq', seq, 'tidigare', tidigare))
    FROM utlamnanden WHERE case_id = c.id), '[]') AS utlamnanden`;

type ArendeRad = Omit<FilerIArende, 'filer'> & { readonly filer: readonly Rad[] };

export class UppladdningarStore {
  private readonly lista: string;

  constructor(
    private readonly pool: Pool,
    { visible, nodoppning }: Pick<PolicySql, 'visible' | 'nodoppning'>,
  ) {
    this.lista = `WITH c AS MATERIALIZED (SELECT c.* FROM cases c WHERE c.id = $5 AND ${visible}),
      log AS (${LOG} SELECT $1, $4, 'fil lista', $5, CASE WHEN c.id IS NULL THEN 'NOT_FOUND' ELSE 'ok' END, ${enhetOf()},
        CASE WHEN ${nodoppning} THEN 'nodoppning' ELSE 'handlaggning' END, NULL
        FROM (SELECT 1) one LEFT JOIN c ON true)
      SELECT ${ARENDE}, ${FILER} WHERE u.case_id = c.id), '[]') AS filer FROM c`;
  }

  /** A case that the reader may see, with all its uploads, the latest first; null if it is not there to be seen. */
  async list(reader: Reader, caseId: string): Promise<FilerIArende | null> {
    const values = [...readerValues(reader), caseId];
    const { rows } = await this.pool.query<ArendeRad>({ name: 'filer-lista', text: this.lista, values });
    return rows[0] ? oppen(rows[0]) : null;
  }

  /**
   * A case, and one of its uploads if there is one with that id. Shows nothing by itself, so it is not logged: whoever
   * asks has passed the gate, and logs what is decided.
   * @param sok the id of a file, or whose upload by which key
   */
  async look(
    caseId: string,
    sok: { readonly id: string } | { readonly principal: string; readonly nyckel: string },
  ): Promise<FilerIArende | null> {
    const values = 'id' in sok ? [caseId, sok.id, null, null] : [caseId, null, sok.principal, sok.nyckel];
    const { rows } = await this.pool.query<ArendeRad>({
      name: 'fil-look',
      text: `SELECT ${ARENDE}, ${FILER} WHERE u.case_id = c.id
          AND (u.id = $2::text OR (u.principal = $3::text AND u.nyckel = $4::text))), '[]') AS filer
        FROM cases c WHERE c.id = $1`,
      values,
    });
    return rows[0] ? oppen(rows[0]) : null;
  }

  /** How many uploads a case has. */
  async count(caseId: string): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>({
      name: 'filer-antal',
      text: 'SELECT count(*)::int AS n FROM uppladdningar WHERE case_id = $1',
      values: [caseId],
    });
    return rows[0]?.n ?? 0;
  }

  /** Adds an upload, with its row in the access log. @returns false if this key has one already: then nothing is done */
  async add(ny: NyUppladdning, client: PoolClient): Promise<boolean> {
    const { id, caseId, slag, sida, enhet, principal, role, nyckel, uppladdad } = ny;
    const { rowCount } = await client.query({
      name: 'fil-ny',
      text: `WITH ny AS (
          INSERT INTO uppladdningar (id, case_id, slag, sida, enhet, principal, role, nyckel, uppladdad)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (case_id, principal, nyckel) DO NOTHING RETURNING id),
        log AS (${LOG} SELECT $6, $7, 'fil ladda upp', $2, 'ok', $5, 'handlaggning', id FROM ny)
        SELECT id FROM ny`,
      values: [id, caseId, slag, sida, enhet, principal, role, nyckel, uppladdad],
    });
    return rowCount === 1;
  }

  /** Makes one void, with its row in the access log. @returns false if it is so already */
  async makulera(
    id: string,
    by: { readonly principal: string; readonly role: string; readonly enhet: string | null },
    skal: Buffer,
    at: string,
  ): Promise<boolean> {
    const { rowCount } = await this.pool.query({
      name: 'fil-makulera',
      text: `WITH u AS (UPDATE uppladdningar SET makulerad = $5, makulerad_av = $2, makulerad_skal = $6
          WHERE id = $1 AND makulerad IS NULL RETURNING id, case_id),
        log AS (${LOG} SELECT $2, $3, 'fil makulera', case_id, 'ok', $4, 'handlaggning', id FROM u)
        SELECT id FROM u`,
      values: [id, by.principal, by.role, by.enhet, at, skal],
    });
    return rowCount === 1;
  }
}

const oppen = ({ filer, ...arende }: ArendeRad): FilerIArende => ({
  ...arende,
  filer: filer.map(({ makuleradSkal, post, ...fil }) => ({
    ...fil,
    makuleradSkal: makuleradSkal === null ? null : Buffer.from(makuleradSkal, 'base64'),
    post: { ...post, hash: Buffer.from(post.hash, 'base64'), huvud: Buffer.from(post.huvud, 'base64') },
  })),
});
