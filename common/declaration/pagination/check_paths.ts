import type { Path } from '../path';
import { checkSinglePath } from '../validate/paths';
import type { Report } from '../validate/problem';

/** Checks the paths at which a kind reads a response or writes a request, as far as they are declared. */
export function checkPaths(
  paths: Readonly<Record<string, Path | undefined>>,
  report: Report,
): void {
  for (const [key, path] of Object.entries(paths))
    if (path !== undefined) checkSinglePath(path, report.at(key));
}
