/** The connection to PostgreSQL: TypeORM's data source, and the pg pool under it for the hot path. */
import { types, type ClientBase, type Pool } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities';
import { Initial1767225600000 } from './migrations/1767225600000-initial';
import { Archive1769904000000 } from './migrations/1769904000000-archive';
import { Worklists1769904100000 } from './migrations/1769904100000-worklists';
import { Sessioner1770000000000 } from './migrations/1770000000000-sessioner';
import { Vikariat1770000100000 } from './migrations/1770000100000-vikariat';
import { History1770000200000 } from './migrations/1770000200000-history';
import { AccessLog1770000300000 } from './migrations/1770000300000-access-log';
import { Skydd1770000400000 } from './migrations/1770000400000-skydd';
import { Utlamnanden1770000500000 } from './migrations/1770000500000-utlamnanden';
import { LogIntegrity1770000600000 } from './migrations/1770000600000-log-integrity';
import { Filer1770100000000 } from './migrations/1770100000000-filer';
import { Dokument1770100100000 } from './migrations/1770100100000-dokument';
import { Kalender1770100300000 } from './migrations/1770100300000-kalender';
import { Gallring1770100400000 } from './migrations/1770100400000-gallring';
import { Post1770100600000 } from './migrations/1770100600000-post';
import { Import1770100500000 } from './migrations/1770100500000-import';
import { Anrop1770100200000 } from './migrations/1770100200000-anrop';
import { Uppgiftsandringar1770200500000 } from './migrations/1770200500000-uppgiftsandringar';
import { Agare1770200600000 } from './migrations/1770200600000-agare';
import { Incidenttext1770200800000 } from './migrations/1770200800000-incidenttext';
import { Omfordelning1770200000000 } from './migrations/1770200000000-omfordelning';
import { Utkast1770200300000 } from './migrations/1770200300000-utkast';
import { Ledning1770200400000 } from './migrations/1770200400000-ledning';
import { Webhooks1770200200000 } from './migrations/1770200200000-webhooks';
import { Uteblivna1770200700000 } from './migrations/1770200700000-uteblivna';

const MIGRATIONS = [
  Initial1767225600000,
  Archive1769904000000,
  Worklists1769904100000,
  Sessioner1770000000000,
  Vikariat1770000100000,
  History1770000200000,
  AccessLog1770000300000,
  Skydd1770000400000,
  Utlamnanden1770000500000,
  LogIntegrity1770000600000,
  Filer1770100000000,
  Dokument1770100100000,
  Kalender1770100300000,
  Gallring1770100400000,
  Post1770100600000,
  Anrop1770100200000,
  Import1770100500000,
  Omfordelning1770200000000,
  Utkast1770200300000,
  Ledning1770200400000,
  Uppgiftsandringar1770200500000,
  Agare1770200600000,
  Incidenttext1770200800000,
  Webhooks1770200200000,
  Uteblivna1770200700000,
];

// A date is a date: pg would make it a local-midnight Date. bigint ids stay exact as strings.
const PARSERS = new Map<number, (text: string) => unknown>([[1082, (text) => text]]);
const getTypeParser = (oid: number, format?: 'text' | 'binary'): unknown =>
  PARSERS.get(oid) ?? types.getTypeParser(oid, format);

export interface DatabaseOptions {
  readonly url: string;
  /** Connections of this process; best is disk-dependent, see docs/performance.md. */
  readonly poolSize?: number;
  readonly onError?: (error: Error) => void;
}

/**
 * Every connection has time limits of a few seconds, so that a stopped process cannot hold a case. Statements
 * are prepared once and keep one plan: without jit, and without sequential scans, which a plan made on empty
 * tables would keep when they have grown.
 */
const OPTIONS = [
  'TimeZone=UTC',
  'statement_timeout=10000',
  'lock_timeout=5000',
  'idle_in_transaction_session_timeout=5000',
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'jit=off',
];

/**
 * TypeORM's options for our database. Every connection has time limits of a few seconds,
 * so that a stopped process cannot hold a case.
 */
export function dataSourceOptions(options: DatabaseOptions): DataSourceOptions {
  return {
    type: 'postgres',
    url: options.url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    applicationName: 'stegvis',
    poolSize: options.poolSize ?? 16,
    poolErrorHandler: options.onError ?? (() => undefined),
    connectTimeoutMS: 5_000,
    extra: {
      keepAlive: true,
      query_timeout: 15_000,
      types: { getTypeParser },
      // A connection in use that is lost fails its query; unheard, its error event would end the process.
      onConnect: (client: ClientBase) => client.on('error', () => undefined),
      options: OPTIONS.map((option) => `-c ${option}`).join(' '),
    },
  };
}

/** A data source that is not yet connected. */
export const dataSource = (options: DatabaseOptions): DataSource =>
  new DataSource(dataSourceOptions(options));

/** The pg pool that TypeORM holds: named prepared statements are 3.5 times as fast through it. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { master: Pool }).master;
}
