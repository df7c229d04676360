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
    'Bounds limit work and memory, so that one statement, one user or one response cannot block a server for everybody else. What is beyond a bound mostly fails with an error, which names the bound; the last column has the code of the error, or what happens instead.',
    'A *user* is whoever runs a script: each API token counts as a user, and so does the account that runs `moltler`, for the terminal and for requests without a token.',
    'Change a bound with `--bound name=value` (can be repeated) for `moltler`, `moltler serve` and `moltler demo`, or for all of them with the environment variable `MOLTLER_BOUNDS`, as `name=value,name=value`. The command line takes precedence. The bounds of a server are those it was started with, for all users.',
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
