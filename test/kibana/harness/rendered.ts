type Variables = Readonly<Record<string, unknown>>;

/** The value at a path such as `event.alerts.0`; undefined if there is none. */
const valueAt = (path: string, variables: Variables): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, name)
          ? (at as Variables)[name]
          : undefined,
      variables,
    );

/**
 * As workflows render the inputs of a step: `{{ path }}` in a text becomes part of it, and a text that is `${{ path }}`
 * becomes the value itself.
 */
export function rendered(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') {
    const whole = /^\s*\$\{\{\s*([\w.]+)\s*\}\}\s*$/.exec(value)?.[1];
    if (whole !== undefined) return valueAt(whole, variables);
    return value.replace(/\$?\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => {
      const found = valueAt(path, variables);
      return found == null ? '' : String(found);
    });
  }
  if (Array.isArray(value)) return value.map((one) => rendered(one, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, rendered(one, variables)]),
  );
}
