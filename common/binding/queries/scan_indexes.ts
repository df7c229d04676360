import type { Options, Range } from '../../language';
import type { StatementContext } from '../statement_context';

/** The names that WITH (index = …) accepts, for a message. */
export function indexesOf(names: readonly string[]): string {
  return names.length === 0
    ? 'left out: none of the tables has such a list'
    : `one of ${names.map((name) => `'${name}'`).join(', ')}`;
}

/** An index named for several tables must exist for at least one of them. */
export function checkIndex(
  node: { readonly options?: Options; readonly range: Range },
  index: string,
  {
    usedIndexes,
    reporter,
  }: Pick<StatementContext, 'reporter'> & { readonly usedIndexes: ReadonlySet<string> },
): void {
  if (usedIndexes.has(index)) return;
  const entry = node.options?.entries.find(({ name }) => name.name.toLowerCase() === 'index');
  const facts = { name: 'index', expected: indexesOf([]), found: `'${index}'` };
  reporter.error('invalid_value', facts, entry?.value.range ?? node.range);
}
