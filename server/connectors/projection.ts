import { ExactNumber, type JsonValue } from '../../common/declaration';

/**
 * What is wanted of a value: all of it, or some of its members. It holds for the elements of a list as for the value
 * itself.
 */
export type Projection = 'all' | ReadonlyMap<string, Projection>;

/**
 * What the paths of a declaration (`user.login`, `labels[].name`) read of a row. A path that cannot be followed by
 * names alone, such as `.`, wants the whole of what stands before it.
 */
export function projectionOf(paths: Iterable<string>): Projection {
  const root: Members = new Map();
  for (const path of paths) {
    if (path === '.' || path === '' || path.startsWith('[]')) return 'all';
    add(root, path.split('.'));
  }
  return root;
}

/**
 * The value with no other members than `of` names. What has another shape than expected stays as it is, so that a
 * reader of the same paths finds the same values and the same faults.
 */
export function project(value: JsonValue, of: Projection): JsonValue {
  if (of === 'all' || typeof value !== 'object' || value === null) return value;
  if (value instanceof ExactNumber) return value;
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).map((element) =>
      Array.isArray(element) ? element : project(element, of),
    );
  const members = value as Readonly<Record<string, JsonValue>>;
  const kept: Record<string, JsonValue> = {};
  for (const [name, inner] of of) {
    if (!Object.hasOwn(members, name)) continue;
    const member = project(members[name] ?? null, inner);
    if (name !== '__proto__') kept[name] = member;
    else
      Object.defineProperty(kept, name, {
        value: member,
        writable: true,
        enumerable: true,
        configurable: true,
      });
  }
  return kept;
}

type Members = Map<string, Projection>;

function add(members: Members, [step = '', ...rest]: readonly string[]): void {
  const name = step.endsWith('[]') ? step.slice(0, -2) : step;
  const known = members.get(name);
  if (known === 'all') return;
  // An empty step is the value itself, or the elements of lists in it.
  if (rest.length === 0 || rest.some((one) => one === '' || one.startsWith('[]'))) {
    members.set(name, 'all');
    return;
  }
  const inner: Members = new Map<string, Projection>(known ?? []);
  add(inner, rest);
  members.set(name, inner);
}
