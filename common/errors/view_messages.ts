import { didYouMean, hinted, type Message } from './message';

/** Diagnostics about views. */
export const VIEW_MESSAGES = {
  unknown_view: (f: { name: string; near?: string }): Message => ({
    text: `Unknown view "${f.name}".`,
    ...hinted(didYouMean(f.near) ?? 'List your views with SHOW VIEWS.'),
  }),
  view_exists: (f: { name: string }): Message => ({
    text: `View "${f.name}" already exists.`,
    hint: 'Replace it with CREATE OR REPLACE VIEW.',
  }),
  name_taken: (f: { what: 'connector' | 'view' | 'temporary table'; name: string }): Message => ({
    text: `"${f.name}" is already the name of a ${f.what}.`,
    hint: 'Choose another name: connectors, views and temporary tables cannot have the same one.',
  }),
  view_invalid: (f: {
    view: string;
    /** The view that reads it, if the statement does not. */
    through?: string;
    /** A whole sentence. */
    problem: string;
  }): Message => ({
    text: `View "${f.view}"${f.through === undefined ? '' : `, which "${f.through}" reads,`} no longer works: ${f.problem}`,
    hint: `Show its query with SHOW VIEWS LIKE '${f.view}', then change it with CREATE OR REPLACE VIEW.`,
  }),
  view_cycle: (f: { path: readonly string[] }): Message => ({
    text: `A view cannot read itself: ${f.path.join(' reads ')}.`,
    hint: 'Change the query of one of them.',
  }),
  view_parameter: (f: { name: string }): Message => ({
    text: `A view cannot use parameters, such as $${f.name}.`,
    hint: `Write the value instead, or compare with $${f.name} in the statements that read the view.`,
  }),
  secret_in_view: (f: { name: string }): Message => ({
    text: `The query of view "${f.name}" contains a secret.`,
    hint: 'Remove it: everyone who can run queries can read the query of a view.',
  }),
  duplicate_view_column: (f: { view: string; name: string }): Message => ({
    text: `View "${f.view}" would have two columns named "${f.name}".`,
    hint: 'Name one of them differently with AS.',
  }),
} as const;
