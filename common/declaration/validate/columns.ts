import type { EntityDeclaration } from '../entity';
import { checkDescription } from './description';
import { checkPath } from './paths';
import type { Report } from './problem';

/** Names that already have a meaning in the language or in synced documents. */
const RESERVED: ReadonlySet<string> = new Set(['_moltler', '_id', '_index', '@timestamp']);
/** Where any name is a column, these names are columns only if the entity declares them. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Validates the columns of an entity, its key and its incremental column. */
export function checkColumns(entity: EntityDeclaration, report: Report): void {
  const folded = new Set<string>();
  for (const [name, column] of Object.entries(entity.columns)) {
    const here = report.at('columns', name);
    if (RESERVED.has(name.toLowerCase())) here.add('the name is reserved');
    if (!NAME.test(name)) here.add('a name can only have letters, digits and underscores');
    if (folded.has(name.toLowerCase()))
      here.add('another column has the same name in a different case');
    folded.add(name.toLowerCase());
    checkDescription(column.description, here);
    if (column.detail !== undefined && entity.details?.[column.detail] === undefined)
      here.at('detail').add(`unknown detail "${column.detail}"`);
    if (column.compute !== undefined && column.at !== undefined)
      here.add('set either at or compute, not both');
    for (const path of [column.at ?? []].flat()) checkPath(path, here.at('at'));
    column.compute?.reads.forEach((path, at) => checkPath(path, here.at('compute', 'reads', at)));
    if (column.compute?.because === '') here.at('compute').add('the reason is missing');
    if (column.native === true && column.requestOnly !== true)
      here.add('a native query must be requestOnly');
    if (column.format !== undefined && column.type !== 'timestamp')
      here.at('format').add('only timestamps can have a format');
  }
  if (entity.key.length === 0) report.at('key').add('the key is missing');
  entity.key.forEach((name, at) => {
    const column = entity.columns[name];
    if (column === undefined) report.at('key', at).add(`unknown column "${name}"`);
    else if (column.detail !== undefined)
      report.at('key', at).add(`"${name}" takes one request per row`);
  });
  checkIncremental(entity, report.at('incremental'));
}

function checkIncremental(
  { incremental, columns, lists }: EntityDeclaration,
  report: Report,
): void {
  if (!('column' in incremental)) {
    if (incremental.none === '') report.add('the reason is missing');
    return;
  }
  const { column } = incremental;
  if (columns[column] === undefined) return report.add(`unknown column "${column}"`);
  const isFiltered = lists.some(
    (list) =>
      list.translate !== undefined ||
      list.filters.some(
        (filter) => filter.column === column && filter.operators.some((one) => one === 'gte'),
      ),
  );
  if (!isFiltered) report.add(`no list can filter by "${column}" >= …`);
}
