/** A generator only returns after what it awaits has settled; `stop` cancels that first. */
export function stoppable<T>(generator: AsyncGenerator<T, void, undefined>, stop: () => void) {
  let finished = false;
  return {
    [Symbol.asyncIterator](): AsyncIterator<T, void, undefined> {
      return {
        async next() {
          const result = await generator.next();
          finished = result.done === true;
          return result;
        },
        async return() {
          if (!finished) stop();
          await generator.return();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
