import { foldCase } from '../../declaration';
import type { Expression, ForEach } from '../../language';
import type { BoundExpression, BoundOutputColumn, BoundQuery } from '../bound/bound_query';
import type { BoundSelectStatement } from '../bound/bound_statement';
import { bindQuery } from '../queries/query';
import { inClause } from '../queries/query_context';
import { scopeWithin, type Scope } from '../scope';
import type { StatementContext } from '../statement_context';
import { ignoresCase } from '../values/types';

const LABEL = 'FOR EACH (…)';

interface Item {
  readonly name: string;
  readonly expression: BoundExpression;
}

/** The query of FOR EACH, to which the arguments that depend on its rows are added as columns. */
export class ForEachQuery {
  private readonly query: BoundQuery;
  private readonly scope: Scope;
  /** What a result that is not a plain SELECT is called around it. */
  private readonly relation: string;
  private readonly items: Item[] = [];

  constructor(
    node: ForEach,
    private readonly context: StatementContext,
  ) {
    // Actions are not run for rows that may have changed since.
    const fresh = scopeWithin(undefined, { options: { maxAgeSeconds: 0 } });
    this.query = bindQuery(node.query, fresh, context);
    this.relation = context.nextId('rows');
    this.scope = this.rowScope();
  }

  /** Binds an argument and returns its type. Names are the columns of the query's result. */
  add(value: Expression): BoundOutputColumn['type'] {
    const place = inClause(
      { statement: this.context, bindQuery },
      this.scope,
      'the arguments of an action',
    );
    const expression = place.bind(value, place);
    this.items.push({ name: this.newName(), expression });
    return expression.type;
  }

  /** The query with the arguments as its last columns. */
  bound(): BoundSelectStatement {
    return { kind: 'select_statement', query: this.withArguments(), leftOut: [] };
  }

  private rowScope(): Scope {
    const { body, output } = this.query;
    const columns: readonly Item[] =
      body.kind === 'select' ? body.items : output.map((column) => this.outputItem(column));
    const names = columns.map(({ name }) => name);
    // A name that occurs twice is not guessed.
    const unique = columns.filter(({ name }) => names.indexOf(name) === names.lastIndexOf(name));
    const { reporter, missingSchemas } = this.context;
    const table = {
      id: this.relation,
      alias: '',
      aliased: false,
      label: LABEL,
      columns: [],
      // Otherwise, what is wrong with the query has been reported.
      known: !reporter.failed && missingSchemas.length === 0,
      use: () => undefined,
    };
    return scopeWithin(undefined, {
      tables: [table],
      aliases: new Map(unique.map(({ name, expression }) => [name, expression])),
    });
  }

  private outputItem({ name, type, ignoringCase }: BoundOutputColumn): Item {
    const range = { start: 0, end: 0 };
    const { relation } = this;
    const column = { kind: 'column', range, type, relation, name, ignoringCase } as const;
    return { name, expression: { ...column, requestOnly: false } };
  }

  private newName(): string {
    const name = `argument_${this.items.length + 1}`;
    const taken = new Set(this.query.output.map((column) => foldCase(column.name)));
    return taken.has(name) ? this.context.nextId(name) : name;
  }

  private withArguments(): BoundQuery {
    const { query, items, relation } = this;
    if (items.length === 0) return query;
    const added = items.map(({ name, expression }) => ({
      name,
      type: expression.type,
      ignoringCase: ignoresCase(expression),
    }));
    const { body, output } = query;
    if (body.kind === 'select')
      return {
        ...query,
        body: { ...body, items: [...body.items, ...items] },
        output: [...output, ...added],
      };
    // The order may only name columns of the result, which are therefore kept.
    const kept = query.orderBy.length === 0 ? [] : output;
    return {
      kind: 'query',
      with: [],
      body: {
        kind: 'select',
        distinct: false,
        items: [...kept.map((column) => this.outputItem(column)), ...items],
        from: { kind: 'derived', id: relation, alias: relation, query, columns: output },
        groupBy: [],
      },
      orderBy: query.orderBy,
      output: [...kept, ...added],
    };
  }
}
