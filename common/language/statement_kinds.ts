import type { Statement, StatementKind, StatementOf } from './statements';

/** What running a statement changes. */
export type Effect =
  /** Nothing, and it sends no request, not even for columns that only the service knows. */
  | 'plans'
  /** Nothing, and it requests no rows. */
  | 'looks_up'
  /** Nothing. */
  | 'reads'
  /** What Moltler stores: connectors, secrets, statuses, limits. */
  | 'configures'
  /** Data of a service. */
  | 'acts';

/** Facts about the statements of one kind, besides how they are built, printed, bound and run. */
export interface StatementKindFacts<S> {
  /** Its name for people: `CREATE CONNECTOR`. */
  readonly words: string | ((statement: S) => string);
  readonly effect: Effect | ((statement: S) => Effect);
  readonly syntax: string;
  readonly description: string;
  /** A statement of this kind, parsed by a test. */
  readonly example: string;
  /** Parsed, but rejected with statement_not_available. */
  readonly later?: boolean;
}

/** Every statement of the language; a missing kind does not compile. */
export const STATEMENT_KINDS: {
  readonly [K in StatementKind]: StatementKindFacts<StatementOf<K>>;
} = {
  select_statement: {
    words: 'SELECT',
    effect: 'reads',
    syntax: 'SELECT … FROM connector.entity [WITH (options)] …',
    description:
      'Queries services in SQL, evaluated by DuckDB. Supports WITH [RECURSIVE], every JOIN except LATERAL, GROUP BY ALL, window functions, QUALIFY, UNION, INTERSECT and EXCEPT.',
    example: "SELECT title FROM gh.issues WHERE state = 'open' WITH (max_age = '5m')",
  },
  explain_statement: {
    words: 'EXPLAIN',
    // An action in it is never executed, not even with ANALYZE.
    effect: ({ analyze }) => (analyze ? 'reads' : 'plans'),
    syntax: 'EXPLAIN [ANALYZE] [FORMAT JSON] SELECT …',
    description:
      'Shows the plan and the exact requests without sending any. ANALYZE runs the query and measures it.',
    example: 'EXPLAIN ANALYZE SELECT title FROM gh.issues',
  },
  describe_statement: {
    words: 'DESCRIBE',
    effect: 'looks_up',
    syntax: 'DESCRIBE connector.entity',
    description: 'Lists the columns of an entity, their types and which filters are pushed down.',
    example: 'DESCRIBE gh.issues',
  },
  show_statement: {
    words: 'SHOW',
    effect: 'looks_up',
    syntax:
      "SHOW CONNECTORS | CONNECTOR name [STATUS | USAGE] | CONNECTOR TYPES | CONNECTOR TYPE 'type' | ENTITIES FROM name | ACTIONS FROM name[.entity] | SECRETS | HISTORY | AUDIT [LIKE 'pattern'] [LIMIT n]",
    description: 'Lists what exists.',
    example: 'SHOW ENTITIES FROM gh',
  },
  create_connector_statement: {
    words: 'CREATE CONNECTOR',
    effect: 'configures',
    syntax:
      "CREATE [OR REPLACE] CONNECTOR [IF NOT EXISTS] name TYPE 'type' CONFIG {…} [OPTIONS {…}]",
    description: 'Creates a connector to a service.',
    example: 'CREATE CONNECTOR gh TYPE \'github\' CONFIG {"org": "mycompany"}',
  },
  alter_connector_statement: {
    words: 'ALTER CONNECTOR',
    effect: 'configures',
    syntax:
      'ALTER CONNECTOR name SET CONFIG {…} | SET OPTIONS {…} | RENAME TO name | ENABLE | DISABLE',
    description: 'Changes a connector.',
    example: 'ALTER CONNECTOR gh SET OPTIONS {"rate_limit": 5}',
  },
  test_connector_statement: {
    words: 'TEST CONNECTOR',
    // Its only purpose is to set the connector's status.
    effect: 'configures',
    syntax: 'TEST CONNECTOR name',
    description: 'Sends a request to the service and reports any problem.',
    example: 'TEST CONNECTOR gh',
  },
  clear_limits_statement: {
    words: 'CLEAR LIMITS',
    effect: 'configures',
    syntax: 'CLEAR LIMITS FOR name',
    description:
      'Clears the rate limits that the service reported, for all connectors with the same credentials. SHOW CONNECTOR name USAGE shows them.',
    example: 'CLEAR LIMITS FOR gh',
  },
  drop_connector_statement: {
    words: 'DROP CONNECTOR',
    effect: 'configures',
    syntax: 'DROP CONNECTOR [IF EXISTS] name',
    description: 'Deletes a connector.',
    example: 'DROP CONNECTOR IF EXISTS gh',
  },
  create_secret_statement: {
    words: 'CREATE SECRET',
    effect: 'configures',
    syntax: "CREATE [OR REPLACE] SECRET name VALUE 'value'",
    description:
      'Stores an encrypted secret; its value is masked in the history. `moltler secrets set` keeps it out of scripts.',
    example: "CREATE SECRET token VALUE 'value'",
  },
  drop_secret_statement: {
    words: 'DROP SECRET',
    effect: 'configures',
    syntax: 'DROP SECRET [IF EXISTS] name',
    description: 'Deletes a secret.',
    example: 'DROP SECRET token',
  },
  connector_exec_statement: {
    words: 'CONNECTOR_EXEC',
    effect: ({ dryRun }) => (dryRun ? 'reads' : 'acts'),
    syntax: '[DRY RUN] CONNECTOR_EXEC connector.entity.action(name => value, …) or ({…})',
    description: 'Runs an action of a service. DRY RUN shows the request without sending it.',
    example: 'DRY RUN CONNECTOR_EXEC gh.issues.create({"title": "New"})',
  },
  sync_statement: later(
    ({ dryRun }) => (dryRun ? 'DRY RUN SYNC CONNECTOR' : 'SYNC CONNECTOR'),
    'SYNC CONNECTOR name[.entity] TO index',
    'SYNC CONNECTOR gh TO gh-*',
  ),
  sync_control_statement: later(
    ({ verb }) => `${verb.toUpperCase()} SYNC`,
    'PAUSE | RESUME | RUN | STOP | DROP SYNC name',
    'PAUSE SYNC nightly',
  ),
  block_statement: later('BEGIN … END', 'BEGIN … END', 'BEGIN SELECT 1; END'),
  try_statement: later(
    'TRY … CATCH … END TRY',
    'TRY … CATCH family THEN … END TRY, inside BEGIN',
    'BEGIN TRY SELECT 1; CATCH connector_error THEN SELECT 2; END TRY; END',
  ),
  declare_statement: later('DECLARE', 'DECLARE name [type] [= value]', 'DECLARE n = 1'),
  set_statement: later('SET', 'SET name = value', 'SET n = 1'),
  if_statement: later('IF … THEN', 'IF … THEN … END IF', 'IF 1 = 1 THEN SELECT 1; END IF'),
  for_statement: later(
    'FOR … LOOP',
    'FOR row IN (SELECT …) LOOP … END LOOP',
    'FOR r IN (SELECT 1) LOOP SELECT 2; END LOOP',
  ),
  while_statement: later(
    'WHILE … LOOP',
    'WHILE … LOOP … END LOOP',
    'WHILE 1 = 2 LOOP SELECT 1; END LOOP',
  ),
  assert_statement: later('ASSERT', "ASSERT condition [, 'message']", 'ASSERT 1 = 1'),
  print_statement: later('PRINT', 'PRINT value', "PRINT 'x'"),
  throw_statement: later('THROW', "THROW [name] ['message']", "THROW 'x'"),
  create_connector_type_statement: later(
    'CREATE CONNECTOR TYPE',
    "CREATE CONNECTOR TYPE 'type' [CONFIG_SCHEMA {…}]",
    "CREATE CONNECTOR TYPE 'own' CONFIG_SCHEMA {}",
  ),
  create_connector_entity_statement: later(
    'CREATE CONNECTOR ENTITY',
    "CREATE CONNECTOR ENTITY 'type.entity' FIELDS {…} [REQUEST {…}]",
    "CREATE CONNECTOR ENTITY 'own.things' FIELDS {}",
  ),
  create_connector_action_statement: later(
    'CREATE CONNECTOR ACTION',
    "CREATE CONNECTOR ACTION 'type.entity.action' PARAMETERS {…} [REQUEST {…}]",
    "CREATE CONNECTOR ACTION 'own.things.add' PARAMETERS {}",
  ),
  register_connector_type_statement: later(
    'REGISTER CONNECTOR TYPE',
    "REGISTER CONNECTOR TYPE 'type'",
    "REGISTER CONNECTOR TYPE 'own'",
  ),
  drop_connector_type_statement: later(
    'DROP CONNECTOR TYPE',
    "DROP CONNECTOR TYPE [IF EXISTS] 'type'",
    "DROP CONNECTOR TYPE 'own'",
  ),
  test_connector_type_statement: later(
    'TEST CONNECTOR TYPE',
    "TEST CONNECTOR TYPE 'type' BEGIN … END TEST",
    "TEST CONNECTOR TYPE 'own' BEGIN SELECT 1; END TEST",
  ),
};

function later<S>(
  words: StatementKindFacts<S>['words'],
  syntax: string,
  example: string,
): StatementKindFacts<S> {
  return {
    words,
    // The strongest, until syncs are implemented.
    effect: 'acts',
    syntax,
    description:
      'Not available in this version: fails with `statement_not_available` and changes nothing.',
    example,
    later: true,
  };
}

// The table pairs each kind with the facts of its own statements.
const factsOf = ({ kind }: Statement) => STATEMENT_KINDS[kind] as StatementKindFacts<Statement>;

/** The statement's name for people. */
export function wordsOf(statement: Statement): string {
  const { words } = factsOf(statement);
  return typeof words === 'string' ? words : words(statement);
}

/** What running this statement changes. */
export function effectOf(statement: Statement): Effect {
  const { effect } = factsOf(statement);
  return typeof effect === 'string' ? effect : effect(statement);
}

/** Whether running it changes nothing, neither in Moltler nor in a service. */
export function changesNothing(statement: Statement): boolean {
  const effect = effectOf(statement);
  return effect !== 'configures' && effect !== 'acts';
}
