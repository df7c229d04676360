/** JSON with the members of all objects sorted by name, without undefined ones: the same for equal values. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** The value itself where its members are in order. Called for each row of a sync, so it makes as little as possible. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return value;
  if (Array.isArray(value)) {
    const members = value.map(sorted);
    return members.every((member, at) => member === value[at]) ? value : members;
  }
  const members = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(members);
  let changed = names.some((name, at) => at > 0 && name < (names[at - 1] ?? ''));
  if (changed) names.sort();
  const copy: Record<string, unknown> = {};
  for (const name of names) {
    const member = members[name];
    const own = typeof member === 'object' ? sorted(member) : member;
    changed ||= own !== member;
    if (name !== '__proto__') copy[name] = own;
    else Object.defineProperty(copy, name, { value: own, enumerable: true });
  }
  return changed ? copy : value;
}
