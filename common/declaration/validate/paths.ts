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
