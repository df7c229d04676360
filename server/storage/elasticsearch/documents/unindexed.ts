import { ExactNumber, nestsDeeperThan, type JsonValue } from '../../../../common/declaration';
import { membersAt } from '../client/response_parts';
import type { Document, IndexColumn } from '../../../ports';
import { UNINDEXED } from './mapping';

type Content = Document['content'];

/** The limit of Elasticsearch for a flattened field. */
const FLATTENED_LEVELS = 20;

/** Whether a flattened field can have it: objects, or lists of them, not too deep. */
function isFlattenable(value: JsonValue): boolean {
  if (value === null) return true;
  if (typeof value !== 'object' || value instanceof ExactNumber) return false;
  const whole = Array.isArray(value) ? value : [value];
  return (
    whole.every(
      (one: JsonValue) =>
        typeof one === 'object' &&
        one !== null &&
        !Array.isArray(one) &&
        !(one instanceof ExactNumber),
    ) && !nestsDeeperThan(value, FLATTENED_LEVELS)
  );
}

const isDocument = ({ type }: IndexColumn): boolean =>
  type === 'document' ||
  (typeof type !== 'string' && isDocument({ type: type.list, name: '', ignoringCase: false }));

/** The columns with documents. */
export const documentColumns = (columns: readonly IndexColumn[]): readonly string[] =>
  columns.filter(isDocument).map(({ name }) => name);

/**
 * The content with values apart that a flattened field rejects: a document may be any JSON. They are kept with it, but
 * are not searchable.
 */
export function setApart(content: Content, documents: readonly string[]): Content {
  const apart = documents.filter(
    (name) => Object.hasOwn(content, name) && !isFlattenable(content[name] ?? null),
  );
  if (apart.length === 0) return content;
  const names = new Set(apart);
  const members = Object.entries(content);
  return {
    ...Object.fromEntries(members.filter(([name]) => !names.has(name))),
    [UNINDEXED]: Object.fromEntries(members.filter(([name]) => names.has(name))),
  };
}

/** Reverses `setApart`. */
export function putTogether(content: Content): Content {
  if (!Object.hasOwn(content, UNINDEXED)) return content;
  const { [UNINDEXED]: apart, ...rest } = content;
  return { ...rest, ...membersAt(apart) };
}
