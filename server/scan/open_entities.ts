import type { ListedEntity } from '../../common/binding';
import type { EntityList, JsonValue } from '../../common/declaration';
import type { Connector } from '../connectors';
import {
  discoveryBodies,
  entriesIn,
  foundIn,
  type DiscoveryDependencies,
  type DiscoveryUse,
} from './discovery_bodies';

/** For errors. */
const WHAT = 'the list of entities';

/**
 * The entities that only the service knows, in its order and spelling; reused for five minutes. Rejects with errors of
 * the ConnectorError family.
 */
export async function discoverEntities(
  deps: DiscoveryDependencies,
  connector: Connector,
  list: EntityList,
  signal: AbortSignal,
  { incomplete = () => {}, renewed = false, caller = '' }: DiscoveryUse = {},
): Promise<readonly ListedEntity[]> {
  const place = { connector: connector.name };
  const { request, pages, entries } = list;
  const wanted = {
    request,
    ...(pages && { pages }),
    countIn: (body: JsonValue) => entriesIn(body, entries, place, WHAT).length,
  };
  const found = new Map<string, ListedEntity>();
  const use = { incomplete, renewed, caller };
  for await (const body of discoveryBodies(deps, connector, wanted, place, signal, use))
    for (const entry of entriesIn(body, entries, place, WHAT)) {
      const at = (path: string) => foundIn(entry, path, place, WHAT);
      const name = at(list.name);
      // What has no name cannot be queried.
      if (typeof name !== 'string' || name === '') continue;
      const title = list.title === undefined ? undefined : at(list.title);
      const reason = list.unreadable?.find((one) => at(one.at) === one.is)?.because;
      found.set(name, {
        name,
        ...(typeof title === 'string' && title !== '' && { title }),
        ...(reason !== undefined && { unreadable: reason }),
      });
    }
  return [...found.values()];
}
