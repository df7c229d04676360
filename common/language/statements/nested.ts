import type { Statement } from './statement';

/** The lists of statements inside a statement, in the order of the text. */
export function bodiesOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'block_statement':
    case 'for_statement':
    case 'while_statement':
    case 'test_connector_type_statement':
      return [statement.body];
    case 'try_statement':
      return [
        statement.body,
        ...statement.catches.map(({ body }) => body),
        ...(statement.finally === undefined ? [] : [statement.finally]),
      ];
    case 'if_statement':
      return [
        ...statement.branches.map(({ body }) => body),
        ...(statement.otherwise === undefined ? [] : [statement.otherwise]),
      ];
    default:
      return [];
  }
}

/** The statement and all statements inside it, in the order of the text. */
export function* statementsIn(statement: Statement): Generator<Statement> {
  yield statement;
  for (const body of bodiesOf(statement)) for (const inner of body) yield* statementsIn(inner);
}
