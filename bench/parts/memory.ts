/** What 100,000 dormant cases weigh in a process, beyond the cache that is bounded by bytes. */
import { join } from 'node:path';
import { startChild } from '../child';
import { grown } from '../filled';
import type { MemoryReport } from '../memory/memory-process';
import { perCase } from '../memory/per-case';
import { figure, type Part } from '../part';
import { measured } from '../stats';

const CACHE_BYTES = 16 * 1024 * 1024;
const MIB = 1024 * 1024;
const ROUNDS = 10;
/** Weighings in which the process still warms up. */
const WARMING = 3;

export const memory: Part = {
  name: 'minne',
  what: 'en process minne per vilande ärende utöver cachen',
  keys: ['dormantBytes'],
  async run(lab) {
    const cases = lab.quick ? 20_000 : 100_000;
    const database = await grown(lab, cases);
    const child = await startChild(join(__dirname, '..', 'memory', 'memory-process.ts'), {
      DATABASE: database.app,
      OWNER: database.owner,
      DIR: lab.dir,
      ...(lab.redisUrl ? { REDIS: lab.redisUrl } : {}),
      CASES: String(cases),
      ROUNDS: String(ROUNDS),
      CACHE_BYTES: String(CACHE_BYTES),
    });
    const { fresh, known, rss } = child.said as MemoryReport;
    await child.stop();
    const { bytes, noise, counted } = perCase(fresh.slice(WARMING), known, cases / ROUNDS);
    const one = (value: number) => measured([value]);
    lab.say(`  ${bytes.toFixed(1)} byte per vilande ärende; vägningen själv ±${noise.toFixed(1)}`);
    return {
      figures: {
        dormantSlope: figure('byte', one(bytes)),
        dormantNoise: figure('byte', one(noise)),
        heap: figure('MiB', measured(fresh.map((value) => value / MIB))),
        rss: figure('MiB', one(rss / MIB)),
      },
      ratios: { dormantBytes: one(counted) },
      plots: [
        {
          name: 'memory',
          title: 'Memory of a process by dormant cases (cache bounded to 16 MiB)',
          x: 'cases that the process has stepped',
          y: 'MiB in use after collection',
          logX: false,
          series: [
            {
              name: 'new cases',
              points: fresh.map((value, n) => [((n + 1) * cases) / ROUNDS, value / MIB] as const),
            },
          ],
        },
      ],
    };
  },
};
