/** Aborted by the first Ctrl-C or SIGTERM; a second one kills the process. */
export function interruption(): AbortSignal {
  const interrupted = new AbortController();
  const stop = (): void => interrupted.abort(new Error('Interrupted.'));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // The terminal window was closed. Without a terminal the signal is not handled, because `nohup` relies on that.
  if (process.stdin.isTTY) {
    process.once('SIGHUP', () => {
      // Nobody reads the output any longer; a failed write must not end the process before everything is closed.
      for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
      stop();
    });
  }
  return interrupted.signal;
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
