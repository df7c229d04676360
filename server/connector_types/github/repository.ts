import { linkPages, optional, text } from '../../../common/declaration/build';
import {
  valueAt,
  type ActionParameter,
  type ColumnDeclaration,
  type Completion,
  type JsonValue,
  type NeedDeclaration,
  type ParentDeclaration,
} from '../../../common/declaration';

/** What the entities of a repository have in common: `repo` is always `owner/name`. */
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
    description: 'Repository as owner/name; the owner defaults to that in CONFIG',
  });

const memberOf = (row: JsonValue | undefined, name: string): JsonValue | undefined =>
  row !== null && typeof row === 'object' && Object.hasOwn(row, name)
    ? (row as Readonly<Record<string, JsonValue>>)[name]
    : undefined;

const textIn = (row: JsonValue | undefined, name: string): string | undefined => {
  const value = memberOf(row, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** `owner/name` from an address of the API (`…/repos/owner/name/…`) or of the site. */
function repoInUrl(url: string | undefined): string | undefined {
  const path = url?.split(/[?#]/, 1)[0];
  const found =
    /\/repos\/([^/]+\/[^/]+)(?:\/|$)/.exec(path ?? '') ??
    /^https?:\/\/[^/]+\/([^/]+\/[^/]+)(?:\/(?:issues|pull)\/.*)?$/.exec(path ?? '');
  return found?.[1];
}

/** The paths that `fullNameOf` reads. */
const NAMING: readonly string[] = ['full_name', 'owner.login', 'name', 'url', 'html_url'];

/** `owner/name` from a repository's row; older servers and embedded rows do not include `full_name`. */
export function fullNameOf(row: JsonValue | undefined): string | null {
  const [owner, name] = [textIn(memberOf(row, 'owner'), 'login'), textIn(row, 'name')];
  return (
    textIn(row, 'full_name') ??
    (owner !== undefined && name !== undefined ? `${owner}/${name}` : undefined) ??
    repoInUrl(textIn(row, 'url')) ??
    repoInUrl(textIn(row, 'html_url')) ??
    null
  );
}

const repoOf = (row: JsonValue): JsonValue =>
  repoInUrl(textIn(row, 'repository_url')) ??
  fullNameOf(memberOf(row, 'repository')) ??
  repoInUrl(textIn(row, 'url')) ??
  repoInUrl(textIn(row, 'html_url')) ??
  null;

/** The full name of a repository, from its own row or from the member `within` of another row. */
export const fullNameColumn = (within?: string, description?: string): ColumnDeclaration =>
  text({
    ignoringCase: true,
    ...(description === undefined ? {} : { description }),
    compute: {
      because: 'older servers omit full_name, which then comes from the owner and name, or the URL',
      reads: within === undefined ? NAMING : NAMING.map((path) => `${within}.${path}`),
      value: (row, { repo }) => {
        const found = fullNameOf(within === undefined ? row : valueAt(row, within));
        return found ?? (within === undefined && repo !== undefined ? repo.value : null);
      },
    },
  });

/** The repository of an item in a list that may cover several repositories. */
export const repoOfItem = (): ColumnDeclaration =>
  text({
    parameter: 'repo',
    ignoringCase: true,
    description: 'Repository as owner/name; the owner defaults to that in CONFIG',
    compute: {
      because: 'lists over many repositories only have its URL',
      reads: ['repository_url', 'url', 'html_url', ...NAMING.map((path) => `repository.${path}`)],
      value: repoOf,
    },
  });

/** Lists below `/repos/{owner}/{repo}` need a repository. */
export const needsRepo: readonly NeedDeclaration[] = [
  { parameter: 'repo', column: 'repo', complete: completion },
];

/** Without one, every repository is read, except those that report that they have none (`childless`). */
export const eachRepo = (
  rowsHint?: string,
  childless?: ParentDeclaration['childless'],
): ParentDeclaration => ({
  entity: 'repos',
  supplies: { repo: 'full_name' },
  conditions: { repo: 'full_name' },
  ...(childless === undefined ? {} : { childless }),
  ...(rowsHint === undefined ? {} : { rowsHint }),
});

/** Actions fall back to `repo` in CONFIG. */
export const repoParameter: ActionParameter = optional(
  'text',
  'Repository as owner/name; default: "repo" in CONFIG',
  { defaultFrom: 'repo', complete: completion },
);

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const sequentialPages = linkPages({
  size: 'per_page',
  max: 100,
  page: 'page',
  cursor: 'after',
  // pages that are found by their number are rejected for large lists, because rows have to be counted for them
  anchored: true,
  oneByOne: true,
});
/** Lists whose responses have rel="last" with a page number. */
export const countedLinks = linkPages({ size: 'per_page', max: 100, page: 'page' });
