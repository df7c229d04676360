import type { BoundExpression, BoundPath } from '../../../../common/binding';
import type { RenderContext } from '../context';

/**
 * An element of a list, counted from 0 (NULL if out of range), or the value at a path of a document.
 * Known steps into a document become one JSON pointer (RFC 6901).
 */
export function renderPath(path: BoundPath, context: RenderContext): string {
  if (path.base.type === 'document') return renderDocumentPath(path, context);
  const base = context.expression(path.base);
  const index = context.expression(path.step);
  // DuckDB counts from 1 and reads negative indices from the end.
  return `(CASE WHEN ${index} >= 0 THEN ${base}[${index} + 1] END)`;
}

function renderDocumentPath(path: BoundPath, context: RenderContext): string {
  const steps: BoundExpression[] = [];
  let base: BoundExpression = path;
  while (base.kind === 'path' && base.base.type === 'document') {
    steps.unshift(base.step);
    base = base.base;
  }
  const document = context.expression(base);
  if (steps.some(isNegative)) return `CAST(NULL AS JSON)`;
  const known = steps.map(knownStep);
  const pointer = known.every((step) => step !== undefined)
    ? context.parameter('VARCHAR', known.join(''))
    : steps.map((step) => computedStep(step, context)).join(' || ');
  return `json_extract(${document}, ${pointer})`;
}

function isNegative(step: BoundExpression): boolean {
  return step.kind === 'constant' && step.type === 'integer' && Number(step.value.value) < 0;
}

function knownStep(step: BoundExpression): string | undefined {
  if (step.kind !== 'constant') return undefined;
  return `/${String(step.value.value).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function computedStep(step: BoundExpression, context: RenderContext): string {
  const text = `CAST(${context.expression(step)} AS VARCHAR)`;
  return `'/' || replace(replace(${text}, '~', '~0'), '/', '~1')`;
}
