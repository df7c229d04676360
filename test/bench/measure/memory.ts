import { readFileSync } from 'node:fs';
import { descendants } from './processes';

const MEGABYTE = 1024 * 1024;
const PAGE = 4096;
/** Milliseconds between two looks, which must not fill the memory themselves. */
const INTERVAL = 100;

/** Resident memory of a process (this one) and its descendants without `except`, in MB. */
export function residentMegabytes(
  except: ReadonlySet<number> = new Set(),
  root = process.pid,
): number {
  let bytes = 0;
  for (const pid of descendants(root)) {
    if (except.has(pid)) continue;
    try {
      bytes += Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
    } catch {
      // It ended between the two reads.
    }
  }
  return bytes / MEGABYTE;
}

/** Runs `work` and resolves with the peak above the initial resident memory, in MB. */
export async function peakMegabytes<T>(
  work: () => Promise<T>,
  except: ReadonlySet<number>,
  root = process.pid,
): Promise<{ idle: number; peak: number; result: T }> {
  globalThis.gc?.();
  const resident = (): number => residentMegabytes(except, root);
  const idle = resident();
  let peak = idle;
  const timer = setInterval(() => (peak = Math.max(peak, resident())), INTERVAL);
  try {
    const result = await work();
    return { idle, peak: Math.max(peak, resident()) - idle, result };
  } finally {
    clearInterval(timer);
  }
}
