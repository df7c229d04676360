import { setMaxListeners } from 'node:events';

/** An abort controller that accepts many listeners. */
export function abortController(): AbortController {
  const controller = new AbortController();
  // Every page and detail in flight adds a listener, so more than ten do not indicate a leak.
  setMaxListeners(0, controller.signal);
  return controller;
}

/** Aborts `controller` when `signal` aborts, with the same reason. Returns a function that unlinks them. */
export function follow(controller: AbortController, signal: AbortSignal): () => void {
  const stop = () => controller.abort(signal.reason);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return () => signal.removeEventListener('abort', stop);
}
