/** An object of Kibana whose members are exactly these: anything else throws when it is used. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get: (target, key, receiver): unknown => {
      // A promise that resolves with the object looks for this one.
      if (typeof key === 'string' && key !== 'then' && !(key in target))
        throw new Error(`${name}.${key} is not in the contract`);
      return Reflect.get(target, key, receiver);
    },
  });
}

/** Throws if the object has other members. */
export function onlyKeys(what: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  if (unknown.length > 0)
    throw new Error(`${what}: definition for this key is missing: ${unknown.join()}`);
}
