// `npm run vulnerabilities`: known faults in what Stegvis is built of, asked of the npm registry. Not a part of
// `npm run check` or of CI, which must say the same of the same commit and work where the registry is a mirror without
// advisories: run it every night, and before a release (docs/operations.md).
// Ends with 0: asked, and none known. 1: faults, by name. 2: nobody could be asked, which says nothing.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only', '--fetch-retries', '1'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});

let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = {};
}
const { vulnerabilities, metadata, message } = report;
if (!vulnerabilities || !(metadata?.dependencies?.total > 0)) {
  console.error('==================================================================================');
  console.error('NOT CHECKED: the npm registry could not be asked. This says nothing about the faults.');
  console.error(message ?? 'npm audit gave no answer');
  console.error('==================================================================================');
  process.exitCode = 2;
} else {
  const found = Object.values(vulnerabilities);
  for (const { name, severity, range, via } of found) {
    const titles = via.map((cause) =>
      typeof cause === 'string' ? `by ${cause}` : `${cause.title} ${cause.url}`,
    );
    console.log(`${severity}  ${name} ${range}: ${titles.join('; ')}`);
  }
  console.log(`VULNERABILITIES packages=${metadata.dependencies.total} faults=${found.length}`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
