/**
 * `npm run chaos`: proves that nothing is lost whatever dies. The real service on both queue backends, under load
 * while its processes, its database, its queues, its network, its clocks and its disk fail in an order that a
 * seed decides; then everything stored is held against everything that was told. See docs/chaos.md.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { now } from './clock';
import { SmallDisk } from './disk';
import { runLane, type Backend, type LaneResult } from './lane';
import { FULL, SABOTAGED, SHORT } from './lanes';
import { hasRedis } from './redis';
import { judge, summary } from './report';
import { SABOTEURS, type SaboteurName } from './saboteurs';
import { Servers } from './servers';

const BEGAN = now();
/** Progress, with seconds since the start. */
const say = (line: string): void => {
  const seconds = Math.round((now() - BEGAN) / 1_000);
  process.stderr.write(`${String(seconds).padStart(4)} s  ${line}\n`);
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Order {
  readonly seed: number;
  readonly short: boolean;
  readonly backends: readonly Backend[];
  readonly saboteur: SaboteurName | null;
}

/** @throws Error in a sentence for what it does not know */
function orderOf(args: readonly string[]): Order {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      short: { type: 'boolean', default: false },
      queue: { type: 'string' },
      saboteur: { type: 'string' },
    },
  });
  const known = <T extends string>(value: string | undefined, names: readonly T[]): T | null => {
    if (value === undefined) return null;
    const name = names.find((one) => one === value);
    if (name === undefined) throw new Error(`${value} är okänt. Ange ${names.join(', ')}.`);
    return name;
  };
  const seed = values.seed === undefined ? randomInt(1, 1_000_000) : Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error(`--seed ${values.seed} är inget heltal.`);
  const saboteur = known(values.saboteur, SABOTEURS);
  const queue = known(values.queue, ['postgres', 'redis'] as const);
  const both: readonly Backend[] = saboteur === null ? ['postgres', 'redis'] : ['postgres'];
  return { seed, short: values.short, saboteur, backends: queue === null ? both : [queue] };
}

async function run({ seed, short, backends, saboteur }: Order): Promise<boolean> {
  const shape = saboteur !== null ? SABOTAGED[saboteur] : short ? SHORT : FULL;
  const servers = await Servers.start();
  const results = new Map<Backend, LaneResult>();
  let sound = false;
  try {
    say(`Kaosprov med frö ${seed}${saboteur === null ? '' : `, sabotör ${saboteur}`}`);
    if (!(servers.disk instanceof SmallDisk)) say(`SKIPPED: full disk, ${servers.disk}.`);
    for (const backend of backends)
      if (backend === 'redis' && !hasRedis())
        say('SKIPPED: köerna på Redis, redis-server är inte installerad. Bara PostgreSQL är prövat.');
      else results.set(backend, await runLane(servers, { ...shape, backend, seed, saboteur }, say));
    const verdict = judge(results, saboteur !== null);
    ({ sound } = verdict);
    verdict.lines.forEach(print);
    print(`Köer: ${[...results.keys()].join(' och ')}. Upprepa med --seed ${seed}.`);
  } finally {
    await servers.stop(!sound);
    if (!sound) say(`Tjänstens loggar ligger kvar i ${servers.folder}`);
  }
  print(summary([...results.values()]));
  return sound;
}

async function main(): Promise<void> {
  const order = orderOf(process.argv.slice(2));
  process.exitCode = (await run(order)) ? 0 : 1;
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
