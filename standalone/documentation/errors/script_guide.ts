import { ERROR_CLASSES, type SCRIPT_MESSAGES } from '../../../common/errors';
import type { GuideOf } from './error_guide';

const family = 'statement_error' as const;

/** Errors of variables, blocks and loops. */
export const SCRIPT_GUIDE: GuideOf<typeof SCRIPT_MESSAGES> = {
  unknown_variable: {
    family,
    samples: [{ name: 'cuont', near: 'count' }, { name: 'total' }],
    means: 'No variable of this name is declared in the script before this statement.',
  },
  variable_exists: {
    family,
    samples: [{ name: 'count' }],
    means:
      'A block can declare a variable only once. Blocks inside it can declare their own variable of the same name.',
  },
  variable_without_type: {
    family,
    samples: [{ name: 'count' }],
    means: 'DECLARE has neither a type nor a value whose type is known.',
  },
  variable_type: {
    family,
    samples: [
      { name: 'count', type: 'integer', found: 'text' },
      { name: 'labels', type: 'list of text', found: 'integer' },
    ],
    means:
      'A variable keeps its type. Only integers are converted to numbers, and dates to timestamps.',
  },
  variable_not_settable: {
    family,
    samples: [
      { name: 'row', what: 'row' },
      { name: 'e', what: 'error' },
    ],
    means: 'The row of FOR and the error of CATCH can only be read.',
  },
  variable_hidden: {
    family,
    samples: [{ name: 'state', column: 'gh.issues.state' }],
    means: 'A warning: a column takes precedence over a variable of the same name.',
  },
  unknown_error_class: {
    family,
    samples: [
      { name: 'conector_error', near: 'connector_error', known: [] },
      { name: 'my_error', known: Object.keys(ERROR_CLASSES) },
    ],
    means: 'CATCH names a class that no error can have.',
  },
  misplaced_exit: {
    family,
    samples: [{ statement: 'BREAK' }],
    means: 'BREAK and CONTINUE apply to the loop around them.',
  },
  misplaced_rethrow: {
    family,
    samples: [{}],
    means: 'Outside CATCH, there is no error to repeat.',
  },
  thrown: {
    family: 'script_error',
    samples: [
      { message: 'No open issues.', error_class: 'nothing_to_do' },
      { message: '', error_class: 'nothing_to_do' },
      { message: '' },
    ],
    means: 'A THROW of the script, with its message and its class.',
    fix: 'Correct what the message describes, or handle the error with CATCH.',
  },
  assertion_failed: {
    family: 'script_error',
    samples: [{ condition: 'count > 0' }, { condition: 'count > 0', message: 'no open issues' }],
    means: 'The condition of an ASSERT was false or NULL.',
    fix: 'Check the values in the condition, for example with PRINT.',
  },
  too_many_iterations: {
    family,
    samples: [{ limit: 100_000 }],
    means: 'The loop did not end; most likely, its condition is always true.',
  },
  loop_rows_too_large: {
    family,
    samples: [{ megabytes: 64 }],
    means:
      'A change can move rows to a page that was already read. A FOR whose statements change something therefore reads all of its rows into memory first.',
  },
  variables_too_large: {
    family,
    samples: [{ megabytes: 64 }],
    means:
      'All scripts that a user runs at the same time share this memory. A text that is joined to itself in a loop soon exceeds it.',
  },
  block_timed_out: {
    family: 'timeout_error',
    samples: [{ seconds: 3600 }],
    means: 'Everything inside the block counts, except waits for a slow reader of its rows.',
  },
};
