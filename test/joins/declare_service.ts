import type {
  ConnectorTypeDeclaration,
  EntityDeclaration,
  ListDeclaration,
} from '../../common/declaration';

/** A list without filters, unless `more` has some. */
export const list = (
  name: string,
  path: string,
  more: Partial<ListDeclaration> = {},
): ListDeclaration => ({
  name,
  request: { method: 'GET', path },
  rows: '.',
  filters: [],
  ...more,
});

export const entity = (
  key: readonly string[],
  columns: EntityDeclaration['columns'],
  lists: readonly ListDeclaration[],
): EntityDeclaration => ({
  title: 'Rows',
  description: 'Rows of a test',
  incremental: { none: 'a test' },
  key,
  columns,
  lists,
});

export interface ServiceLimits {
  /** Rows on a page. */
  readonly page: number;
  readonly maxConcurrency: number;
}

/** A service whose lists have pages. */
export const service = (
  name: string,
  { page, maxConcurrency }: ServiceLimits,
  entities: Readonly<Record<string, EntityDeclaration>>,
): ConnectorTypeDeclaration => ({
  name,
  title: name,
  category: 'custom',
  description: 'A service of a test',
  docs: 'http://service.test',
  config: {},
  api: {
    baseUrl: [{ url: 'http://service.test' }],
    authentication: [],
    pages: { kind: 'link', size: { parameter: 'per_page', max: page }, page: 'page' },
    limits: { maxConcurrency, fallbackWaitSeconds: 1 },
    tests: {},
  },
  entities,
});
