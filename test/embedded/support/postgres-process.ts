/**
 * The embedded PostgreSQL started by a process of its own, so that a test can kill that process, or run
 * it as another user. Argument: folder. Prints one line of JSON when it is up; stops with its input.
 */
import { startPostgres } from '../../../src/embedded/postgres';

const [dir = ''] = process.argv.slice(2);

void (async () => {
  const postgres = await startPostgres({ dir, log: () => undefined });
  process.stdout.write(`${JSON.stringify(postgres)}\n`);
  process.stdin.resume();
  process.stdin.once('end', () => void postgres.stop().then(() => process.exit(0)));
})();
