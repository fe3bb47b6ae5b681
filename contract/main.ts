/**
 * `npm run api:contract [-- --short] [-- --seed=N] [-- --runs=N] [-- OPERATION …]`: asks the running service for its
 * OpenAPI document, and then whether it keeps it. The last line tells. Exits 1 on a mismatch, if a saboteur got away,
 * or if nothing was asked.
 */
import 'reflect-metadata';
import { withServers, withServices } from './ground';
import { FULL, runContract, SHORT, verdictOf, type Lane } from './run';

const BEGAN = performance.now();
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const say = (line: string): void =>
  print(`${String(Math.round((performance.now() - BEGAN) / 1_000)).padStart(4)} s  ${line}`);

function laneOf(args: readonly string[]): Lane {
  const value = (name: string): number | null => {
    const given = args.find((arg) => arg.startsWith(`--${name}=`));
    return given === undefined ? null : Number(given.slice(name.length + 3));
  };
  const only = args.filter((arg) => !arg.startsWith('--'));
  const runs = value('runs');
  const amount = args.includes('--short') ? SHORT : FULL;
  return {
    seed: value('seed') ?? Math.floor(Math.random() * 2 ** 31),
    amount: runs === null ? amount : { ...amount, valid: runs, mutations: runs, parameters: runs },
    ...(only.length > 0 && { only }),
  };
}

async function main(args: readonly string[]): Promise<boolean> {
  const lane = laneOf(args);
  print(`frö ${lane.seed}`);
  const result = await withServers(() =>
    withServices((bench, successes) => runContract(bench, successes, lane, say)),
  );
  for (const { operation, rule, what, name, request } of result.mismatches)
    print(`AVVIKELSE ${operation} [${rule}] ${what} – ${name}\n  ${request}`);
  for (const name of result.uncaught) print(`SABOTÖR inte fångad: ${name}`);
  const { line, sound } = verdictOf(result);
  print(`frö ${lane.seed}`);
  print(line);
  return sound;
}

main(process.argv.slice(2)).then(
  (sound) => process.exit(sound ? 0 : 1),
  (error: unknown) => {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    print('CONTRACT operations=0 cases=0 mismatches=0');
    process.exit(1);
  },
);
