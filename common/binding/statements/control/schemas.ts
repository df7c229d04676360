import { bodiesOf, type Statement } from '../../../language';
import { withComingIndices } from '../../indices/find_indices';
import type { SchemaSnapshot } from '../../schema/schema';

/** The schemas after the bodies of a statement: of a block as they follow; otherwise, any of them may have run. */
export function schemasAfterBodies(
  statement: Statement,
  snapshot: SchemaSnapshot,
  text: string,
  after: (statement: Statement, snapshot: SchemaSnapshot, text: string) => SchemaSnapshot,
): SchemaSnapshot {
  const ends = bodiesOf(statement).map((body) =>
    body.reduce((current, one) => after(one, current, text), snapshot),
  );
  const [only] = ends;
  if (statement.kind === 'block_statement' && only !== undefined) return only;
  return ends.reduce((one, other) => union(one, other), snapshot);
}

/** Everything that exists in one of both. What only one of them deleted is checked when it is used. */
function union(one: SchemaSnapshot, other: SchemaSnapshot): SchemaSnapshot {
  if (one === other) return one;
  const names = new Set(one.connectors.map(({ name }) => name));
  const added = other.connectors.filter(({ name }) => !names.has(name));
  const secrets = other.secrets.filter((name) => !one.secrets.includes(name));
  const known = new Set(one.views?.map(({ name }) => name));
  const views = (other.views ?? []).filter(({ name }) => !known.has(name));
  const defined = new Set(one.syncs?.map(({ name }) => name));
  const syncs = (other.syncs ?? []).filter(({ name }) => !defined.has(name));
  const coming = other.indices?.coming ?? [];
  const knowsComing = coming.every((pattern) => one.indices?.coming?.includes(pattern) === true);
  if (added.length + secrets.length + views.length + syncs.length === 0 && knowsComing) return one;
  return {
    ...coming.reduce((snapshot, pattern) => withComingIndices(pattern, snapshot), one),
    views: [...(one.views ?? []), ...views],
    ...(one.syncs && { syncs: [...one.syncs, ...syncs] }),
    connectors: [...one.connectors, ...added],
    secrets: [...one.secrets, ...secrets],
  };
}
