/**
 * `npm run ports [-- --short]`: every port against real servers that succeed, delay, refuse, lose and lie, with a worker
 * that is killed in the middle; then what Stegvis says is held against what was done. The last line tells. Exits 1 if a
 * call was lost or faked, ended wrongly, a saboteur got away, or nothing was tried.
 */
import 'reflect-metadata';
import { withGround } from '../leak/ground';
import { runPorts, sabotera, SABOTORER, verdictOf, type Result } from './run';
import { KORTA, SCENARIOS } from './scenarios';
import { LASNINGAR } from './ssbtek';

const BEGAN = performance.now();
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const say = (line: string): void =>
  print(`${String(Math.round((performance.now() - BEGAN) / 1_000)).padStart(4)} s  ${line}`);

async function main(short: boolean): Promise<boolean> {
  const result = await withGround(async (ground): Promise<Result> => {
    const ran = await runPorts(ground, short ? KORTA : SCENARIOS, LASNINGAR, say);
    const away: string[] = [];
    for (const name of Object.keys(SABOTORER)) {
      const { lost, faked } = await sabotera(ground, name);
      const caught = lost.length + faked.length > 0;
      say(`${caught ? 'Fångad' : 'KOM UNDAN'}: ${name}`);
      if (!caught) away.push(`sabotören kom undan: ${name}`);
    }
    return { ...ran, fel: [...ran.fel, ...away] };
  });
  for (const fault of result.fel) print(`FEL ${fault}`);
  for (const vad of result.lost) print(`FÖRLORAT ${vad}`);
  for (const vad of result.faked) print(`PÅHITTAT ${vad}`);
  const { line, sound } = verdictOf(result);
  print(line);
  return sound;
}

main(process.argv.includes('--short')).then(
  (sound) => process.exit(sound ? 0 : 1),
  (error: unknown) => {
    print(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
    print('PORTS systems=0 scenarios=0 lost=0 faked=0');
    process.exit(1);
  },
);
