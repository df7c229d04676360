import type { BinaryOperation, Expression, ExpressionKind, UnaryOperation } from '../nodes';
import { group, indent, join, line, softLine, type Doc } from '../printing/doc';
import { nameDoc, strictNameDoc, stringDoc, type Printing } from '../printing/printing';
import { writeJsonText } from '../tokens/json_text';
import { printFunction, printTypeName } from './print_function';

/** How tightly the outermost operator of an expression binds; operands that bind less tightly need parentheses. */
const NOT = 3;
const COMPARISON = 4;
const MATCHING = 5;
const VALUE = 6;
const SIGN = 9;
const POSTFIX = 10;
const PRIMARY = 11;

const BINARY_BINDING: Readonly<Record<BinaryOperation['operator'], number>> = {
  or: 1,
  and: 2,
  '=': COMPARISON,
  '!=': COMPARISON,
  '<': COMPARISON,
  '<=': COMPARISON,
  '>': COMPARISON,
  '>=': COMPARISON,
  is_distinct_from: COMPARISON,
  is_not_distinct_from: COMPARISON,
  '||': VALUE,
  '+': 7,
  '-': 7,
  '*': 8,
  '/': 8,
  '%': 8,
};

/** A dot after it would be read as part of a column's path. */
const AMBIGUOUS_BEFORE_DOT: ReadonlySet<ExpressionKind> = new Set(['column', 'boolean', 'null']);

type Printers = {
  readonly [K in ExpressionKind]: {
    readonly binding: number | ((node: Extract<Expression, { kind: K }>) => number);
    readonly print: (node: Extract<Expression, { kind: K }>, printing: Printing) => Doc;
  };
};

/** Every kind of expression has a printer; a missing one does not compile. */
const PRINTERS: Printers = {
  string: { binding: PRIMARY, print: stringDoc },
  number: { binding: PRIMARY, print: (n) => n.text },
  boolean: { binding: PRIMARY, print: (n) => (n.value ? 'TRUE' : 'FALSE') },
  null: { binding: PRIMARY, print: () => 'NULL' },
  interval: { binding: PRIMARY, print: (n) => `INTERVAL ${stringDoc({ value: n.text })}` },
  typed_literal: {
    binding: PRIMARY,
    print: (n) => `${n.type.toUpperCase()} ${stringDoc({ value: n.text })}`,
  },
  parameter: { binding: PRIMARY, print: (n) => `$${n.name}` },
  column: { binding: PRIMARY, print: (n) => n.path.map(nameDoc).join('.') },
  star: { binding: PRIMARY, print: (n) => (n.qualifier ? `${nameDoc(n.qualifier)}.*` : '*') },
  unary: { binding: (n) => (n.operator === 'not' ? NOT : SIGN), print: printUnary },
  binary: { binding: (n) => BINARY_BINDING[n.operator], print: printBinary },
  like: {
    binding: MATCHING,
    print: (n, p) => [
      operand(n.operand, MATCHING, p),
      negation(n.negated),
      n.ignoreCase ? ' ILIKE ' : ' LIKE ',
      operand(n.pattern, VALUE, p),
      n.escape === undefined ? '' : [' ESCAPE ', operand(n.escape, VALUE, p)],
    ],
  },
  contains: {
    binding: MATCHING,
    print: (n, p) => [
      operand(n.operand, MATCHING, p),
      negation(n.negated),
      ' CONTAINS ',
      operand(n.element, VALUE, p),
    ],
  },
  in_list: {
    binding: MATCHING,
    print: (n, p) => [
      operand(n.operand, MATCHING, p),
      negation(n.negated),
      ' IN ',
      listed('(', n.items, ')', p),
    ],
  },
  in_query: {
    binding: MATCHING,
    print: (n, p) => [
      operand(n.operand, MATCHING, p),
      negation(n.negated),
      ' IN ',
      inParentheses(p.query(n.query)),
    ],
  },
  between: {
    binding: MATCHING,
    print: (n, p) => [
      operand(n.operand, MATCHING, p),
      negation(n.negated),
      ' BETWEEN ',
      operand(n.low, VALUE, p),
      ' AND ',
      operand(n.high, VALUE, p),
    ],
  },
  is: {
    binding: COMPARISON,
    print: (n, p) => [
      operand(n.operand, COMPARISON, p),
      ' IS',
      negation(n.negated),
      ` ${n.what.toUpperCase()}`,
    ],
  },
  exists: { binding: PRIMARY, print: (n, p) => ['EXISTS ', inParentheses(p.query(n.query))] },
  case: {
    binding: PRIMARY,
    print: (n, p) =>
      group(
        'CASE',
        n.operand === undefined ? '' : [' ', p.expression(n.operand)],
        indent(
          n.branches.map((branch) => [
            line,
            group('WHEN ', p.expression(branch.when), ' THEN ', p.expression(branch.then)),
          ]),
          n.otherwise === undefined ? '' : [line, 'ELSE ', p.expression(n.otherwise)],
        ),
        line,
        'END',
      ),
  },
  cast: {
    binding: (n) => (n.lenient ? PRIMARY : POSTFIX),
    print: (n, p) =>
      n.lenient
        ? ['TRY_CAST(', p.expression(n.operand), ' AS ', printTypeName(n.type), ')']
        : [operand(n.operand, POSTFIX, p), '::', printTypeName(n.type)],
  },
  extract: {
    binding: PRIMARY,
    print: (n, p) => [
      `EXTRACT(${nameDoc({ kind: 'identifier', range: n.range, name: n.field })} FROM `,
      p.expression(n.operand),
      ')',
    ],
  },
  function: { binding: PRIMARY, print: printFunction },
  scalar_query: { binding: PRIMARY, print: (n, p) => inParentheses(p.query(n.query)) },
  list: { binding: PRIMARY, print: (n, p) => listed('[', n.items, ']', p) },
  row: {
    binding: PRIMARY,
    print: (n, p) => listed('(', n.items, n.items.length === 1 ? ',)' : ')', p),
  },
  object: { binding: PRIMARY, print: (n, p) => p.object(n) },
  element: {
    binding: POSTFIX,
    print: (n, p) => [operand(n.base, POSTFIX, p), '[', p.expression(n.index), ']'],
  },
  lambda: {
    binding: 0,
    print: (n, p) => {
      const names = n.parameters.map(strictNameDoc).join(', ');
      return [n.parameters.length > 1 ? `(${names})` : names, ' -> ', p.expression(n.body)];
    },
  },
  member: {
    binding: POSTFIX,
    print: (n, p) => [
      AMBIGUOUS_BEFORE_DOT.has(n.base.kind)
        ? parenthesised(n.base, p)
        : operand(n.base, POSTFIX, p),
      '.',
      nameDoc(n.name),
    ],
  },
};

