import type { Writable } from 'node:stream';
import { getSystemErrorMap } from 'node:util';
import type { StreamEvent } from '../../../common/contract';

/** Writes the events of a script to standard output, in one format. Resolves when the reader has accepted them. */
export interface OutputSink {
  take(event: StreamEvent): Promise<void>;
  /** Called after the last event. */
  end(): Promise<void>;
}

/** The reader of our output is gone (`| head`): nothing more needs to be fetched. */
export class ReaderGone extends Error {}

/** The output cannot be written, for example because the disk is full, so the result would be incomplete. */
export class OutputFailed extends Error {
  constructor(cause: NodeJS.ErrnoException) {
    const reason = getSystemErrorMap().get(cause.errno ?? 0)?.[1] ?? cause.message;
    super(`Could not write to standard output: ${reason}.`, { cause });
  }
}

/** EIO: the terminal was closed. */
const GONE = new Set(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED']);

/** The meaning of an error of an output stream. */
export const outputError = (error: NodeJS.ErrnoException): ReaderGone | OutputFailed =>
  GONE.has(error.code ?? '') ? new ReaderGone() : new OutputFailed(error);

/** The first error of each stream; one listener per stream, however many scripts write to it. */
const watched = new WeakMap<Writable, { error?: Error }>();

function watch(stream: Writable): { readonly error?: Error } {
  const known = watched.get(stream);
  if (known !== undefined) return known;
  const state: { error?: Error } = {};
  stream.on('error', (error) => (state.error ??= outputError(error)));
  watched.set(stream, state);
  return state;
}

/** Writes and waits while the reader is slow. Rejects with ReaderGone or OutputFailed. */
export function writerTo(stream: Writable): (text: string) => Promise<void> {
  const state = watch(stream);
  return (text) =>
    new Promise((resolve, reject) => {
      if (state.error !== undefined) return reject(state.error);
      if (stream.destroyed) return reject(new ReaderGone());
      if (text === '') return resolve();
      // The callback is called when the text was flushed, which provides the back-pressure.
      stream.write(text, (error) => (error ? reject(outputError(error)) : resolve()));
    });
}
