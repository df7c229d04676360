import { grouped } from '../quantities';
import { boundSetting, didYouMean, type Message } from './message';

/** Diagnostics and errors of temporary tables. */
export const TEMP_TABLE_MESSAGES = {
  temp_table_outside_block: (_: object): Message => ({
    text: 'CREATE TEMP TABLE only works inside BEGIN … END, because the table is deleted when the block ends.',
    hint: 'Enclose it and the statements that read it in one BEGIN … END, or store the query with CREATE VIEW name AS SELECT ….',
  }),
  temp_table_exists: (f: { name: string; sometimes: boolean }): Message => ({
    text: f.sometimes
      ? `Temporary table "${f.name}" may already exist here.`
      : `Temporary table "${f.name}" already exists.`,
    hint: 'Replace it with CREATE OR REPLACE TEMP TABLE, or keep it with CREATE TEMP TABLE IF NOT EXISTS.',
  }),
  temp_table_in_loop: (f: { name: string }): Message => ({
    text: `The second iteration of the loop could not create temporary table "${f.name}", because it would already exist.`,
    hint: `Write CREATE OR REPLACE TEMP TABLE, or add DROP TABLE ${f.name} at the end of the loop.`,
  }),
  temp_table_uncertain: (f: { name: string; drop?: true }): Message => ({
    text: `Temporary table "${f.name}" may not exist here: not every path to this statement creates it.`,
    hint:
      f.drop === true
        ? `Write DROP TABLE IF EXISTS ${f.name}.`
        : 'Create it before the branch or loop, or in every branch.',
  }),
  temp_table_differs: (f: { name: string }): Message => ({
    text: `Temporary table "${f.name}" has different columns here, depending on the path to this statement.`,
    hint: 'Select the same columns, with the same types, wherever it is created, or use two tables.',
  }),
  unknown_temp_table: (f: { name: string; isView: boolean; near?: string }): Message => ({
    text: `Unknown temporary table "${f.name}".`,
    hint: f.isView
      ? `"${f.name}" is a view. Delete it with DROP VIEW ${f.name}.`
      : (didYouMean(f.near) ??
        'DROP TABLE only deletes tables that CREATE TEMP TABLE created earlier in the same block.'),
  }),
  temp_table_in_view: (f: { name: string }): Message => ({
    text: `A view cannot read temporary table "${f.name}", because it is deleted when the block ends.`,
    hint: 'Write the query of the table in the view, instead of its name.',
  }),
  duplicate_temp_table_column: (f: { table: string; name: string }): Message => ({
    text: `Temporary table "${f.table}" would have two columns named "${f.name}".`,
    hint: 'Name one of them differently with AS.',
  }),
  temp_tables_too_large: (f: { name: string; megabytes: number; bound: string }): Message => ({
    text: `Temporary table "${f.name}" was not created, because the rows on disk would be larger than ${grouped(f.megabytes)} MB (${f.bound}).`,
    hint: `Select fewer rows or columns, or delete tables that are no longer needed with DROP TABLE. An administrator can raise the limit with ${boundSetting(f.bound)}.`,
  }),
  too_many_temp_tables: (f: { name: string; limit: number }): Message => ({
    text: `Temporary table "${f.name}" was not created, because a block can have at most ${grouped(f.limit)} at once (temp_tables).`,
    hint: `Delete tables that are no longer needed with DROP TABLE. An administrator can raise the limit with ${boundSetting('temp_tables')}.`,
  }),
  temp_table_value: (f: {
    table: string;
    column: string;
    type: string;
    value: string;
  }): Message => ({
    text: `Temporary table "${f.table}" was not created, because ${f.value} in column "${f.column}" is out of range for ${f.type}.`,
    hint: `Convert the column in the query with CAST(${f.column} AS text).`,
  }),
} as const;
