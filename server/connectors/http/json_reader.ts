import { Worker } from 'node:worker_threads';
import type { JsonValue } from '../../../common/declaration';
import { MoltlerError } from '../../../common/errors';
import { Assembly } from './json_pieces';
import type { WorkerAnswer, WorkerRequest } from './json_worker';

/** The body is no JSON. `position`: where it breaks off, where that is known. */
export class NotJson extends Error {
  constructor(readonly position: number | undefined) {
    super('not JSON');
  }
}

/** A large body that the worker holds parsed. */
export interface ParsedBody {
  /** Undefined where the path leads nowhere. */
  value(path: string): Promise<JsonValue | undefined>;
  /** Batches of the rows at a path. */
  rows(path: string): AsyncIterable<readonly JsonValue[]>;
  /** Frees it. */
  drop(): void;
}

/** An idle worker keeps what its heap has grown to; after this it is let go. */
const IDLE_MILLISECONDS = 10_000;

type Waiting = {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (reason: Error) => void;
};

/** Parses large bodies in a worker thread, started when the first one comes and ended when it has long been idle. */
export class JsonReader {
  private worker: Worker | undefined;
  private waiting = new Map<string, Waiting>();
  private held = new Set<number>();
  private lastId = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly workerPath: string) {}

  /** Rejects with NotJson. The body must be dropped in the end. */
  async parse(raw: Buffer): Promise<ParsedBody> {
    const body = this.nextId();
    this.held.add(body);
    clearTimeout(this.idle);
    const drop = (): void => {
      if (!this.held.delete(body)) return;
      this.send({ kind: 'drop', body });
      this.rest();
    };
    const parsed = await this.ask(`body ${body}`, { kind: 'parse', body, bytes: raw });
    if (parsed.kind === 'unreadable') {
      drop();
      throw new NotJson(parsed.position);
    }
    return {
      value: (path) => this.value(body, path),
      rows: (path) => this.rows(body, path),
      drop,
    };
  }

  /** Ends the worker; what is being read fails. */
  async close(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.fail('the reader was closed');
    await worker?.terminate();
  }

  private async value(body: number, path: string): Promise<JsonValue | undefined> {
    const reading = this.nextId();
    const start = await this.read(body, reading, path, 'whole');
    if (start.kind === 'scalar') {
      return start.text === undefined ? undefined : (JSON.parse(start.text) as JsonValue);
    }
    if (start.kind !== 'container') return undefined;
    const assembly = new Assembly(start.container);
    for await (const piece of this.pieces(reading)) assembly.add(piece);
    return assembly.root;
  }

  private async *rows(body: number, path: string): AsyncGenerator<readonly JsonValue[]> {
    const reading = this.nextId();
    await this.read(body, reading, path, 'rows');
    const assembly = new Assembly('array');
    for await (const piece of this.pieces(reading)) {
      assembly.add(piece);
      if (assembly.settled) yield assembly.drain();
    }
  }

  private async *pieces(reading: number) {
    try {
      for (;;) {
        const answer = await this.ask(`reading ${reading}`, { kind: 'more', reading });
        if (answer.kind !== 'piece' || answer.piece === undefined) return;
        yield answer.piece;
      }
    } finally {
      this.send({ kind: 'stop', reading });
    }
  }

  private read(body: number, reading: number, path: string, as: 'whole' | 'rows') {
    return this.ask(`reading ${reading}`, { kind: 'read', body, reading, path, as });
  }

  private ask(key: string, request: WorkerRequest): Promise<WorkerAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting.set(key, { resolve, reject });
      this.start().postMessage(request);
    });
  }

  private send(request: WorkerRequest): void {
    this.worker?.postMessage(request);
  }

  private start(): Worker {
    if (this.worker !== undefined) return this.worker;
    const worker = new Worker(this.workerPath);
    this.worker = worker;
    worker.on('message', (answer: WorkerAnswer) => {
      const key = 'body' in answer ? `body ${answer.body}` : `reading ${answer.reading}`;
      const waiting = this.waiting.get(key);
      this.waiting.delete(key);
      waiting?.resolve(answer);
    });
    const gone = (reason: string): void => {
      if (this.worker === worker) this.fail(reason);
    };
    worker.on('error', (error) => gone(error.message));
    worker.on('exit', () => gone('the JSON worker ended'));
    return worker;
  }

  private fail(reason: string): void {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    this.held.clear();
    this.worker = undefined;
    for (const { reject } of waiting) reject(new MoltlerError('internal', { reason }));
  }

  private rest(): void {
    if (this.held.size > 0) return;
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      const { worker } = this;
      this.worker = undefined;
      void worker?.terminate();
    }, IDLE_MILLISECONDS);
    this.idle.unref();
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}
