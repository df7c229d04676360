import { addMissing, findConnector, findEntity } from '../catalog';
import type { BoundDescribeStatement } from '../bound/bound_statement';
import type { StatementBinder } from './statement_binder';

export const describeStatement: StatementBinder<BoundDescribeStatement> = {
  bind: ({ table }, context) => {
    const [first, second] = table.parts;
    if (first === undefined) return undefined;
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
