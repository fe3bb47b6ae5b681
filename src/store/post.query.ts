/**
 * Reading dispatches to try whether they may leave, and to show them: each with its case, its document and what is agreed
 * with the client, in the statement that also writes the row of the access log.
 */
import type { Pool } from 'pg';
import type { Side } from '../../machines/process';
import type { Utlamnat } from '../access/sidovy';
import type { Kanal, Status } from '../post/koder';
import { enhetOf, LOG } from './access-log.sql';
import { utc } from './cases.store';
import type { Dokumentstatus } from './dokument.store';
import { PROTECTED } from './skydd.sql';
import { readerValues, type PolicySql, type Reader, type SealedEvent } from './visible.query';

/** A dispatch as it lies there. */
export interface Forsandelse {
  readonly id: string;
  readonly caseId: string;
  readonly dokumentId: string;
  readonly klientId: string;
  readonly sida: Side;
  readonly enhet: string;
  readonly kanal: Kanal;
  /** The agreement on contact ways that it was tried against. */
  readonly kontaktSeq: number;
  /** Base64, under the client's key: what stands on the envelope, or the number. */
  readonly mottagare: string | null;
  /** JSON: the meeting that it reminds of. */
  readonly mote: string | null;
  readonly av: string;
  readonly roll: string;
  readonly skapad: string;
  readonly status: Status;
  readonly kod: string | null;
  readonly omgang: string | null;
  /** The day it left, or came back. */
  readonly datum: string | null;
  readonly referens: string | null;
  readonly nyckel: string;
  /** Base64. */
  readonly avtryck: string;
  readonly steg: readonly {
    readonly status: Status;
    readonly kod: string | null;
    readonly datum: string | null;
    readonly av: string;
    readonly at: string;
  }[];
}

/** A document as far as a dispatch must know it. */
export interface UtskickDokument {
  readonly id: string;
  readonly mall: string;
  readonly sida: Side;
  readonly status: Dokumentstatus;
  readonly titel: string | null;
  readonly sidor: number | null;
  readonly sha256: string | null;
  readonly filId: string | null;
  /** Base64, under the client's key: what it was drawn from. */
  readonly data: string | null;
  /** A later event says that the one it comes from was recorded wrongly. */
  readonly rattad: boolean;
}

/** A case with all that a dispatch is decided by; the same one time for each dispatch or document. */
export interface Postrad {
  readonly caseId: string;
  readonly process: string;
  readonly version: number;
  readonly revision: number;
  readonly sfEnhet: string | null;
  readonly kcEnhet: string | null;
  readonly klientId: string | null;
  readonly skyddad: boolean;
  readonly handlaggare: string;
  readonly utlamnanden: readonly Utlamnat[];
  /** The latest of each type that was asked for, with its sealed fields. */
  readonly handelser: readonly SealedEvent[];
  readonly dokument: UtskickDokument | null;
  readonly forsandelse: Forsandelse | null;
  /** Other dispatches of the document, by their status, the latest first. */
  readonly andra: readonly { readonly kanal: Kanal; readonly status: Status }[];
}

/** The same, with who the client is as ciphertext under her key. */
export interface Utskicksrad extends Postrad {
  readonly klient: Buffer | null;
}

/** What is asked for; the first text is a case, a dispatch, a unit or a batch. */
export type Fraga =
  | { readonly slag: 'dokument'; readonly caseId: string; readonly dokumentId: string }
  | { readonly slag: 'arende'; readonly caseId: string }
  | { readonly slag: 'en'; readonly id: string }
  | { readonly slag: 'ko'; readonly enhet: string }
  | { readonly slag: 'omgang'; readonly omgang: string };

/** The events that a dispatch is decided by: the latest of each of some types, and those that correct others. */
export interface Handelsetyper {
  readonly senaste: readonly string[];
  readonly rattande: readonly string[];
}

/** More than a clerk puts into envelopes in a day; the others are the next batch. */
const STORST_OMGANG = 100;
/** More than a case ever has. */
const MOST = 500;

const FRAN: Readonly<
  Record<Fraga['slag'], { readonly rader: string; readonly tomt: string; readonly arende: string }>
