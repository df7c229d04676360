import fs from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { sharedDirectory } from '../../support/needs';
import { isObject, toJsonSchema, type Json, type JsonObject } from './dialect';
import { fromSwagger2 } from './swagger2';

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly explode: boolean;
  readonly schema: Json;
}
/** One operation of a vendor's description. */
export interface Operation {
  /** `GET /repos/{owner}/{repo}/issues`. */
  readonly id: string;
  readonly method: string;
  /** Matches the path of a request, without the API's base. */
  readonly pattern: RegExp;
  readonly parameters: readonly Parameter[];
  /** Body by content type. */
  readonly bodies: Readonly<Record<string, Json>>;
  readonly bodyRequired: boolean;
  /** Schema of the successful JSON response, if there is one. */
  readonly response?: Json;
  /** Examples of that response. */
  readonly examples: readonly Json[];
}

/** A vendor's description, to validate requests, responses and columns. */
export class Description {
  readonly operations: readonly Operation[];
  readonly #document: JsonObject;
  readonly #ajv: Record<'strict' | 'coercing', Ajv>;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(original: JsonObject) {
    const source = original.swagger === '2.0' ? fromSwagger2(original) : original;
    this.#document = toJsonSchema(source) as JsonObject;
    const ajv = (coerceTypes: 'array' | false): Ajv => {
      const made = new Ajv({
        strict: false,
        allErrors: true,
        coerceTypes,
        inlineRefs: false,
        unicodeRegExp: false,
        logger: false,
      });
      addFormats(made);
      for (const format of ['unixtime', 'duration']) made.addFormat(format, true);
      return made.addSchema(this.#document, 's');
    };
    this.#ajv = { strict: ajv(false), coercing: ajv('array') };
    // fewest parameters first, so that `/repos/{o}/{r}/issues/comments` precedes `…/issues/{number}`
    this.operations = operationsOf(this.#document, source).sort(
      (a, b) => holes(a.id) - holes(b.id),
    );
  }

  /** Resolves a reference; undefined if it does not lead to an object. */
  resolve(value: Json | undefined): JsonObject {
    return resolveIn(this.#document, value);
  }

  /** The violations of the schema in `value`. `coercing`: texts in a query may represent numbers and lists. */
  faults(schema: Json, value: Json | undefined, how: 'strict' | 'coercing'): string[] {
    const key = how + JSON.stringify(schema);
    const validate = this.#compiled.get(key) ?? this.#ajv[how].compile(absolute(schema) as object);
    this.#compiled.set(key, validate);
    // coercion modifies the value
    const holder = { value: structuredClone(value) };
    if (validate(holder.value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
  }
}

function resolveIn(document: JsonObject, value: Json | undefined): JsonObject {
  let at: Json | undefined = value;
  while (isObject(at) && typeof at.$ref === 'string') {
    at = at.$ref
      .replace(/^s?#\//, '')
      .split('/')
      .map((step) => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~'))
      .reduce<Json | undefined>((of, step) => memberOf(of, step), document);
  }
  return isObject(at) ? at : {};
}

/** A member of an object, or an element of a list: references lead through both. */
function memberOf(of: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(of)) return of[Number(step)];
  return isObject(of) ? of[step] : undefined;
}

/** Reads `specs/<file>` of the shared directory. */
export function loadDescription(file: string): Description {
  const text = fs.readFileSync(path.join(sharedDirectory(), 'specs', file), 'utf8');
  return new Description(JSON.parse(text) as JsonObject);
}

const holes = (id: string): number => id.split('{').length;

function absolute(value: Json): Json {
  if (Array.isArray(value)) return value.map(absolute);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => [
      key,
      key === '$ref' && typeof of === 'string' && of.startsWith('#') ? `s${of}` : absolute(of),
    ]),
  );
}

type Resolve = (value: Json | undefined) => JsonObject;
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

function operationsOf(document: JsonObject, source: JsonObject): Operation[] {
  const resolve: Resolve = (value) => resolveIn(document, value);
  const inSource: Resolve = (value) => resolveIn(source, value);
  return Object.entries(resolve(document.paths)).flatMap(([template, item]) => {
    const shared = listOf(resolve(item).parameters);
    return METHODS.flatMap((method) => {
      const operation = resolve(item)[method];
      if (!isObject(operation)) return [];
      const original = inSource(inSource(inSource(source.paths)[template])[method]);
      return [
        {
          ...operationOf(template, method, operation, shared, resolve),
          examples: examplesOf(original, inSource),
        },
      ];
    });
  });
}

function operationOf(
  template: string,
  method: string,
  operation: JsonObject,
  shared: readonly Json[],
  resolve: Resolve,
): Omit<Operation, 'examples'> {
  const body = resolve(operation.requestBody);
  const success = Object.entries(resolve(operation.responses)).find(([status]) =>
    status.startsWith('2'),
  );
  const content = resolve(resolve(success?.[1]).content)['application/json'];
  return {
    id: `${method.toUpperCase()} ${template}`,
    method: method.toUpperCase(),
    pattern: new RegExp(
      `^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`,
    ),
    parameters: [...shared, ...listOf(operation.parameters)].map((one) => {
      const { name, in: where, required, explode, schema } = resolve(one);
      return {
        name: String(name),
        in: String(where),
        required: required === true,
        explode: explode !== false,
        schema: schema ?? {},
      };
    }),
    bodies: Object.fromEntries(
      Object.entries(resolve(body.content)).map(([type, of]) => [type, resolve(of).schema ?? {}]),
    ),
    bodyRequired: body.required === true,
    ...(resolve(content).schema === undefined ? {} : { response: resolve(content).schema ?? null }),
  };
}

/** Schemas are compiled from the document without its examples. */
function examplesOf(original: JsonObject, resolve: Resolve): Json[] {
  const success = Object.entries(resolve(original.responses)).find(([status]) =>
    status.startsWith('2'),
  );
  const content = resolve(resolve(resolve(success?.[1]).content)['application/json']);
  return [
    ...Object.values(resolve(content.examples)).map((one) => resolve(one).value ?? null),
    ...(content.example === undefined ? [] : [content.example]),
  ];
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
