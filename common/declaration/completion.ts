import type { JsonValue } from './data_type';

/** How a bare literal becomes the full name: `{config.org}/{value}` where the value has no `/`. */
export interface Completion {
  readonly unless: string;
  /** Holes: `{value}` and CONFIG keys. */
  readonly template: string;
  /** Tried in order where a CONFIG key of `template` is not set. */
  readonly otherwise?: readonly string[];
}

/**
 * The literal as the service names the thing: `'api'` → `'acme/api'`. Used before push-down and re-check alike.
 * Unchanged where it is complete already, or where no template has all of its CONFIG keys.
 */
export function completed(
  completion: Completion,
  value: string,
  config: Readonly<Record<string, JsonValue>>,
): string {
  if (value.includes(completion.unless)) return value;
  for (const template of [completion.template, ...(completion.otherwise ?? [])]) {
    const keys = [...template.matchAll(/\{config\.(\w+)\}/g)].map((match) => match[1] ?? '');
    const known = keys.every((key) => typeof config[key] === 'string' && config[key] !== '');
    if (!known) continue;
    return template.replace(/\{(?:config\.(\w+)|value)\}/g, (_hole, key: string | undefined) =>
      key === undefined ? value : String(config[key]),
    );
  }
  return value;
}