/** Prints an expression with only the parentheses that it needs. */
export function printExpression(node: Expression, printing: Printing): Doc {
  // The table pairs each kind with the printer of its own node.
  return (PRINTERS[node.kind].print as (node: Expression, printing: Printing) => Doc)(
    node,
    printing,
  );
}

function bindingOf(node: Expression): number {
  const { binding } = PRINTERS[node.kind];
  return typeof binding === 'number' ? binding : (binding as (node: Expression) => number)(node);
}

function operand(node: Expression, least: number, printing: Printing): Doc {
  return bindingOf(node) >= least ? printing.expression(node) : parenthesised(node, printing);
}

function parenthesised(node: Expression, printing: Printing): Doc {
  return inParentheses(printing.expression(node));
}

function inParentheses(doc: Doc): Doc {
  return group('(', indent(softLine, doc), softLine, ')');
}

function listed(
  open: string,
  items: readonly Expression[],
  close: string,
  printing: Printing,
): Doc {
  if (items.length === 0) return open + close;
  const inner = join(
    [',', line],
    items.map((item) => printing.expression(item)),
  );
  return group(open, indent(softLine, inner), softLine, close);
}

function negation(negated: boolean): string {
  return negated ? ' NOT' : '';
}

function printUnary(node: UnaryOperation, printing: Printing): Doc {
  if (node.operator === 'not') return ['NOT ', operand(node.operand, NOT, printing)];
  // Two signs without a parenthesis could read as a comment.
  return [node.operator, operand(node.operand, POSTFIX, printing)];
}

function printBinary(node: BinaryOperation, printing: Printing): Doc {
  const binding = BINARY_BINDING[node.operator];
  // A loop instead of recursion: a chain may have thousands of terms.
  const parts: { operator: string; right: Doc }[] = [];
  let left: Expression = node;
  while (left.kind === 'binary' && BINARY_BINDING[left.operator] === binding) {
    const operator = left.operator.toUpperCase().replaceAll('_', ' ');
    parts.push({ operator, right: operand(left.right, binding + 1, printing) });
    left = left.left;
  }
  const first = operand(left, binding, printing);
  const rest = parts.reverse().map(({ operator, right }) => [line, operator, ' ', right]);
  return group(first, indent(rest));
}

/** `{"a": 1}`, over several lines if it is long; strings in it have double quotes, as in JSON. */
export function printObject(
  node: Extract<Expression, { kind: 'object' }>,
  printing: Printing,
): Doc {
  if (node.members.length === 0) return '{}';
  const inside: Printing = {
    ...printing,
    expression: (child) =>
      child.kind === 'string' ? writeJsonText(child.value) : printExpression(child, inside),
  };
  const members = node.members.map((member) => [
    writeJsonText(member.key.value),
    ': ',
    jsonValue(member.value, inside),
  ]);
  return group('{', indent(softLine, join([',', line], members)), softLine, '}');
}

function jsonValue(node: Expression, printing: Printing): Doc {
  if (node.kind === 'string') return writeJsonText(node.value);
  if (node.kind === 'boolean') return String(node.value);
  if (node.kind === 'null') return 'null';
  if (node.kind !== 'list' || node.items.length === 0) return printing.expression(node);
  const items = join(
    [',', line],
    node.items.map((item) => jsonValue(item, printing)),
  );
  return group('[', indent(softLine, items), softLine, ']');
}
