import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

interface Answer {
  readonly id: number;
  readonly rows?: readonly (readonly unknown[])[];
  readonly error?: string;
}

/** PostgreSQL, compiled to WebAssembly, in a thread: the second opinion. */
export class Postgres {
  private readonly worker = new Worker(join(__dirname, 'postgres_worker.js'));
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private next = 0;

  constructor() {
    this.worker.on('message', (answer: Answer) => {
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
  }

  /** Rows of one statement. */
  async query(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<readonly (readonly unknown[])[]> {
    const id = this.next++;
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve);
      this.worker.postMessage({ id, sql, parameters });
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.rows ?? [];
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
