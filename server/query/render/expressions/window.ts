import type { BoundFrameBound, BoundWindow } from '../../../../common/binding';
import type { RenderContext } from '../context';
import { renderOrder } from '../order';

/** SQL inside OVER (…). */
export function renderWindow(window: BoundWindow, context: RenderContext): string {
  const partition = window.partitionBy.map((each) => context.expression(each)).join(', ');
  const parts = [
    partition === '' ? '' : `PARTITION BY ${partition}`,
    renderOrder(window.orderBy, context).trim(),
    window.frame ? renderFrame(window.frame, context) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function renderFrame(frame: NonNullable<BoundWindow['frame']>, context: RenderContext): string {
  const start = renderBound(frame.start, context);
  const end = frame.end ? renderBound(frame.end, context) : undefined;
  const unit = frame.unit.toUpperCase();
  return end === undefined ? `${unit} ${start}` : `${unit} BETWEEN ${start} AND ${end}`;
}

function renderBound(bound: BoundFrameBound, context: RenderContext): string {
  const words = bound.type.replaceAll('_', ' ').toUpperCase();
  return bound.offset ? `${context.expression(bound.offset)} ${words}` : words;
}
