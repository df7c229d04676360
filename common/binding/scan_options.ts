import type { Options } from '../language';
import type { ScanOptions } from './bound/bound_query';
import { bindOptions, declaredOptions } from './options';
import type { StatementContext } from './statement_context';

/** The options of a table or a query. */
export const SCAN_OPTIONS = declaredOptions<ScanOptions>({
  maxAgeSeconds: {
    name: 'max_age',
    takes: 'duration',
    description:
      "Use cached pages up to this age: a duration such as '5m', or a number of seconds.",
  },
  cache: {
    name: 'cache',
    takes: 'boolean',
    description: 'Set to false to neither read nor write the cache.',
  },
  prefer: {
    name: 'prefer',
    takes: 'choice',
    choices: ['requests', 'time'],
    description: 'Optimize for fewer requests or for less time.',
  },
  index: {
    name: 'index',
    takes: 'name',
    description: 'Read a list that is only used on request, such as the search.',
  },
  maxWaitSeconds: {
    name: 'max_wait',
    takes: 'duration',
    description: 'Longest time to wait for a rate limit to reset.',
  },
  maxResults: {
    name: 'max_results',
    takes: 'count',
    description:
      'Stop after this many rows of the table and report the result as partial. Rows of parents do not count.',
  },
  timeoutSeconds: {
    name: 'timeout',
    takes: 'duration',
    positive: true,
    description: 'Longest time for the whole scan.',
  },
  onError: {
    name: 'on_error',
    takes: 'choice',
    choices: ['fail', 'warn', 'ignore'],
    description:
      'What to do when part of a scan fails, such as one of many repositories: stop with the error, continue with a warning for each part, or continue without warnings. The result is then partial and names what is missing.',
  },
});

/** The values of `WITH (…)` of a table or a query, checked; wrong ones are reported and left out. */
export const bindScanOptions = (
  options: Options | undefined,
  context: StatementContext,
): ScanOptions => bindOptions(SCAN_OPTIONS, options, context);
