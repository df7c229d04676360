import type {
  ConnectorTypeDeclaration,
  EntityDeclaration,
  ListDeclaration,
} from '../../declaration';
import type { UnsyncableReason } from './schema';

type Entities = ConnectorTypeDeclaration['entities'];

/** Why SYNC cannot read all rows of an entity; undefined if it can. */
export function unsyncable(
  entity: EntityDeclaration,
  entities: Entities,
): UnsyncableReason | undefined {
  if (entity.key.length === 0) return { because: 'its rows have no key' };
  const lists = entity.lists.filter(isWhole);
  if (lists.length === 0) {
    const wanted = entity.lists.flatMap(({ onlyWith = [] }) => onlyWith)[0];
    return wanted === undefined
      ? { because: 'its rows can only be looked up one by one' }
      : { because: `it is only listed for a condition on ${wanted}`, unless: [wanted] };
  }
  const [fewest] = lists
    .map((list) => missingColumns(list, entities, [entity]))
    .sort((one, other) => one.length - other.length);
  if (fewest === undefined || fewest.length === 0) return undefined;
  const asked = fewest.filter((column) => entity.columns[column]?.requestOnly === true);
  const columns = [...new Set(fewest)];
  if (asked.length > 0)
    return { because: `its rows are the result of a request with ${asked.join(', ')}` };
  return { because: `it is only listed for a condition on ${columns.join(', ')}`, unless: columns };
}

/** The key of CONFIG that all lists of an entity require with which SYNC could read its rows. */
export function requiredConfig({ lists }: EntityDeclaration): string | undefined {
  const [first, ...others] = lists.filter(isWhole);
  return first?.requiresConfig?.find((key) =>
    others.every(({ requiresConfig = [] }) => requiresConfig.includes(key)),
  );
}

/** Lists all rows of what it lists, without being asked for by name. */
const isWhole = ({ onlyByIndex, onlyWith, lookup }: ListDeclaration): boolean =>
  onlyByIndex === undefined && onlyWith === undefined && lookup !== true;

/** The columns without a condition on which the list cannot be read. */
function missingColumns(
  { needs = [], parent }: ListDeclaration,
  entities: Entities,
  path: readonly EntityDeclaration[],
): readonly string[] {
  const own = needs.filter((need) => need.default === undefined && need.values === undefined);
  const of = parent === undefined ? undefined : entities[parent.entity];
  // The parent of an open entity may be open, too: then only the service knows it.
  const listed =
    of !== undefined &&
    !path.includes(of) &&
    of.lists.some(
      (list) => isWhole(list) && missingColumns(list, entities, [...path, of]).length === 0,
    );
  const supplied = listed ? Object.keys(parent?.supplies ?? {}) : [];
  return own.filter(({ parameter }) => !supplied.includes(parameter)).map(({ column }) => column);
}
