import type { Condition, ConditionOperator } from '../../../../common/declaration';
import { selectorOf } from './selector';

type Triple = readonly [column: string, operator: ConditionOperator, ...values: string[]];

const conditions = (triples: readonly Triple[]): Condition[] =>
  triples.map(([column, operator, ...values]) => ({
    column,
    operator,
    values: values.map((value) => ({ type: 'text', value })),
    exact: true,
  }));

const up: Triple = ['metric', 'eq', 'up'];

// A name before the braces and a matcher of `__name__` in them: "metric name must not be set twice".
test.each<[string, ...Triple[]]>([
  ['up', up],
  ['up', up, up],
  ['up{job="api"}', ['job', 'eq', 'api'], up],
  ['{__name__="up",__name__=~"u(?s:.*)",__name__!=""}', up, ['metric', 'like', 'u%']],
  ['{__name__=~"u(?s:.*)",__name__!="",__name__="up"}', ['metric', 'like', 'u%'], up],
  ['{__name__="up",__name__!=""}', up, ['metric', 'is_not_null']],
  ['{__name__="up",__name__!="down",__name__!=""}', up, ['metric', 'ne', 'down']],
  ['{__name__="up",__name__=~"up|down"}', up, ['metric', 'in', 'up', 'down']],
  ['{__name__="up",__name__="down"}', up, ['metric', 'eq', 'down']],
  ['{__name__="up",__name__="down"}', up, ['__name__', 'eq', 'down']],
  ['{__name__="up",__name__!="",job="api"}', up, ['job', 'eq', 'api'], ['metric', 'is_not_null']],
  ['{__name__="no name"}', ['metric', 'eq', 'no name']],
  ['{__name__="inf"}', ['metric', 'eq', 'inf']],
  ['{__name__=~".+",job=""}', ['job', 'is_null']],
  ['{__name__=~".+"}'],
])('requests %s', (text, ...triples) =>
  expect(selectorOf(conditions(triples), new Set()).text).toBe(text),
);
