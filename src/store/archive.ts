/**
 * Archiving a quarter that is long over: a second copy in a file, and the partition written anew – compressed, in
 * the order in which it is read, never to be changed – in its place, so that history stays one table and one
 * question (docs/adr/0011-history.md). Done by the owner role while the service runs.
 */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { escapeIdentifier, type Client } from 'pg';
import { ARCHIVE, verifyArchive, writeArchive, type ArchiveRow } from './archive-file';
import { partitions, type Partition } from './partitions';
import { passing } from './pg-errors';

/** How the rows of each table are written: their order, and the text that is worth compressing. */
const FORMS = {
  events: {
    columns: ['case_id', 'seq', 'at', 'type', 'body', 'hash', 'tx'],
    order: 'case_id, seq',
    compressed: 'body',
    exported: `case_id, seq, at::text AS at, type, body, encode(hash, 'hex') AS hash, tx::text AS tx, CASE
      WHEN lag(seq) OVER (PARTITION BY case_id ORDER BY seq) IS NOT NULL THEN NULL
      WHEN seq = 1 THEN repeat('00', 32)
      ELSE (SELECT encode(b.hash, 'hex') FROM events b WHERE b.case_id = p.case_id AND b.seq = p.seq - 1) END AS before`,
  },
  access_log: {
    columns: ['at', 'principal', 'role', 'action', 'case_id', 'outcome', 'enhet', 'andamal', 'vad'],
    order: 'at',
    compressed: null,
    exported: 'at::text AS at, principal, role, action, case_id, outcome, enhet, andamal, vad',
  },
} as const;

const FETCH = 1_000;
/** What anybody may wait for us, and how often we try. */
const LOCK = "SET LOCAL lock_timeout = '1s'";
const TRIES = 20;
const PAUSE_MS = 3_000;

export interface Archived {
  readonly partition: string;
  readonly rows: number;
  readonly before: number;
  readonly after: number;
  readonly file: string;
}

/**
 * The quarters that may be archived: over for at least so many years, and not yet archived.
 * @param now wall time
 */
export async function archivable(client: Client, now: Date, years: number): Promise<readonly Partition[]> {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - years);
  return (await partitions(client)).filter(
    ({ until, archived }) => !archived && until <= limit.toISOString(),
  );
}

/**
 * Archives one partition. What was interrupted is done again from the start: the partition is only replaced by a
 * copy that holds the very same rows, when its file has been read back.
 * @param client connected as the owner, without a time limit for statements
 * @param folder where the file goes
 * @throws Error in Swedish where the copies differ or somebody holds on to the table; it is then as it was, but closed
 */
export async function archivePartition(
  client: Client,
  partition: Partition,
  folder: string,
): Promise<Archived> {
  const { name } = partition;
  await close(client, name);
  const file = join(folder, `${name}${ARCHIVE}`);
  const written = await writeArchive(
    file,
    { v: 1, partition: name, from: partition.from, until: partition.until },
    exported(client, partition),
  );
  if ((await verifyArchive(file)) !== written.rows) throw new Error(`${file}: filen har inte alla rader.`);
  const copy = `${name}_ny`;
  await rewrite(client, partition, copy);
  if (!(await sameRows(client, name, copy)))
    throw new Error(`Kopian av ${name} är inte lik. Inget är ersatt.`);
  const after = await replace(client, partition, copy, written);
  return { partition: name, rows: written.rows, before: partition.bytes, after, file };
}

/** From here nothing is added to the quarter or changed in it, by anybody. */
export async function close(client: Client, name: string): Promise<void> {
  await patiently(client, [
    `CREATE OR REPLACE TRIGGER stegvis_archived BEFORE INSERT OR UPDATE OR DELETE ON ${escapeIdentifier(name)}
     FOR EACH ROW EXECUTE FUNCTION stegvis_archived()`,
  ]);
}

async function* exported(client: Client, { parent, name }: Partition): AsyncGenerator<ArchiveRow> {
  const { exported: columns, order } = FORMS[parent];
  await client.query('BEGIN READ ONLY');
  try {
    await client.query(
      `DECLARE rows NO SCROLL CURSOR FOR SELECT ${columns} FROM ${escapeIdentifier(name)} p ORDER BY ${order}`,
    );
    for (;;) {
      const { rows } = await client.query<ArchiveRow>(`FETCH ${FETCH} FROM rows`);
      if (rows.length === 0) break;
      yield* rows;
    }
  } finally {
    await client.query('COMMIT');
  }
}

