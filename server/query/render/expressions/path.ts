import type { BoundExpression, BoundPath } from '../../../../common/binding';
import type { RenderContext } from '../context';

/**
 * An element of a list, counted from 0 (NULL if out of range), or the value at a path of a document.
 * Known steps into a document become one JSON pointer (RFC 6901).
 */
export function renderPath(path: BoundPath, context: RenderContext): string {
  if (path.each === 'elements') return renderElements(path, context);
  if (path.each === 'step') return renderSteps(path, context);
  if (path.base.type === 'document') return renderDocumentPath(path, context);
  const base = context.expression(path.base);
  const index = context.expression(path.step);
  // DuckDB counts from 1 and reads negative indices from the end.
  return `(CASE WHEN ${index} >= 0 THEN ${base}[${index} + 1] END)`;
}

/** The elements of an array; of several arrays, in one list. */
function renderElements({ base }: BoundPath, context: RenderContext): string {
  const sql = context.expression(base);
  if (base.type === 'document') return `json_extract(${sql}, '$[*]')`;
  return `flatten(list_transform(${sql}, lambda x: json_extract(x, '$[*]')))`;
}

/** The value at a path in each element; NULL where there is none, so that positions stay the same. */
function renderSteps(path: BoundPath, context: RenderContext): string {
  const steps: BoundExpression[] = [];
  let base: BoundExpression = path;
  while (base.kind === 'path' && base.each === 'step') {
    steps.unshift(base.step);
    base = base.base;
  }
  const elements = context.expression(base);
  const value = steps.some(isNegative)
    ? 'CAST(NULL AS JSON)'
    : `json_extract(x, ${pointerTo(steps, context)})`;
  return `list_transform(${elements}, lambda x: ${value})`;
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
  return `json_extract(${document}, ${pointerTo(steps, context)})`;
}

function pointerTo(steps: readonly BoundExpression[], context: RenderContext): string {
  const known = steps.map(knownStep);
  return known.every((step) => step !== undefined)
    ? context.parameter('VARCHAR', known.join(''))
    : steps.map((step) => computedStep(step, context)).join(' || ');
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
