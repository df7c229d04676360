/**
 * Does the work for each item, for up to `width` at the same time and in their order, and yields the results as they
 * come. No further work is begun once `stopped` is true; work that has begun is always waited for.
 */
export async function* inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
  stopped: () => boolean,
): AsyncGenerator<R> {
  const running = new Map<T, Promise<{ readonly item: T; readonly result: R }>>();
  let begun = 0;
  const begin = (): void => {
    while (running.size < width && begun < items.length && !stopped()) {
      const item = items[begun] as T;
      begun += 1;
      running.set(
        item,
        work(item).then((result) => ({ item, result })),
      );
    }
  };
  try {
    begin();
    while (running.size > 0) {
      const { item, result } = await Promise.race(running.values());
      running.delete(item);
      yield result;
      begin();
    }
  } finally {
    await Promise.allSettled(running.values());
  }
}
