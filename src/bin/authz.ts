/**
 * `npm run authz [-- OPERATION …]`: asks the real service, on a database of its own, for every operation of
 * openapi.json in every role and place, and compares with docs/access.md. Exits 1 where something is wrong, or
 * nothing was asked.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationerI, prova } from '../authz/prova';
import { startProvbank } from '../authz/start';
import { lasTabell } from '../authz/tabell';
import { startPostgres } from '../embedded/postgres';
import { packagePath } from '../package-path';
import { migrateQueues } from '../queues';
import { migrate } from '../store/migrate';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(wanted: readonly string[]): Promise<number> {
  const table = lasTabell();
  const operations = operationerI(
    JSON.parse(readFileSync(packagePath('openapi.json'), 'utf8')) as Parameters<typeof operationerI>[0],
  );
  const unknown = wanted.filter((id) => !operations.includes(id));
  if (unknown.length > 0) throw new Error(`Okänd operation: ${unknown.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-authz-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL runs as nobody and must get through
  const stops: (() => Promise<void>)[] = [];
  try {
    const postgres = await startPostgres({ dir: join(folder, 'home'), log: () => undefined });
    stops.push(() => postgres.stop());
    await migrate(postgres.ownerUrl);
    await migrateQueues(postgres.ownerUrl);
    const bench = await startProvbank(postgres.appUrl, operations);
    stops.push(() => bench.stop());
    const asked = wanted.length === 0 ? {} : { operationer: wanted };
    const { kolumner, operationer, celler, fel } = await prova(bench.world, table, operations, asked, say);
    for (const line of fel) say(`FEL ${line}`);
    say(`AUTHZ roles=${kolumner} operations=${operationer} cells=${celler} wrong=${fel.length}`);
    return fel.length > 0 || celler === 0 ? 1 : 0;
  } finally {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
