import { readdirSync, readFileSync } from 'node:fs';

/** Of the clock in /proc/…/stat; see proc(5). */
const TICK_MILLISECONDS = 10;

/** A process and all that it has started, from /proc: of them only, because this is called many times. */
export function descendants(root: number): number[] {
  const found: number[] = [];
  const queue = [root];
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    found.push(pid);
    queue.push(...childrenOf(pid));
  }
  return found;
}

/** Each thread has children of its own; see proc(5). */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1')
        .split(' ')
        .filter((text) => text !== '')
        .map(Number),
    );
  } catch {
    // It has ended.
    return [];
  }
}

/** Processor time that these processes have used so far, with all of their threads, in milliseconds. */
export function processorTimeOf(pids: Iterable<number>): number {
  let ticks = 0;
  for (const pid of pids) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      ticks += Number(fields[11]) + Number(fields[12]);
    } catch {
      // It has ended.
    }
  }
  return ticks * TICK_MILLISECONDS;
}

/** The load of the machine in the last minute, for the notes of figures. */
export const loadNow = (): string => {
  const [minute = '?'] = readFileSync('/proc/loadavg', 'utf8').split(' ');
  return minute;
};
