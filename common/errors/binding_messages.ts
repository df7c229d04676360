import { counted, grouped } from '../quantities';
import { andList, boundSetting, didYouMean, hinted, type Message, secretCommand } from './message';

/** Diagnostics of binding, which checks names and types against the schemas; those about names are in `name_messages`. */
export const BINDING_MESSAGES = {
  missing_config_key: (f: { type: string; name: string }): Message => ({
    text: `"${f.name}" is missing from CONFIG; a ${f.type} connector requires it.`,
    hint: `Add "${f.name}" to CONFIG.`,
  }),
  missing_config_choice: (f: { type: string; sets: readonly (readonly string[])[] }): Message => ({
    text: `A ${f.type} connector requires ${f.sets.map((set) => set.map((key) => `"${key}"`).join(' and ')).join(f.sets.some((set) => set.length > 1) ? ', or ' : ' or ')} in CONFIG.`,
    hint: `Add ${f.sets.length === 1 ? 'them' : 'one of these'} to CONFIG.`,
  }),
  invalid_name: (f: { what: string; name: string }): Message => ({
    text: `"${f.name}" is not a valid ${f.what} name.`,
    hint: `Use up to 128 letters, digits and underscores, and start with a letter or ${f.what === 'secret' ? 'one' : 'an'} underscore.`,
  }),
  secret_exists: (f: { name: string }): Message => ({
    text: `Secret "${f.name}" already exists.`,
    hint: 'Overwrite it with CREATE OR REPLACE SECRET.',
  }),
  missing_argument: (f: { action: string; name: string }): Message => ({
    text: `${f.action} requires the argument "${f.name}".`,
    hint: `Add ${f.name} => … to the arguments.`,
  }),
  missing_arguments: (f: { action: string; choices: readonly string[] }): Message => ({
    text: `${f.action} requires one of these sets of arguments: ${f.choices.join('; or ')}.`,
    hint: 'Add the missing arguments of one of them.',
  }),
  missing_filter: (f: {
    entity: string;
    column: string;
    operators: readonly string[];
    others?: readonly string[];
    supplier?: string;
  }): Message => {
    const { others = [] } = f;
    const conditions = [f.column, ...others].map((column) => `WHERE ${column} = …`).join(' or ');
    return {
      text: `${f.entity} requires a condition on ${[`${f.column} (${f.operators.join(', ')})`, ...others].join(' or ')}.`,
      hint:
        f.supplier === undefined
          ? `Add ${conditions}`
          : `Add ${conditions}, or join ${f.supplier}, which has the values.`,
    };
  },
  equals_required: (f: { entity: string; column: string }): Message => ({
    text: `Column ${f.column} of ${f.entity} is a request parameter, so it can only be compared with a constant, using =.`,
    hint: `Write WHERE ${f.column} = … For several values, combine several SELECTs with UNION ALL.`,
  }),
  conflicting_values: (f: { entity: string; column: string }): Message => ({
    text: `Column ${f.column} of ${f.entity} is a request parameter, so it cannot have two values.`,
    hint: 'Remove one of the values. For several values, combine several SELECTs with UNION ALL.',
  }),
  config_key_unset: (f: { entity: string; connector: string; name: string }): Message => ({
    text: `${f.entity} requires "${f.name}" in CONFIG, which is not set.`,
    hint: `Set it with ALTER CONNECTOR ${f.connector} SET CONFIG {"${f.name}": …}.`,
  }),
  invalid_value: (f: { name: string; expected: string; found: string }): Message => ({
    text: `"${f.name}" must be ${f.expected}${f.found === '' ? '' : `, not ${f.found}`}.`,
  }),
  invalid_time: (f: {
    value: string;
    type: 'time' | 'date' | 'interval';
    /** The interval that the value names. */
    ago?: string;
  }): Message => ({
    text: `'${f.value}' is not a valid ${f.type}.`,
    hint:
      f.type === 'interval'
        ? "Write a number and a unit, such as INTERVAL '7 days'."
        : f.ago !== undefined
          ? `Write now() - INTERVAL '${f.ago}'.`
          : f.type === 'date'
            ? "Write it as '2026-01-31'."
            : "Write it as '2026-01-31' or '2026-01-31T12:00:00Z', or relative to now: now() - INTERVAL '7 days'.",
  }),
  duplicate_key: (f: { name: string }): Message => ({
    text: `"${f.name}" is set twice.`,
    hint: 'Remove one of them.',
  }),
  duplicate_alias: (f: { name: string }): Message => ({
    text: `Two tables have the same name or alias, "${f.name}".`,
    hint: 'Give one of them another alias with AS.',
  }),
  ambiguous_column: (f: { column: string; tables: readonly string[] }): Message => ({
    text: `Column "${f.column}" is ambiguous: it exists in ${f.tables.join(' and ')}.`,
    hint: `Qualify it with a table, such as ${f.tables[0] ?? 'table'}.${f.column}.`,
  }),
  compared_with_null: (f: { operator: string }): Message => {
    switch (f.operator) {
      case 'NOT IN':
        return {
          text: '`NOT IN` with NULL in its list never matches a row.',
          hint: 'Remove NULL from the list. Rows in which the compared value is NULL do not match either way.',
        };
      case 'IN':
        return {
          text: '`IN` never finds NULL.',
          hint: 'Remove NULL from the list, and add OR … IS NULL to find such rows.',
        };
      case '=':
        return { text: '`= NULL` never matches a row.', hint: 'Use IS NULL.' };
      case '!=':
        return { text: '`!= NULL` never matches a row.', hint: 'Use IS NOT NULL.' };
      default:
        return {
          text: `\`${f.operator} NULL\` never matches a row.`,
          hint: 'Compare with a value, or use IS NULL or IS NOT NULL.',
        };
    }
  },
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
    hint: `For the column, write ${f.name}; for the text, use single quotes.`,
  }),
  constants_compared: (f: { name?: string }): Message => ({
    text: 'This compares two constants, so the result is the same for every row.',
    hint: `Quoted words are text. For a column, remove the quotes or use backticks${f.name === undefined ? '' : `: ${f.name}`}.`,
  }),
  constant_key: (f: { clause: string; name?: string }): Message => ({
    text: `${f.clause} uses a text constant, which is the same for every row.`,
    hint: `Quoted words are text. For a column, remove the quotes or use backticks${f.name === undefined ? '' : `: ${f.name}`}.`,
  }),
  join_without_condition: (f: { table: string }): Message => ({
    text: `The JOIN with ${f.table} has no condition.`,
    hint: 'Add ON a.x = b.y or USING (column), or use CROSS JOIN to pair every row with every other.',
  }),
  type_mismatch: (f: {
    operation: string;
    left: string;
    right?: string;
    advice?: string;
  }): Message => ({
    text: `${f.operation} does not work on ${f.left}${f.right === undefined ? '' : ` and ${f.right}`}.`,
    hint:
      f.advice ??
      (f.right === undefined ? 'Convert it with CAST.' : 'Convert one of them with CAST.'),
  }),
  wrong_argument_count: (f: {
    name: string;
    expected: string;
    found: number;
    /** The signature of the function. */
    usage: string;
  }): Message => ({
    text: `${f.name} takes ${f.expected} ${f.expected === '1' ? 'argument' : 'arguments'}, not ${grouped(f.found)}.`,
    hint: `Use it as ${f.usage}.`,
  }),
  column_counts_differ: (f: {
    operation: string;
    left: number;
    right: number;
    /** `left` is the number that `operation` requires; otherwise both are sides of a set operation. */
    required?: true;
  }): Message => ({
    text: f.required
      ? `${f.operation} must have ${counted(f.left, 'column')}, not ${grouped(f.right)}.`
      : `Both sides of ${f.operation} must have the same number of columns, not ${grouped(f.left)} and ${grouped(f.right)}.`,
    hint: f.required
      ? `${f.right > f.left ? 'Remove' : 'Add'} ${counted(Math.abs(f.right - f.left), 'column')}.`
      : 'Select the same number of columns on both sides, for example with NULL in place of a missing one.',
  }),
  recursive_type: (f: { column: string; first: string; later: string }): Message => ({
    text: `Column "${f.column}" of the recursive query changes type from ${f.first} to ${f.later}.`,
    hint: 'Use CAST on one side of UNION so that both sides have the same type.',
  }),
  recursive_clause: (f: { name: string }): Message => ({
    text: `ORDER BY, LIMIT and OFFSET are not allowed inside the recursive query "${f.name}".`,
    hint: `Move them to the query that reads "${f.name}".`,
  }),
  not_grouped: (f: { column: string }): Message => ({
    text: `"${f.column}" is neither in GROUP BY nor inside an aggregate.`,
    hint: `Add it to GROUP BY, or use any_value(${f.column}).`,
  }),
  not_a_group: (_: object): Message => ({
    text: 'Each argument of grouping() must be a key of GROUP BY.',
    hint: 'Write the key exactly as in GROUP BY.',
  }),
  repeated_empty_set: (_: object): Message => ({
    text: 'The empty grouping set, (), occurs more than once.',
    hint: 'Remove all but one of them. ROLLUP and CUBE each contain one.',
  }),
  too_many_grouping_sets: (f: { found: number; limit: number }): Message => ({
    text: `GROUP BY has ${grouped(f.found)} grouping sets; the limit is ${grouped(f.limit)}.`,
    hint: 'Use fewer keys, or list the sets that you need in GROUPING SETS.',
  }),
  distinct_on_any_row: (_: object): Message => ({
    text: 'DISTINCT ON without ORDER BY keeps an arbitrary row of each group.',
    hint: 'Add ORDER BY to choose which row comes first.',
  }),
  misplaced_aggregate: (f: { clause: string }): Message => ({
    text: `Aggregates are not allowed in ${f.clause}.`,
    hint:
      f.clause === 'UNNEST' || f.clause === 'a lambda'
        ? 'Compute it in a subquery in FROM, and use its column here.'
        : f.clause === 'WHERE'
          ? 'Use HAVING.'
          : 'Move it to the SELECT list.',
  }),
  misplaced_unnest: (f: { clause: string }): Message => ({
    text: `UNNEST is not allowed in ${f.clause}.`,
    hint: 'Write it in FROM: CROSS JOIN UNNEST(list) AS element, and use element here.',
  }),
  function_not_a_table: (f: {
    name: string;
    known: readonly string[];
    near?: string;
    advice?: string;
  }): Message => ({
    text: `${f.name} cannot be used as a table.`,
    hint:
      f.advice ??
      didYouMean(f.near) ??
      `Write FROM connector.entity. Only ${andList(f.known)} return rows.`,
  }),
  misplaced_lambda: (_: object): Message => ({
    text: 'A lambda (x -> …) is only allowed in list_filter and list_transform.',
    hint: "Write list_filter(labels, x -> x LIKE 'p%').",
  }),
  lambda_needed: (f: { name: string; usage: string }): Message => ({
    text: `The second argument of ${f.name} must be a lambda.`,
    hint: `Write ${f.usage}.`,
  }),
  lambda_with_subquery: (_: object): Message => ({
    text: 'A lambda (x -> …) cannot contain a subquery.',
    hint: 'Use UNNEST instead: (SELECT list(x) FROM UNNEST(labels) AS x WHERE …).',
  }),
  pivot_needs_aggregate: (_: object): Message => ({
    text: 'PIVOT needs an aggregate before FOR.',
    hint: "Write PIVOT (count(*) FOR state IN ('open', 'closed') GROUP BY author).",
  }),
  asof_condition: (_: object): Message => ({
    text: 'ASOF JOIN needs ON with exactly one inequality between the two tables; all other conditions must be equalities.',
    hint: 'Write ON a.key = b.key AND a.time >= b.time. Filter the right table in a subquery.',
  }),
  lateral_join: (f: { join: string }): Message => ({
    text: `A table that uses columns of the tables before it cannot be part of ${f.join}.`,
    hint: 'Use JOIN, LEFT JOIN or CROSS JOIN, without parentheses around the tables.',
  }),
  too_many_combinations: (f: { entity: string; found: number; limit: number }): Message => ({
    text: `The listed values combine to ${grouped(f.found)} requests to ${f.entity}; the limit is ${grouped(f.limit)} (scan_value_sets).`,
    hint: `List fewer values, or split the query. An administrator can raise the limit with ${boundSetting('scan_value_sets')}.`,
  }),
  not_selected: (_: object): Message => ({
    text: 'With DISTINCT, ORDER BY can only use columns in the SELECT list.',
    hint: 'Add the column to the SELECT list, or use GROUP BY.',
  }),
  misplaced_window: (f: { clause: string }): Message => ({
    text: `Window functions are not allowed in ${f.clause}.`,
    hint: 'Filter with QUALIFY, or compute the value in a subquery and filter its result.',
  }),
  missing_over: (f: { name: string }): Message => ({
    text: `${f.name} is a window function and needs OVER.`,
    hint: `Write ${f.name}(…) OVER (ORDER BY …).`,
  }),
  misplaced_star: (_: object): Message => ({
    text: '* is not allowed here.',
    hint: 'Use * in the SELECT list or in count(*).',
  }),
  wrong_argument_type: (f: {
    name: string;
    argument: string;
    expected: string;
    found: string;
  }): Message => ({
    text: `Argument "${f.argument}" of ${f.name} must be ${f.expected}, not ${f.found}.`,
    hint: 'Convert it with CAST.',
  }),
  not_a_condition: (f: { clause: string; found: string }): Message => ({
    text: `${f.clause} needs a condition, not ${f.found}.`,
    hint: 'Compare it with a value, or test it with IS NOT NULL.',
  }),
  ordinal_out_of_range: (f: { clause: string; ordinal: string; columns: number }): Message => ({
    text: `${f.clause} ${f.ordinal} is out of range: the SELECT list has ${counted(f.columns, 'column')}.`,
    hint: 'Use a number within that range, or the name of the column.',
  }),
  not_constant: (f: { name: string; variables?: boolean; query?: boolean }): Message => ({
    text:
      f.variables === true
        ? `"${f.name}" must be a constant, a parameter or a variable${f.query === true ? ', not a query' : ''}.`
        : `"${f.name}" must be a constant or a parameter.`,
    hint:
      f.query === true
        ? 'Set a variable to the result of the query (SET name = (SELECT …)), and use it here.'
        : `Use a literal${f.variables === true ? ', or a variable that DECLARE creates' : ''}, or $name and set it with --param name=…`,
  }),
  connector_exists: (f: { name: string }): Message => ({
    text: `Connector "${f.name}" already exists.`,
    hint: 'Replace it with CREATE OR REPLACE CONNECTOR, or change it with ALTER CONNECTOR.',
  }),
  secret_in_plain_text: (f: { name: string; secret: string }): Message => ({
    text: `"${f.name}" is in plain text in the script. It will be stored encrypted and not shown again.`,
    hint: `Keep it out of the script: run ${secretCommand(f.secret)}, then use "${f.name}": "{{secrets.${f.secret}}}".`,
  }),
  option_without_effect: (f: { name: string; needs: string }): Message => ({
    text: `"${f.name}" has no effect without "${f.needs}".`,
    hint: `Set "${f.needs}" too, or remove "${f.name}".`,
  }),
  read_only_caller: (f: { statement: string }): Message => ({
    text: `${f.statement} is not allowed: your API token is read-only.`,
    hint: 'Use an API token created without --read-only.',
  }),
  privilege_missing: (f: { statement: string; privilege: string }): Message => ({
    text: `${f.statement} is not allowed: you lack the privilege "${f.privilege}".`,
    hint: 'Ask an administrator to grant it to one of your roles.',
  }),
  alert_statement_not_allowed: (f: { statement: string }): Message => ({
    text: `${f.statement} cannot be run by an alert.`,
    hint: 'Use only statements that read, and CONNECTOR_EXEC.',
  }),
  one_statement_expected: (f: { count: number }): Message => ({
    text: `Expected one statement, but there are ${f.count}. Nothing was run.`,
    hint: 'Use one statement: BEGIN … END can have several inside it.',
  }),
  query_expected: (f: { statement: string }): Message => ({
    text: `${f.statement} is not allowed here. Nothing was run.`,
    hint: 'Use SELECT, SHOW, DESCRIBE or EXPLAIN.',
  }),
  statement_from_template: (_: object): Message => ({
    text: 'The statement contains a template. Nothing was run.',
    hint: 'Write $name where a value belongs, and set it below parameters, such as name: "{{ event.id }}".',
  }),
  template_not_rendered: (f: { name: string }): Message => ({
    text: `The template of "${f.name}" could not be rendered. Nothing was run.`,
    hint: 'Edit the action of the rule: each variable needs two braces on both sides, as in {{alert.id}}.',
  }),
  dry_run_not_possible: (f: { statement: string }): Message => ({
    text: `${f.statement} has no dry run. Nothing was run.`,
    hint: 'Use a dry run for CONNECTOR_EXEC, or for statements that only read.',
  }),
  read_only_mode: (f: { statement: string }): Message => ({
    text: `${f.statement} is not allowed in read_only mode.`,
    hint: 'An administrator can start Moltler in another mode: --mode safe or --mode full; in Kibana, moltler.mode in kibana.yml.',
  }),
  trial_not_possible: (f: { statement: string }): Message => ({
    text: `${f.statement} cannot be tested without running it.`,
    hint: 'Send one CREATE CONNECTOR or ALTER CONNECTOR.',
  }),
  statement_not_available: (f: { statement: string }): Message => ({
    text: `${f.statement} is not available in this version. Nothing was changed.`,
    hint: 'Remove the statement from the script.',
  }),
} as const;
