import { BOUNDS, type BoundDeclaration } from '../../server/bounds';
import { blocks, code, GENERATED, markdownTable } from './markdown';

/** The page of the bounds: every one with its default. */
export function boundsPage(): string {
  const bounds: readonly (readonly [string, BoundDeclaration])[] = Object.entries(BOUNDS);
  return `${blocks(
    GENERATED,
    '# Bounds',
    'Work is limited before it is done, so that one statement, one caller or one response cannot take a server from everybody else. What goes beyond a bound is refused with an error that names it.',
    'Change a bound with `--bound name=value`, which may be repeated, on `moltler`, `moltler serve` and `moltler demo`; or for all of them with the environment variable `MOLTLER_BOUNDS`, as `name=value,name=value`. The command line wins. A server has the bounds it was started with, whoever calls it.',
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