/** Writes the partition's rows into a table of their own, in order and compressed. */
async function rewrite(
  client: Client,
  { parent, name, from, until }: Partition,
  copy: string,
): Promise<void> {
  const { columns, order, compressed } = FORMS[parent];
  const [table, padded] = [escapeIdentifier(copy), escapeIdentifier(`${copy}_fylld`)];
  const list = columns.join(', ');
  await client.query(`DROP TABLE IF EXISTS ${table}, ${padded}`);
  await client.query(`CREATE TABLE ${table} (LIKE ${escapeIdentifier(name)} INCLUDING ALL)`);
  let source = escapeIdentifier(name);
  if (compressed !== null) {
    // PostgreSQL compresses nothing in a row below 2 KB, and most events are. So each row passes through a table
    // where it is filled up to that; what has been compressed there stays so when it is moved on.
    await client.query(
      `CREATE UNLOGGED TABLE ${padded} (LIKE ${source}, fill text STORAGE PLAIN);
       ALTER TABLE ${padded} ALTER ${compressed} SET STORAGE MAIN`,
    );
    await client.query(
      `INSERT INTO ${padded} (${list}, fill)
       SELECT ${list}, repeat('x', 2040 - least(2040, octet_length(${compressed}))) FROM ${source}`,
    );
    source = padded;
  }
  await client.query(`INSERT INTO ${table} (${list}) SELECT ${list} FROM ${source} ORDER BY ${order}`);
  const { rows } = await client.query<{ xid: string }>('SELECT pg_current_xact_id()::xid::text AS xid');
  await client.query(`DROP TABLE IF EXISTS ${padded}`);
  await client.query(
    `ALTER TABLE ${table} ADD CONSTRAINT ${escapeIdentifier(`${copy}_tid`)} CHECK (at >= '${from}' AND at < '${until}');
     CREATE TRIGGER stegvis_archived BEFORE INSERT OR UPDATE OR DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION stegvis_archived()`,
  );
  await freeze(client, copy, rows[0]?.xid ?? '');
}

/** Waits until everybody sees the copy's rows, also a reader that began before they were written. */
async function freeze(client: Client, copy: string, after: string): Promise<void> {
  for (let n = 1; n <= TRIES; n += 1) {
    await client.query(`VACUUM (FREEZE, ANALYZE) ${escapeIdentifier(copy)}`);
    const { rowCount } = await client.query(
      'SELECT FROM pg_class WHERE oid = $1::regclass AND age(relfrozenxid) <= age($2::xid)',
      [copy, after],
    );
    if (rowCount === 1) return;
    await delay(PAUSE_MS);
  }
  throw new Error(`En läsning som pågått länge hindrar arkiveringen. Försök igen när den är klar.`);
}

/** Whether two tables hold the very same rows, in whatever order and form. */
export async function sameRows(client: Client, a: string, b: string): Promise<boolean> {
  const sum = (table: string): string =>
    `SELECT count(*) AS rows, sum(hashtextextended((t.*)::text, 0)::numeric) AS sum FROM ${escapeIdentifier(table)} t`;
  const { rows } = await client.query<{ same: boolean }>(
    `SELECT (a.*)::text = (b.*)::text AS same FROM (${sum(a)}) a, (${sum(b)}) b`,
  );
  return rows[0]?.same === true;
}

/** Puts the copy in the partition's place. @returns its bytes */
async function replace(
  client: Client,
  { parent, name, from, until, bytes }: Partition,
  copy: string,
  { rows, file, sha256 }: { readonly rows: number; readonly file: string; readonly sha256: string },
): Promise<number> {
  const [whole, old, fresh] = [escapeIdentifier(parent), escapeIdentifier(name), escapeIdentifier(copy)];
  const size = await client.query<{ bytes: number }>(
    'SELECT pg_total_relation_size($1::regclass)::float8 AS bytes',
    [copy],
  );
  const after = size.rows[0]?.bytes ?? 0;
  await patiently(client, [
    `ALTER TABLE ${whole} DETACH PARTITION ${old}`,
    `DROP TABLE ${old}`,
    `ALTER TABLE ${fresh} RENAME TO ${old}`,
    `ALTER TABLE ${whole} ATTACH PARTITION ${old} FOR VALUES FROM ('${from}') TO ('${until}')`,
    {
      text: `INSERT INTO archives (partition, rows, bytes_before, bytes_after, file, sha256) VALUES ($1, $2, $3, $4, $5, $6)`,
      values: [name, rows, bytes, after, file, sha256],
    },
  ]);
  return after;
}

/** Runs statements in one transaction that makes nobody wait long; tries again when somebody holds the table. */
export async function patiently(
  client: Client,
  statements: readonly (string | { readonly text: string; readonly values: unknown[] })[],
): Promise<void> {
  for (let n = 1; ; n += 1) {
    try {
      await client.query('BEGIN');
      await client.query(LOCK);
      for (const statement of statements)
        await (typeof statement === 'string' ? client.query(statement) : client.query(statement));
      await client.query('COMMIT');
      return;
    } catch (error) {
      await client.query('ROLLBACK');
      if (!passing(error) || n === TRIES) throw error;
      await delay(PAUSE_MS);
    }
  }
}
