import type { Writable } from 'node:stream';
import type { StreamEvent } from '../../../common/contract';

/** Writes the events of a script to standard output, in one format. Resolves when the reader has accepted them. */
export interface OutputSink {
  take(event: StreamEvent): Promise<void>;
  /** After the last event. */
  end(): Promise<void>;
}

/** The reader of our output went away (`| head`): nothing more needs to be fetched. */
export class ReaderGone extends Error {}

/** Streams whose reader is gone; one listener a stream, however many scripts write to it. */
const watched = new WeakMap<Writable, { gone: boolean }>();

function watch(stream: Writable): { readonly gone: boolean } {
  const known = watched.get(stream);
  if (known !== undefined) return known;
  const state = { gone: false };
  stream.on('error', () => {
    state.gone = true;
  });
  watched.set(stream, state);
  return state;
}

/** Writes and waits while the reader is slow. Rejects with ReaderGone when there is none any more. */
export function writerTo(stream: Writable): (text: string) => Promise<void> {
  const state = watch(stream);
  return (text) =>
    new Promise((resolve, reject) => {
      if (state.gone || stream.destroyed) return reject(new ReaderGone());
      if (text === '') return resolve();
      // The callback comes when the text was handed on: that is the back-pressure.
      stream.write(text, (error) => (error ? reject(new ReaderGone()) : resolve()));
    });
}
