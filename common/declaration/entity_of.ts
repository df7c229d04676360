import type { ConnectorTypeDeclaration } from './connector_type';
import type { EntityDeclaration, ListDeclaration } from './entity';
import type { OpenEntities } from './open_entities';
import type { Pagination } from './pagination';
import { patternOf } from './pattern';

type Open = Pick<OpenEntities, 'names'>;

/** No service has longer ones. */
const LONGEST_NAME = 255;
/**
 * What a request template would read as a placeholder, an address as several segments or as another one, and what cannot
 * be encoded.
 */
const NEVER = /[{}/\\\p{Cc}\p{Cs}]|^\.{0,2}$/u;
const HOLE = '{entity}';
/** Made from templates, by name; a type with more of them in use makes them again. */
const MOST_KEPT = 1000;
const made = new WeakMap<OpenEntities, Map<string, EntityDeclaration>>();

/** Whether an entity of the service can have this name. */
export const isOpenName = ({ names }: Open, name: string): boolean =>
  name.length <= LONGEST_NAME && !NEVER.test(name) && patternOf(`^(?:${names})$`).test(name);

/** The entity of this name: a declared one, else what the template makes of the name, if the type has open entities. */
export function entityOf(
  { entities, openEntities }: Pick<ConnectorTypeDeclaration, 'entities' | 'openEntities'>,
  name: string,
): EntityDeclaration | undefined {
  if (Object.hasOwn(entities, name)) return entities[name];
  if (openEntities === undefined || !isOpenName(openEntities, name)) return undefined;
  const known = made.get(openEntities) ?? new Map<string, EntityDeclaration>();
  made.set(openEntities, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const entity = filled(openEntities.template, name) as EntityDeclaration;
  known.set(name, entity);
  return entity;
}

/** The list of an entity, by the names of both. */
export const listNamed = (
  type: Pick<ConnectorTypeDeclaration, 'entities' | 'openEntities'>,
  entity: string,
  list: string,
): ListDeclaration | undefined => entityOf(type, entity)?.lists.find(({ name }) => name === list);

/** How the pages of a list are walked: as it declares, else as its API does. */
export const paginationOf = (
  { pages }: Pick<ListDeclaration, 'pages'>,
  { api }: Pick<ConnectorTypeDeclaration, 'api'>,
): Pagination => pages ?? api.pages;

/** The template with the name in all its texts; in paths of requests, it is encoded. Functions stay as they are. */
function filled(part: unknown, name: string): unknown {
  if (typeof part === 'string') return part.replaceAll(HOLE, () => name);
  if (Array.isArray(part)) return part.map((each: unknown) => filled(each, name));
  if (typeof part !== 'object' || part === null) return part;
  const isRequest = 'method' in part && 'path' in part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      filled(value, isRequest && key === 'path' ? encodeURIComponent(name) : name),
    ]),
  );
}
