import type { ForEachOptions } from './bound/bound_statement';
import { declaredOptions } from './options';

/** The options of FOR EACH. */
export const FOR_EACH_OPTIONS = declaredOptions<ForEachOptions>({
  stopAfter: {
    name: 'stop_after',
    takes: 'count',
    description: 'Send no further actions after this many have failed. Default: 1.',
  },
  concurrency: {
    name: 'concurrency',
    takes: 'count',
    description:
      'How many actions are sent at the same time. Default: 1, in the order of the rows.',
  },
  allowPartial: {
    name: 'allow_partial',
    takes: 'boolean',
    description: 'Set to true to run the actions even if the query returned a partial result.',
  },
  confirm: {
    name: 'confirm',
    takes: 'boolean',
    description: 'Set to true to run the actions without being asked, however many there are.',
  },
  resume: {
    name: 'resume',
    takes: 'name',
    description: 'Continue the run with this id: skip the rows whose action succeeded in it.',
  },
  maxWaitSeconds: {
    name: 'max_wait',
    takes: 'duration',
    description: 'Longest time that one action waits for a rate limit to reset. Default: 60 s.',
  },
});
