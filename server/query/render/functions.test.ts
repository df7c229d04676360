import {
  FUNCTIONS,
  type BoundExpression,
  type FunctionSignature,
  type SignatureType,
} from '../../../common/binding';
import type { TypedValue } from '../../../common/declaration';
import { testPool } from '../testing/test_pool';
import { renderSql } from '.';

const pool = testPool();

const range = { start: 0, end: 0 };
const SAMPLES: Readonly<Record<string, TypedValue>> = {
  text: { type: 'text', value: 'abc' },
  integer: { type: 'integer', value: 2 },
  number: { type: 'number', value: 0.5 },
  boolean: { type: 'boolean', value: true },
  timestamp: { type: 'timestamp', value: '2026-01-31T12:00:00Z' },
  date: { type: 'date', value: '2026-01-31' },
  interval: { type: 'interval', value: '1 day' },
  document: { type: 'document', value: { a: [1] } },
};
/** Arguments that are keywords. */
const WORDS: Readonly<Record<string, string>> = {
  part: 'day',
  path: '$.a',
  format: '%Y-%m-%d',
  direction: 'DESC',
  nulls: 'NULLS LAST',
  aggregate: 'max',
  options: 's',
};
const constant = (value: TypedValue): BoundExpression => ({
  kind: 'constant',
  range,
  type: value.type,
  value,
});

/** `x -> true` */
const LAMBDA: BoundExpression = {
  kind: 'lambda',
  range,
  type: 'boolean',
  parameters: ['->element0'],
  body: constant({ type: 'boolean', value: true }),
};

function sample(name: string, type: SignatureType): TypedValue {
  if (WORDS[name] !== undefined) return { type: 'text', value: WORDS[name] };
  if (type.is === 'scalar') return SAMPLES[type.type] ?? { type: 'null', value: null };
  if (type.is === 'list') return { type: { list: 'integer' }, value: [1, 2] };
  if (type.is === 'list_of') {
    const element = sample(name, type.of);
    if (element.type === 'null') return element;
    return { type: { list: element.type }, value: [element.value] };
  }
  return { type: 'integer', value: 2 };
}

/** Arguments for functions whose signature does not show which ones fit together. */
const GIVEN: Readonly<Record<string, readonly TypedValue[]>> = {
  length: [{ type: 'text', value: 'abc' }],
  len: [{ type: { list: 'text' }, value: ['a'] }],
  json_contains: [
    { type: 'document', value: { a: 1 } },
    { type: 'document', value: 1 },
  ],
  json_object: [
    { type: 'text', value: 'k' },
    { type: 'integer', value: 1 },
  ],
  regexp_extract_all: [
    { type: 'text', value: 'abc' },
    { type: 'text', value: '(b)' },
    { type: 'integer', value: 1 },
  ],
};

function call(signature: FunctionSignature, ignoringCase: boolean): BoundExpression {
  const fits = GIVEN[signature.name];
  const given = fits
    ? fits.map(constant)
    : signature.parameters.map((parameter) =>
        signature.name.endsWith('strptime') && parameter.name === 'text'
          ? constant({ type: 'text', value: '2026-01-31' })
          : parameter.type.is === 'lambda'
            ? LAMBDA
            : constant(sample(parameter.name, parameter.type)),
      );
  return {
    kind: 'function',
    range,
    type: 'null',
    name: signature.name,
    aggregate: signature.kind === 'aggregate',
    arguments: given,
    star: false,
    distinct: false,
    orderBy: [],
    ...(signature.kind === 'window' ? { window: { partitionBy: [], orderBy: [] } } : {}),
    ignoringCase,
  };
}

// now() and similar functions are folded before anything is evaluated.
// grouping needs GROUP BY, which test/sql/grouping_sets has.
const EVALUATED = FUNCTIONS.filter(({ time, name }) => !time && name !== 'grouping');
test.each(EVALUATED.map((each) => [each.signature, each] as const))(
  'every function of the language is one that is evaluated: %s',
  async (_, signature) => {
    const evaluation = await pool.open([], new AbortController().signal);
    const sql = renderSql({
      kind: 'query',
      with: [],
      body: {
        kind: 'select',
        distinct: false,
        items: [
          { name: 'a', expression: call(signature, false) },
          { name: 'b', expression: call(signature, true) },
        ],
        groupBy: [],
      },
      orderBy: [],
      output: [],
    });
    try {
      let rows = 0;
      for await (const batch of evaluation.run(sql)) rows += batch.rows.length;
      expect(rows).toBe(1);
    } finally {
      await evaluation.close();
    }
  },
);

test.each(['repeat', 'lpad', 'rpad'])(
  '%s of two thousand million is an error at once',
  async (name) => {
    const [text, count] = [
      constant({ type: 'text', value: 'x' }),
      constant({ type: 'integer', value: 2_000_000_000 }),
    ];
    const made = call(FUNCTIONS.find((one) => one.name === name) as FunctionSignature, false);
    if (made.kind !== 'function') throw new Error('no call');
    const expression = {
      ...made,
      arguments: name === 'repeat' ? [text, count] : [text, count, text],
    };
    const evaluation = await pool.open([], new AbortController().signal);
    const sql = renderSql({
      kind: 'query',
      with: [],
      body: { kind: 'select', distinct: false, items: [{ name: 'a', expression }], groupBy: [] },
      orderBy: [],
      output: [],
    });
    await expect(evaluation.run(sql)[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'evaluation_failed',
      message: expect.stringContaining(`the result of ${name} exceeds`) as unknown,
    });
    await evaluation.close();
  },
);
