import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ChildHandle,
  ChildEvaluation,
  type Evaluation,
  type EvaluationTable,
  type EvaluatorPool,
} from '../../server/query';

const MEMORY_MEGABYTES = 16;
/** Enough that what the query needs beside it has to be on disk. */
const BALLAST_MEGABYTES = 20;
const BALLAST_ROWS = 400;
const BALLAST = 'ballast';
/** A child that died is an error of the next query, not of the one that returns it or of nobody. */
const LEARNT_LATER = (): void => undefined;

/**
 * A DuckDB that has to spill, because it also has a table that is larger than its memory. `spilt`: the minimum bytes on
 * disk before any query so far.
 */
export class SpillingPool implements EvaluatorPool {
  spilt: number | undefined;
  private readonly root = mkdtempSync(join(tmpdir(), 'moltler-spilling-'));
  private readonly directory = join(this.root, '0');
  private readonly child: ChildHandle;
  private ready: Promise<unknown>;

  constructor(childPath: string) {
    const settings = {
      memoryLimitMegabytes: MEMORY_MEGABYTES,
      spillDirectory: this.directory,
      spillLimitMegabytes: 1024,
      rowMegabytes: 16,
      threads: 1,
    };
    this.child = new ChildHandle(childPath, settings);
    this.ready = this.child.request({ type: 'configure', settings });
    this.ready.catch(LEARNT_LATER);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** One query at a time. */
  async open(
    tables: readonly EvaluationTable[],
    signal: AbortSignal,
    settings: { readonly timeZone?: string } = {},
  ): Promise<Evaluation> {
    await this.ready;
    let released: Promise<unknown> | undefined;
    const release = async (): Promise<void> => {
      released ??= this.ready = this.child.request({ type: 'reset' });
      await released.catch(LEARNT_LATER);
    };
    const evaluation = new ChildEvaluation({ child: this.child, release }, { signal });
    const ballast: EvaluationTable = {
      name: BALLAST,
      columns: [{ name: 'text', type: 'text', ignoringCase: false }],
      key: [],
    };
    const timeZone = settings.timeZone ?? 'UTC';
    await this.child.request({ type: 'open', tables: [...tables, ballast], timeZone, deep: false });
    const text = Array.from({ length: BALLAST_ROWS }, (_, i) => String(i).padEnd(10_000, 'x'));
    for (let megabytes = 0; megabytes < BALLAST_MEGABYTES; megabytes += 4) {
      await evaluation.append(BALLAST, { rowCount: BALLAST_ROWS, values: [text] });
    }
    this.spilt = Math.min(this.spilt ?? Infinity, this.bytesOnDisk());
    return evaluation;
  }

  async close(): Promise<void> {
    // The last query returns its child when its rows are read, not when it is closed.
    await this.ready.catch(LEARNT_LATER);
    await this.child.kill();
    rmSync(this.root, { recursive: true, force: true });
  }

  private bytesOnDisk(): number {
    if (!existsSync(this.directory)) return 0;
    return readdirSync(this.directory)
      .map((name) => statSync(join(this.directory, name)).size)
      .reduce((sum, size) => sum + size, 0);
  }
}