> = {
  dokument: {
    rader: `FROM cases c LEFT JOIN dokument d ON d.case_id = c.id AND d.id = $7 LEFT JOIN forsandelser f ON false WHERE c.id = $6`,
    tomt: 'NOT_FOUND',
    arende: '$6',
  },
  arende: {
    rader: `FROM cases c LEFT JOIN forsandelser f ON f.case_id = c.id LEFT JOIN dokument d ON d.id = f.dokument_id
      WHERE c.id = $6 AND $7::text IS NULL`,
    tomt: 'NOT_FOUND',
    arende: '$6',
  },
  en: {
    rader: `FROM forsandelser f JOIN cases c ON c.id = f.case_id JOIN dokument d ON d.id = f.dokument_id
      WHERE f.id = $6 AND $7::text IS NULL`,
    tomt: 'NOT_FOUND',
    arende: 'NULL',
  },
  ko: {
    rader: `FROM forsandelser f JOIN cases c ON c.id = f.case_id JOIN dokument d ON d.id = f.dokument_id
      WHERE f.status = 'i_utskriftsko' AND f.omgang IS NULL AND f.enhet = $6 AND $7::text IS NULL`,
    tomt: 'ok',
    arende: 'NULL',
  },
  omgang: {
    rader: `FROM forsandelser f JOIN cases c ON c.id = f.case_id JOIN dokument d ON d.id = f.dokument_id
      WHERE f.omgang = $6 AND $7::text IS NULL`,
    tomt: 'NOT_FOUND',
    arende: 'NULL',
  },
};

const FORSANDELSE = `CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'caseId', f.case_id,
  'dokumentId', f.dokument_id, 'klientId', f.klient_id, 'sida', f.sida, 'enhet', f.enhet, 'kanal', f.kanal,
  'kontaktSeq', f.kontakt_seq, 'mottagare', encode(f.mottagare, 'base64'), 'mote', f.mote, 'av', f.skapad_av,
  'roll', f.skapad_roll, 'skapad', ${utc('f.skapad')}, 'status', f.status, 'kod', f.kod, 'omgang', f.omgang,
  'datum', f.datum, 'referens', f.referens, 'nyckel', f.nyckel, 'avtryck', encode(f.avtryck, 'base64'),
  'steg', coalesce((SELECT json_agg(json_build_object('status', h.status, 'kod', h.kod, 'datum', h.datum, 'av', h.av,
      'at', ${utc('h.at')}) ORDER BY h.nr) FROM forsandelse_handelser h WHERE h.forsandelse_id = f.id), '[]')) END`;

const COLUMNS = `c.id AS "caseId", c.process, c.version, c.revision, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet",
  c.klient_id AS "klientId", ${PROTECTED} AS skyddad, c.handlaggare,
  coalesce((SELECT json_agg(json_build_object('uppgift', uppgift, 'till', till, 'seq', seq, 'tidigare', tidigare))
    FROM utlamnanden WHERE case_id = c.id), '[]') AS utlamnanden,
  coalesce((SELECT json_agg(x) FROM (
    SELECT DISTINCT ON (e.type) e.seq, ${utc('e.at')} AS at, e.type, e.body,
      coalesce((SELECT json_agg(json_build_object('field', field, 'klientId', klient_id,
          'cipher', encode(cipher, 'base64')) ORDER BY field)
        FROM personal WHERE case_id = e.case_id AND seq = e.seq), '[]') AS personal
    FROM events e WHERE e.case_id = c.id AND e.at BETWEEN c.started_at AND c.at AND e.type = ANY ($8::text[])
    ORDER BY e.type, e.seq DESC) x), '[]') AS handelser,
  CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'mall', d.mall, 'sida', d.sida, 'status', d.status,
    'titel', d.titel, 'sidor', d.sidor, 'sha256', d.sha256, 'filId', d.fil_id, 'data', encode(d.data, 'base64'),
    'rattad', EXISTS (SELECT FROM events r WHERE r.case_id = d.case_id AND r.seq > d.seq AND r.at BETWEEN c.started_at AND c.at
      AND r.type = ANY ($9::text[]) AND (r.body::json -> 'event' ->> 'avser')::int = d.seq)) END AS dokument,
  ${FORSANDELSE} AS forsandelse,
  coalesce((SELECT json_agg(json_build_object('kanal', o.kanal, 'status', o.status) ORDER BY o.nr DESC)
    FROM forsandelser o WHERE o.dokument_id = d.id AND o.id IS DISTINCT FROM f.id), '[]') AS andra`;

