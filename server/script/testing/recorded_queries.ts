import type { BoundExpression, BoundSelectStatement } from '../../../common/binding';
import type { ResultColumn, ResultRow } from '../../../common/contract';
import type { StatementEngine } from '../../statements';
import { ended, scanReport } from './fake_engine';

/** A result of a query, or the error that it throws. */
export type Answer =
  | Error
  | {
      readonly columns: readonly ResultColumn[];
      readonly pages: readonly (readonly ResultRow[])[];
      readonly partial?: true;
    };

/** Queries that return what the test decides, and are recorded. */
export function recordedQueries(answer: (statement: BoundSelectStatement) => Answer): {
  readonly queries: StatementEngine['queries'];
  readonly statements: BoundSelectStatement[];
  /** Pages that were read. */
  readonly pages: () => number;
} {
  const statements: BoundSelectStatement[] = [];
  let pages = 0;
  return {
    statements,
    pages: () => pages,
    queries: {
      prepare: async (statement) => {
        statements.push(statement);
        return {
          notes: [],
          explain: async () => ({
            title: 'Plan',
            step: 'query',
            facts: [],
            requests: [],
            children: [],
          }),
          async *run() {
            const found = answer(statement);
            if (found instanceof Error) throw found;
            yield { type: 'columns', columns: found.columns };
            for (const rows of found.pages) {
              pages++;
              yield { type: 'rows', rows };
            }
            const report =
              found.partial === true
                ? scanReport({ complete: false, reason: 'max_results', explanation: 'cut off' })
                : scanReport();
            yield ended(report);
          },
        };
      },
    },
  };
}

/** Whether the query reads a table. */
export const readsTable = ({ query }: BoundSelectStatement): boolean =>
  query.body.kind === 'select' && query.body.from !== undefined;

/** The constants of WHERE of a query. */
export function constantsOf({ query }: BoundSelectStatement): readonly unknown[] {
  const where = query.body.kind === 'select' ? query.body.where : undefined;
  const found: unknown[] = [];
  const visit = (expression: BoundExpression | undefined): void => {
    if (expression?.kind === 'constant') found.push(expression.value.value);
    if (expression?.kind === 'operation') expression.operands.forEach(visit);
  };
  visit(where);
  return found;
}
