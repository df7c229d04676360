import {
  boundCall,
  boundCast,
  boundOperation,
  type BoundColumn,
  type BoundExpression,
  type BoundFunction,
} from '../../../common/binding';
import type { DataType } from '../../../common/declaration';
import type { ScanGroups } from '../../scan';
import { constantLike } from '../rewrite/fold/constant';
import { mapExpression } from '../rewrite/map_query';
import { measuresFor } from './group_block';

/**
 * The expression over groups instead of rows, which may be parts of the groups of the statement: counts and sums are
 * added.
 */
export function overGroups(
  expression: BoundExpression,
  scan: string,
  groups: ScanGroups,
): BoundExpression {
  const columnFor = (call: BoundFunction, name: string, type: DataType): BoundColumn => ({
    kind: 'column',
    relation: scan,
    name,
    type,
    ignoringCase: false,
    requestOnly: false,
    range: call.range,
  });
  const sumOf = (call: BoundFunction, column: BoundColumn): BoundFunction =>
    boundCall('sum', column.type, [column], call.range, {
      aggregate: true,
      ...(call.filter && { filter: call.filter }),
    });
  /** Of nothing, 0. */
  const totalOf = (call: BoundFunction, column: BoundColumn) =>
    boundCast(
      boundCall(
        'coalesce',
        'integer',
        [sumOf(call, column), constantLike(call, { type: 'integer', value: 0 })],
        call.range,
      ),
      'integer',
    );
  const measure = (call: BoundFunction, name: string, column: string): BoundColumn => {
    const found = groups.measures.find((one) => one.function === name && one.column === column);
    if (found === undefined) throw new RangeError(`No ${name} of ${column}`);
    return columnFor(call, found.as, name === 'count' ? 'integer' : found.type);
  };
  return mapExpression(expression, (part) => {
    if (part.kind !== 'function' || !part.aggregate || part.window !== undefined) return part;
    const name = part.name.toLowerCase();
    const [argument] = part.arguments;
    const documents = columnFor(part, groups.documents?.as ?? '', 'integer');
    if (name === 'count' && !part.distinct && (part.star || argument === undefined))
      return totalOf(part, documents);
    if (argument === undefined) return part;
    const isOwn = argument.kind === 'column' && argument.relation === scan;
    const [first, second] = part.filter === undefined ? measuresFor(part, argument) : [];
    if (!isOwn || first === undefined) return part;
    const value = measure(part, first, argument.name);
    if (first === 'count') return totalOf(part, value);
    if (second === undefined) return { ...part, arguments: [value], ignoringCase: false };
    const count = measure(part, second, argument.name);
    return boundOperation(
      '/',
      'number',
      [boundCast(sumOf(part, value), 'number'), boundCast(sumOf(part, count), 'number')],
      part.range,
    );
  });
}
