/** A process that sends events as fast as it can and prints each acknowledgement: the victim of kill -9. */
import { createEngine } from '../../src/index';
import { counter } from './machines';

async function main(database: string): Promise<void> {
  const engine = await createEngine({
    database,
    processes: [{ id: 'counter', version: 1, machine: counter }],
  });
  await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      const id = `burst-${n}`;
      await engine.start('counter', { id });
      for (let k = 0; ; k += 1) {
        const { revision } = await engine.send(id, { type: 'INC' }, { idempotencyKey: `k${k}` });
        process.stdout.write(`${id} k${k} ${revision}\n`);
      }
    }),
  );
}

void main(process.argv[2] ?? '');
