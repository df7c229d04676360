/** Names that can be keys of an object or a CSV header: `_2`, `_3` … is appended to duplicates. */
export function distinctNames(given: readonly string[]): readonly string[] {
  const taken = new Set(given);
  const seen = new Map<string, number>();
  return given.map((name) => {
    const times = seen.get(name);
    if (times === undefined) {
      seen.set(name, 1);
      return name;
    }
    let number = times + 1;
    while (taken.has(`${name}_${number}`)) number += 1;
    seen.set(name, number);
    taken.add(`${name}_${number}`);
    return `${name}_${number}`;
  });
}
