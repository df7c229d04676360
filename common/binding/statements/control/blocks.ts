import { bindingBody } from './body';
import type { ControlBinder } from './control_binder';
import { bindCondition } from './value';

export const blockStatement: ControlBinder<'block_statement'> = {
  *binding(node, context, nested) {
    yield* bindingBody(node.body, context, nested);
    return node;
  },
  secrets: 'none',
};

export const ifStatement: ControlBinder<'if_statement'> = {
  *binding(node, context, nested) {
    for (const { condition, body } of node.branches) {
      bindCondition(condition, 'IF', context);
      yield* bindingBody(body, context, nested);
    }
    if (node.otherwise !== undefined) yield* bindingBody(node.otherwise, context, nested);
    return node;
  },
  secrets: 'none',
};
