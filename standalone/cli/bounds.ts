import { nearest } from '../../common/binding';
import { BOUNDS, type BoundName, type Bounds } from '../../server/bounds';

/** A `--bound` with an unknown name or an invalid value. */
export class BoundSyntaxError extends Error {}

/** Parses `name=value`, or several separated by commas, and merges them over earlier ones. */
export function collectBounds(given: string, previous: Partial<Bounds> = {}): Partial<Bounds> {
  const bounds: Partial<Record<BoundName, number>> = { ...previous };
  for (const part of given.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const [, name, value] = /^([^=]+?)\s*=\s*(.*)$/.exec(part) ?? [];
    if (name === undefined || value === undefined) {
      throw new BoundSyntaxError(`"${part}" is not a bound. Use name=value.`);
    }
    if (!isBound(name)) {
      const near = nearest(name, Object.keys(BOUNDS));
      throw new BoundSyntaxError(
        `Unknown bound "${name}". ${near === undefined ? 'Use one of those in docs/bounds.md.' : `Did you mean "${near}"?`}`,
      );
    }
    const digits = value.replaceAll('_', '');
    const number = Number(digits);
    if (!/^[1-9]\d*$/.test(digits) || !Number.isSafeInteger(number)) {
      const { default: example, unit } = BOUNDS[name];
      throw new BoundSyntaxError(
        `${name} must be a whole number${unit === 'count' ? '' : ` of ${unit}`}, at least 1, not "${value}". For example: ${name}=${example}`,
      );
    }
    bounds[name] = number;
  }
  return bounds;
}

/** The bounds from the environment (MOLTLER_BOUNDS), overridden by the command line. */
export function operatorBounds(
  given: Partial<Bounds> | undefined,
  environment = process.env['MOLTLER_BOUNDS'],
): Partial<Bounds> {
  return { ...collectBounds(environment ?? ''), ...given };
}

const isBound = (name: string): name is BoundName => Object.hasOwn(BOUNDS, name);
