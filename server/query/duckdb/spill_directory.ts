import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory of the pool's own, with one below it for each child. */
export class SpillDirectory {
  private root: string | undefined;
  private count = 0;

  constructor(private readonly parent: string = tmpdir()) {}

  /** A path for one more child; DuckDB creates it when it first spills. */
  next(): string {
    this.root ??= mkdtempSync(join(this.parent, 'moltler-spill-'));
    return join(this.root, String(this.count++));
  }

  /** A path for one more file of rows that wait for their reader. */
  nextFile = (): string => `${this.next()}.rows`;

  remove(path: string | undefined = this.root): void {
    if (path) rmSync(path, { recursive: true, force: true });
  }

  /** Of a child that is gone; what cannot be removed now is removed with the whole directory. */
  tryRemove(path: string): void {
    try {
      this.remove(path);
    } catch {
      // Nobody waits for it, so nobody could handle the error.
    }
  }
}
