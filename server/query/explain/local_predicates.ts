import {
  columnsIn,
  selectsOf,
  type BoundExpression,
  type BoundQuery,
} from '../../../common/binding';
import type { PlanFact } from '../../../common/contract';
import type { ScanPlan } from '../../scan';
import { conditionsOf } from '../push_down/conditions_of';
import { isWholeTree } from '../push_down/implied';
import { columnOf, knownOfScans } from '../push_down/scan_predicates';
import { formatAlternatives } from './format_condition';
import { formatExpression } from './format_expression';

/**
 * Predicates on one scan that are more than conditions, such as an OR over several columns or a function: those that
 * are not pushed down as a whole are checked locally.
 */
export function localPredicates(scan: ScanPlan, query: BoundQuery): readonly PlanFact[] {
  if (scan.aggregate !== undefined || scan.neverRead === true) return [];
  const pushed = new Set(
    (scan.pushedAlternatives ?? []).map(({ alternatives }) => formatAlternatives(alternatives)),
  );
  const isLocal = (predicate: BoundExpression): boolean => {
    const columns = columnsIn(predicate);
    if (columns.length === 0 || columns.some(({ relation }) => relation !== scan.id)) return false;
    const implied = conditionsOf(predicate, columnOf(scan.id));
    const { conditions, whole, alternatives = [] } = implied;
    if (whole) return false;
    if (alternatives.length > 0) {
      return !(
        isWholeTree(implied) && alternatives.every((one) => pushed.has(formatAlternatives(one)))
      );
    }
    // A condition that follows from the predicate is listed itself.
    return conditions.length === 0 || isOr(predicate);
  };
  return selectsOf(query)
    .flatMap(knownOfScans)
    .filter((one) => one.scan.id === scan.id)
    .flatMap(({ known }) => known.map(({ predicate }) => predicate))
    .filter(isLocal)
    .map((predicate) => ({ name: 'checked locally', value: formatExpression(predicate) }));
}

const isOr = (predicate: BoundExpression): boolean =>
  predicate.kind === 'operation' && predicate.operator === 'or';
