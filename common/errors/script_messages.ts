import { counted, grouped } from '../quantities';
import { boundSetting, didYouMean, type Message } from './message';

/** Diagnostics and errors of variables, blocks and loops. */
export const SCRIPT_MESSAGES = {
  unknown_variable: (f: { name: string; near?: string }): Message => ({
    text: `Unknown variable "${f.name}".`,
    hint: didYouMean(f.near) ?? `Create it before this statement: DECLARE ${f.name} = value;`,
  }),
  variable_exists: (f: { name: string }): Message => ({
    text: `Variable "${f.name}" already exists in this block.`,
    hint: `Change it with SET ${f.name} = value, or choose another name.`,
  }),
  variable_without_type: (f: { name: string }): Message => ({
    text: `The type of variable "${f.name}" is not known.`,
    hint: `Add a type: DECLARE ${f.name} text;`,
  }),
  variable_type: (f: { name: string; type: string; found: string }): Message => ({
    text: `Variable "${f.name}" is ${f.type}, but the value is ${f.found}.`,
    hint: f.type.startsWith('list of')
      ? 'Use a value of that type, or declare the variable with another type.'
      : `Convert it with CAST(… AS ${f.type}), or declare the variable with another type.`,
  }),
  variable_not_settable: (f: { name: string; what: 'row' | 'error' }): Message => ({
    text: `"${f.name}" is the ${f.what === 'row' ? 'row of the loop' : 'error that was caught'} and cannot be changed.`,
    hint: 'Copy the value to a variable of your own: DECLARE name = value;',
  }),
  variable_hidden: (f: { name: string; column: string }): Message => ({
    text: `"${f.name}" is the column ${f.column} here, not the variable of that name.`,
    hint: 'Rename the variable to use its value.',
  }),
  unknown_error_class: (f: { name: string; near?: string; known: readonly string[] }): Message => ({
    text: `Unknown error class "${f.name}".`,
    hint:
      didYouMean(f.near) ??
      `Use one of these, or a name that THROW uses inside this TRY: ${f.known.join(', ')}.`,
  }),
  misplaced_exit: (f: { statement: string }): Message => ({
    text: `${f.statement} is not inside a loop.`,
    hint: 'Move it into WHILE or FOR. It cannot leave FINALLY.',
  }),
  misplaced_rethrow: (_: object): Message => ({
    text: 'THROW without a message is only allowed inside CATCH, where it repeats the error.',
    hint: "Add a message: THROW 'message';",
  }),
  thrown: (f: { message: string; error_class?: string }): Message => ({
    text:
      f.message === ''
        ? `The script threw ${f.error_class ?? 'an error'} without a message.`
        : f.message,
  }),
  assertion_failed: (f: { condition: string; message?: string }): Message => ({
    text: `Assertion failed: ${f.message ?? f.condition}`,
  }),
  too_many_iterations: (f: { limit: number }): Message => ({
    text: `The loop was stopped after ${counted(f.limit, 'iteration')} (loop_iterations).`,
    hint: `Check its condition. An administrator can raise the limit with ${boundSetting('loop_iterations')}.`,
  }),
  loop_rows_too_large: (f: { megabytes: number }): Message => ({
    text: `The loop changes something, so all of its rows are read first, and they are larger than ${grouped(f.megabytes)} MB (loop_megabytes). No iteration was run.`,
    hint: `Select fewer columns, or narrow the query with a filter or a LIMIT. An administrator can raise the limit with ${boundSetting('loop_megabytes')}.`,
  }),
  variables_too_large: (f: { megabytes: number }): Message => ({
    text: `The variables of all scripts that you are running would take more than ${grouped(f.megabytes)} MB (variable_megabytes).`,
    hint: `Keep rows in a temporary table (CREATE TEMP TABLE), or set variables that are no longer needed to NULL. An administrator can raise the limit with ${boundSetting('variable_megabytes')}.`,
  }),
  block_timed_out: (f: { seconds: number }): Message => ({
    text: `The block was stopped because it took longer than ${grouped(f.seconds)} s (block_seconds).`,
    hint: `Split it up, or process fewer rows. An administrator can raise the limit with ${boundSetting('block_seconds')}.`,
  }),
} as const;
