import { document, list } from '../../../common/declaration/build';
import { valueAt, type ColumnDeclaration, type JsonValue } from '../../../common/declaration';

/** Where a service has the tags of a row, and what it calls their parts. */
interface TagsAt {
  readonly path: string;
  readonly key: string;
  readonly value: string;
}

function tagsOf(
  row: JsonValue,
  { path, key, value }: TagsAt,
): readonly (readonly [string, string])[] {
  const tags = valueAt(row, path);
  if (!Array.isArray(tags)) return [];
  return (tags as readonly JsonValue[]).flatMap((tag) => {
    const name = valueAt(tag, key);
    const found = valueAt(tag, value);
    return typeof name === 'string'
      ? [[name, typeof found === 'string' ? found : ''] as const]
      : [];
  });
}

const because = 'the service lists keys and values of tags separately';

/** The tags as an object: `tags.Name`. */
export const tagsColumn = (at: TagsAt): ColumnDeclaration =>
  document({
    description: 'Tags as an object; one of them is tags.Name',
    compute: {
      because,
      reads: [at.path],
      value: (row) => Object.fromEntries(tagsOf(row, at)),
    },
  });

/** The tags as a list: `tag_list CONTAINS 'env=prod'`. */
export const tagListColumn = (at: TagsAt): ColumnDeclaration =>
  list('text', {
    description: 'Tags as a list of key=value',
    compute: {
      because,
      reads: [at.path],
      value: (row) => tagsOf(row, at).map(([key, value]) => `${key}=${value}`),
    },
  });

/** The value of one tag. */
export const tagColumn = (name: string, at: TagsAt, description: string): ColumnDeclaration => ({
  type: 'text',
  description,
  compute: {
    because,
    reads: [at.path],
    value: (row) => tagsOf(row, at).find(([key]) => key === name)?.[1] ?? null,
  },
});
