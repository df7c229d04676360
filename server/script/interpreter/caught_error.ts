import { ERROR_FIELDS, type ScopeVariable } from '../../../common/binding';
import {
  errorClassNamed,
  ThrownError,
  type Code,
  type MoltlerError,
  type SerializedError,
} from '../../../common/errors';

/**
 * Never caught: the end of the script by its user, the limits on the time of a statement and of a block, and bugs of
 * Moltler.
 */
const NEVER: ReadonlySet<Code> = new Set<Code>([
  'cancelled',
  'statement_timed_out',
  'sync_timed_out',
  'action_timed_out',
  'block_timed_out',
  'internal',
]);

/** Whether `CATCH name` handles the error. */
export function catches(name: string, error: MoltlerError): boolean {
  if (NEVER.has(error.code)) return false;
  if (error instanceof ThrownError && error.isOf(name)) return true;
  const known = errorClassNamed(name);
  return known !== undefined && error.isA(known);
}

/** The variable of `CATCH … AS e`: the error as it would be shown, without secrets. */
export function errorVariable(
  name: string,
  error: MoltlerError,
  { message, family, code, place, facts }: SerializedError,
): ScopeVariable {
  const thrown = error instanceof ThrownError ? error.errorClass : undefined;
  const status = facts?.['status'];
  const values = {
    message,
    family: thrown ?? family,
    code,
    connector: place?.connector ?? null,
    entity: place?.entity ?? null,
    status: typeof status === 'number' ? status : null,
  };
  const fields = ERROR_FIELDS.map((field) => ({
    ...field,
    value: values[field.name as keyof typeof values],
  }));
  return { name, of: 'error', type: 'document', fields };
}
