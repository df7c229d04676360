import {
  ExactNumber,
  positionNamed,
  type JsonValue,
  type ParsedPath,
} from '../../common/declaration';

/** What is needed of a value: all of it, or some of its members. For a list it applies to the elements. */
export type Projection = 'all' | ReadonlyMap<string, Projection>;

/**
 * What the paths of a declaration (`user.login`, `labels[].name`) read of a row. A path that is not just names, such as
 * `.`, needs everything before that point.
 */
export function projectionOf(paths: Iterable<ParsedPath>): Projection {
  const root: Members = new Map();
  for (const path of paths) {
    const names = namesAlong(path);
    if (names.length === 0) return 'all';
    add(root, names);
  }
  return root;
}

/**
 * The value with only the members that `of` names. A value of another shape is kept as it is, so that a reader of the
 * same paths finds the same values and the same problems.
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

/** The names before a path leads into lists of lists, or to a position in a list. */
function namesAlong(path: ParsedPath): string[] {
  const names: string[] = [];
  for (const [at, step] of path.entries()) {
    if (step.kind === 'each') {
      if (path[at - 1]?.kind !== 'member') break;
    } else if (positionNamed(step.name) === undefined) names.push(step.name);
    else break;
  }
  return names;
}

function add(members: Members, [name = '', ...rest]: readonly string[]): void {
  const known = members.get(name);
  if (known === 'all') return;
  if (rest.length === 0) {
    members.set(name, 'all');
    return;
  }
  const inner: Members = new Map<string, Projection>(known ?? []);
  add(inner, rest);
  members.set(name, inner);
}
