import * as fc from 'fast-check';
import type * as N from '../nodes';
import type {
  Expression,
  Identifier,
  ObjectLiteral,
  Query,
  StringLiteral,
  TypeName,
} from '../nodes';

export const range = { start: 0, end: 0 };

/** A record whose optional keys are sometimes missing. */
export function node<T>(
  fields: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: (keyof T)[] = [],
): fc.Arbitrary<T> {
  const requiredKeys = (Object.keys(fields) as (keyof T)[]).filter(
    (key) => !optional.includes(key),
  );
  return fc.record(fields, { requiredKeys });
}
export const is = fc.constant;
const flag = fc.boolean();
export const few = <T>(one: fc.Arbitrary<T>, least = 0): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: least, maxLength: 3 });

const words = fc.constantFrom(
  'a',
  'b2',
  '_c',
  'from',
  'Select',
  'status',
  'end',
  'type',
  '@timestamp',
  'straße',
  'with space',
  'tick`s',
  'my-name',
  'case',
  'timestamp',
  'to',
  'if',
  'rows',
  'begin',
  '1a',
);
export const identifier: fc.Arbitrary<Identifier> = node<Identifier>({
  kind: is('identifier'),
  range: is(range),
  name: words,
});
const text = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    "it's",
    "'",
    "''",
    'say "x"',
    '-- no',
    '/* no',
    ';',
    'a\nb',
    "'''",
    "ends\n'",
    '{{secrets.x}}',
    '…',
  ),
);
export const string: fc.Arbitrary<StringLiteral> = node<StringLiteral>({
  kind: is('string'),
  range: is(range),
  value: text,
});
const typeName: fc.Arbitrary<TypeName> = node<TypeName>({
  kind: is('type_name'),
  range: is(range),
  name: fc.constantFrom('integer', 'text', 'timestamp', 'date', 'interval', 'odd type'),
  arguments: few(fc.nat(20)),
  list: flag,
});

