import { grouped } from '../../common/quantities';
import { BOUNDS, type BoundDeclaration } from '../../server/bounds';
import { ERROR_GUIDE } from './errors';
import { blocks, code, GENERATED, markdownTable } from './markdown';

/** The page of all bounds with their defaults. */
export function boundsPage(): string {
  const bounds: readonly (readonly [string, BoundDeclaration])[] = Object.entries(BOUNDS);
  return `${blocks(
    GENERATED,
    '# Bounds',
    'Bounds limit work and memory, so that one statement, user or response cannot block a server for everyone else. Exceeding a bound usually fails with an error that names it; the last column has the code of that error, or what happens instead.',
    'Each API token counts as a user. The account that runs `moltler` counts as one, too: for the terminal, and for requests without a token.',
    'To change a bound, start `moltler`, `moltler serve` or `moltler demo` with `--bound name=value` (can be repeated), or set the environment variable `MOLTLER_BOUNDS` to `name=value,name=value`. The command line takes precedence. A server applies the bounds it was started with to all users.',
    markdownTable(
      ['Bound', 'Default', 'Unit', 'Limits', 'Beyond it'],
      bounds.map(([name, bound]) => [
        code(name),
        grouped(bound.default),
        bound.unit,
        bound.description,
        bound.beyond in ERROR_GUIDE
          ? `[${code(bound.beyond)}](errors.md#${bound.beyond})`
          : bound.beyond,
      ]),
    ),
  )}\n`;
}
