import type { ScriptPlace } from '../../../common/contract';
import type { StatementRun } from '../../runs';

/** `line 4, iteration 3 of FOR row`. */
export function placeText({ line, loops = [] }: ScriptPlace): string {
  return [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...loops.map(({ loop, iteration }) => `iteration ${iteration} of ${loop}`),
  ].join(', ');
}

/** Statements with others inside them, one of which failed. */
const BLOCKS: ReadonlySet<string> = new Set([
  'block_statement',
  'try_statement',
  'if_statement',
  'for_statement',
  'while_statement',
]);

/** Where in a block an error happened; undefined if the statement itself failed. */
export function errorPlaceText({ errorPlace, inner, kind }: StatementRun): string | undefined {
  const place = BLOCKS.has(kind) ? errorPlace : inner;
  const text = place === undefined ? '' : placeText(place);
  return text === '' ? undefined : text;
}
