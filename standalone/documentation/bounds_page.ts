import { BOUNDS, type BoundDeclaration } from '../../server/bounds';
import { blocks, code, GENERATED, markdownTable } from './markdown';

/** The page of all bounds with their defaults. */
export function boundsPage(): string {
  const bounds: readonly (readonly [string, BoundDeclaration])[] = Object.entries(BOUNDS);
  return `${blocks(
    GENERATED,
    '# Bounds',
    'Bounds limit work before it starts, so that one statement, one user or one response cannot block a server for everybody else. Work beyond a bound is rejected with an error that names the bound.',
    'Change a bound with `--bound name=value` (can be repeated) for `moltler`, `moltler serve` and `moltler demo`, or for all of them with the environment variable `MOLTLER_BOUNDS`, as `name=value,name=value`. The command line takes precedence. The bounds of a server are those it was started with, for all users.',
    markdownTable(
      ['Bound', 'Default', 'Unit', 'Limits'],
      bounds.map(([name, bound]) => [
        code(name),
        bound.default.toLocaleString('en-US'),
        bound.unit,
        bound.description,
      ]),
    ),
  )}\n`;
}
