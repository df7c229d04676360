import { findConnector, findEntity } from '../catalog';
import type { BoundClearCacheStatement } from '../bound/bound_statement';
import type { StatementBinder } from './statement_binder';

export const clearCacheStatement: StatementBinder<BoundClearCacheStatement> = {
  bind: ({ kind, of }, context) => {
    const [first, second] = of?.parts ?? [];
    if (first === undefined) return { kind };
    const connector = findConnector(first, context);
    if (connector === undefined) return undefined;
    if (second === undefined) return { kind, connector: connector.name };
    const entity = findEntity(connector, second, context);
    return entity === undefined
      ? undefined
      : { kind, connector: connector.name, entity: entity.name };
  },
  secrets: 'none',
  after: 'unchanged',
};
