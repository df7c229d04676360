import type { ForEachOptions } from './bound/bound_statement';
import type { OptionDeclaration } from './options';

/** The options of FOR EACH. */
export const FOR_EACH_OPTIONS: readonly OptionDeclaration<ForEachOptions>[] = [
  {
    name: 'stop_after',
    field: 'stopAfter',
    takes: 'count',
    description: 'Send no further actions after this many have failed. Default: 1.',
  },
  {
    name: 'concurrency',
    field: 'concurrency',
    takes: 'count',
    description:
      'How many actions are sent at the same time. Default: 1, in the order of the rows.',
  },
  {
    name: 'allow_partial',
    field: 'allowPartial',
    takes: 'boolean',
    description: 'Set to true to run the actions even if the query returned a partial result.',
  },
  {
    name: 'confirm',
    field: 'confirm',
    takes: 'boolean',
    description: 'Set to true to run the actions without being asked, however many there are.',
  },
  {
    name: 'resume',
    field: 'resume',
    takes: 'name',
    description: 'Continue the run with this id: skip the rows whose action succeeded in it.',
  },
  {
    name: 'max_wait',
    field: 'maxWaitSeconds',
    takes: 'duration',
    description: 'Longest time that one action waits for a rate limit to reset. Default: 60 s.',
  },
];
