import { linkPages, optional, text } from '../../../common/declaration/build';
import type {
  ActionParameter,
  ColumnDeclaration,
  Completion,
  JsonValue,
  NeedDeclaration,
  ParentDeclaration,
  TypedValue,
} from '../../../common/declaration';

/** What the entities of a repository have in common: `repo` is `owner/name`, everywhere. */
const completion: Completion = {
  unless: '/',
  template: '{config.org}/{value}',
  otherwise: ['{config.owner}/{value}'],
};

/** The repository that a row belongs to. */
export const repoColumn = (): ColumnDeclaration =>
  text({
    parameter: 'repo',
    ignoringCase: true,
    description: 'owner/name of the repository; a name alone is completed from CONFIG',
  });

const repoOf = (row: JsonValue, { repo }: Readonly<Record<string, TypedValue>>): JsonValue => {
  if (repo !== undefined) return repo.value;
  const url =
    row !== null && typeof row === 'object' && 'repository_url' in row && row.repository_url;
  return typeof url === 'string' ? url.split('/').slice(-2).join('/') : null;
};

/** The repository of an item that may come from a list over many. */
export const repoOfItem = (): ColumnDeclaration =>
  text({
    ignoringCase: true,
    description: 'owner/name of the repository; a name alone is completed from CONFIG',
    compute: {
      because:
        'lists over many repositories name it by URL only, those of one by the path asked for',
      value: repoOf,
    },
  });

/** Lists below `/repos/{owner}/{repo}` need a repository. */
export const needsRepo: readonly NeedDeclaration[] = [
  { parameter: 'repo', column: 'repo', complete: completion },
];

/** Without one, every repository is asked. */
export const eachRepo = (rowsHint?: string): ParentDeclaration => ({
  entity: 'repos',
  supplies: { repo: 'full_name' },
  conditions: { repo: 'full_name' },
  ...(rowsHint === undefined ? {} : { rowsHint }),
});

/** Actions fall back to `repo` in CONFIG. */
export const repoParameter: ActionParameter = optional(
  'text',
  'owner/name of the repository; "repo" in CONFIG unless given',
  { defaultFrom: 'repo', complete: completion },
);

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const sequentialPages = linkPages({
  size: 'per_page',
  max: 100,
  page: 'page',
  cursor: 'after',
  oneByOne: true,
});
/** Lists that give rel="last" with a page number. */
export const parallelPages = linkPages({ size: 'per_page', max: 100, page: 'page' });
