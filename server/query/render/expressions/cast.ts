import type { BoundCast } from '../../../../common/binding';
import type { DataType } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import type { RenderContext } from '../context';
import { documentAsText } from './comparable';

/** The types that a cast may use. */
const TARGET =
  /^(VARCHAR|BIGINT|INTEGER|HUGEINT|DOUBLE|BOOLEAN|TIMESTAMPTZ|TIMESTAMP|DATE|TIME|INTERVAL|JSON|DECIMAL(\(\d{1,2}(, ?\d{1,2})?\))?)(\[\])?$/;

/** For a decimal without a scale: DuckDB's own default keeps only three digits after the point. */
const ANY_SCALE = 'DECIMAL(38, 9)';

const isDocumentList = (type: DataType): boolean =>
  typeof type === 'object' && type.list === 'document';

/** `CAST` or `TRY_CAST`. A document is cast by its value: text without JSON quotes. */
export function renderCast(cast: BoundCast, context: RenderContext): string {
  if (!TARGET.test(cast.target)) {
    throw new MoltlerError('internal', { reason: `casting to ${cast.target} is not supported` });
  }
  const operand = context.expression(cast.operand);
  const target = cast.target.replace(/^DECIMAL(?!\()/, ANY_SCALE);
  const name = cast.lenient ? 'TRY_CAST' : 'CAST';
  if (cast.operand.type === 'document' && !cast.target.endsWith('[]') && cast.target !== 'JSON') {
    const text = documentAsText(operand);
    return cast.target === 'VARCHAR' ? text : `${name}(${text} AS ${target})`;
  }
  if (cast.operand.type !== 'null' && isDocumentList(cast.operand.type)) {
    const element = target.replace(/\[\]$/, '');
    if (element !== target && element !== 'JSON') {
      return `list_transform(${operand}, lambda d: ${name}(${documentAsText('d')} AS ${element}))`;
    }
  }
  return `${name}(${operand} AS ${target})`;
}
