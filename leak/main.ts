/**
 * `npm run leak [-- --short]`: protected persons are planted with marks, and the marks looked for in everything that
 * anybody else can get hold of; then answers are held against those of a world without them. The last line tells.
 * Exits 1 if a mark was found, an answer differed, a saboteur got away, or nothing was tried.
 */
import 'reflect-metadata';
import { withGround } from './ground';
import { FULL, runLeak, SHORT, verdictOf } from './run';

const BEGAN = performance.now();
/** Kept as it is now: during the run the process's own output is listened to. */
const write = process.stdout.write.bind(process.stdout);
const print = (line: string): void => void write(`${line}\n`);
const say = (line: string): void =>
  print(`${String(Math.round((performance.now() - BEGAN) / 1_000)).padStart(4)} s  ${line}`);
/** A fault that is everywhere is told a few times. */
const MOST = 20;

async function main(short: boolean): Promise<boolean> {
  const lane = short ? SHORT : FULL;
  const result = await withGround((ground) => runLeak(ground, lane, say));
  const { found, interference, faults, skipped, timing, requests, caught } = result;
  for (const line of skipped) print(line);
  for (const { surface, mark, dress, where } of found.slice(0, MOST))
    print(`FUNNET ${mark} som ${dress} i ${surface}: ${where}`);
  for (const { operation, who, what } of interference.slice(0, MOST))
    print(`SKILLNAD ${operation} för ${who}: ${what}`);
  for (const fault of faults) print(`FEL ${fault}`);
  print(
    `${requests} anrop som ${lane.users.length} användare; ${caught} av ${lane.saboteurs.length} sabotörer fångade; ` +
      `median ${timing.real.toFixed(1)} ms för ett skyddat ärende och ${timing.unknown.toFixed(1)} ms för inget (bedöms inte)`,
  );
  const { line, sound } = verdictOf(result);
  print(line);
  return sound;
}

main(process.argv.includes('--short')).then(
  (sound) => process.exit(sound ? 0 : 1),
  (error: unknown) => {
    print(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
    print('LEAK marks=0 surfaces=0 found=0 interference=0');
    process.exit(1);
  },
);
