import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Mounts a separate file system that is so small that it fills up. False if that is not allowed: only root may. */
export function mountSmall(path: string, kilobytes: number): boolean {
  mkdirSync(path);
  try {
    const options = `size=${kilobytes}k,mode=700`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Changes the size of a mounted one. */
export function enlarge(path: string, kilobytes: number): void {
  execFileSync('mount', ['-o', `remount,size=${kilobytes}k`, path]);
}

export function unmount(path: string): void {
  execFileSync('umount', ['--lazy', path]);
}

/** Leaves nothing mounted: hooks are not run for tests that a name filter skips. */
export function mayMount(path: string): boolean {
  const mounted = mountSmall(path, 64);
  if (mounted) unmount(path);
  return mounted;
}
