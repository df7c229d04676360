import type { Show } from './showing';

const FIRST_STEPS = {
  text: 'Nothing is cached.',
  hint: 'Queries fill the cache; their option cache_ttl says how long a response is used.',
};

const time = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** `SHOW CACHE`: what is cached of each entity. */
export const showCache: Show<'cache'> = async (_, { engine }) => {
  const { connectorConfigs, pageCache } = engine.ports;
  const [stored, contents] = await Promise.all([connectorConfigs.list(), pageCache.contents()]);
  const nameOf = new Map(stored.map(({ id, name }) => [id, name]));
  const rows = contents.flatMap(({ connectorId, entity, pages, bytes, oldestAt, newestAt }) => {
    const name = nameOf.get(connectorId);
    // What is left of a deleted connector is never used again.
    if (name === undefined) return [];
    return [[name, entity, pages, bytes, time(oldestAt), time(newestAt)] as const];
  });
  return {
    columns: {
      connector: 'text',
      entity: 'text',
      pages: 'integer',
      bytes: 'integer',
      oldest: ['timestamp', 'age'],
      newest: ['timestamp', 'age'],
    },
    like: 'connector',
    rows: rows.sort(([a, b], [c, d]) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1)),
    ifEmpty: FIRST_STEPS,
  };
};
