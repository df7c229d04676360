import type { NamedTable } from '../../language';
import type { BoundScanColumn, ScanOptions } from '../bound/bound_query';
import { suggestIndices } from '../indices/index_names';
import { INDICES } from '../indices/indices';
import type { IndexPatternSchema } from '../schema/schema';
import type { StatementContext } from '../statement_context';
import type { QueryContext } from './query_context';
import type { FromTable } from './result_table';

/** The only option that reading an index has. */
const INDEX_OPTIONS: ReadonlySet<string> = new Set(['max_results']);

/** Reads indices: as a scan, so that their rows can supply keys to others. */
export function indexTable(
  { pattern, columns }: IndexPatternSchema,
  node: NamedTable,
  { own, around }: { readonly own: ScanOptions; readonly around: ScanOptions },
  { statement }: QueryContext,
): FromTable {
  checkOptions(node.options, statement);
  const { maxResults } = { ...around, ...own };
  const [first, second] = node.name.parts;
  const alias = node.alias?.name ?? node.name.parts.at(-1)?.name ?? pattern;
  const id = statement.nextId(alias);
  const known = columns.map(({ name, type, ignoringCase }): BoundScanColumn => ({
    name,
    type,
    ignoringCase,
    requestOnly: false,
  }));
  const draft = { used: new Set<string>(), columns: [], known, open: undefined, index: true };
  statement.scans.push(draft);
  return {
    relation: {
      kind: 'scan',
      id,
      alias,
      connector: INDICES,
      entity: pattern,
      columns: draft.columns,
      options: maxResults === undefined ? {} : { maxResults },
      range: node.range,
    },
    table: {
      id,
      alias,
      aliased: node.alias !== undefined,
      // Of `logs.app`, a column is named like that of an entity: `logs.app.title`.
      ...(first && second && { connector: first.name }),
      label: pattern,
      columns: columns.map(({ metadata, ...column }) => ({
        ...column,
        requestOnly: false,
        inStar: metadata !== true,
        costly: false,
        ...(metadata && { metadata }),
      })),
      known: true,
      use: (column) => void draft.used.add(column),
    },
  };
}

/** Reports that no index matches. */
export function reportUnknownIndex(
  { parts, range }: NamedTable['name'],
  { reporter, snapshot }: StatementContext,
): void {
  const pattern = parts.map(({ name }) => name).join('.');
  const { names, existing = [] } = snapshot.indices ?? {};
  const facts = { pattern, ...suggestIndices(pattern.toLowerCase(), names ?? existing) };
  reporter.unlessInTry('unknown_index', facts, range, facts.near);
}

/** Reports options of `WITH (…)` that have no effect on an index. */
export function checkOptions(
  options: NamedTable['options'],
  { reporter }: Pick<StatementContext, 'reporter'>,
): void {
  for (const { name } of options?.entries ?? [])
    if (!INDEX_OPTIONS.has(name.name.toLowerCase()))
      reporter.error('index_option', { name: name.name, known: [...INDEX_OPTIONS] }, name.range);
}
