/** Work in short steps; the caller can do something else at each `yield`. */
export type Steps<T> = Generator<undefined, T>;

/** Runs all steps at once. */
export function drained<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
