import type { TableName } from '../../language';
import { utf8Bytes } from '../../language';
import type { StatementContext } from '../statement_context';

const MOST_BYTES = 255;
const ILLEGAL = /[\\/?"<>|,#:\s]/;

/** A name as part of the name of an index: in lower case, with `-` for what an index cannot have. */
export const inIndexName = (name: string): string =>
  name.toLowerCase().replace(/[^a-z0-9_.-]/g, '-');

/** What the star after TO stands for: the connector and the entity, or the name of the sync of a query. */
export type StarStandsFor =
  { readonly connector: string; readonly entity: string } | { readonly sync: string };

/** The index that a target means: `github-*` becomes `github-gh-issues`. */
export const indexNameOf = (target: string, star: StarStandsFor): string =>
  target.replace(
    '*',
    'sync' in star
      ? inIndexName(star.sync)
      : `${inIndexName(star.connector)}-${inIndexName(star.entity)}`,
  );

/** The text after TO. */
export const targetText = ({ parts }: TableName): string => parts.map(({ name }) => name).join('.');

/**
 * Checks the target of a sync, and the indices that it stands for, by the rules of Elasticsearch, so that a sync can move
 * from one store to another. Reports what is wrong.
 */
export function checkTarget(
  node: TableName,
  stars: readonly StarStandsFor[],
  { reporter }: StatementContext,
): void {
  const name = targetText(node);
  if (name === '') return;
  if (name !== name.toLowerCase()) {
    const problem = 'It must be in lower case.';
    const lower = node.pattern ? name.toLowerCase() : undefined;
    return reporter.error('invalid_index_name', { name, problem }, node.range, lower);
  }
  const starred = node.pattern ? [...name].filter((one) => one === '*').length : 0;
  const report = (problem: string): void =>
    reporter.error('invalid_index_name', { name, problem }, node.range);
  if (starred > 1) return report('It can have one star, which stands for the rest of the name.');
  if (starred === 0 && stars.length > 1) {
    const facts = { target: name, entities: stars.length };
    return reporter.error('one_index_for_entities', facts, node.range, `${name}-*`);
  }
  const indices = starred === 0 ? [name] : stars.map((star) => indexNameOf(name, star));
  for (const index of indices) {
    const problem = problemOf(index);
    if (problem !== undefined) return report(problem);
  }
}

function problemOf(index: string): string | undefined {
  if (index === '.' || index === '..' || /^[.\-_+]/.test(index))
    return 'It must not start with ".", "-", "_" or "+".';
  const illegal = ILLEGAL.exec(index)?.[0] ?? (index.includes('*') ? '*' : undefined);
  if (illegal !== undefined)
    return `It must not contain ${/\s/.test(illegal) ? 'spaces' : `"${illegal}"`}.`;
  return utf8Bytes(index, MOST_BYTES) > MOST_BYTES
    ? `It must not be longer than ${MOST_BYTES} bytes.`
    : undefined;
}
