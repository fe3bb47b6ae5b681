// `npm run api:lint [-- openapi.json openapi.en.json]`: both linters, Spectral with the national REST API profile
// (config/api/spectral.mjs) and Redocly (config/api/redocly.yaml), on both documents, and the two held against each
// other. Any error or warning fails. The linters' exit codes are not believed: their JSON is read. No network.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const SPECTRAL = join(dirname(require.resolve('@stoplight/spectral-cli/package.json')), 'dist', 'index.js');
const REDOCLY = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin', 'cli.js');
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const SHOWN = 60;

/** Runs a linter and gives what it printed as JSON. To a file: into a pipe it ends before all of it is written. */
function run(script, args) {
  const folder = mkdtempSync(join(tmpdir(), 'api-lint-'));
  const file = join(folder, 'out.json');
  const out = openSync(file, 'w');
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env,
      stdio: ['ignore', out, 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    child.once('error', fail);
    child.once('close', () => {
      const text = readFileSync(file, 'utf8');
      try {
        done(JSON.parse(text));
      } catch {
        fail(new Error(`${script} gav ingen JSON: ${(text || err).slice(0, 1000)}`));
      }
    });
  }).finally(() => {
    closeSync(out);
    rmSync(folder, { recursive: true });
  });
}

async function spectral(files) {
  const args = ['lint', '--ruleset', 'config/api/spectral.mjs', '--format', 'json', '--quiet', ...files];
  const found = await run(SPECTRAL, args);
  return found.map(({ code, message, path, severity }) => ({
    warning: severity > 0,
    text: `${code}: ${message} (${path.join(' ')})`,
  }));
}

async function redocly(file) {
  const args = ['lint', file, '--config', 'config/api/redocly.yaml', '--format', 'json'];
  const { problems } = await run(REDOCLY, [...args, '--max-problems', '100000']);
  return problems.map(({ ruleId, message, location, severity }) => ({
    warning: severity !== 'error',
    text: `${ruleId}: ${message} (${location?.[0]?.pointer ?? ''})`,
  }));
}

const operationsOf = ({ paths = {} }) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    METHODS.filter((method) => methods[method]).map((method) => [`${method} ${path}`, methods[method]]),
  );

/** DOK.06: the same operations, each described in English too. */
function twins(swedish, english) {
  const other = new Map(operationsOf(english));
  const faults = operationsOf(swedish).flatMap(([route, { description }]) => {
    const twin = other.get(route);
    if (!twin) return [`${route} saknas i det engelska dokumentet`];
    return description && twin.description === description ? [`${route} är inte översatt`] : [];
  });
  if (other.size !== operationsOf(swedish).length) faults.push('Dokumenten har inte samma operationer');
  if (!swedish.info?.description || swedish.info.description === english.info?.description)
    faults.push('info.description är inte översatt');
  return faults.map((text) => ({ warning: false, text: `DOK.06: ${text}` }));
}

async function main(args) {
  const files = args.length > 0 ? args : ['openapi.json', 'openapi.en.json'];
  const absent = files.filter((file) => !existsSync(join(root, file)) && !existsSync(file));
  if (files.length !== 2 || absent.length > 0) {
    console.log(`Två dokument behövs, det svenska och det engelska. Saknas: ${absent.join(', ')}`);
    return 1;
  }
  const [swedish, english] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const operations = operationsOf(swedish).length;
  if (operations === 0) {
    console.log('API operations=0 errors=0 warnings=0');
    return 1;
  }
  // The English document is the same but for its words: those Spectral reads, the rest Redocly has seen.
  const linted = await Promise.all([spectral(files), redocly(files[0])]);
  const found = [...linted.flat(), ...twins(swedish, english)];
  const texts = [...new Set(found.map(({ text }) => text))];
  for (const text of texts.slice(0, SHOWN)) console.log(text);
  if (texts.length > SHOWN) console.log(`… och ${texts.length - SHOWN} till`);
  const warnings = found.filter(({ warning }) => warning).length;
  const errors = found.length - warnings;
  console.log(`API operations=${operations} errors=${errors} warnings=${warnings}`);
  return found.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error) => {
    console.log(error.message);
    process.exitCode = 1;
  },
);
