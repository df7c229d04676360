/** Reads what nearly every statement needs, and changes rarely, only after a change. `version`: undefined if unknown. */
export function untilChanged<T>(
  version: () => string | undefined,
  read: () => Promise<T>,
): () => Promise<T> {
  let known: { readonly at: string; readonly value: T } | undefined;
  return async () => {
    // Before the rows are read, so that a change in between is noticed the next time.
    const at = version();
    if (at !== undefined && known?.at === at) return known.value;
    const value = await read();
    known = at === undefined ? undefined : { at, value };
    return value;
  };
}
