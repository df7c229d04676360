import { counted, grouped } from '../quantities';
import { boundSetting, type Message } from './message';

const resumeHint = (run: string): string =>
  `To continue, add WITH (resume = '${run}') after FOR EACH (…) and run the statement again: rows that succeeded are skipped.`;

const BOUNDS = {
  for_each_rows: (limit: number) => `has more than ${counted(limit, 'row')}`,
  for_each_megabytes: (limit: number) => `has more than ${grouped(limit)} MB of arguments`,
} as const;

/** Errors of actions that are run for each row of a query. */
export const ACTION_MESSAGES = {
  for_each_bound_exceeded: (f: { bound: keyof typeof BOUNDS; limit: number }): Message => ({
    text: `The query of FOR EACH ${BOUNDS[f.bound](f.limit)} (${f.bound}). No action was run.`,
    hint: `Narrow it with WHERE or LIMIT. An administrator can raise the limit with ${boundSetting(f.bound)}.`,
  }),
  for_each_partial: (f: { reason: string }): Message => ({
    text: `The query of FOR EACH returned a partial result (${f.reason}). No action was run.`,
    hint: 'Run it again. To run the actions for the rows that were read, add WITH (allow_partial = true) after FOR EACH (…).',
  }),
  for_each_value: (f: { row: number; name: string; expected: string; found: string }): Message => ({
    text: `Row ${grouped(f.row)} of FOR EACH: "${f.name}" must be ${f.expected}${f.found === '' ? '' : `, not ${f.found}`}. No action was run.`,
    hint: 'Convert the value in the arguments, or exclude the row with WHERE.',
  }),
  confirmation_required: (f: { action: string; rows: number; limit: number }): Message => ({
    text: `${f.action} would be run ${grouped(f.rows)} times; more than ${grouped(f.limit)} must be confirmed (unconfirmed_actions). No action was run.`,
    hint: 'Confirm it with WITH (confirm = true) after FOR EACH (…), or in the terminal with --yes.',
  }),
  confirmation_declined: (f: { action: string; rows: number }): Message => ({
    text: `${f.action} was not confirmed for ${counted(f.rows, 'row')}. No action was run.`,
    hint: 'Narrow the query with WHERE or LIMIT, or run it again and confirm it.',
  }),
  unknown_question: (_: object): Message => ({
    text: 'None of your running scripts is waiting for this confirmation.',
    hint: 'Run the script again, and confirm it when it asks.',
  }),
  actions_failed: (f: {
    failed: number;
    total: number;
    unsent: number;
    stopAfter: number;
    run: string;
  }): Message => ({
    text: `${grouped(f.failed)} of ${counted(f.total, 'action')} failed${f.unsent === 0 ? '' : `, so ${grouped(f.unsent)} ${f.unsent === 1 ? 'was' : 'were'} not sent (stop_after is ${grouped(f.stopAfter)})`}.`,
    hint: `Fix the cause. ${resumeHint(f.run)}`,
  }),
  actions_interrupted: (f: {
    sent: number;
    total: number;
    /** Sent, without a response. */
    unknown: number;
    run: string;
    /** Of the time limit, if that was the reason. */
    seconds?: number;
  }): Message => ({
    text: `${f.seconds === undefined ? 'Cancelled' : `Stopped after ${grouped(f.seconds)} s (statement_seconds)`}: ${grouped(f.sent)} of ${counted(f.total, 'action')} ${f.sent === 1 ? 'was' : 'were'} sent${f.unknown === 0 ? '' : `; it is unknown whether ${grouped(f.unknown)} of them ${f.unknown === 1 ? 'was' : 'were'} applied`}.`,
    hint: f.sent === 0 ? 'Nothing was changed. Run the statement again.' : resumeHint(f.run),
  }),
  unknown_run: (f: { run: string }): Message => ({
    text: `Run "${f.run}" was not found.`,
    hint: 'List your runs with SHOW AUDIT, and use the id of one that sent an action.',
  }),
  run_of_other_action: (f: { run: string; action: string; found: string }): Message => ({
    text: `Run "${f.run}" belongs to ${f.found}, not to ${f.action}.`,
    hint: 'Continue it with the statement that started it.',
  }),
  run_in_progress: (f: { run: string }): Message => ({
    text: `Another statement has just sent this action of run "${f.run}", so it was not sent again.`,
    hint: 'Wait for the other statement to end, then list its actions with SHOW AUDIT.',
  }),
} as const;
