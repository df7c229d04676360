import type { BoundVariable } from '../../../../common/binding';
import { MoltlerError } from '../../../../common/errors';

/** While a script runs, its variables are constants; one that is left over is a bug. */
export function renderVariable({ name }: BoundVariable): never {
  throw new MoltlerError('internal', { reason: `variable ${name} has no value` });
}
