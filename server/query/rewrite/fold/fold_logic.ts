import type { BoundExpression, BoundOperation } from '../../../../common/binding';
import { truthLike, truthOf } from './constant';

/** AND, OR, NOT and IS over constants, in three-valued logic; the operation itself if nothing is known. */
export function foldLogic(operation: BoundOperation): BoundExpression {
  const { operator, operands } = operation;
  switch (operator) {
    case 'and':
      return foldJunction(operation, false);
    case 'or':
      return foldJunction(operation, true);
    case 'not': {
      const truth = operands[0] === undefined ? undefined : truthOf(operands[0]);
      return truth === undefined ? operation : truthLike(operation, truth === null ? null : !truth);
    }
    case 'is_null':
    case 'is_not_null': {
      const [operand] = operands;
      if (operand?.kind !== 'constant') return operation;
      return truthLike(operation, (operand.value.value === null) === (operator === 'is_null'));
    }
    case 'is_true':
    case 'is_not_true':
    case 'is_false':
    case 'is_not_false': {
      const truth = operands[0] === undefined ? undefined : truthOf(operands[0]);
      if (truth === undefined) return operation;
      const is = truth === (operator === 'is_true' || operator === 'is_not_true');
      return truthLike(operation, is === !operator.startsWith('is_not'));
    }
    default:
      return operation;
  }
}

/** `decisive` alone determines the result (FALSE for AND, TRUE for OR); its opposite has no effect. */
function foldJunction(operation: BoundOperation, decisive: boolean): BoundExpression {
  if (operation.operands.some((operand) => truthOf(operand) === decisive)) {
    return truthLike(operation, decisive);
  }
  const rest = operation.operands.filter((operand) => truthOf(operand) !== !decisive);
  const [only] = rest;
  if (only === undefined) return truthLike(operation, !decisive);
  if (rest.length === 1 && (only.type === 'boolean' || truthOf(only) === null)) return only;
  return rest.length === 1 ? operation : { ...operation, operands: rest };
}
