import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePath, type JsonValue } from '../../common/declaration';
import type { PreparedRequest } from '../../server/connectors';
import { sharedDirectory } from '../support/needs';

interface Member {
  readonly shape: string;
  readonly location?: string;
  readonly locationName?: string;
  readonly queryName?: string;
}
interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, Member>>;
  readonly member?: Member;
  readonly flattened?: boolean;
  readonly enum?: readonly string[];
}
interface Model {
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly http: { readonly method: string; readonly requestUri: string };
        readonly input?: Member;
      }
    >
  >;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** AWS' own description of a service, in the format of its SDK for Python. */
export class AwsDescription {
  readonly #model: Model;

  constructor(
    file: string,
    readonly protocol: 'query' | 'xml' | 'json' | 'rest',
  ) {
    const path = join(sharedDirectory(), 'specs', 'aws', file);
    this.#model = JSON.parse(readFileSync(path, 'utf8')) as Model;
  }

  /** What is wrong with a request for the operation: unknown names, or an unknown value of an enumeration. */
  requestFaults(request: PreparedRequest, operation: string): readonly string[] {
    const described = this.#model.operations[operation];
    if (described === undefined) return [`${operation} is not described`];
    const url = new URL(request.url);
    const input = described.input?.shape ?? '';
    const { method, requestUri } = described.http;
    const faults =
      this.protocol === 'query' ? [] : [...this.#pathFaults(request, method, requestUri)];
    if (this.protocol === 'json')
      return [...faults, ...this.#jsonFaults(JSON.parse(request.body ?? '{}') as JsonValue, input)];
    const fields = [
      ...url.searchParams,
      ...(this.protocol === 'query' ? new URLSearchParams(request.body ?? '') : []),
    ];
    if (this.protocol === 'query')
      return fields
        .filter(([name]) => name !== 'Version')
        .flatMap(([name, value]) =>
          name === 'Action'
            ? value === operation
              ? []
              : [`it is ${value}`]
            : this.#fieldFaults(name.split('.'), value, input),
        );
    const fixed = new URLSearchParams(requestUri.split('?')[1] ?? '');
    const known = new Set([
      ...fixed.keys(),
      ...Object.values(this.#shape(input).members ?? {}).flatMap(({ location, locationName }) =>
        location === 'querystring' ? [locationName ?? ''] : [],
      ),
    ]);
    return [
      ...faults,
      ...fields.flatMap(([name]) => (known.has(name) ? [] : [`${name} is unknown`])),
    ];
  }

  /** Whether a path of a column leads to a member of the shape. */
  has(shape: string, path: string): boolean {
    let at: string | undefined = shape;
    for (const step of parsePath(path)) {
      if (at === undefined) return false;
      const here: Shape = this.#shape(at);
      if (here.type === 'list') {
        if (step.kind === 'member' && step.name !== (here.member?.locationName ?? 'item'))
          return false;
        at = step.kind === 'member' ? at : here.member?.shape;
        continue;
      }
      if (step.kind === 'each') return false;
      if (here.type === 'map') {
        at = 'String';
        continue;
      }
      const named = Object.entries(here.members ?? {}).find(
        ([name, { locationName }]) => (locationName ?? name) === step.name,
      );
      at = named?.[1].shape;
    }
    return at !== undefined;
  }

  /** The values of an enumeration. */
  values(shape: string): readonly string[] {
    return this.#shape(shape).enum ?? [];
  }

  #pathFaults({ url, method }: PreparedRequest, due: string, uri: string): readonly string[] {
    const pattern = (uri.split('?')[0] ?? '').replace(/\{\w+\+?\}/g, '.+');
    const { pathname } = new URL(url);
    return [
      ...(method === due ? [] : [`it is ${method}, not ${due}`]),
      ...(new RegExp(`^${pattern}$`).test(pathname) ? [] : [`${pathname} is not ${uri}`]),
    ];
  }

  #fieldFaults(
    [name = '', ...rest]: readonly string[],
    value: string,
    shape: string,
  ): readonly string[] {
    const here = this.#shape(shape);
    if (here.type === 'list') {
      if (!/^[1-9]\d*$/.test(name)) return [`${name} is not a number of an element`];
      return rest.length === 0 ? [] : this.#fieldFaults(rest, value, here.member?.shape ?? '');
    }
    const member = Object.entries(here.members ?? {}).find(
      ([own, { queryName, locationName }]) =>
        (queryName ?? capitalized(locationName ?? own)) === name,
    )?.[1];
    if (member === undefined) return [`${name} is not a member of ${shape}`];
    return rest.length === 0 ? [] : this.#fieldFaults(rest, value, member.shape);
  }

  #jsonFaults(value: JsonValue, shape: string): readonly string[] {
    const here = this.#shape(shape);
    if (Array.isArray(value))
      return (value as readonly JsonValue[]).flatMap((one) =>
        this.#jsonFaults(one, here.member?.shape ?? ''),
      );
    if (typeof value !== 'object' || value === null) {
      const { enum: values } = here;
      return values === undefined || values.includes(String(value))
        ? []
        : [`${String(value)} is not one of ${shape}`];
    }
    return Object.entries(value as Readonly<Record<string, JsonValue>>).flatMap(([name, inner]) => {
      const member = here.members?.[name];
      return member === undefined
        ? [`${name} is not a member of ${shape}`]
        : this.#jsonFaults(inner, member.shape);
    });
  }

  #shape(name: string): Shape {
    return this.#model.shapes[name] ?? { type: 'string' };
  }
}

const capitalized = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
