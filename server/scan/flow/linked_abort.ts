import { setMaxListeners } from 'node:events';

/** A controller of its own that many may listen to. */
export function abortController(): AbortController {
  const controller = new AbortController();
  // Each page and detail under way listens: more than ten are no leak.
  setMaxListeners(0, controller.signal);
  return controller;
}

/** Aborts `controller` when `signal` is, with its reason. Returns what ends that. */
export function follow(controller: AbortController, signal: AbortSignal): () => void {
  const stop = () => controller.abort(signal.reason);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return () => signal.removeEventListener('abort', stop);
}
