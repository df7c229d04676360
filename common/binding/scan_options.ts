import type { JsonValue } from '../declaration';
import type { OptionEntry, Options } from '../language';
import type { ScanOptions } from './bound/bound_query';
import { shown } from './values/constants';
import { constantValue } from './values/constant_value';
import type { StatementContext } from './statement_context';
import { near } from './suggestion';

/** An option of `WITH (…)`: the values it accepts, and its field in the options of a scan. */
export interface ScanOptionDeclaration {
  readonly name: string;
  readonly field: keyof ScanOptions;
  readonly takes: 'duration' | 'boolean' | 'count' | 'choice' | 'name';
  readonly choices?: readonly string[];
  readonly description: string;
}

/** The options of a table or a query. */
export const SCAN_OPTIONS: readonly ScanOptionDeclaration[] = [
  {
    name: 'max_age',
    field: 'maxAgeSeconds',
    takes: 'duration',
    description:
      "Use cached pages up to this age: a duration such as '5m', or a number of seconds.",
  },
  {
    name: 'cache',
    field: 'cache',
    takes: 'boolean',
    description: 'Set to false to neither read nor write the cache.',
  },
  {
    name: 'prefer',
    field: 'prefer',
    takes: 'choice',
    choices: ['requests', 'time'],
    description: 'Optimize for fewer requests or for less time.',
  },
  {
    name: 'index',
    field: 'index',
    takes: 'name',
    description: 'Read a list that is only used on request, such as the search.',
  },
  {
    name: 'max_wait',
    field: 'maxWaitSeconds',
    takes: 'duration',
    description: 'Longest time to wait for a rate limit to reset.',
  },
  {
    name: 'max_results',
    field: 'maxResults',
    takes: 'count',
    description:
      'Stop after this many rows of the table and report the result as partial. Rows of parents do not count.',
  },
  {
    name: 'timeout',
    field: 'timeoutSeconds',
    takes: 'duration',
    description: 'Longest time for the whole scan.',
  },
  {
    name: 'on_error',
    field: 'onError',
    takes: 'choice',
    choices: ['fail', 'warn', 'ignore'],
    description:
      'What to do when part of a scan fails, such as one of many repositories: stop with the error, continue with a warning for each part, or continue without warnings. The result is then partial and names what is missing.',
  },
];

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
export function bindScanOptions(
  options: Options | undefined,
  context: StatementContext,
): ScanOptions {
  let read: ScanOptions = {};
  const given = new Set<string>();
  for (const entry of options?.entries ?? []) {
    const name = entry.name.name.toLowerCase();
    const option = SCAN_OPTIONS.find((each) => each.name === name);
    if (option === undefined) {
      reportUnknown(entry, context);
      continue;
    }
    if (given.has(name)) {
      context.reporter.error('duplicate_key', { name }, entry.name.range);
      continue;
    }
    given.add(name);
    const value = constantValue(entry.value, name, context, {
      variables: true,
      namesAsText: true,
      ...(option.choices && { words: option.choices }),
    });
    if (value === undefined || value === null) continue;
    const checked = valueOf(option, value);
    if (checked === undefined) {
      const facts = { name, expected: expectation(option), found: JSON.stringify(value) };
      context.reporter.error('invalid_value', facts, entry.value.range);
    } else read = { ...read, [option.field]: checked };
  }
  return read;
}

function reportUnknown({ name }: OptionEntry, { reporter }: StatementContext): void {
  const known = SCAN_OPTIONS.map((option) => option.name);
  const meant = near(name.name, known);
  reporter.error('unknown_option', { name: name.name, known, ...meant }, name.range, meant.near);
}

function valueOf(
  option: ScanOptionDeclaration,
  value: JsonValue,
): string | number | boolean | undefined {
  switch (option.takes) {
    case 'duration': {
      const seconds = readDuration(value);
      return option.field === 'timeoutSeconds' && seconds === 0 ? undefined : seconds;
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
        ? value
        : undefined;
    case 'choice':
      return option.choices?.find((choice) => choice === shown(value).toLowerCase());
    case 'name':
      return typeof value === 'string' && value !== '' ? value : undefined;
  }
}

function expectation({ takes, choices, field }: ScanOptionDeclaration): string {
  switch (takes) {
    case 'duration':
      return field === 'timeoutSeconds'
        ? "a duration longer than 0, such as '5m', or a number of seconds"
        : "a duration such as '5m', or a number of seconds";
    case 'boolean':
      return 'true or false';
    case 'count':
      return 'a whole number of at least 1';
    case 'choice':
      return `one of ${(choices ?? []).map((choice) => `'${choice}'`).join(', ')}`;
    case 'name':
      return 'a name';
  }
}
