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

/** What stands at the path is no list. */
export class NotRows extends Error {}

/** The body was let go before this reading began: parse it again. */
export class BodyGone extends Error {}

/** A large body that the worker holds parsed. */
export interface ParsedBody {
  /** Undefined where the path leads nowhere. Rejects with BodyGone. */
  value(path: string): Promise<JsonValue | undefined>;
  /** Batches of the rows at a path. Rejects with BodyGone or NotRows, before the first batch. */
  rows(path: string): AsyncIterable<readonly JsonValue[]>;
}

/** A parsed body takes several times its bytes: only the last few are kept, others are parsed again if asked for. */
const KEPT_BODIES = 2;

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
  /** Bodies in the worker, the oldest first, with the number of readings under way. */
  private held = new Map<number, { readings: number; dropped: boolean }>();
  private lastId = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly workerPath: string,
    private readonly idleMilliseconds = IDLE_MILLISECONDS,
  ) {}

  /** Rejects with NotJson. */
  async parse(raw: Buffer): Promise<ParsedBody> {
    const body = this.nextId();
    clearTimeout(this.idle);
    this.held.set(body, { readings: 1, dropped: false });
    const parsed = await this.ask(`body ${body}`, { kind: 'parse', body, bytes: raw });
    this.readingEnded(body);
    if (parsed.kind === 'unreadable') {
      this.drop(body);
      throw new NotJson(parsed.position);
    }
    const older = [...this.held.keys()].filter((other) => other !== body);
    for (const other of older.slice(0, Math.max(0, older.length + 1 - KEPT_BODIES))) {
      this.drop(other);
    }
    return {
      value: (path) => this.value(body, path),
      rows: (path) => this.rows(body, path),
    };
  }

  private drop(body: number): void {
    const state = this.held.get(body);
    if (state === undefined) return;
    state.dropped = true;
    if (state.readings > 0) return;
    this.held.delete(body);
    this.send({ kind: 'drop', body });
  }

  private readingEnded(body: number): void {
    const state = this.held.get(body);
    if (state === undefined) return;
    state.readings -= 1;
    if (state.dropped) this.drop(body);
    this.rest();
  }

  /** Ends the worker; what is being read fails. */
  async close(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.fail('the reader was closed');
    await worker?.terminate();
  }

  private async value(body: number, path: string): Promise<JsonValue | undefined> {
    const reading = this.begin(body);
    try {
      const start = await this.read(body, reading, path, 'whole');
      if (start.kind === 'scalar') {
        return start.text === undefined ? undefined : (JSON.parse(start.text) as JsonValue);
      }
      if (start.kind !== 'container') return undefined;
      const assembly = new Assembly(start.container);
      for await (const piece of this.pieces(reading)) assembly.add(piece);
      return assembly.root;
    } finally {
      this.readingEnded(body);
    }
  }

  private async *rows(body: number, path: string): AsyncGenerator<readonly JsonValue[]> {
    const reading = this.begin(body);
    try {
      const start = await this.read(body, reading, path, 'rows');
      if (start.kind !== 'container') throw new NotRows();
      const assembly = new Assembly('array');
      for await (const piece of this.pieces(reading)) {
        assembly.add(piece);
        const rows = assembly.settled ? assembly.drain() : [];
        if (rows.length > 0) yield rows;
      }
    } finally {
      this.readingEnded(body);
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

  private begin(body: number): number {
    clearTimeout(this.idle);
    const state = this.held.get(body);
    if (state !== undefined) state.readings += 1;
    return this.nextId();
  }

  private async read(body: number, reading: number, path: string, as: 'whole' | 'rows') {
    const request = { kind: 'read', body, reading, path, as } as const;
    const start = await this.ask(`reading ${reading}`, request);
    if (start.kind === 'gone') throw new BodyGone();
    return start;
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

  /** Bodies that nothing reads are let go with the worker: whoever asks again has them parsed again. */
  private rest(): void {
    if ([...this.held.values()].some(({ readings }) => readings > 0)) return;
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      const { worker } = this;
      this.worker = undefined;
      this.held.clear();
      void worker?.terminate();
    }, this.idleMilliseconds);
    this.idle.unref();
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}
