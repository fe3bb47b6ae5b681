/** One of several workers: fires what is due, and tells its parent when each deadline had been stored as fired. */
import { startWorker } from '../worker';
import { nowMs } from '../worker';

/** A machine's day in milliseconds: what is armed beyond it was armed by a deadline that fired. */
const DAY_MS = 86_400_000;
const TELL_MS = 20;

async function main(): Promise<void> {
  const database = process.env['DATABASE'] ?? '';
  const lab = { dir: process.env['DIR'] ?? '', redisUrl: process.env['REDIS'] ?? null };
  const { engine } = await startWorker(lab, { app: database, owner: database });
  let fired: number[] = [];
  engine.onCommitted(({ due: [first] }) => {
    if (first !== undefined && Date.parse(first) > Date.now() + DAY_MS) fired.push(nowMs());
  });
  setInterval(() => {
    if (fired.length > 0) process.send?.({ fired });
    fired = [];
  }, TELL_MS);
  process.send?.('redo');
}

// Without its parent there is nobody to measure it.
process.once('disconnect', () => process.exit(1));
void main();
