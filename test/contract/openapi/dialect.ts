/** Parsed JSON. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Keywords under which keys are names, not keywords. */
const NAMED = new Set(['properties', 'schemas', 'paths', 'responses', 'parameters', 'definitions']);
const DROPPED = new Set(['example', 'examples', 'discriminator', 'xml']);

/** Converts OpenAPI 3.0's schema dialect to JSON Schema, in place, once per document. */
export function toJsonSchema(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((item) => toJsonSchema(item));
  if (!isObject(value)) return value;
  if (names)
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, toJsonSchema(of)]));
  // siblings of $ref mean nothing in 3.0
  if (typeof value.$ref === 'string') return { $ref: value.$ref };
  const schema: JsonObject = {};
  for (const [key, of] of Object.entries(value))
    if (!DROPPED.has(key)) schema[key] = toJsonSchema(of, NAMED.has(key));
  return withNull(withNumericBounds(schema));
}

function withNumericBounds(schema: JsonObject): JsonObject {
  for (const side of ['Minimum', 'Maximum'] as const) {
    const exclusive = `exclusive${side}`;
    if (typeof schema[exclusive] !== 'boolean') continue;
    const bound = schema[side.toLowerCase()];
    if (schema[exclusive] && bound !== undefined) schema[exclusive] = bound;
    else delete schema[exclusive];
  }
  return schema;
}

function withNull(schema: JsonObject): JsonObject {
  if (schema.nullable !== true) return schema;
  const { nullable: _nullable, ...rest } = schema;
  if (Array.isArray(rest.enum) && !rest.enum.includes(null)) rest.enum = [...rest.enum, null];
  if (typeof rest.type === 'string') return { ...rest, type: [rest.type, 'null'] };
  return { anyOf: [rest, { type: 'null' }] };
}
