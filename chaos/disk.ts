/** A disk small enough to be filled: a file system in memory of its own, where it may be mounted. */
import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from '../src/embedded/folder';
import { serverUser } from '../src/embedded/os-user';

const SIZE = '768m';

export class SmallDisk {
  private constructor(private readonly mount: string) {}

  /**
   * Mounts it below `folder`, for PostgreSQL's user to write in.
   * @returns the disk, or in words why there is none
   */
  static mount(folder: string): SmallDisk | string {
    if (process.platform !== 'linux' || !isRoot()) return 'kräver root på Linux';
    const point = join(folder, 'disk');
    mkdirSync(point);
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0755`, 'tmpfs', point]);
    if (status !== 0) return 'mount är inte tillåten här';
    const disk = new SmallDisk(point);
    mkdirSync(disk.location, { mode: 0o700 });
    const { uid, gid } = serverUser(join(folder, 'postgres', 'data'));
    if (uid !== undefined) chownSync(disk.location, uid, gid);
    return disk;
  }

  /** The folder for the database. */
  get location(): string {
    return join(this.mount, 'databas');
  }

  /** Takes all space that is left. */
  fill(): void {
    const { bavail, bsize } = statfsSync(this.mount);
    const { status } = spawnSync('fallocate', ['-l', String(bavail * bsize), this.filler]);
    if (status !== 0) spawnSync('dd', ['if=/dev/zero', `of=${this.filler}`, 'bs=1M']);
  }

  /** Gives it back. */
  free(): void {
    rmSync(this.filler, { force: true });
  }

  unmount(): void {
    spawnSync('umount', [this.mount]);
  }

  private get filler(): string {
    return join(this.mount, 'fyllnad');
  }
}
