import { isObject, type Json, type JsonObject } from './dialect';

/** Converts the part of Swagger 2 that the descriptions of Alertmanager and Slack use to OpenAPI 3. */
export function fromSwagger2(document: JsonObject): JsonObject {
  const paths = objectOf(document.paths);
  return {
    openapi: '3.0.0',
    components: {
      schemas: renamed(document.definitions ?? {}),
      responses: Object.fromEntries(
        Object.entries(objectOf(document.responses)).map(([name, of]) => [name, responseOf(of)]),
      ),
    },
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => [path, pathItemOf(objectOf(item))]),
    ),
  };
}

const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

function pathItemOf(item: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(item).map(([key, of]): readonly [string, Json] =>
      key === 'parameters' ? [key, parametersOf(of).parameters] : [key, operationOf(objectOf(of))],
    ),
  );
}

function operationOf({ parameters, responses, consumes, ...rest }: JsonObject): JsonObject {
  const { parameters: plain, body, form } = parametersOf(parameters ?? []);
  const schema = body ?? form;
  const types = body === undefined && Array.isArray(consumes) ? consumes : ['application/json'];
  const content = Object.fromEntries(types.map((type) => [String(type), { schema: schema ?? {} }]));
  return {
    ...rest,
    parameters: plain,
    ...(schema === undefined ? {} : { requestBody: { required: true, content } }),
    responses: Object.fromEntries(
      Object.entries(objectOf(responses)).map(([status, of]) => [status, responseOf(of)]),
    ),
  };
}

function parametersOf(value: Json): { parameters: Json[]; body?: Json; form?: Json } {
  const all = (Array.isArray(value) ? value : []).map(objectOf);
  const body = all.find((one) => one.in === 'body')?.schema;
  const fields = all.filter((one) => one.in === 'formData');
  const parameters = all
    .filter((one) => one.in !== 'body' && one.in !== 'formData')
    .map(({ name, in: where, required, collectionFormat, ...schema }) => ({
      name: name ?? '',
      in: where ?? '',
      required: required ?? false,
      explode: collectionFormat === 'multi',
      schema,
    }));
  return {
    parameters,
    ...(body === undefined ? {} : { body: renamed(body) }),
    ...(fields.length === 0 ? {} : { form: formOf(fields) }),
  };
}

/** The fields of a form, which may also be sent as JSON. */
function formOf(fields: readonly JsonObject[]): Json {
  return {
    type: 'object',
    additionalProperties: false,
    required: fields.filter(({ required }) => required === true).map(({ name }) => name ?? ''),
    properties: Object.fromEntries(
      fields.map(({ name, in: _in, required: _required, ...schema }) => [String(name), schema]),
    ),
  };
}

function responseOf(value: Json): Json {
  const { schema, ...rest } = objectOf(renamed(value));
  return schema === undefined ? rest : { ...rest, content: { 'application/json': { schema } } };
}

/** References converted to OpenAPI 3's locations. */
function renamed(value: Json): Json {
  if (Array.isArray(value)) return value.map(renamed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => [
      key,
      key === '$ref' && typeof of === 'string'
        ? of
            .replace('#/definitions/', '#/components/schemas/')
            .replace('#/responses/', '#/components/responses/')
        : renamed(of),
    ]),
  );
}
