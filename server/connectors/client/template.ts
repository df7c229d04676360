import {
  jsonText,
  configKeyOf,
  onlyHoleOf,
  repeatedIn,
  SPREAD,
  wellFormed,
  withHolesFilled,
  type JsonValue,
} from '../../../common/declaration';
import { InvalidRequestError, type ErrorPlace } from '../../../common/errors';
import { refersToSecret } from '../auth/secret_references';

/** Fills the holes of a request template. Values come from parameters or, for `{config.key}`, from CONFIG. */
export interface HoleFiller {
  /** `{name}` is percent-encoded, `{+name}` keeps its slashes. */
  path(template: string): string;
  /** Undefined if the text is exactly one hole and has no value. A list results in several texts. */
  texts(template: string): readonly string[] | undefined;
  /** Keeps the type of the value; members and elements that consist of one hole without a value are left out. */
  value(template: JsonValue): JsonValue | undefined;
}

/**
 * Creates a filler for these parameters. Missing, null and undefined all mean no value, except that a null parameter is
 * null in a body. Throws InvalidRequestError
 * `parameter_missing` for a required hole, `parameter_unusable` for a value that would change the path.
 */
export function holeFiller(
  parameters: Readonly<Record<string, JsonValue>>,
  config: Readonly<Record<string, JsonValue>>,
  place: ErrorPlace,
): HoleFiller {
  const valueOf = (name: string): JsonValue | undefined => {
    const configKey = configKeyOf(name);
    const [from, key] = configKey === undefined ? [parameters, name] : [config, configKey];
    if (!Object.prototype.hasOwnProperty.call(from, key)) return undefined;
    const value = from[key] ?? undefined;
    if (from === config && typeof value === 'string' && refersToSecret(value)) {
      throw new InvalidRequestError('secret_misplaced', { name: key }, place);
    }
    return value;
  };
  const needed = (name: string, template: string): JsonValue => {
    const value = valueOf(name);
    if (value === undefined) {
      throw new InvalidRequestError('parameter_missing', { name, template }, place);
    }
    return value;
  };
  const inserted = (template: string): string =>
    withHolesFilled(template, (name) => textOf(needed(name, template)));

  const membersOf = (value: JsonValue, name = ''): Readonly<Record<string, JsonValue>> => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, JsonValue>>;
    const reason = 'it must be an object, such as {"name": "value"}';
    throw new InvalidRequestError('parameter_unusable', { name, reason }, place);
  };

  const filler: HoleFiller = {
    path: (template) =>
      withHolesFilled(template, (name, slashes) => {
        const text = textOf(needed(name, template));
        const segments = slashes ? text.split('/') : [text];
        // A dot segment or an empty one would lead to a different operation.
        if (segments.some((segment) => ['', '.', '..'].includes(segment))) {
          const reason = `"${text}" is not allowed in the path of a URL`;
          throw new InvalidRequestError('parameter_unusable', { name, reason }, place);
        }
        return segments.map((segment) => encodeURIComponent(wellFormed(segment))).join('/');
      }),
    texts: (template) => {
      const whole = onlyHoleOf(template);
      if (whole === undefined) return [inserted(template)];
      const value = valueOf(whole);
      if (value === undefined) return undefined;
      return Array.isArray(value) ? (value as readonly JsonValue[]).map(textOf) : [textOf(value)];
    },
    value: (template) => {
      if (typeof template === 'string') {
        const whole = onlyHoleOf(template);
        if (whole === undefined) return inserted(template);
        return Object.hasOwn(parameters, whole) ? parameters[whole] : valueOf(whole);
      }
      if (template === null || typeof template !== 'object') return template;
      if (Array.isArray(template)) {
        return (template as readonly JsonValue[])
          .map((item) => filler.value(item))
          .filter((item) => item !== undefined);
      }
      const object = template as Readonly<Record<string, JsonValue>>;
      const repeated = repeatedIn(object);
      if (repeated !== undefined) {
        const { parameter, item } = repeated;
        const value = valueOf(parameter);
        if (value === undefined) return undefined;
        return [value].flat().flatMap((element: JsonValue) => {
          const filled = holeFiller({ ...parameters, [parameter]: element }, config, place);
          return filled.value(item) ?? [];
        });
      }
      const members = Object.entries(object);
      const filled = members.flatMap(([name, member]) => {
        const value = filler.value(member);
        return value === undefined ? [] : [[name, value] as const];
      });
      const spread = filled.flatMap(([name, value]) =>
        name === SPREAD ? Object.entries(membersOf(value, onlyHoleOf(String(object[SPREAD])))) : [],
      );
      return Object.fromEntries([...spread, ...filled.filter(([name]) => name !== SPREAD)]);
    },
  };
  return filler;
}

/** A value as part of a text: texts literally, everything else as JSON. */
export function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : jsonText(value);
}

/** Treats all texts literally. */
export const literalTexts: HoleFiller = {
  path: (template) => template,
  texts: (template) => [template],
  value: (template) => template,
};
