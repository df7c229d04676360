import {
  paginationOf,
  type JsonValue,
  type ListDeclaration,
  type TypedValue,
} from '../../common/declaration';
import { detailBounds, type Bounds } from '../bounds';
import {
  sizedPager,
  type Connector,
  type SizedPager,
  type PagerOptions,
  type PreparedRequest,
  type ServiceClient,
} from '../connectors';
import type { AccessPlan } from './scan_plan';

/** The request of a list before a page is applied to it: what EXPLAIN shows, and what a scan sends. */
export function listRequest(
  { prepare }: Pick<ServiceClient, 'prepare'>,
  connector: Connector,
  list: ListDeclaration,
  access: Pick<AccessPlan, 'translation' | 'query'>,
  values: Readonly<Record<string, JsonValue>>,
): PreparedRequest {
  return prepare(connector, access.translation?.request ?? list.request, values, access.query);
}

/** What fills the placeholders of a request, from typed parameters. */
export const valuesIn = (
  parameters: Readonly<Record<string, TypedValue>>,
): Readonly<Record<string, JsonValue>> =>
  Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));

/** The pager of a list, or of the list inside its object: what EXPLAIN shows the first page of, and a scan walks. */
export function listPager(
  connector: Connector,
  list: ListDeclaration,
  {
    bounds,
    ...options
  }: Omit<PagerOptions, 'pageSize' | 'bounds'> & { readonly bounds?: Bounds } = {},
): SizedPager {
  const { continues } = list;
  const pages = paginationOf(list, connector.declaration);
  const inside = continues !== undefined && bounds !== undefined;
  return sizedPager(continues?.pages ?? pages, {
    ...options,
    ...(bounds && { bounds: inside ? detailBounds(bounds) : bounds }),
    pageSize: connector.options.batchSize,
  });
}
