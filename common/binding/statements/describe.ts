import type { Identifier, TableName } from '../../language';
import type { BoundDescribeStatement } from '../bound/bound_statement';
import { addMissing, findConnector, findEntity } from '../catalog';
import { addMissingIndices, findIndices } from '../indices/find_indices';
import { reportUnknownIndex } from '../queries/index_table';
import { bindQuery } from '../queries/query';
import { bindView } from '../queries/views';
import type { TempTableSchema, ViewSchema } from '../schema/schema';
import type { StatementContext } from '../statement_context';
import { named, near } from '../suggestion';
import type { StatementBinder } from './statement_binder';

export const describeStatement: StatementBinder<BoundDescribeStatement> = {
  bind: (node, context) => {
    const [first, second] = node.table.parts;
    if (first === undefined) return undefined;
    const { snapshot } = context;
    const table = second === undefined ? named(snapshot.tables ?? [], first.name) : undefined;
    if (table !== undefined) return describeTempTable(table, first, context);
    const view = second === undefined ? named(snapshot.views ?? [], first.name) : undefined;
    if (view !== undefined) return describeView(view, first, context);
    const isConnector = named(snapshot.connectors, first.name) !== undefined;
    if (!isConnector || node.table.pattern) {
      const indices = findIndices(node.table.parts.map(({ name }) => name).join('.'), snapshot);
      if (indices.type === 'found') return { kind: 'describe_statement', indices: indices.schema };
      if (indices.type === 'unknown') {
        addMissingIndices(indices, context);
        return undefined;
      }
      if (meansIndex(node.table)) {
        reportUnknownIndex(node.table, context);
        return undefined;
      }
    }
    if (second === undefined && meansView(first, context)) return undefined;
    const connector = findConnector(first, context);
    if (connector === undefined) return undefined;
    if (second === undefined) {
      const entities = connector.entities
        .filter(({ open }) => open !== true)
        .map(({ name }) => name);
      const facts = { connector: connector.name, entities };
      context.reporter.error('missing_entity', facts, first.range);
      return undefined;
    }
    const entity = findEntity(connector, second, context);
    if (entity === undefined) return undefined;
    if (entity.columns === undefined && entity.openColumns === undefined) {
      addMissing(connector, { entity: entity.name }, context);
    }
    return { kind: 'describe_statement', connector: connector.name, entity: entity.name };
  },
  secrets: 'none',
  after: 'unchanged',
};

/** A name that only an index can have. */
const meansIndex = ({ parts, pattern }: TableName): boolean =>
  pattern || (parts.length === 1 && /[-*]/.test(parts[0]?.name ?? ''));

function describeTempTable(
  { name, columns, exists }: TempTableSchema,
  { range }: Identifier,
  { reporter }: StatementContext,
): BoundDescribeStatement {
  if (exists === 'maybe') reporter.errorOnce('temp_table_uncertain', { name }, range);
  if (exists === 'differs') reporter.errorOnce('temp_table_differs', { name }, range);
  return { kind: 'describe_statement', view: name, columns };
}

function describeView(
  view: ViewSchema,
  { range }: Identifier,
  context: StatementContext,
): BoundDescribeStatement | undefined {
  const bound = bindView(view, {}, range, { statement: context, bindQuery });
  if (bound === undefined) return undefined;
  return { kind: 'describe_statement', view: view.name, columns: bound.columns };
}

/** A name that is rather one of a view than of a connector, misspelled: reports it. */
function meansView({ name, range }: Identifier, { snapshot, reporter }: StatementContext): boolean {
  const { views = [], connectors } = snapshot;
  if (named(connectors, name) !== undefined) return false;
  const meant = near(
    name,
    [...connectors, ...views].map((each) => each.name),
  );
  if (meant.near === undefined || named(views, meant.near) === undefined) return false;
  reporter.error('unknown_view', { name, ...meant }, range, meant.near);
  return true;
}