export class PostQuery {
  private readonly texts: Readonly<Record<Fraga['slag'], string>>;

  /** @param policy without it nothing is read for a person: a worker asks for the dispatch itself */
  constructor(
    readonly pool: Pool,
    policy: PolicySql | null = null,
  ) {
    const text = (slag: Fraga['slag']): string => {
      const { rader, tomt, arende } = FRAN[slag];
      return `WITH t AS MATERIALIZED (
          SELECT c.id AS case_id, f.id AS fid, d.id AS did ${rader} AND ${policy?.visible ?? 'false'}
          ORDER BY f.nr LIMIT ${slag === 'ko' ? STORST_OMGANG : MOST}),
        log AS (${LOG} SELECT $1, $4, $5, coalesce(x.case_id, ${arende}),
            CASE WHEN x.case_id IS NULL THEN '${tomt}' ELSE 'ok' END, ${enhetOf()},
            CASE WHEN c.id IS NOT NULL AND ${policy?.nodoppning ?? 'false'} THEN 'nodoppning' ELSE 'handlaggning' END, $7
          FROM (SELECT 1) one LEFT JOIN (SELECT DISTINCT case_id FROM t) x ON true LEFT JOIN cases c ON c.id = x.case_id)
        SELECT ${COLUMNS} FROM t JOIN cases c ON c.id = t.case_id LEFT JOIN dokument d ON d.id = t.did
        LEFT JOIN forsandelser f ON f.id = t.fid ORDER BY f.nr`;
    };
    this.texts = {
      dokument: text('dokument'),
      arende: text('arende'),
      en: text('en'),
      ko: text('ko'),
      omgang: text('omgang'),
    };
  }

  /**
   * What somebody asks for and may see; oldest first.
   * @param action what the access log says of it
   */
  async sedda(
    reader: Reader,
    fraga: Fraga,
    action: string,
    typer: Handelsetyper,
  ): Promise<readonly Postrad[]> {
    const values = [...readerValues(reader), action, ...nycklar(fraga), typer.senaste, typer.rattande];
    const query = { name: `post-${fraga.slag}`, text: this.texts[fraga.slag], values };
    return (await this.pool.query<Postrad>(query)).rows;
  }

  /** A dispatch as the service itself sees it, right before it leaves; null if it is not there. */
  async forUtskick(id: string, typer: Handelsetyper): Promise<Utskicksrad | null> {
    const { rows } = await this.pool.query<Utskicksrad>({
      name: 'post-utskick',
      text: `WITH t AS MATERIALIZED (SELECT f.case_id, $2::text AS who FROM forsandelser f WHERE f.id = $1),
        log AS (${LOG} SELECT t.who, NULL, 'post prova', t.case_id, 'ok', c.sf_enhet, 'handlaggning', NULL
          FROM t JOIN cases c ON c.id = t.case_id)
        SELECT ${COLUMNS.replaceAll('$8', '$3').replaceAll('$9', '$4')}, (SELECT k.cipher FROM klienter k WHERE k.id = f.klient_id) AS klient
        FROM forsandelser f JOIN cases c ON c.id = f.case_id
        JOIN dokument d ON d.id = f.dokument_id WHERE f.id = $1`,
      values: [id, 'posten', typer.senaste, typer.rattande],
    });
    return rows[0] ?? null;
  }
}

function nycklar(fraga: Fraga): readonly [string, string | null] {
  switch (fraga.slag) {
    case 'dokument':
      return [fraga.caseId, fraga.dokumentId];
    case 'arende':
      return [fraga.caseId, null];
    case 'en':
      return [fraga.id, null];
    case 'ko':
      return [fraga.enhet, null];
    case 'omgang':
      return [fraga.omgang, null];
  }
}
