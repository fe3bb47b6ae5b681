/**
 * `npm run bench`: what Stegvis does in a second, beside what others do on the same machine in the same minutes.
 * `--only t32,http` runs some parts, `--quick` shorter slices, `--write` keeps the numbers in docs/performance.
 * The last line is one JSON; exit 1 if a floor is missed or a part counted nothing.
 */
import { cpus, loadavg } from 'node:os';
import { endAll } from './child';
import { describeLab, openLab } from './lab';
import type { Outcome, Part } from './part';
import { PARTS } from './parts';
import { lastLine, missed, table } from './report';
import { write } from './write';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The parts that were asked for, and by which words. */
function choose(args: readonly string[]): { parts: readonly Part[]; wanted: ReadonlySet<string> } {
  const at = args.indexOf('--only');
  if (at < 0) return { parts: PARTS, wanted: new Set() };
  const wanted = new Set((args[at + 1] ?? '').split(',').filter((word) => word !== ''));
  const parts = PARTS.filter(({ name, keys }) => wanted.has(name) || keys.some((key) => wanted.has(key)));
  const known = new Set(PARTS.flatMap(({ name, keys }) => [name, ...keys]));
  const unknown = [...wanted].filter((word) => !known.has(word));
  if (unknown.length > 0 || parts.length === 0)
    throw new Error(`Okänd del: ${unknown.join(', ') || '(ingen)'}. Delarna är ${[...known].join(', ')}.`);
  return { parts, wanted };
}

async function main(args: readonly string[]): Promise<void> {
  const { parts, wanted } = choose(args);
  const writes = args.includes('--write');
  if (writes && (wanted.size > 0 || args.includes('--quick')))
    throw new Error('--write sparar bara en hel mätning: utan --only och --quick.');
  const started = performance.now();
  const lab = await openLab(say, args.includes('--quick'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(
      signal,
      () =>
        void endAll()
          .then(() => lab.stop())
          .finally(() => process.exit(1)),
    );
  const outcomes: Outcome[] = [];
  const failed: string[] = [];
  const load = (): string =>
    loadavg()
      .map((n) => n.toFixed(1))
      .join(' ');
  const machine: string[] = [];
  try {
    machine.push(
      `Node ${process.version}, ${cpus().length} cores, load when it began ${load()}`,
      ...(await describeLab(lab)),
    );
    for (const line of machine) say(line);
    if ((loadavg()[0] ?? 0) > cpus().length)
      say(
        'MASKINEN ÄR UPPTAGEN: kvoterna blir lägre, för den som har en tråd får mindre än den som har många',
      );
    for (const part of parts) {
      const since = performance.now();
      say(`${part.name}: ${part.what}`);
      try {
        outcomes.push(await part.run(lab, wanted));
      } catch (error) {
        failed.push(part.name);
        say(`  MISSLYCKADES: ${error instanceof Error ? error.message : String(error)}`);
      }
      say(`  ${((performance.now() - since) / 1_000).toFixed(0)} s, last ${load()}`);
    }
  } finally {
    await lab.stop();
  }
  for (const line of table(outcomes)) say(line);
  const seconds = ((performance.now() - started) / 1_000).toFixed(0);
  say(`Hela mätningen tog ${seconds} s`);
  const below = missed(outcomes);
  if (failed.length > 0) say(`Delar som inte gav något: ${failed.join(', ')}`);
  if (below.length > 0) say(`Under golvet: ${below.join(', ')}`);
  if (writes && failed.length === 0)
    write(outcomes, {
      date: new Date().toISOString().slice(0, 10),
      lines: [...machine, `The whole run took ${seconds} s, load when it ended ${load()}`],
    });
  say(lastLine(outcomes));
  if (failed.length > 0 || below.length > 0 || outcomes.length === 0) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
