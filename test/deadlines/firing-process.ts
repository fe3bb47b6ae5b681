/** A process that fires all that is due at a time, says how many, and ends: the victim of kill -9. */
import { createEngine } from '../../src/index';
import { timer } from './routines';

async function main(database: string, now: string): Promise<void> {
  const engine = await createEngine({ database, processes: [timer] });
  process.stdout.write('ready\n');
  const { fired } = await engine.fireDue(now);
  process.stdout.write(`${fired}\n`);
  await engine.close();
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
