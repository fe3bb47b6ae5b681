/**
 * Packages that only the bench needs, with a package.json and a lock file of their own in this folder: a user's
 * install stays small, and what a peer brings with it never takes the place of a package of ours. They are installed
 * at the first run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * A peer's module, installed if it is not.
 * @throws Error with npm's own words if it cannot be installed
 */
export function peer(name: string, say: (line: string) => void): unknown {
  if (!existsSync(join(__dirname, 'node_modules', name))) {
    say(`  installerar ${name} i bench/peers (bara första gången)`);
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { status, stderr } = spawnSync('npm', args, { cwd: __dirname, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} gick inte att installera: ${stderr.trim().slice(-500)}`);
  }
  return createRequire(join(__dirname, 'package.json'))(name) as unknown;
}
