import type { StatementKind } from './statements';

export interface StatementSyntax {
  readonly syntax: string;
  readonly says: string;
  /** A statement of this kind, parsed by a test. */
  readonly example: string;
  /** Parsed, but rejected with statement_not_available. */
  readonly later?: boolean;
}

/** Every statement of the language: a kind that is missing does not compile. */
export const STATEMENT_SYNTAX: Readonly<Record<StatementKind, StatementSyntax>> = {
  select_statement: {
    syntax: 'SELECT … FROM connector.entity [WITH (options)] …',
    says: 'Queries services in SQL, evaluated by DuckDB. Supports WITH [RECURSIVE], every JOIN except LATERAL, GROUP BY ALL, window functions, QUALIFY, UNION, INTERSECT and EXCEPT.',
    example: "SELECT title FROM gh.issues WHERE state = 'open' WITH (max_age = '5m')",
  },
  explain_statement: {
    syntax: 'EXPLAIN [ANALYZE] [FORMAT JSON] SELECT …',
    says: 'Shows the plan and the exact requests without sending any. ANALYZE runs the query and measures it.',
    example: 'EXPLAIN ANALYZE SELECT title FROM gh.issues',
  },
  describe_statement: {
    syntax: 'DESCRIBE connector.entity',
    says: 'Lists the columns of an entity, their types and which filters are pushed down.',
    example: 'DESCRIBE gh.issues',
  },
  show_statement: {
    syntax:
      "SHOW CONNECTORS | CONNECTOR name [STATUS | USAGE] | CONNECTOR TYPES | CONNECTOR TYPE 'type' | ENTITIES FROM name | ACTIONS FROM name[.entity] | SECRETS | HISTORY | AUDIT [LIKE 'pattern'] [LIMIT n]",
    says: 'Lists what exists.',
    example: 'SHOW ENTITIES FROM gh',
  },
  create_connector_statement: {
    syntax:
      "CREATE [OR REPLACE] CONNECTOR [IF NOT EXISTS] name TYPE 'type' CONFIG {…} [OPTIONS {…}]",
    says: 'Creates a connector to a service.',
    example: 'CREATE CONNECTOR gh TYPE \'github\' CONFIG {"org": "mycompany"}',
  },
  alter_connector_statement: {
    syntax:
      'ALTER CONNECTOR name SET CONFIG {…} | SET OPTIONS {…} | RENAME TO name | ENABLE | DISABLE',
    says: 'Changes a connector.',
    example: 'ALTER CONNECTOR gh SET OPTIONS {"rate_limit": 5}',
  },
  test_connector_statement: {
    syntax: 'TEST CONNECTOR name',
    says: 'Sends a request to the service and reports any problem.',
    example: 'TEST CONNECTOR gh',
  },
  clear_limits_statement: {
    syntax: 'CLEAR LIMITS FOR name',
    says: 'Clears the rate limits that the service reported, for all connectors with the same credentials. SHOW CONNECTOR name USAGE shows them.',
    example: 'CLEAR LIMITS FOR gh',
  },
  drop_connector_statement: {
    syntax: 'DROP CONNECTOR [IF EXISTS] name',
    says: 'Deletes a connector.',
    example: 'DROP CONNECTOR IF EXISTS gh',
  },
  create_secret_statement: {
    syntax: "CREATE [OR REPLACE] SECRET name VALUE 'value'",
    says: 'Stores an encrypted secret; its value is masked in the history. `moltler secrets set` keeps it out of scripts.',
    example: "CREATE SECRET token VALUE 'value'",
  },
  drop_secret_statement: {
    syntax: 'DROP SECRET [IF EXISTS] name',
    says: 'Deletes a secret.',
    example: 'DROP SECRET token',
  },
  connector_exec_statement: {
    syntax: '[DRY RUN] CONNECTOR_EXEC connector.entity.action(name => value, …) or ({…})',
    says: 'Runs an action of a service. DRY RUN shows the request without sending it.',
    example: 'DRY RUN CONNECTOR_EXEC gh.issues.create({"title": "New"})',
  },
  sync_statement: later('SYNC CONNECTOR name[.entity] TO index', 'SYNC CONNECTOR gh TO gh-*'),
  sync_control_statement: later(
    'PAUSE | RESUME | RUN | STOP | DROP SYNC name',
    'PAUSE SYNC nightly',
  ),
  block_statement: later('BEGIN … END', 'BEGIN SELECT 1; END'),
  try_statement: later(
    'TRY … CATCH family THEN … END TRY, inside BEGIN',
    'BEGIN TRY SELECT 1; CATCH connector_error THEN SELECT 2; END TRY; END',
  ),
  declare_statement: later('DECLARE name [type] [= value]', 'DECLARE n = 1'),
  set_statement: later('SET name = value', 'SET n = 1'),
  if_statement: later('IF … THEN … END IF', 'IF 1 = 1 THEN SELECT 1; END IF'),
  for_statement: later(
    'FOR row IN (SELECT …) LOOP … END LOOP',
    'FOR r IN (SELECT 1) LOOP SELECT 2; END LOOP',
  ),
  while_statement: later('WHILE … LOOP … END LOOP', 'WHILE 1 = 2 LOOP SELECT 1; END LOOP'),
  assert_statement: later("ASSERT condition [, 'message']", 'ASSERT 1 = 1'),
  print_statement: later('PRINT value', "PRINT 'x'"),
  throw_statement: later("THROW [name] ['message']", "THROW 'x'"),
  create_connector_type_statement: later(
    "CREATE CONNECTOR TYPE 'type' [CONFIG_SCHEMA {…}]",
    "CREATE CONNECTOR TYPE 'own' CONFIG_SCHEMA {}",
  ),
  create_connector_entity_statement: later(
    "CREATE CONNECTOR ENTITY 'type.entity' FIELDS {…} [REQUEST {…}]",
    "CREATE CONNECTOR ENTITY 'own.things' FIELDS {}",
  ),
  create_connector_action_statement: later(
    "CREATE CONNECTOR ACTION 'type.entity.action' PARAMETERS {…} [REQUEST {…}]",
    "CREATE CONNECTOR ACTION 'own.things.add' PARAMETERS {}",
  ),
  register_connector_type_statement: later(
    "REGISTER CONNECTOR TYPE 'type'",
    "REGISTER CONNECTOR TYPE 'own'",
  ),
  drop_connector_type_statement: later(
    "DROP CONNECTOR TYPE [IF EXISTS] 'type'",
    "DROP CONNECTOR TYPE 'own'",
  ),
  test_connector_type_statement: later(
    "TEST CONNECTOR TYPE 'type' BEGIN … END TEST",
    "TEST CONNECTOR TYPE 'own' BEGIN SELECT 1; END TEST",
  ),
};

function later(syntax: string, example: string): StatementSyntax {
  return {
    syntax,
    says: 'Not available in this version: fails with `statement_not_available` and changes nothing.',
    example,
    later: true,
  };
}
