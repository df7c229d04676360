import { changesSchemas } from '../../common/binding';
import type { Statement } from '../../common/language';

/**
 * Whether a statement uses no credentials itself, so that it need not wait for its own end to remove some. A sync is
 * stored, and then reads.
 */
export const onlyChanges = (statement: Statement): boolean =>
  changesSchemas(statement) && statement.kind !== 'sync_statement';
