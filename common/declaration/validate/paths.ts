import type { Pagination } from '../pagination';
import { namesOnPath, parsePath, type Path } from '../path';
import type { Report } from './problem';

const holds = (parse: (path: Path) => unknown, path: Path): boolean => {
  try {
    parse(path);
    return true;
  } catch {
    return false;
  }
};

/** A path that may go through lists. */
export function checkPath(path: Path, report: Report): void {
  if (!holds(parsePath, path))
    report.add(
      'a path consists of member names, separated by dots, with [] after the name of a list',
    );
}

/** A path to a single value. */
export function checkSinglePath(path: Path, report: Report): void {
  if (!holds(namesOnPath, path))
    report.add('a path in the body consists of member names, separated by dots');
}

/** The paths at which pagination reads a response and writes a request. */
export function checkPages(pages: Pagination | undefined, report: Report): void {
  if (pages === undefined) return;
  const check = (key: string, path: Path | undefined): void => {
    if (path !== undefined) checkSinglePath(path, report.at(key));
  };
  if (pages.kind === 'page') check('totalPages', pages.totalPages);
  if (pages.kind === 'page' || pages.kind === 'offset') check('totalRows', pages.totalRows);
  if (pages.kind === 'offset' || pages.kind === 'cursor') check('more', pages.more);
  if (pages.kind !== 'cursor') return;
  if ('body' in pages.from) check('from', pages.from.body);
  if (pages.to !== 'url' && 'body' in pages.to) check('to', pages.to.body);
}
