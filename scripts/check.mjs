// `npm run check`: every static check, as many at a time as there are cores (two at most). One line for
// each with its time, its output where it fails, and a last line that says it all.
// `npm run check -- code format` runs only those named.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (path, ...args) => [join(root, 'node_modules', path), ...args];

/** Longest first: the others fit in beside them. */
const CHECKS = {
  code: [join(root, 'scripts', 'code.mjs')],
  format: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  'web-types': tool('vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'web'),
  'api-lint': [join(root, 'scripts', 'api-lint.mjs')],
  boundaries: tool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ...['src', 'machines', 'test', 'bench', 'chaos', 'leak', 'ports', 'contract', 'scripts', 'web/src'],
    ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
  ),
  generated: ['-r', '@swc-node/register', join(root, 'scripts', 'generated.cjs')],
  'dead-code': tool('knip/bin/knip.js', '--no-progress'),
  scaling: ['-r', '@swc-node/register', join(root, 'bench', 'scaling.ts'), '--check'],
  licences: [join(root, 'scripts', 'licences.mjs')],
};

const running = new Set();

/** Runs one check to its end; never throws. */
function run(name) {
  const started = performance.now();
  return new Promise((done) => {
    let output = '';
    const child = spawn(process.execPath, CHECKS[name], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const take = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', (error) => take(`${error.message}\n`));
    child.once('close', (code) => {
      running.delete(child);
      done({ name, ok: code === 0, seconds: (performance.now() - started) / 1000, output });
    });
  });
}

function report({ name, ok, seconds, output }) {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)}  ${seconds.toFixed(1).padStart(5)} s`);
  if (!ok) console.log(output.trimEnd().replace(/^/gm, '    '));
}

async function main(wanted) {
  const names = wanted.length > 0 ? wanted : Object.keys(CHECKS);
  const unknown = names.filter((name) => !Object.hasOwn(CHECKS, name));
  if (unknown.length > 0) {
    console.log(`Unknown check: ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}`);
    return 1;
  }
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      for (const child of running) child.kill('SIGTERM');
      process.exit(1);
    });
  const queue = [...names];
  const failed = [];
  const lane = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const result = await run(name);
      report(result);
      if (!result.ok) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
  if (failed.length === 0) console.log(`CHECK ${names.length} checks ok`);
  else console.log(`CHECK ${failed.length} of ${names.length} failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
