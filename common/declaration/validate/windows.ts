import type { ConnectorTypeDeclaration } from '../connector_type';
import type { EntityDeclaration, ListDeclaration } from '../entity';
import type { Report } from './problem';

/** Validates the windows of a list: its pages have a cap, and its filters can express each window. */
export function checkWindows(
  list: ListDeclaration,
  entity: EntityDeclaration,
  { api }: ConnectorTypeDeclaration,
  report: Report,
): void {
  const { windows, filters, pages = api.pages } = list;
  if (windows === undefined) return;
  const { column, earliest, mostDays } = windows;
  if (entity.columns[column] === undefined) report.at('column').add(`unknown column "${column}"`);
  if (list.translate !== undefined) {
    const pushed = list.translate.pushes[column] ?? [];
    for (const operator of ['gt', 'lt'] as const)
      if (!pushed.includes(operator))
        report.at('column').add(`the translator does not push down "${column}" with ${operator}`);
  }
  const own = filters.filter((filter) => filter.column === column && filter.time !== undefined);
  for (const operator of list.translate === undefined ? (['gt', 'lt'] as const) : [])
    if (!own.some(({ operators }) => operators.includes(operator)))
      report.at('column').add(`"${column}" has no filter for ${operator} with a time format`);
  if (new Set(own.map(({ time }) => time)).size > 1)
    report.at('column').add(`the filters on "${column}" have different time formats`);
  if (Number.isNaN(Date.parse(earliest))) report.at('earliest').add('it is not a time in ISO 8601');
  if (mostDays !== undefined && mostDays < 1) report.at('mostDays').add('it must be at least 1');
  if (!('cap' in pages) || pages.cap === undefined) report.add('the pages of the list have no cap');
  if (list.lookup === true) report.add('a look-up has only one row');
}
