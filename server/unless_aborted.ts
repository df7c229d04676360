/**
 * Stops waiting for `work` when `signal` is aborted, and rejects with `error()`. Leaves no listener on the signal; with
 * a race against one promise of a long query, that promise would keep every result in memory until its end.
 */
export function unlessAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
  error: () => Error,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(error());
    const settled = (): void => signal.removeEventListener('abort', stop);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    work.finally(settled).then(resolve, reject);
  });
}
