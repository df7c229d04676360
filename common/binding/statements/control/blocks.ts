import { BranchingTables } from '../../temp_tables/branching_tables';
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
    const paths = new BranchingTables(context.tables);
    for (const { condition, body } of node.branches) {
      bindCondition(condition, 'IF', context);
      yield* paths.binding(bindingBody(body, context, nested));
    }
    yield* paths.binding(bindingBody(node.otherwise ?? [], context, nested));
    paths.meet();
    return node;
  },
  secrets: 'none',
};
