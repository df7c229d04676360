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

/** A root is written in JSONPath only. */
const hasRoot = (path: Path, report: Report): boolean => {
  const found = /^\$(?=[.[]|$)/.test(path);
  if (found) report.add(`a path starts with the name of a member, not with "$"`);
  return found;
};

/** A path that may go through lists. */
export function checkPath(path: Path, report: Report): void {
  if (!hasRoot(path, report) && !holds(parsePath, path))
    report.add(
      'a path consists of member names, separated by dots, with [] after the name of a list',
    );
}

/** A path to a single value. */
export function checkSinglePath(path: Path, report: Report): void {
  if (!hasRoot(path, report) && !holds(namesOnPath, path))
    report.add('a path in the body consists of member names, separated by dots');
}
