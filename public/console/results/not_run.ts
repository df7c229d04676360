import { i18n } from '@kbn/i18n';
import { parseScript } from '../../../common/language';
import type { Run } from '../../runs';

/**
 * The statements that did not run because the page stopped reading an earlier one: `Statement 3`,
 * `Statements 3 to 5`; undefined if there are none.
 */
export function notRun({ order, statements }: Run): string | undefined {
  const cut = statements.find((each) => each.cut);
  if (cut === undefined) return undefined;
  const first = cut.index + 2;
  const last = parseScript(order.text).statements.length;
  if (first > last) return undefined;
  return first === last
    ? i18n.translate('moltler.console.notRun.statement', {
        defaultMessage: 'Statement {first}',
        values: { first },
      })
    : i18n.translate('moltler.console.notRun.statementsTo', {
        defaultMessage: 'Statements {first} to {last}',
        values: { first, last },
      });
}
