import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf } from '../building';
import { buildTypeName } from '../expressions/build_type_name';
import type {
  AssertStatementContext,
  BlockStatementContext,
  BodyContext,
  BreakStatementContext,
  CatchClauseContext,
  ContinueStatementContext,
  DeclareStatementContext,
  ForStatementContext,
  IfBranchContext,
  IfStatementContext,
  PrintStatementContext,
  SetStatementContext,
  ThrowStatementContext,
  TryStatementContext,
  WhileStatementContext,
} from '../generated/MoltlerParser';
import type {
  AssertStatement,
  BlockStatement,
  BreakStatement,
  CatchClause,
  ContinueStatement,
  DeclareStatement,
  ForStatement,
  IfBranch,
  IfStatement,
  PrintStatement,
  SetStatement,
  ThrowStatement,
  TryStatement,
  WhileStatement,
} from './block';
import type { Statement } from './statement';

/** The statements between two words of a block. */
export function buildBody(context: BodyContext, building: Building): Statement[] {
  return context.statement().map((statement) => building.statement(statement));
}

/** Builds BEGIN … END. */
export function buildBlock(context: BlockStatementContext, building: Building): BlockStatement {
  return {
    kind: 'block_statement',
    range: rangeOf(context),
    body: buildBody(context.body(), building),
  };
}

/** Builds TRY … CATCH … FINALLY … END TRY. */
export function buildTry(context: TryStatementContext, building: Building): TryStatement {
  const bodies = context.body();
  const last = context.FINALLY() === undefined ? undefined : bodies[bodies.length - 1];
  return {
    kind: 'try_statement',
    range: rangeOf(context),
    body: buildBody(present(bodies[0]), building),
    catches: context.catchClause().map((clause) => buildCatch(clause, building)),
    ...optional('finally', last, (statements) => buildBody(statements, building)),
  };
}

function buildCatch(context: CatchClauseContext, building: Building): CatchClause {
  return {
    kind: 'catch',
    range: rangeOf(context),
    error: identifierOf(context.errorName()),
    ...optional('alias', context.newName(), identifierOf),
    body: buildBody(context.body(), building),
  };
}

/** Builds DECLARE. */
export function buildDeclare(
  context: DeclareStatementContext,
  building: Building,
): DeclareStatement {
  return {
    kind: 'declare_statement',
    range: rangeOf(context),
    name: identifierOf(context.newName()),
    ...optional('type', context.typeName(), buildTypeName),
    ...optional('value', context.expression(), (value) => building.expression(value)),
  };
}

/** Builds SET. */
export function buildSet(context: SetStatementContext, building: Building): SetStatement {
  return {
    kind: 'set_statement',
    range: rangeOf(context),
    name: identifierOf(context.variableName()),
    value: building.expression(context.expression()),
  };
}

/** Builds IF … ELSEIF … ELSE … END IF. */
export function buildIf(context: IfStatementContext, building: Building): IfStatement {
  return {
    kind: 'if_statement',
    range: rangeOf(context),
    branches: context.ifBranch().map((branch) => buildIfBranch(branch, building)),
    ...optional('otherwise', context.body(), (statements) => buildBody(statements, building)),
  };
}

function buildIfBranch(context: IfBranchContext, building: Building): IfBranch {
  return {
    kind: 'if_branch',
    range: rangeOf(context),
    condition: building.expression(context.expression()),
    body: buildBody(context.body(), building),
  };
}

/** Builds FOR … IN (…) LOOP … END LOOP. */
export function buildFor(context: ForStatementContext, building: Building): ForStatement {
  return {
    kind: 'for_statement',
    range: rangeOf(context),
    variable: identifierOf(context.newName()),
    query: building.query(context.query()),
    body: buildBody(context.body(), building),
  };
}

/** Builds WHILE … LOOP … END LOOP. */
export function buildWhile(context: WhileStatementContext, building: Building): WhileStatement {
  return {
    kind: 'while_statement',
    range: rangeOf(context),
    condition: building.expression(context.expression()),
    body: buildBody(context.body(), building),
  };
}

/** Builds BREAK. */
export function buildBreak(context: BreakStatementContext): BreakStatement {
  return { kind: 'break_statement', range: rangeOf(context) };
}

/** Builds CONTINUE. */
export function buildContinue(context: ContinueStatementContext): ContinueStatement {
  return { kind: 'continue_statement', range: rangeOf(context) };
}

/** Builds ASSERT. */
export function buildAssert(context: AssertStatementContext, building: Building): AssertStatement {
  return {
    kind: 'assert_statement',
    range: rangeOf(context),
    condition: building.expression(present(context.expression()[0])),
    ...optional('message', context.expression()[1], (message) => building.expression(message)),
  };
}

/** Builds PRINT. */
export function buildPrint(context: PrintStatementContext, building: Building): PrintStatement {
  return {
    kind: 'print_statement',
    range: rangeOf(context),
    value: building.expression(context.expression()),
  };
}

/** Builds THROW: a single name is the name of the error. */
export function buildThrow(context: ThrowStatementContext, building: Building): ThrowStatement {
  return {
    kind: 'throw_statement',
    range: rangeOf(context),
    ...optional('error', context.errorName(), identifierOf),
    ...optional('message', context.expression(), (message) => building.expression(message)),
  };
}
