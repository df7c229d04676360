import { i18n } from '@kbn/i18n';
import type { ScriptPlace } from '../../../common/contract';
import type { RunOrder, StatementRun } from '../../runs';

/** `line 4, iteration 3 of FOR row`; lines are those of the editor, of which only a part may have been run. */
export function placeText(
  { line, loops = [] }: ScriptPlace,
  { firstLine = 1 }: Pick<RunOrder, 'firstLine'>,
): string {
  return [
    ...(line === undefined
      ? []
      : [
          i18n.translate('moltler.console.placeText.line', {
            defaultMessage: 'line {line}',
            values: { line: line + firstLine - 1 },
          }),
        ]),
    ...loops.map(({ loop, iteration }) =>
      i18n.translate('moltler.console.placeText.iteration', {
        defaultMessage: 'iteration {iteration} of {loop}',
        values: { iteration, loop },
      }),
    ),
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

/** Whether its rows, if any, are those of the statements inside it. */
export const isBlock = ({ kind }: Pick<StatementRun, 'kind'>): boolean => BLOCKS.has(kind);

const placeOfError = ({ errorPlace, inner, kind }: StatementRun): ScriptPlace | undefined =>
  BLOCKS.has(kind) ? errorPlace : inner;

/** The line of the statement in a block that failed. */
export const errorLine = (statement: StatementRun): number | undefined =>
  placeOfError(statement)?.line;

/** Where in a block an error happened; undefined if the statement itself failed. */
export function errorPlaceText(
  statement: StatementRun,
  order: Pick<RunOrder, 'firstLine'>,
): string | undefined {
  const place = placeOfError(statement);
  const text = place === undefined ? '' : placeText(place, order);
  return text === '' ? undefined : text;
}
