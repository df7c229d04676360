import type { BoundExpression, BoundQuery } from '../../../common/binding';
import type { JsonValue } from '../../../common/declaration';
import type { RenderedSql } from '../evaluator';
import type { RenderContext } from './context';
import { freeScales } from './free_scales';
import { renderCase } from './expressions/case';
import { renderCast } from './expressions/cast';
import { renderColumn } from './expressions/column';
import { renderConstant } from './expressions/constant';
import { renderFunction } from './expressions/function';
import { renderLambda } from './expressions/lambda';
import { renderOperation } from './expressions/operation';
import { renderPath } from './expressions/path';
import { renderSubquery } from './expressions/subquery';
import { renderVariable } from './expressions/variable';
import { renderQuery } from './query';

type Render<K extends BoundExpression['kind']> = (
  expression: Extract<BoundExpression, { readonly kind: K }>,
  context: RenderContext,
) => string;

const EXPRESSIONS: { readonly [K in BoundExpression['kind']]: Render<K> } = {
  constant: renderConstant,
  variable: renderVariable,
  column: renderColumn,
  path: renderPath,
  operation: renderOperation,
  case: renderCase,
  cast: renderCast,
  function: renderFunction,
  subquery: renderSubquery,
  lambda: renderLambda,
};

/**
 * The SQL of a bound query for DuckDB: values are parameters, names are quoted, and no text comes from the user. Tables
 * are named by the ids of their scans, and result columns by position (`c0`, `c1` …); their original names are in
 * `query.output`.
 */
export function renderSql(query: BoundQuery): RenderedSql {
  const parameters: { type: string; value: JsonValue }[] = [];
  const known = new Map<string, Map<JsonValue, number>>();
  let output: (position: number) => string = () => 'NULL';
  const context: RenderContext = {
    expression: (expression) =>
      (EXPRESSIONS[expression.kind] as Render<BoundExpression['kind']>)(expression, context),
    query: (inner) => renderQuery(inner, context),
    parameter: (type, value) => {
      let positions = known.get(type);
      if (positions === undefined) known.set(type, (positions = new Map()));
      const identity = typeof value === 'object' ? JSON.stringify(value) : value;
      let position = positions.get(identity);
      if (position === undefined) {
        position = parameters.push({ type, value });
        positions.set(identity, position);
      }
      return `CAST($${position} AS ${type})`;
    },
    output: (position) => output(position),
    withOutput: (meaning, work) => {
      const outer = output;
      output = meaning;
      try {
        return work();
      } finally {
        output = outer;
      }
    },
  };
  return { text: context.query(query), parameters, freeScales: freeScales(query) };
}
