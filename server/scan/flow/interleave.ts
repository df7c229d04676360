interface Settled<T> {
  readonly source: AsyncIterator<T>;
  readonly result?: IteratorResult<T>;
  readonly error?: unknown;
}

/**
 * Iterates several sources concurrently, at most `most` (called each time if it is a function), and yields their items as
 * they arrive; each source keeps its own order. Further sources start as others end. The first error ends the iteration.
 * `abort` is called at the end in any case: it must release whatever the sources are still waiting for.
 */
export async function* interleave<T>(
  sources: AsyncIterable<AsyncIterable<T>>,
  most: number | (() => number),
  abort: () => void,
): AsyncGenerator<T, void, undefined> {
  const mostNow = typeof most === 'number' ? () => most : most;
  const settled: Settled<T>[] = [];
  let wake: (() => void) | undefined;
  const settle = (one: Settled<T>) => {
    settled.push(one);
    wake?.();
  };
  const active = new Set<AsyncIterator<T>>();
  const pull = (source: AsyncIterator<T>) => {
    source.next().then(
      (result) => settle({ source, result }),
      (error: unknown) => settle({ source, error }),
    );
  };

  const outer = sources[Symbol.asyncIterator]();
  let outerState: 'idle' | 'waiting' | 'ended' = 'idle';
  let outerError: { readonly error: unknown } | undefined;
  let over = false;
  const startMore = () => {
    if (outerState !== 'idle' || active.size >= mostNow()) return;
    outerState = 'waiting';
    outer.next().then(
      (result) => {
        outerState = result.done === true ? 'ended' : 'idle';
        // After the end, nobody would release what a source holds.
        if (result.done !== true && !over) {
          const source = result.value[Symbol.asyncIterator]();
          active.add(source);
          pull(source);
          startMore();
        }
        wake?.();
      },
      (error: unknown) => {
        outerState = 'ended';
        outerError = { error };
        wake?.();
      },
    );
  };

  try {
    for (;;) {
      startMore();
      const next = settled.shift();
      if (next === undefined) {
        // Items that arrived before the error of the outer source are yielded first.
        if (outerError !== undefined && active.size === 0) throw outerError.error;
        if (active.size === 0 && (outerState as string) === 'ended') return;
        await new Promise<void>((resolve) => (wake = resolve));
        wake = undefined;
        continue;
      }
      if (next.result === undefined) throw next.error;
      if (next.result.done === true) {
        active.delete(next.source);
        continue;
      }
      pull(next.source);
      yield next.result.value;
    }
  } finally {
    over = true;
    abort();
    const ended = [...active, outer].map(async (source) => source.return?.());
    await Promise.allSettled(ended);
  }
}
