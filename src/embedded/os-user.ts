/**
 * Which user of the operating system runs PostgreSQL. It refuses to run as root, so root starts it as
 * somebody else; everybody else starts it as themselves.
 */
import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from './folder';

/** Options for `spawn`; empty when we run it as ourselves. */
export type OsUser = { readonly uid: number; readonly gid: number } | Record<string, never>;

/** The user to run PostgreSQL as: the owner of existing data, else `nobody`; we ourselves unless we are root. */
export function serverUser(data: string): OsUser {
  if (!isRoot()) return {};
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

/**
 * True if the user can pass through the folder, or run the file. Asked of the system by really trying
 * as that user: parents, groups and access lists all count.
 */
export function canReach(path: string, user: OsUser): boolean {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/' }).status === 0;
}

/** Gives a folder with all it holds to the user, for instance after root has copied or restored it. */
export function give(path: string, user: OsUser): void {
  if (user.uid === undefined) return;
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  if (entry.isDirectory()) for (const name of readdirSync(path)) give(join(path, name), user);
  chownSync(path, user.uid, user.gid);
}
