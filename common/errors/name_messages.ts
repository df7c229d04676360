import { andList, didYouMean, hinted, type Message, secretCommand } from './message';

const unknown = (
  what: string,
  name: string,
  near: string | undefined,
  otherwise?: string,
): Message => ({
  text: `Unknown ${what} "${name}".`,
  ...hinted(didYouMean(near) ?? otherwise),
});

const hasNo = (
  of: string,
  what: string,
  name: string,
  near: string | undefined,
  otherwise: string | undefined,
): Message => ({
  text: `${of} has no ${what} "${name}".`,
  ...hinted(didYouMean(near) ?? otherwise),
});

/** Diagnostics about names that are unknown, missing or ambiguous. */
export const NAME_MESSAGES = {
  unknown_connector: (f: { name: string; near?: string }): Message =>
    unknown(
      'connector',
      f.name,
      f.near,
      'List your connectors with SHOW CONNECTORS, or add one with CREATE CONNECTOR.',
    ),
  unknown_connector_type: (f: { name: string; near?: string }): Message =>
    unknown('connector type', f.name, f.near, 'List the types with SHOW CONNECTOR TYPES.'),
  unknown_entity: (f: { connector: string; name: string; near?: string }): Message =>
    unknown(
      'entity',
      `${f.connector}.${f.name}`,
      f.near,
      `List its entities with SHOW ENTITIES FROM ${f.connector}.`,
    ),
  ambiguous_entity: (f: {
    connector: string;
    name: string;
    entities: readonly string[];
  }): Message => ({
    text: `${f.connector} has several entities whose names match "${f.name}" except for case.`,
    hint: `Write the name exactly like one of them: ${f.entities.join(', ')}.`,
  }),
  unreadable_entity: (f: { connector: string; name: string; because: string }): Message => ({
    text: `Rows of ${f.connector}.${f.name} cannot be read: ${f.because}.`,
    hint: `List its actions with SHOW ACTIONS FROM ${f.connector}.${f.name}, or query another entity.`,
  }),
  assumed_entity: (f: { entity: string }): Message => ({
    text: `EXPLAIN sends no requests, so this plan assumes that ${f.entity} exists and that its columns are text.`,
    hint: `Run DESCRIBE ${f.entity} first, so that EXPLAIN knows its columns.`,
  }),
  query_without_rows: (f: { column: string; because: string; instead: string }): Message => ({
    text: `This ${f.column} query returns no rows: ${f.because}.`,
    hint: `Write ${f.instead} instead.`,
  }),
  missing_entity: (f: {
    connector: string;
    entities: readonly string[];
    /** The column that takes a native query, with which the connector itself can be read. */
    query?: string;
  }): Message => {
    const entities = f.entities.map((entity) => `${f.connector}.${entity}`).join(', ');
    const native = f.query === undefined ? '' : `, or add a native query: WHERE ${f.query} = '…'`;
    return {
      text: `"${f.connector}" is a connector, not an entity.`,
      hint:
        f.entities.length === 0
          ? `List its entities with SHOW ENTITIES FROM ${f.connector}.`
          : `Query one of its entities: ${entities}${native}.`,
    };
  },
  unknown_action: (f: { entity: string; name: string; near?: string }): Message =>
    unknown(
      'action',
      `${f.entity}.${f.name}`,
      f.near,
      `List the actions with SHOW ACTIONS FROM ${f.entity}.`,
    ),
  unknown_table: (f: { name: string; near?: string }): Message =>
    unknown(
      'table',
      f.name,
      f.near,
      'Write a table as connector.entity. List your connectors with SHOW CONNECTORS.',
    ),
  unknown_index: (f: {
    pattern: string;
    near?: string;
    /** Names of some indices, and how many there are besides. */
    existing: readonly string[];
    more: number;
  }): Message => ({
    text: `No index matches "${f.pattern}".`,
    hint:
      didYouMean(f.near) ??
      (f.existing.length === 0
        ? 'There are no indices yet. Create one with SYNC CONNECTOR name TO index.'
        : `Read one that exists: ${andList([...f.existing, ...(f.more === 0 ? [] : [`${f.more} more`])])}.${f.more === 0 ? '' : ' SHOW INDICES lists them all.'}`),
  }),
  index_option: (f: { name: string; known: readonly string[] }): Message => ({
    text: `Option "${f.name}" has no effect here, because an index is read without requests to a service.`,
    hint: `Remove it. An index only accepts ${f.known.join(', ')}.`,
  }),
  unknown_column: (f: {
    column: string;
    /** Missing if there is no such table, or if it could be any of several. */
    table?: string;
    /** The number of tables, if `table` is missing. */
    tables?: number;
    near?: string;
    /** A known value of a column that is spelled like the name, and that column. */
    value?: string;
    valueColumn?: string;
  }): Message => {
    const otherwise =
      f.value !== undefined && f.valueColumn !== undefined
        ? `To compare ${f.valueColumn} with this value, write '${f.value}'.`
        : f.tables === 0
          ? `Name a table with FROM, or write text in single quotes: '${f.column}'.`
          : f.table === undefined
            ? 'List the columns of a table with DESCRIBE connector.entity.'
            : // A subquery has no name to describe.
              f.table.includes('.')
              ? `List its columns with DESCRIBE ${f.table}.`
              : `Add it to the SELECT list of ${f.table}, or use another column.`;
    return f.table === undefined
      ? unknown('column', f.column, f.near, otherwise)
      : hasNo(f.table, 'column', f.column, f.near, otherwise);
  },
  unknown_function: (f: {
    name: string;
    near?: string;
    /** What to write instead of a function of another dialect. */
    advice?: string;
  }): Message =>
    unknown(
      'function',
      f.name,
      f.near,
      f.advice ??
        'The console lists all functions under Help, Language reference; the terminal completes their names with Tab.',
    ),
  unknown_option: (f: { name: string; near?: string; known: readonly string[] }): Message =>
    unknown('option', f.name, f.near, `Use one of these: ${f.known.join(', ')}.`),
  unknown_config_key: (f: {
    type: string;
    name: string;
    near?: string;
    known: readonly string[];
  }): Message =>
    hasNo(
      `Connector type ${f.type}`,
      'CONFIG key',
      f.name,
      f.near,
      `Use one of these: ${f.known.join(', ')}.`,
    ),
  unknown_argument: (f: {
    action: string;
    name: string;
    near?: string;
    known: readonly string[];
  }): Message =>
    hasNo(f.action, 'argument', f.name, f.near, `Use one of these: ${f.known.join(', ')}.`),
  unknown_parameter: (f: { name: string }): Message => ({
    text: `Parameter $${f.name} has no value.`,
    hint: `Set it under Parameters in the console, or in the terminal with --param ${f.name}=…`,
  }),
  unknown_secret: (f: {
    name: string;
    near?: string;
    /** The statement refers to the secret from CONFIG or OPTIONS; otherwise it deletes it. */
    referred?: true;
  }): Message =>
    f.referred
      ? {
          text: `Secret "${f.name}" is not stored yet.`,
          hint: `Store it before you use the connector: ${secretCommand(f.name)}`,
        }
      : unknown('secret', f.name, f.near, 'List your secrets with SHOW SECRETS.'),
  unknown_window: (f: { name: string; near?: string }): Message =>
    unknown('window', f.name, f.near, 'Define it in the WINDOW clause.'),
} as const;
