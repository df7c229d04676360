import { parentPort } from 'node:worker_threads';
import type { JsonValue } from '../../../common/declaration';
import { piecesOf, type JsonPiece } from './json_pieces';
import { rowsIn, valueAt } from './json_path';

/** What the event loop asks. A body is parsed once and kept until it is dropped. */
export type WorkerRequest =
  | { readonly kind: 'parse'; readonly body: number; readonly bytes: Uint8Array }
  /** Starts sending a value (`whole`), or the rows at a path. */
  | {
      readonly kind: 'read';
      readonly body: number;
      readonly reading: number;
      readonly path: string;
      readonly as: 'whole' | 'rows';
    }
  | { readonly kind: 'more'; readonly reading: number }
  | { readonly kind: 'stop'; readonly reading: number }
  | { readonly kind: 'drop'; readonly body: number };
export type WorkerAnswer =
  | { readonly kind: 'parsed'; readonly body: number }
  | { readonly kind: 'unreadable'; readonly body: number; readonly position: number | undefined }
  /** The body was dropped meanwhile. */
  | { readonly kind: 'gone'; readonly reading: number }
  /** `scalar`: JSON text of a value that is no container, undefined where the path leads nowhere or to no rows. */
  | { readonly kind: 'scalar'; readonly reading: number; readonly text: string | undefined }
  | { readonly kind: 'container'; readonly reading: number; readonly container: 'array' | 'object' }
  | { readonly kind: 'piece'; readonly reading: number; readonly piece: JsonPiece | undefined };

const bodies = new Map<number, JsonValue>();
const readings = new Map<number, Generator<JsonPiece>>();

/** Does one request of the event loop and answers it. */
function handle(request: WorkerRequest, answer: (message: WorkerAnswer) => void): void {
  switch (request.kind) {
    case 'parse':
      return parse(request.body, request.bytes, answer);
    case 'read': {
      const { reading, as } = request;
      const body = bodies.get(request.body);
      if (body === undefined) return answer({ kind: 'gone', reading });
      const found = valueAt(body, request.path);
      const value = as === 'rows' ? rowsIn(found) : found;
      if (typeof value !== 'object' || value === null) {
        const text = value === undefined ? undefined : JSON.stringify(value);
        return answer({ kind: 'scalar', reading, text });
      }
      const container = Array.isArray(value) ? 'array' : 'object';
      readings.set(reading, piecesOf(value));
      return answer({ kind: 'container', reading, container });
    }
    case 'more': {
      const { reading } = request;
      const next = readings.get(reading)?.next();
      const piece = next === undefined || next.done === true ? undefined : next.value;
      if (piece === undefined) readings.delete(reading);
      return answer({ kind: 'piece', reading, piece });
    }
    case 'stop':
      readings.delete(request.reading);
      return;
    case 'drop':
      bodies.delete(request.body);
      return;
  }
}

function parse(body: number, bytes: Uint8Array, answer: (message: WorkerAnswer) => void): void {
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    bodies.set(body, JSON.parse(text) as JsonValue);
    answer({ kind: 'parsed', body });
  } catch (error) {
    // The message of the parser quotes the body, which may hold anything.
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    answer({ kind: 'unreadable', body, position: at === undefined ? undefined : Number(at) });
  }
}

const port = parentPort;
port?.on('message', (request: WorkerRequest) => handle(request, (m) => port.postMessage(m)));
