import { didYouMean, hinted, type Message } from './message';

const unknown = (
  what: string,
  name: string,
  near: string | undefined,
  otherwise?: string,
): Message => ({
  text: `There is no ${what} "${name}".`,
  ...hinted(didYouMean(near) ?? otherwise),
});

const lacking = (
  of: string,
  what: string,
  name: string,
  near: string | undefined,
  otherwise: string | undefined,
): Message => ({
  text: `${of} has no ${what} "${name}".`,
  ...hinted(didYouMean(near) ?? otherwise),
});

/** What binding says: names and types against the schemas. */
export const BINDING_MESSAGES = {
  unknown_connector: (f: { name: string; near?: string }): Message =>
    unknown(
      'connector',
      f.name,
      f.near,
      'SHOW CONNECTORS lists what there is; CREATE CONNECTOR makes one.',
    ),
  unknown_connector_type: (f: { name: string; near?: string }): Message =>
    unknown('connector type', f.name, f.near, 'SHOW CONNECTOR TYPES lists them.'),
  unknown_entity: (f: { connector: string; name: string; near?: string }): Message =>
    unknown(
      'entity',
      `${f.connector}.${f.name}`,
      f.near,
      `SHOW ENTITIES FROM ${f.connector} lists them.`,
    ),
  missing_entity: (f: { connector: string; entities: readonly string[] }): Message => ({
    text: `"${f.connector}" is a connector; a query reads one of its entities.`,
    hint:
      f.entities.length === 0
        ? `SHOW ENTITIES FROM ${f.connector} lists them.`
        : `Its entities are ${f.entities.map((entity) => `${f.connector}.${entity}`).join(', ')}.`,
  }),
  unknown_action: (f: { entity: string; name: string; near?: string }): Message =>
    unknown(
      'action',
      `${f.entity}.${f.name}`,
      f.near,
      'SHOW ACTIONS FROM the connector lists them.',
    ),
  unknown_table: (f: { name: string; near?: string }): Message =>
    unknown('table', f.name, f.near, 'A table is connector.entity; SHOW CONNECTORS lists them.'),
  unknown_column: (f: { column: string; table: string; near?: string }): Message =>
    lacking(
      f.table,
      'column',
      f.column,
      f.near,
      // A query has no name that could be described.
      f.table.includes('.') ? `DESCRIBE ${f.table} lists its columns.` : undefined,
    ),
  unknown_function: (f: { name: string; near?: string }): Message =>
    unknown('function', f.name, f.near),
  unknown_option: (f: { name: string; near?: string; known: readonly string[] }): Message =>
    unknown('option', f.name, f.near, `The options here are ${f.known.join(', ')}.`),
  unknown_config_key: (f: {
    type: string;
    name: string;
    near?: string;
    known: readonly string[];
  }): Message =>
    lacking(`The type ${f.type}`, 'config key', f.name, f.near, `It takes ${f.known.join(', ')}.`),
  unknown_argument: (f: {
    action: string;
    name: string;
    near?: string;
    known: readonly string[];
  }): Message => lacking(f.action, 'argument', f.name, f.near, `It takes ${f.known.join(', ')}.`),
  unknown_parameter: (f: { name: string }): Message => ({
    text: `The parameter $${f.name} has no value.`,
    hint: `Give it one: --param ${f.name}=….`,
  }),
  unknown_secret: (f: { name: string }): Message => ({
    text: `There is no secret "${f.name}" yet.`,
    hint: `Store it before the first use: moltler secrets set ${f.name}`,
  }),
  missing_config_key: (f: { type: string; name: string }): Message => ({
    text: `A ${f.type} connector needs "${f.name}" in CONFIG.`,
    hint: `Add "${f.name}": … to CONFIG.`,
  }),
  missing_config_choice: (f: { type: string; sets: readonly (readonly string[])[] }): Message => ({
    text: `A ${f.type} connector needs ${f.sets.map((set) => set.map((key) => `"${key}"`).join(' and ')).join(', or ')} in CONFIG.`,
  }),
  invalid_name: (f: { what: string; name: string }): Message => ({
    text: `"${f.name}" cannot be the name of a ${f.what}.`,
    hint: 'A name has letters, digits and _, and starts with a letter or _.',
  }),
  secret_exists: (f: { name: string }): Message => ({
    text: `A secret "${f.name}" exists already.`,
    hint: 'Use CREATE OR REPLACE SECRET.',
  }),
  missing_argument: (f: { action: string; name: string }): Message => ({
    text: `${f.action} needs the argument ${f.name}.`,
  }),
  missing_filter: (f: {
    entity: string;
    column: string;
    operators: readonly string[];
    supplier?: string;
  }): Message => ({
    text: `${f.entity} cannot be read without a condition on ${f.column} (${f.operators.join(', ')}).`,
    hint:
      f.supplier === undefined
        ? `Add WHERE ${f.column} = …`
        : `Add WHERE ${f.column} = …, or join it with ${f.supplier}, which can supply it.`,
  }),
  only_asked_with_equals: (f: { entity: string; column: string }): Message => ({
    text: `${f.column} of ${f.entity} is part of the request: it can only be asked for with = and a constant.`,
    hint: `Write WHERE ${f.column} = … AND …; several values are several SELECTs, joined by UNION ALL.`,
  }),
  asked_for_twice: (f: { entity: string; column: string }): Message => ({
    text: `${f.column} of ${f.entity} is part of the request, and two different values are asked for.`,
    hint: 'Leave one of them out; several values are several SELECTs, joined by UNION ALL.',
  }),
  config_key_unset: (f: { entity: string; connector: string; name: string }): Message => ({
    text: `${f.entity} cannot be read without "${f.name}" in CONFIG.`,
    hint: `ALTER CONNECTOR ${f.connector} SET CONFIG {"${f.name}": …} sets it.`,
  }),
  invalid_value: (f: { name: string; expected: string; found: string }): Message => ({
    text: `"${f.name}" must be ${f.expected}${f.found === '' ? '' : `, not ${f.found}`}.`,
  }),
  duplicate_key: (f: { name: string }): Message => ({ text: `"${f.name}" is given twice.` }),
  duplicate_alias: (f: { name: string }): Message => ({
    text: `Two tables are called "${f.name}" here.`,
    hint: 'Give one another alias.',
  }),
  ambiguous_column: (f: { column: string; tables: readonly string[] }): Message => ({
    text: `The column "${f.column}" is in ${f.tables.join(' and ')}.`,
    hint: `Write ${f.tables[0] ?? 'table'}.${f.column}.`,
  }),
  compared_with_null: (f: { operator: string }): Message => ({
    text: `Nothing is ${f.operator} NULL, so no row will do.`,
    hint: f.operator === '!=' ? 'Write IS NOT NULL.' : 'Write IS NULL.',
  }),
  unknown_value: (f: {
    column: string;
    value: string;
    known: readonly string[];
    near?: string;
  }): Message => ({
    text: `"${f.value}" is not a known value of ${f.column}.`,
    ...hinted(didYouMean(f.near) ?? `Known values are ${f.known.join(', ')}.`),
  }),
  quoted_column: (f: { column: string; name: string }): Message => ({
    text: `"${f.column}" in double quotes is text, not the column ${f.column}.`,
    hint: `Write ${f.name} in backticks for the column, or use single quotes for the text.`,
  }),
  constants_compared: (f: { name?: string }): Message => ({
    text: 'Two constants are compared, so the result is the same for every row.',
    hint: `Quotes make text. Write a column as its name alone or in backticks${f.name === undefined ? '' : `: ${f.name}`}.`,
  }),
  constant_key: (f: { clause: string; name?: string }): Message => ({
    text: `${f.clause} has a text here, which is the same for every row.`,
    hint: `Quotes make text. Write a column as its name alone or in backticks${f.name === undefined ? '' : `: ${f.name}`}.`,
  }),
  join_without_condition: (f: { table: string }): Message => ({
    text: `The JOIN with ${f.table} has no condition.`,
    hint: 'Add ON a.x = b.y or USING (column), or write CROSS JOIN to pair every row with every other.',
  }),
  type_mismatch: (f: {
    operation: string;
    left: string;
    right: string;
    advice?: string;
  }): Message => ({
    text: `${f.operation} cannot take ${f.left} and ${f.right}.`,
    hint: f.advice ?? 'CAST one of them.',
  }),
  wrong_argument_count: (f: { name: string; expected: string; found: number }): Message => ({
    text: `${f.name} takes ${f.expected} arguments, not ${f.found}.`,
  }),
  column_counts_differ: (f: { operation: string; left: number; right: number }): Message => ({
    text: `Both sides of ${f.operation} need the same number of columns, not ${f.left} and ${f.right}.`,
  }),
  recursive_type: (f: { column: string; first: string; later: string }): Message => ({
    text: `The column "${f.column}" of a recursive query begins as ${f.first} and goes on as ${f.later}.`,
    hint: `CAST it on one side of UNION, so that both are the same.`,
  }),
  recursive_clause: (f: { name: string }): Message => ({
    text: `ORDER BY, LIMIT and OFFSET cannot stand inside the recursive query "${f.name}".`,
    hint: `Put them to the query that reads "${f.name}".`,
  }),
  not_grouped: (f: { column: string }): Message => ({
    text: `"${f.column}" is neither in GROUP BY nor inside an aggregate.`,
    hint: `Add it to GROUP BY, or write any_value(${f.column}).`,
  }),
  misplaced_aggregate: (f: { clause: string }): Message => ({
    text: `An aggregate cannot stand in ${f.clause}.`,
    hint: f.clause === 'WHERE' ? 'Use HAVING.' : 'Move it to the SELECT list.',
  }),
  too_many_combinations: (f: { entity: string; found: number; limit: number }): Message => ({
    text: `The values listed for ${f.entity} make ${f.found.toLocaleString('en-US')} combinations, each a request of its own; the limit is ${f.limit.toLocaleString('en-US')} (scan_value_sets).`,
    hint: 'List fewer values, or query them in parts. An administrator can raise the limit with --bound scan_value_sets=….',
  }),
  not_selected: (_: object): Message => ({
    text: 'With DISTINCT, ORDER BY can only use columns of the SELECT list.',
    hint: 'Select it too, or use GROUP BY.',
  }),
  misplaced_window: (f: { clause: string }): Message => ({
    text: `A window function cannot stand in ${f.clause}.`,
    hint: 'Use QUALIFY, or compute it in a derived table and filter outside.',
  }),
  missing_over: (f: { name: string }): Message => ({
    text: `${f.name} needs a window.`,
    hint: `Write ${f.name}(…) OVER (ORDER BY …).`,
  }),
  unknown_window: (f: { name: string; near?: string }): Message =>
    unknown('window', f.name, f.near, 'Name it in the WINDOW clause.'),
  misplaced_star: (_: object): Message => ({
    text: '* cannot stand here.',
    hint: 'It belongs into the SELECT list and into count(*).',
  }),
  wrong_argument_type: (f: {
    name: string;
    argument: string;
    expected: string;
    found: string;
  }): Message => ({
    text: `The argument ${f.argument} of ${f.name} must be ${f.expected}, not ${f.found}.`,
    hint: 'CAST it.',
  }),
  not_a_condition: (f: { clause: string; found: string }): Message => ({
    text: `${f.clause} needs a condition, not ${f.found}.`,
    hint: 'Compare it with something.',
  }),
  ordinal_out_of_range: (f: { clause: string; ordinal: string; columns: number }): Message => ({
    text: `${f.clause} ${f.ordinal}: the SELECT list has ${f.columns} column${f.columns === 1 ? '' : 's'}.`,
  }),
  not_constant: (f: { name: string }): Message => ({
    text: `"${f.name}" must be a constant or a parameter.`,
    hint: 'Put the value itself, or $name and give it with --param.',
  }),
  connector_exists: (f: { name: string }): Message => ({
    text: `A connector "${f.name}" exists already.`,
    hint: 'Use CREATE OR REPLACE CONNECTOR, IF NOT EXISTS, or ALTER CONNECTOR.',
  }),
  secret_in_plain: (f: { name: string; secret: string }): Message => ({
    text: `"${f.name}" is typed in plain. It is stored encrypted and not shown again.`,
    hint: `Better: moltler secrets set ${f.secret}, and "${f.name}": "{{secrets.${f.secret}}}" here.`,
  }),
  option_without_effect: (f: { name: string; needs: string }): Message => ({
    text: `"${f.name}" does nothing without "${f.needs}".`,
    hint: `Set "${f.needs}" too, or leave "${f.name}" out.`,
  }),
  read_only_caller: (f: { statement: string }): Message => ({
    text: `${f.statement} changes something, and this access may only read.`,
    hint: 'Use a token that was created without --read-only.',
  }),
  trial_not_possible: (f: { statement: string }): Message => ({
    text: `${f.statement} cannot be tested without running it.`,
    hint: 'Send one CREATE CONNECTOR or ALTER CONNECTOR.',
  }),
  statement_not_available: (f: { statement: string }): Message => ({
    text: `${f.statement} cannot be run yet: this version reads it but does not execute it.`,
    hint: 'Nothing was changed.',
  }),
} as const;
