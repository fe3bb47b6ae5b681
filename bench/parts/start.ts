/**
 * From nothing to the first answer: what `npm start` starts, compiled, in an empty folder (database made, schema
 * migrated, a small city of forty cases lived) and once more in the same folder.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ended, startProgram } from '../child';
import { figure, type Part } from '../part';
import { measured } from '../stats';

const ROOT = dirname(dirname(__dirname));
const READY = /(http:\/\/127\.0\.0\.1:\d+)\/health\/ready/;

export const start: Part = {
  name: 'start',
  what: 'från start till första svaret, kallt och varmt',
  keys: ['start'],
  async run(lab) {
    const package_ = join(lab.dir, 'paket');
    mkdirSync(package_, { mode: 0o755 });
    for (const name of ['node_modules', 'config', 'package.json', 'machines', 'src'])
      symlinkSync(join(ROOT, name), join(package_, name));
    compile(package_);
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < (lab.quick ? 1 : 2); round += 1) {
      const folder = join(lab.dir, `start-${round}`);
      cold.push(await firstAnswer(package_, folder));
      for (let again = 0; again < 2; again += 1) warm.push(await firstAnswer(package_, folder));
      lab.say(`  kallt ${cold.at(-1)?.toFixed(1)} s, varmt ${warm.at(-1)?.toFixed(1)} s`);
    }
    return {
      figures: { startCold: figure('s', measured(cold)), startWarm: figure('s', measured(warm)) },
      ratios: {},
    };
  },
};

/** The service as `npm run build` makes it, but not in `dist`, where one may be running. */
function compile(to: string): void {
  const swc = join(ROOT, 'node_modules', '.bin', 'swc');
  const args = ['src', 'machines', '-d', join(to, 'dist'), '--config-file', '.swcrc', '-q'];
  const { status, stderr } = spawnSync(swc, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Kompileringen misslyckades: ${stderr.slice(-500)}`);
}

/** Seconds from the process is started until it has answered 200 on its own health. */
async function firstAnswer(package_: string, folder: string): Promise<number> {
  const started = performance.now();
  const args = [join(package_, 'dist', 'src', 'bin', 'start.js')];
  const { child, match } = await startProgram(args, { STEGVIS_DIR: folder, PORT: '0' }, READY);
  try {
    const { status } = await fetch(`${match[1] ?? ''}/health/ready`);
    if (status !== 200) throw new Error(`Första svaret var ${status}`);
    return (performance.now() - started) / 1_000;
  } finally {
    await ended(child);
  }
}
