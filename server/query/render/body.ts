import {
  isGrouped,
  type BoundBody,
  type BoundSelect,
  type BoundSetOperation,
  type BoundValues,
} from '../../../common/binding';
import { positionName, type RenderContext } from './context';
import { renderRelation } from './relation';

type Render<K extends BoundBody['kind']> = (
  body: Extract<BoundBody, { readonly kind: K }>,
  context: RenderContext,
) => string;

const BODIES: { readonly [K in BoundBody['kind']]: Render<K> } = {
  select: renderSelect,
  set_operation: renderSetOperation,
  values: renderValues,
  query: (query, context) => `(${context.query(query)})`,
};

/** SQL of a body; its columns are named by position. */
export function renderBody(body: BoundBody, context: RenderContext): string {
  return (BODIES[body.kind] as Render<BoundBody['kind']>)(body, context);
}

function renderSelect(select: BoundSelect, context: RenderContext): string {
  const items = select.items.map(
    ({ expression }, i) => `${context.expression(expression)} AS ${positionName(i)}`,
  );
  const keys = select.groupBy.map((each) => context.expression(each));
  const sets = select.groupingSets?.map((set) => `(${set.map((at) => keys[at]).join(', ')})`);
  const groups = sets === undefined ? keys.join(', ') : `GROUPING SETS (${sets.join(', ')})`;
  const on = select.distinctOn?.map((each) => context.expression(each));
  const distinct =
    on === undefined ? (select.distinct ? 'DISTINCT ' : '') : `DISTINCT ON (${on.join(', ')}) `;
  return [
    `SELECT ${distinct}${items.join(', ')}`,
    select.from ? `FROM ${renderRelation(select.from, context)}` : '',
    select.where ? `WHERE ${context.expression(select.where)}` : '',
    isGrouped(select) ? `GROUP BY ${groups}` : '',
    select.having ? `HAVING ${context.expression(select.having)}` : '',
    select.qualify ? `QUALIFY ${context.expression(select.qualify)}` : '',
  ]
    .filter((clause) => clause !== '')
    .join(' ');
}

function renderSetOperation(body: BoundSetOperation, context: RenderContext): string {
  const word = `${body.operator.toUpperCase()}${body.all ? ' ALL' : ''}`;
  return `(${renderBody(body.left, context)}) ${word} (${renderBody(body.right, context)})`;
}

function renderValues(values: BoundValues, context: RenderContext): string {
  const width = values.rows[0]?.length ?? 0;
  const rows = values.rows.map(
    (row) => `(${row.map((value) => context.expression(value)).join(', ')})`,
  );
  const names = Array.from({ length: width }, (_, i) => positionName(i)).join(', ');
  return `SELECT * FROM (VALUES ${rows.join(', ')}) AS v(${names})`;
}
