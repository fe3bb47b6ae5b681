/**
 * `npm run db:migrate`: brings the database of MIGRATE_DATABASE_URL to this version's schema, as the
 * owner role, and sees to it that partitions exist two years ahead. Run it once before the processes of
 * a new version start; several at once wait for each other.
 */
import { Client } from 'pg';
import { databaseAddress } from '../addresses';
import { runCommand } from '../embedded/command';
import { migrateQueues } from '../queues';
import { migrate } from '../store/migrate';
import { connectionLost } from '../store/pg-errors';
import { tlsFault } from '../tls-fault';

runCommand(async () => {
  const given = process.env['MIGRATE_DATABASE_URL'];
  if (!given)
    throw new Error('Ange databasen med MIGRATE_DATABASE_URL (rollen stegvis_owner). Se .env.example.');
  const url = databaseAddress('MIGRATE_DATABASE_URL', given);
  const done = await migrate(url, tellMissing).catch((error: unknown) => {
    if (!connectionLost(error)) throw error;
    const tls = tlsFault(error);
    const what =
      tls !== null
        ? `Databasen i MIGRATE_DATABASE_URL: ${tls}. Kontrollera sslmode och sslrootcert.`
        : 'Databasen i MIGRATE_DATABASE_URL svarar inte. Kontrollera adressen och att PostgreSQL är igång.';
    throw new Error(what, { cause: error });
  });
  say(done.length === 0 ? 'Databasen är redan aktuell.' : `Databasen är uppdaterad: ${done.join(', ')}.`);
  if (!process.env['REDIS_URL']) {
    await migrateQueues(url);
    say('Köernas tabeller är aktuella (utan REDIS_URL ligger köerna i PostgreSQL).');
  }
  say(`Partitioner finns två år framåt; nya nu: ${await extendPartitions(url)}.`);
});

/** The service does without them, as one role; they are what keeps each process to its own. */
function tellMissing(roles: readonly string[]): void {
  say(
    `Rollerna ${roles.join(', ')} saknas, och ägaren får inte skapa dem. Kör docker/postgres/roles.sql som ` +
      'superanvändare och sedan npm run db:migrate igen.',
  );
}

/** @returns how many were made */
async function extendPartitions(url: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const sql = "SELECT stegvis_partitions((now() + interval '2 years')::date) AS made";
    const { rows } = await client.query<{ made: number }>(sql);
    return rows[0]?.made ?? 0;
  } finally {
    await client.end();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