/** Expressions of every kind, a few levels deep; `query` generates the queries in them. */
export function expressions(query: () => fc.Arbitrary<Query>): {
  expression: fc.Arbitrary<Expression>;
  object: fc.Arbitrary<ObjectLiteral>;
} {
  const { expression, object } = fc.letrec<{
    expression: Expression;
    leaf: Expression;
    inner: Expression;
    object: ObjectLiteral;
  }>((tie) => {
    const e = tie('expression');
    const orderBy = few(
      node<N.OrderItem>(
        {
          kind: is('order_item'),
          range: is(range),
          expression: e,
          direction: fc.constantFrom('asc', 'desc'),
          nulls: fc.constantFrom('first', 'last'),
        },
        ['nulls'],
      ),
    );
    const bound = fc.oneof(
      node<N.FrameBound>({
        kind: is('frame_bound'),
        range: is(range),
        type: fc.constantFrom('unbounded_preceding', 'current_row', 'unbounded_following'),
      }),
      node<N.FrameBound>({
        kind: is('frame_bound'),
        range: is(range),
        type: fc.constantFrom('preceding', 'following'),
        offset: e,
      }),
    );
    const frame = node<N.WindowFrame>(
      {
        kind: is('window_frame'),
        range: is(range),
        unit: fc.constantFrom('rows', 'range', 'groups'),
        start: bound,
        end: bound,
      },
      ['end'],
    );
    const over = node<N.WindowSpecification>(
      {
        kind: is('window'),
        range: is(range),
        base: identifier,
        partitionBy: few(e),
        orderBy,
        frame,
      },
      ['base', 'frame'],
    );
    return {
      leaf: fc.oneof(
        string,
        node<Extract<Expression, { kind: 'number' }>>({
          kind: is('number'),
          range: is(range),
          text: fc.constantFrom('0', '12', '3.25', '1e9', '.5', '9007199254740993'),
        }),
        node<Extract<Expression, { kind: 'boolean' }>>({
          kind: is('boolean'),
          range: is(range),
          value: flag,
        }),
        node<Extract<Expression, { kind: 'null' }>>({ kind: is('null'), range: is(range) }),
        node<Extract<Expression, { kind: 'interval' }>>({
          kind: is('interval'),
          range: is(range),
          text: fc.constantFrom('7 days', '1 hour'),
        }),
        node<Extract<Expression, { kind: 'typed_literal' }>>({
          kind: is('typed_literal'),
          range: is(range),
          type: fc.constantFrom('timestamp', 'date'),
          text: is('2026-01-01'),
        }),
        node<Extract<Expression, { kind: 'parameter' }>>({
          kind: is('parameter'),
          range: is(range),
          name: fc.constantFrom('p', 'from'),
        }),
        node<Extract<Expression, { kind: 'column' }>>({
          kind: is('column'),
          range: is(range),
          path: few(identifier, 1),
        }),
      ),
      object: node<ObjectLiteral>({
        kind: is('object'),
        range: is(range),
        members: few(
          node<N.ObjectMember>({
            kind: is('object_member'),
            range: is(range),
            key: string,
            value: e,
          }),
        ),
      }),
      inner: fc.oneof(
        node<Extract<Expression, { kind: 'unary' }>>({
          kind: is('unary'),
          range: is(range),
          operator: fc.constantFrom('not', '-', '+'),
          operand: e,
        }),
        node<Extract<Expression, { kind: 'binary' }>>({
          kind: is('binary'),
          range: is(range),
          operator: fc.constantFrom(
            'or',
            'and',
            '=',
            '!=',
            '<',
            '<=',
            '>',
            '>=',
            'is_distinct_from',
            'is_not_distinct_from',
            '+',
            '-',
            '*',
            '/',
            '%',
            '||',
          ),
          left: e,
          right: e,
        }),
        node<Extract<Expression, { kind: 'like' }>>(
          {
            kind: is('like'),
            range: is(range),
            operand: e,
            pattern: e,
            escape: e,
            ignoreCase: flag,
            negated: flag,
          },
          ['escape'],
        ),
        node<Extract<Expression, { kind: 'contains' }>>({
          kind: is('contains'),
          range: is(range),
          operand: e,
          element: e,
          negated: flag,
        }),
        node<Extract<Expression, { kind: 'in_list' }>>({
          kind: is('in_list'),
          range: is(range),
          operand: e,
          items: few(e, 1).filter((items) => items[0]?.kind !== 'scalar_query' || items.length > 1),
          negated: flag,
        }),
        node<Extract<Expression, { kind: 'in_query' }>>({
          kind: is('in_query'),
          range: is(range),
          operand: e,
          query: query(),
          negated: flag,
        }),
        node<Extract<Expression, { kind: 'between' }>>({
          kind: is('between'),
          range: is(range),
          operand: e,
          low: e,
          high: e,
          negated: flag,
        }),
        node<Extract<Expression, { kind: 'is' }>>({
          kind: is('is'),
          range: is(range),
          operand: e,
          what: fc.constantFrom('null', 'true', 'false'),
          negated: flag,
        }),
        node<Extract<Expression, { kind: 'exists' }>>({
          kind: is('exists'),
          range: is(range),
          query: query(),
        }),
        node<Extract<Expression, { kind: 'case' }>>(
          {
            kind: is('case'),
            range: is(range),
            operand: e,
            branches: few(
              node<N.CaseBranch>({
                kind: is('case_branch'),
                range: is(range),
                when: e,
                then: e,
              }),
              1,
            ),
            otherwise: e,
          },
          ['operand', 'otherwise'],
        ),
        node<Extract<Expression, { kind: 'cast' }>>({
          kind: is('cast'),
          range: is(range),
          operand: e,
          type: typeName,
          lenient: flag,
        }),
        node<Extract<Expression, { kind: 'extract' }>>({
          kind: is('extract'),
          range: is(range),
          field: fc.constantFrom('year', 'day'),
          operand: e,
        }),
        node<Extract<Expression, { kind: 'function' }>>(
          {
            kind: is('function'),
            range: is(range),
            name: identifier,
            arguments: few(e),
            distinct: is(false),
            orderBy: is([]),
            filter: e,
            over,
          },
          ['filter', 'over'],
        ),
        node<Extract<Expression, { kind: 'function' }>>({
          kind: is('function'),
          range: is(range),
          name: identifier,
          arguments: few(
            fc.oneof(
              e,
              node<N.Lambda>({
                kind: is('lambda'),
                range: is(range),
                parameters: fc.oneof(
                  few(identifier, 1).map((names) => names.slice(0, 1)),
                  fc.tuple(identifier, identifier),
                ),
                body: e,
              }),
            ),
            1,
          ),
          distinct: flag,
          orderBy,
        }),
        node<Extract<Expression, { kind: 'function' }>>({
          kind: is('function'),
          range: is(range),
          name: identifier,
          arguments: is([{ kind: 'star', range }]),
          distinct: is(false),
          orderBy: is([]),
        }),
        node<Extract<Expression, { kind: 'scalar_query' }>>({
          kind: is('scalar_query'),
          range: is(range),
          query: query(),
        }),
        node<Extract<Expression, { kind: 'list' }>>({
          kind: is('list'),
          range: is(range),
          items: few(e),
        }),
        node<Extract<Expression, { kind: 'row' }>>({
          kind: is('row'),
          range: is(range),
          items: few(e, 1),
        }),
        tie('object'),
        node<Extract<Expression, { kind: 'element' }>>({
          kind: is('element'),
          range: is(range),
          base: e,
          index: e,
        }),
        node<Extract<Expression, { kind: 'member' }>>({
          kind: is('member'),
          range: is(range),
          base: e,
          name: identifier,
        }),
      ),
      expression: fc.oneof({ maxDepth: 2, withCrossShrink: true }, tie('leaf'), tie('inner')),
    };
  });
  return { expression, object };
}
