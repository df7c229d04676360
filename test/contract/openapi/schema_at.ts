import { parsePath, type Path, type PathStep } from '../../../common/declaration';
import type { Description } from './description';
import { isObject, type Json } from './dialect';

/** The types that a schema allows at a path: `any` if it is not described, none if there is no such path. */
export type PlaceTypes = ReadonlySet<string> | 'any' | undefined;

/** A path without a description. */
const ANYTHING: unique symbol = Symbol('anything');

/** The types at `path` below a schema: `user.login`, `labels[].name`, `.`. */
export function typesAt(description: Description, schema: Json, path: Path): PlaceTypes {
  let places: Json[] = [schema];
  for (const step of parsePath(path)) {
    const found = places.flatMap((place) => below(description, place, step));
    if (found.includes(ANYTHING)) return 'any';
    places = found.filter((one): one is Json => one !== ANYTHING);
    if (places.length === 0) return undefined;
  }
  const types = places.flatMap((place) => typesOf(description, place));
  return types.includes('any') ? 'any' : new Set(types);
}

function below(description: Description, place: Json, step: PathStep): (Json | typeof ANYTHING)[] {
  const schema = description.resolve(place);
  const branches = alternatives(schema);
  const own: (Json | typeof ANYTHING)[] = [];
  if (step.kind === 'each') {
    if (schema.items !== undefined) own.push(schema.items);
    else if (schema.type === undefined && saysNothing(schema)) own.push(ANYTHING);
  } else {
    const property = isObject(schema.properties) ? schema.properties[step.name] : undefined;
    if (property !== undefined) own.push(property);
    else if (isObject(schema.additionalProperties)) own.push(schema.additionalProperties);
    else if (schema.additionalProperties === true) own.push(ANYTHING);
    else if (saysNothing(schema)) own.push(ANYTHING);
  }
  return [...own, ...branches.flatMap((branch) => below(description, branch, step))];
}

function typesOf(description: Description, place: Json): string[] {
  const schema = description.resolve(place);
  const { type } = schema;
  if (Array.isArray(type)) return type.map(String);
  if (typeof type === 'string') return [type];
  const branches = alternatives(schema).flatMap((branch) => typesOf(description, branch));
  if (branches.length > 0) return branches;
  return isObject(schema.properties) ? ['object'] : ['any'];
}

const alternatives = (schema: { [name: string]: Json }): Json[] =>
  (['allOf', 'anyOf', 'oneOf'] as const).flatMap((key) => {
    const of = schema[key];
    return Array.isArray(of) ? of : [];
  });

/** An object without described members, or no description at all. */
const saysNothing = (schema: { [name: string]: Json }): boolean =>
  alternatives(schema).length === 0 &&
  schema.properties === undefined &&
  schema.additionalProperties === undefined &&
  (schema.type === undefined || schema.type === 'object');
