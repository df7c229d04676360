import { findSync } from '../catalog';
import type { BoundRetrySyncErrorsStatement } from '../bound/bound_sync';
import type { StatementBinder } from './statement_binder';

export const retrySyncErrorsStatement: StatementBinder<BoundRetrySyncErrorsStatement> = {
  bind: ({ kind, sync }, context) => {
    const name = findSync(sync, context);
    return name === undefined ? undefined : { kind, sync: name };
  },
  secrets: 'none',
  after: 'unchanged',
};
