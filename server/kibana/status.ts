import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BehaviorSubject, combineLatest, map, type Observable } from 'rxjs';
import type { ServiceStatus, ServiceStatusLevel } from './contracts';

/** As in Kibana, which compares levels by their values. */
const level = (name: string, value: number): ServiceStatusLevel => ({
  toString: () => name,
  valueOf: () => value,
  toJSON: () => name,
});
const DEGRADED = level('degraded', 1);

/** What is wrong with the plugin itself, shown on Kibana's status page. */
export class PluginStatus {
  private readonly problem = new BehaviorSubject<string | undefined>(undefined);

  /** Undefined once nothing is wrong any more. */
  report(problem: string | undefined): void {
    if (problem !== this.problem.value) this.problem.next(problem);
  }

  get current(): string | undefined {
    return this.problem.value;
  }

  /** The status for Kibana: that of what the plugin depends on, unless that is better than its own. */
  over(derived: Observable<ServiceStatus>): Observable<ServiceStatus> {
    return combineLatest([derived, this.problem]).pipe(
      map(([status, problem]) =>
        problem === undefined || status.level.valueOf() > DEGRADED.valueOf()
          ? status
          : { level: DEGRADED, summary: 'Statements cannot be run', detail: problem },
      ),
    );
  }
}

/** The part of an executable that names its loader. */
const HEAD_BYTES = 4096;

/** Whether Node runs on musl, for which DuckDB has packages of its own. A report of Node's would take 50 ms. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return headOf(process.execPath).includes('/ld-musl-');
  } catch {
    // It was replaced, or may only be executed. Nothing that this plugin lacks may keep Kibana from starting.
    return false;
  }
}

function headOf(path: string): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, HEAD_BYTES, 0);
  } finally {
    closeSync(file);
  }
  return head;
}

/**
 * Why DuckDB cannot be loaded on this machine; undefined if its native module is there. It is not loaded: that happens
 * in a process of its own, when a statement first needs it. `from`: a file of the plugin.
 */
export function duckDbProblem(from: string): string | undefined {
  const platform = `${process.platform}-${process.arch}${isMusl() ? '-musl' : ''}`;
  const { resolve } = createRequire(from);
  try {
    const file = resolve(`@duckdb/node-bindings-${platform}/duckdb.node`);
    if (existsSync(file)) return undefined;
  } catch {
    // Not in the package that was installed.
  }
  return `This package of the plugin has no DuckDB for ${platform}. Install the package whose name ends in ${platform}.zip.`;
}
