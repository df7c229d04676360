import type { PreparedRequest } from '../../../server/connectors';
import type { Description, Operation, Parameter } from './description';
import type { Json } from './dialect';

export interface RequestCheck {
  readonly operation?: Operation;
  readonly faults: readonly string[];
}

/** The operation of a request, by method and path below `base`, and every violation of its description. */
export function checkRequest(
  description: Description,
  request: PreparedRequest,
  base: string,
): RequestCheck {
  const url = new URL(request.url);
  const path = url.pathname.slice(new URL(base).pathname.replace(/\/$/, '').length);
  const operation = description.operations.find(
    ({ method, pattern }) => method === request.method && pattern.test(path),
  );
  if (operation === undefined)
    return { faults: [`the vendor describes no ${request.method} ${path}`] };
  return {
    operation,
    faults: [
      ...queryFaults(description, operation, url.searchParams),
      ...headerFaults(operation, request),
      ...bodyFaults(description, operation, request),
    ],
  };
}

function queryFaults(
  description: Description,
  { parameters }: Operation,
  query: URLSearchParams,
): string[] {
  const described = parameters.filter((one) => one.in === 'query');
  const unknown = [...new Set(query.keys())].filter(
    (name) => !described.some((one) => one.name === name),
  );
  return [
    ...unknown.map((name) => `unknown query parameter ${name}`),
    ...described.flatMap((one) =>
      query.has(one.name)
        ? description
            .faults(one.schema, valueOf(one, query.getAll(one.name)), 'coercing')
            .map((fault) => `query ${one.name}:${fault}`)
        : one.required
          ? [`query ${one.name} is missing`]
          : [],
    ),
  ];
}

function headerFaults({ parameters }: Operation, { headers }: PreparedRequest): string[] {
  return parameters
    .filter((one) => one.in === 'header' && one.required && !isCredential(one.name))
    .filter(({ name }) => headers[name.toLowerCase()] === undefined)
    .map(({ name }) => `header ${name} is missing`);
}

/** Credentials are added when the request is sent. */
const isCredential = (header: string): boolean => /^authorization$|api-?key|token/i.test(header);

function valueOf({ schema, explode }: Parameter, values: readonly string[]): Json {
  const [first = ''] = values;
  const isList = JSON.stringify(schema).includes('"array"');
  if (!isList) return values.length === 1 ? first : [...values];
  return explode ? [...values] : first.split(',');
}

function bodyFaults(
  description: Description,
  { bodies, bodyRequired }: Operation,
  { body, headers }: PreparedRequest,
): string[] {
  if (body === undefined) return bodyRequired ? ['the body is missing'] : [];
  const type = (headers['content-type'] ?? '').split(';')[0] ?? '';
  const schema = bodies[type];
  if (schema === undefined) return [`no body of type ${type}`];
  const isForm = type === 'application/x-www-form-urlencoded';
  const value: Json = isForm ? formOf(body) : (JSON.parse(body) as Json);
  return description
    .faults(schema, value, isForm ? 'coercing' : 'strict')
    .map((fault) => `body:${fault}`);
}

function formOf(body: string): Json {
  const form = new URLSearchParams(body);
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
