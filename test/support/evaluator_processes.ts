import { readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended in the meantime.
    return '';
  }
};

/** How many evaluators this process has started and not ended. Other suites of it may have started other programs. */
export function evaluatorProcesses(): number {
  const children = read(`/proc/${process.pid}/task/${process.pid}/children`).trim();
  return children
    .split(' ')
    .filter((pid) => pid !== '' && read(`/proc/${pid}/cmdline`).includes('duckdb_child')).length;
}
