import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

interface Reply {
  readonly id: number;
  readonly rows?: readonly (readonly unknown[])[];
  readonly error?: string;
}

/** PostgreSQL, compiled to WebAssembly, in a thread: the reference. */
export class Postgres {
  private readonly worker = new Worker(join(__dirname, 'postgres_worker.js'));
  private readonly waiting = new Map<number, (reply: Reply) => void>();
  private next = 0;

  constructor() {
    this.worker.on('message', (reply: Reply) => {
      this.waiting.get(reply.id)?.(reply);
      this.waiting.delete(reply.id);
    });
  }

  /** Rows of one statement. */
  async query(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<readonly (readonly unknown[])[]> {
    const id = this.next++;
    const reply = await new Promise<Reply>((resolve) => {
      this.waiting.set(id, resolve);
      this.worker.postMessage({ id, sql, parameters });
    });
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.rows ?? [];
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
