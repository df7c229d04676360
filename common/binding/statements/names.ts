import type { Identifier } from '../../language';
import type { StatementContext } from '../statement_context';

/** The name of something new: letters, digits and _, so that it never needs quotes. */
export function checkName(
  what: 'connector' | 'secret',
  name: Identifier,
  { reporter }: StatementContext,
): void {
  if (/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name.name) || name.name === '') return;
  const suggestion = name.name.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=\d)/, '_');
  reporter.error('invalid_name', { what, name: name.name }, name.range, suggestion);
}
