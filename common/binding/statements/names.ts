import { foldCase } from '../../declaration';
import type { Identifier } from '../../language';
import type { StatementContext } from '../statement_context';

/** What can be created with a name. */
type Named = 'connector' | 'secret' | 'view' | 'temporary table' | 'sync';

/** Whether something new can have this name: letters, digits and _, so that it never needs quotes. */
export const isNewName = (what: Named, name: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name) &&
  // These are the secrets that Moltler keeps for connectors.
  !(what === 'secret' && name.startsWith('__'));

/** Reports a name that nothing new can have. */
export function checkName(what: Named, name: Identifier, { reporter }: StatementContext): void {
  if (isNewName(what, name.name) || name.name === '') return;
  const suggestion = name.name
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^(?=\d)|^_+(?=_)/, what === 'secret' ? '' : '_');
  reporter.error('invalid_name', { what, name: name.name }, name.range, suggestion);
}

/** Whether one of them has the name, in any case. */
export function takenBy(others: readonly { readonly name: string }[], name: string): boolean {
  const wanted = foldCase(name);
  return others.some((each) => foldCase(each.name) === wanted);
}
