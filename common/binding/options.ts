import type { JsonValue } from '../declaration';
import type { OptionEntry, Options } from '../language';
import { shown } from './values/constants';
import { constantValue } from './values/constant_value';
import type { StatementContext } from './statement_context';
import { near } from './suggestion';

/** An option of `WITH (…)`: the values it accepts, and its field in the bound options `O`. */
export interface OptionDeclaration<O> {
  readonly name: string;
  readonly field: keyof O & string;
  readonly takes: 'duration' | 'boolean' | 'count' | 'ratio' | 'choice' | 'name';
  readonly choices?: readonly string[];
  /** Whether a duration of 0 makes no sense. */
  readonly positive?: true;
  readonly description: string;
}

/** The values that a field of a type can take. */
type TakesOf<V> = V extends boolean
  ? 'boolean'
  : V extends number
    ? 'duration' | 'count' | 'ratio'
    : 'choice' | 'name';

/** The options of `O` by field. Without one of them, it does not compile. */
export type OptionsByField<O> = {
  readonly [F in keyof O]-?: Omit<OptionDeclaration<O>, 'field'> & {
    readonly takes: TakesOf<NonNullable<O[F]>>;
  };
};

/** The options of `WITH (…)`, in the order in which they are declared. */
export function declaredOptions<O>(fields: OptionsByField<O>): readonly OptionDeclaration<O>[] {
  const entries = Object.entries(fields) as [
    keyof O & string,
    Omit<OptionDeclaration<O>, 'field'>,
  ][];
  return entries.map(([field, option]) => ({ ...option, field }));
}

const SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
};

/** Seconds of `5m`, `1h30m`, `90` or 90; undefined if it is not a duration. */
export function readDuration(value: JsonValue): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d|w)\s*)+$/.test(text)) return undefined;
  let seconds = 0;
  for (const [, count, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/g)) {
    seconds += Number(count) * (SECONDS[unit ?? ''] ?? 0);
  }
  return seconds;
}

/** The values of `WITH (…)`, checked; wrong ones are reported and left out. */
export function bindOptions<O extends object>(
  declared: readonly OptionDeclaration<O>[],
  options: Options | undefined,
  context: StatementContext,
): Partial<O> {
  let read: Partial<O> = {};
  const given = new Set<string>();
  for (const entry of options?.entries ?? []) {
    const name = entry.name.name.toLowerCase();
    const option = declared.find((each) => each.name === name);
    if (option === undefined) {
      reportUnknown(
        entry,
        declared.map((each) => each.name),
        context,
      );
      continue;
    }
    if (given.has(name)) {
      context.reporter.error('duplicate_key', { name }, entry.name.range);
      continue;
    }
    given.add(name);
    const value = constantValue(entry.value, name, context, { namesAsText: true });
    if (value === undefined || value === null) continue;
    const checked = valueOf(option, value);
    if (checked === undefined) {
      const facts = { name, expected: expectation(option), found: JSON.stringify(value) };
      context.reporter.error('invalid_value', facts, entry.value.range);
    } else read = { ...read, [option.field]: checked };
  }
  return read;
}

function reportUnknown(
  { name }: OptionEntry,
  known: readonly string[],
  { reporter }: StatementContext,
): void {
  const meant = near(name.name, known);
  reporter.error('unknown_option', { name: name.name, known, ...meant }, name.range, meant.near);
}

type Taken = Pick<OptionDeclaration<object>, 'takes' | 'choices' | 'positive'>;

function valueOf(option: Taken, value: JsonValue): string | number | boolean | undefined {
  switch (option.takes) {
    case 'duration': {
      const seconds = readDuration(value);
      return option.positive === true && seconds === 0 ? undefined : seconds;
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
        ? value
        : undefined;
    case 'ratio':
      return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;
    case 'choice':
      return option.choices?.find((choice) => choice === shown(value).toLowerCase());
    case 'name':
      return typeof value === 'string' && value !== '' ? value : undefined;
  }
}

function expectation({ takes, choices, positive }: Taken): string {
  switch (takes) {
    case 'duration':
      return positive === true
        ? "a duration longer than 0, such as '5m', or a number of seconds"
        : "a duration such as '5m', or a number of seconds";
    case 'boolean':
      return 'true or false';
    case 'count':
      return 'a whole number of at least 1';
    case 'ratio':
      return 'a number from 0 to 1';
    case 'choice':
      return `one of ${(choices ?? []).map((choice) => `'${choice}'`).join(', ')}`;
    case 'name':
      return 'a name';
  }
}
