import type { DataType } from '../../declaration';
import type { TypeName } from '../../language';
import { CAST_TYPES } from '../expressions/casts';
import type { StatementContext } from '../statement_context';
import { near } from '../suggestion';

/** The type of a variable as written; reports an unknown one. A variable has one of Moltler's types, not a decimal. */
export function declaredType(
  { name, list, arguments: numbers, range }: TypeName,
  { reporter }: StatementContext,
): DataType | undefined {
  const written = name.toLowerCase();
  const known = Object.hasOwn(CAST_TYPES, written) ? CAST_TYPES[written] : undefined;
  if (known !== undefined && known.target !== 'DECIMAL' && numbers.length === 0)
    return list ? { list: known.type } : known.type;
  const meant = known === undefined ? near(name, Object.keys(CAST_TYPES)) : { near: 'number' };
  const expected = `a type such as ${meant.near ?? 'text, integer or timestamp'}`;
  reporter.error('invalid_value', { name: 'the type', expected, found: '' }, range, meant.near);
  return undefined;
}
