import type { JsonValue } from './data_type';
import { configKeyOf, holesOf, withHolesFilled } from './holes';

/** How a short literal becomes a full name: `{config.org}/{value}` if the value has no `/`. */
export interface Completion {
  readonly unless: string;
  /** Placeholders: `{value}` and CONFIG keys. */
  readonly template: string;
  /** Tried in order if a CONFIG key of `template` is not set. */
  readonly otherwise?: readonly string[];
}

/**
 * The literal as a full name: `'api'` → `'acme/api'`. Applied before push-down and local checks. Unchanged if it is
 * already complete, or if no template has all of its CONFIG keys.
 */
export function completed(
  completion: Completion,
  value: string,
  config: Readonly<Record<string, JsonValue>>,
): string {
  if (value.includes(completion.unless)) return value;
  for (const template of [completion.template, ...(completion.otherwise ?? [])]) {
    const keys = holesOf(template).flatMap((hole) => configKeyOf(hole) ?? []);
    const known = keys.every((key) => typeof config[key] === 'string' && config[key] !== '');
    if (!known) continue;
    return withHolesFilled(template, (hole) => {
      const key = configKeyOf(hole);
      return key === undefined ? value : String(config[key]);
    });
  }
  return value;
}
