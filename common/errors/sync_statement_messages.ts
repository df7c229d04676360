import { grouped } from '../quantities';
import { andList, didYouMean, hinted, orList, type Message } from './message';

/** Diagnostics about syncs and their schedules. */
export const SYNC_STATEMENT_MESSAGES = {
  unknown_sync: (f: { name: string; near?: string }): Message => ({
    text: `Unknown sync "${f.name}".`,
    ...hinted(didYouMean(f.near) ?? 'List your syncs with SHOW SYNCS.'),
  }),
  sync_invalid: (f: {
    sync: string;
    /** A whole sentence. */
    problem: string;
  }): Message => ({
    text: `Sync "${f.sync}" no longer works: ${f.problem}`,
    hint: `Show its statement with SHOW SYNCS LIKE '${f.sync}', then run a corrected one, or delete it with DROP SYNC ${f.sync}.`,
  }),
  unsyncable_entity: (f: {
    entity: string;
    /** `its rows have no key`. */
    because: string;
    /** Columns with which it can be synced. */
    unless?: readonly string[];
  }): Message => ({
    text: `${f.entity} cannot be synced: ${f.because}.`,
    hint:
      f.unless === undefined
        ? `Sync a query instead: SYNC (SELECT … FROM ${f.entity} WHERE …) AS name TO index KEY (column).`
        : `Add WHERE ${f.unless.map((column) => `${column} = …`).join(' AND ')}.`,
  }),
  nothing_to_sync: (f: { connector: string }): Message => ({
    text: `${f.connector} has no entity that can be synced without a condition.`,
    hint: `Sync one of its entities with a condition, or a query. List them with SHOW ENTITIES FROM ${f.connector}.`,
  }),
  sync_condition_of_connector: (f: { connector: string; entity: string }): Message => ({
    text: `WHERE needs one entity: the entities of ${f.connector} have different columns.`,
    hint: `Name the entity, such as SYNC CONNECTOR ${f.connector}.${f.entity} TO …`,
  }),
  not_incremental: (f: {
    entity: string;
    /** `the list cannot be filtered by time`. */
    because: string;
  }): Message => ({
    text: `${f.entity} cannot be read incrementally: ${f.because}.`,
    hint: 'Remove INCREMENTAL ON: each run then reads all rows, and writes only those that changed.',
  }),
  other_incremental_column: (f: { entity: string; column: string; declared: string }): Message => ({
    text: `${f.entity} cannot be read incrementally by ${f.column}: only ${f.declared} changes whenever a row does.`,
    hint: `Write INCREMENTAL ON ${f.declared}.`,
  }),
  no_incremental_entity: (f: {
    connector: string;
    column: string;
    known: readonly string[];
  }): Message => ({
    text: `No entity of ${f.connector} can be read incrementally by ${f.column}.`,
    hint:
      f.known.length === 0
        ? 'Remove INCREMENTAL ON: each run then reads all rows, and writes only those that changed.'
        : `Write INCREMENTAL ON ${orList(f.known)}, or remove it.`,
  }),
  invalid_index_name: (f: {
    name: string;
    /** A whole sentence. */
    problem: string;
  }): Message => ({
    text: `"${f.name}" is not a valid index name. ${f.problem}`,
    hint: 'Write a name such as github-issues-*, in which the star stands for the connector and the entity.',
  }),
  one_index_for_entities: (f: { target: string; entities: number }): Message => ({
    text: `${grouped(f.entities)} entities with different columns cannot share the index "${f.target}".`,
    hint: `Add a star, which stands for the connector and the entity: ${f.target}-*`,
  }),
  invalid_schedule: (f: {
    cron: string;
    /** A whole sentence. */
    problem: string;
  }): Message => ({
    text: `'${f.cron}' is not a valid schedule. ${f.problem}`,
    hint: "Write minute, hour, day of the month, month and day of the week, such as '*/15 * * * *'; or '@hourly' or '@every 5m'.",
  }),
  unknown_time_zone: (f: { name: string; near?: string }): Message => ({
    text: `Unknown time zone "${f.name}".`,
    ...hinted(didYouMean(f.near) ?? "Write an IANA name, such as 'Europe/Berlin'."),
  }),
  schedule_required: (f: { connector?: string }): Message => ({
    text:
      f.connector === undefined
        ? 'SCHEDULE of a query requires a schedule.'
        : `SCHEDULE requires a schedule, because ${f.connector} has no sync_interval.`,
    hint:
      f.connector === undefined
        ? "Write one, such as SCHEDULE '*/15 * * * *'."
        : `Write one, such as SCHEDULE '*/15 * * * *', or set ALTER CONNECTOR ${f.connector} SET OPTIONS {"sync_interval": "15m"}.`,
  }),
  sync_parameter: (f: { name: string }): Message => ({
    text: `A sync cannot use parameters, such as $${f.name}: it is stored, and runs without them.`,
    hint: 'Write the value instead.',
  }),
  secret_in_sync: (f: { sync: string }): Message => ({
    text: `The statement of sync "${f.sync}" contains a secret.`,
    hint: 'Remove it: everyone who can run queries can read the statement of a sync.',
  }),
  sync_columns: (f: { names: readonly string[] }): Message => ({
    text: `The query has more than one column named ${andList(f.names.map((name) => `"${name}"`))}, but a document has each name once.`,
    hint: 'Rename one of them with AS.',
  }),
  reserved_sync_column: (f: { name: string }): Message => ({
    text: `A document cannot have a column named "${f.name}", which is reserved.`,
    hint: 'Rename it with AS.',
  }),
} as const;
