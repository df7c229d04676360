import type { ListLiteral, ObjectLiteral, RowValue } from '../../language';
import { constant } from '../values/constants';
import { typeOfAll } from './conditional';
import type { ExpressionBinder } from './context';
import { bindItems } from './literals';
import { operation } from './operation';

export const bindList: ExpressionBinder<ListLiteral> = (node, context) => {
  const items = bindItems(node, context);
  const element = typeOfAll(items, 'A list', context);
  return operation('list', { list: element === 'null' ? 'text' : element }, items, node.range);
};

export const bindRow: ExpressionBinder<RowValue> = (node, context) => {
  const items = node.items.map((item) => context.bind(item, context));
  return operation('row', 'null', items, node.range);
};

export const bindObject: ExpressionBinder<ObjectLiteral> = (node, context) => {
  const operands = node.members.flatMap((member) => [
    constant({ type: 'text', value: member.key.value }, member.key.range),
    context.bind(member.value, context),
  ]);
  return operation('object', 'document', operands, node.range, false);
};
