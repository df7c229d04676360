/**
 * A stand-in for Kibana's `@kbn/config-schema`, put into the node_modules of a Kibana for tests. It validates as that
 * does, as far as it is used; everything else throws.
 */
class Type {
  constructor(check, options = {}) {
    this.check = check;
    this.options = options;
  }
  validate(value, path = '') {
    const { defaultValue, validate } = this.options;
    const given = value === undefined ? defaultValue : value;
    const checked = this.check(given, path);
    const problem = validate?.(checked);
    if (problem !== undefined) throw new Error(`[${path}]: ${problem}`);
    return checked;
  }
}
class ObjectType extends Type {
  constructor(properties, options, check) {
    super(check, options);
    this.properties = properties;
  }
  extendsDeep(options) {
    return members.object(this.properties, { ...this.options, ...options });
  }
}
const expected = (what, value, path) => {
  const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  throw new Error(`[${path}]: expected value of type [${what}] but got [${found}]`);
};
const of =
  (type, more = () => undefined) =>
  (options) =>
    new Type((value, path) => {
      if (typeof value !== type) expected(type, value, path);
      const problem = more(value, options ?? {});
      if (problem !== undefined) throw new Error(`[${path}]: ${problem}`);
      return value;
    }, options);

const members = {
  boolean: of('boolean'),
  string: of('string', (value, { minLength = 0, maxLength = Infinity }) =>
    value.length < minLength || value.length > maxLength ? 'value has a wrong length' : undefined,
  ),
  number: of('number', (value, { min = -Infinity, max = Infinity }) =>
    value < min || value > max ? `Value must be between ${min} and ${max}` : undefined,
  ),
  any: (options) => new Type((value) => value, options),
  literal: (literal) =>
    new Type((value, path) =>
      value === literal ? value : expected(`literal ${literal}`, value, path),
    ),
  maybe: (type) =>
    new Type((value, path) => (value === undefined ? undefined : type.validate(value, path))),
  oneOf: (types, options) =>
    new Type((value, path) => {
      for (const type of types) {
        try {
          return type.validate(value, path);
        } catch {
          // The next one may fit.
        }
      }
      throw new Error(`[${path}]: types that failed validation`);
    }, options),
  arrayOf: (item, options = {}) =>
    new Type((value, path) => {
      if (!Array.isArray(value)) expected('array', value, path);
      if (value.length > (options.maxSize ?? Infinity)) throw new Error(`[${path}]: array size`);
      return value.map((one, at) => item.validate(one, `${path}.${at}`));
    }, options),
  recordOf: (key, item, options) =>
    new Type((value, path) => {
      if (typeof value !== 'object' || value === null) expected('object', value, path);
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [
          key.validate(name, path),
          item.validate(one, `${path}.${name}`),
        ]),
      );
    }, options),
  object: (properties, options = {}) =>
    new ObjectType(properties, options, (value = {}, path) => {
      if (typeof value !== 'object' || value === null) expected('object', value, path);
      const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
      if (unknown.length > 0 && (options.unknowns ?? 'forbid') === 'forbid')
        throw new Error(`[${path}.${unknown[0]}]: definition for this key is missing`);
      return Object.fromEntries(
        Object.entries(properties)
          .map(([name, type]) => [
            name,
            type.validate(value[name], path ? `${path}.${name}` : name),
          ])
          .filter(([, one]) => one !== undefined),
      );
    }),
};

exports.Type = Type;
exports.schema = new Proxy(members, {
  get: (target, name) => {
    if (!Object.hasOwn(target, name)) throw new Error(`schema.${String(name)} is not known here`);
    return target[name];
  },
});
