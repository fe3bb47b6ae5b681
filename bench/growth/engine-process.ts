/** One of several engines on one database: steps for some seconds when its parent says so. */
import { openEngine } from '../engine';
import { OURS } from '../filled';
import { send, warm } from '../load';
import { benchRoutine, HANDELSE } from '../routine';

/** What the parent asks for: cases `first` to `first + count - 1`. */
export interface Ask {
  readonly first: number;
  readonly count: number;
  readonly inFlight: number;
  readonly seconds: number;
}

/** The cases that it will be asked for. */
const CASES = 4_000;

async function main(): Promise<void> {
  const { engine } = await openEngine(
    { dir: process.env['DIR'] ?? '' },
    { app: process.env['DATABASE'] ?? '' },
    { processes: [benchRoutine] },
  );
  await warm(engine, { ...OURS, count: CASES });
  const course = { next: 0 };
  process.on('message', ({ first, count, inFlight, seconds }: Ask) => {
    void send(engine, { ...OURS, from: first, count }, course, inFlight, seconds, HANDELSE).then((slice) =>
      process.send?.(slice),
    );
  });
  process.send?.('redo');
}

// Without its parent there is nobody to measure it.
process.once('disconnect', () => process.exit(1));
void main();
