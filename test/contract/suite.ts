import {
  argumentsOf,
  entityOf,
  formsOf,
  namesOnPath,
  parametersOf,
  type ActionDeclaration,
  type ActionForm,
  type Condition,
  type ConnectorTypeDeclaration,
  type EntityDeclaration,
  type FilterDeclaration,
  type JsonValue,
  type ListDeclaration,
  type RequestTemplate,
} from '../../common/declaration';
import { prepareAction, type PreparedRequest } from '../../server/connectors';
import { columnFaults } from './column_faults';
import { connectorOf, harness, sampleOf, type Wanted } from './harness';
import type { Manifest, OperationId } from './manifest';
import { checkRequest } from './openapi/check_request';
import { loadDescription, type Description, type Operation } from './openapi/description';

/** What distinguishes a form: a key of CONFIG that only it requires, else its first argument. */
function markOf({ needs, request }: ActionForm, forms: readonly ActionForm[]): string {
  const own = request.requiresConfig?.find(
    (key) => forms.filter((one) => one.request.requiresConfig?.includes(key)).length === 1,
  );
  return own ?? needs[0] ?? '';
}

/** The requests of an action: `` for its only form, else `:` and what distinguishes the form; `:` and what it looks up. */
function partsOf(action: ActionDeclaration): string[] {
  const forms = formsOf(action);
  return [
    ...(action.lookups ?? []).map(({ what }) => `:${what}`),
    ...(forms.length === 1 ? [''] : forms.map((form) => `:${markOf(form, forms)}`)),
  ];
}

/** The type with the example of its open entities as one of its entities. */
export function withExample(type: ConnectorTypeDeclaration): ConnectorTypeDeclaration {
  const { example = '' } = type.openEntities ?? {};
  const entity = entityOf(type, example);
  return entity === undefined
    ? type
    : { ...type, entities: { ...type.entities, [example]: entity } };
}

/** Everything in a type that must be tied or explained: `lists.issues.repository`. */
export function thingsOf({ api, entities, openEntities }: ConnectorTypeDeclaration): string[] {
  return [
    ...(openEntities === undefined ? [] : ['openEntities.list']),
    ...Object.keys(api.tests).map((name) => `tests.${name}`),
    ...Object.entries(entities).flatMap(([entity, of]) => [
      ...of.lists.map(({ name }) => `lists.${entity}.${name}`),
      ...Object.keys(of.details ?? {}).map((name) => `details.${entity}.${name}`),
      ...Object.entries(of.actions ?? {}).flatMap(([name, action]) =>
        partsOf(action).map((part) => `actions.${entity}.${name}${part}`),
      ),
      ...(of.discovery === undefined ? [] : [`discovery.${entity}`]),
    ]),
  ];
}

/** The manifest's ties under the same names. */
export function tiesOf(manifest: Manifest): ReadonlyMap<string, OperationId> {
  const groups = ['lists', 'details', 'actions', 'tests', 'discovery', 'openEntities'] as const;
  return new Map(
    groups.flatMap((group) =>
      Object.entries(manifest[group] ?? {}).map(([name, of]) => [`${group}.${name}`, of] as const),
    ),
  );
}

/** Checks one type against its vendor's description. Used inside a `describe`. */
export class Contract {
  readonly #descriptions = new Map<string, readonly Description[]>();

  constructor(
    readonly declaration: ConnectorTypeDeclaration,
    readonly manifest: Manifest,
  ) {}

  /** The description of an operation. */
  description(id: OperationId, base = ''): Description {
    const found = this.#describing(base).find(({ operations }) =>
      operations.some((one) => one.id === id),
    );
    if (found === undefined) throw new RangeError(`the vendor describes no ${id}`);
    return found;
  }

  operation(id: OperationId, base = ''): Operation {
    const found = this.description(id, base).operations.find((one) => one.id === id);
    if (found === undefined) throw new RangeError(`the vendor describes no ${id}`);
    return found;
  }

  #describing(base: string): readonly Description[] {
    const files = this.manifest.descriptions[base];
    if (files === undefined) throw new RangeError(`no description for the base "${base}"`);
    const known = this.#descriptions.get(base) ?? [files].flat().map(loadDescription);
    this.#descriptions.set(base, known);
    return known;
  }

  /** The problems of the requests for one scan of a list; the vendor's example is the response. */
  async readingFaults(wanted: Wanted, list: ListDeclaration, id: OperationId): Promise<string[]> {
    const { base } = list.request;
    const example = this.exampleOf(id, base);
    const { read, sent } = this.#harness(
      (request) =>
        this.#check(request, base).operation?.id === id ? (example ?? empty(list)) : empty(list),
      this.#configFor(wanted.entity, list),
    );
    await read({ ...wanted, list: list.name });
    if (sent.length === 0) return ['nothing was sent: a value that the path cannot have?'];
    const also = this.manifest.also?.[`${wanted.entity}.${list.name}`] ?? [];
    return sent.flatMap((request) => this.#faults(request, id, base, also));
  }

  /** Names of the parameters that a translator sends for these conditions. */
  async sentNames(
    entity: string,
    list: ListDeclaration,
    asks: readonly (readonly Condition[])[],
  ): Promise<ReadonlySet<string>> {
    const { read, sent } = this.#harness(() => empty(list));
    for (const conditions of asks) await read({ entity, list: list.name, conditions, limit: 10 });
    return new Set(sent.flatMap(({ url }) => [...new URL(url).searchParams.keys()]));
  }

  /** A vendor's example that is valid against the vendor's own schema. */
  exampleOf(id: OperationId, base = ''): JsonValue | undefined {
    const { response, examples } = this.operation(id, base);
    if (response === undefined) return undefined;
    return examples.find(
      (one) => this.description(id, base).faults(response, one, 'strict').length === 0,
    );
  }

  /** `thing`: the action, with the part of it after a colon if it has several requests. */
  actionFaults(entity: string, thing: string, id: OperationId): string[] {
    const [name = '', part] = thing.split(':');
    const action = this.declaration.entities[entity]?.actions?.[name];
    if (action === undefined) throw new RangeError(`${entity}.${name}`);
    const forms = formsOf(action);
    const made = action.lookups?.find(({ what }) => what === part);
    const looked = made === undefined ? [] : argumentsOf(made);
    const form =
      forms.find((one) => markOf(one, forms) === part) ??
      forms.find(({ needs }) => looked.some((argument) => needs.includes(argument))) ??
      forms[0];
    const others = forms.filter((one) => one !== form).flatMap(({ needs }) => needs);
    const ours = Object.entries(action.parameters).filter(
      ([parameter]) => form?.needs.includes(parameter) === true || !others.includes(parameter),
    );
    const given = Object.fromEntries(
      ours.map(([parameter, { type, values }]) => [
        parameter,
        this.manifest.arguments?.[`${entity}.${name}.${parameter}`] ??
          (typeof type === 'object' ? [sampleOf(type).value] : sampleOf(type, values).value),
      ]),
    );
    const { client } = this.#harness(() => ({}));
    const connector = this.#connector();
    const call = { connector, entity, action: name, arguments: given };
    const prepared = prepareAction(client, call);
    const lookup = prepared.lookups.find(({ declaration }) => declaration.what === part);
    const found = Object.fromEntries(
      prepared.lookups.map(({ declaration: { fills } }) => [
        fills,
        this.manifest.arguments?.[`${entity}.${name}.${fills}`] ?? sampleOf('text').value,
      ]),
    );
    const request = prepared.filled(found, lookup?.declaration);
    return this.#faults(request, id, (lookup?.declaration ?? form)?.request.base);
  }

  /** A request without parameters: a test, a discovery. */
  plainFaults(template: RequestTemplate, id: OperationId): string[] {
    const { client } = this.#harness(() => ({}));
    return this.#faults(client.prepare(this.#connector(), template, {}), id, template.base);
  }

  /** A discovery, whose placeholders a native query fills. */
  discoveryFaults(template: RequestTemplate, id: OperationId): string[] {
    const { client } = this.#harness(() => ({}));
    const holes = [...parametersOf(template)].map(
      (name) => [name, sampleOf('text').value] as const,
    );
    const request = client.prepare(this.#connector(), template, Object.fromEntries(holes));
    return this.#faults(request, id, template.base);
  }

  detailFaults(entity: string, name: string, id: OperationId): string[] {
    const of = this.declaration.entities[entity];
    const detail = of?.details?.[name];
    if (of === undefined || detail === undefined) throw new RangeError(`${entity}.${name}`);
    const values = Object.fromEntries(
      Object.entries(detail.parameters).map(([parameter, column]) => [
        parameter,
        sampleOf(of.columns[column]?.type ?? 'text').value,
      ]),
    );
    const { client } = this.#harness(() => ({}));
    const request = client.prepare(this.#connector(), detail.request, values);
    return this.#faults(request, id, detail.request.base);
  }

  columnFaults(entity: string, of: EntityDeclaration, list: ListDeclaration, id: OperationId) {
    return columnFaults({
      description: this.description(id, list.request.base),
      operation: this.operation(id, list.request.base),
      details: (name) =>
        this.operation(this.manifest.details[`${entity}.${name}`] ?? '', list.request.base),
      entity: of,
      list,
      at: this.manifest.rows?.[`${entity}.${list.name}`] ?? {},
    });
  }

  #connector() {
    return connectorOf(this.declaration, this.manifest.config);
  }
  #harness(
    respond: (request: PreparedRequest) => JsonValue,
    config: Manifest['config'] = this.manifest.config,
  ) {
    return harness(connectorOf(this.declaration, config), respond);
  }
  /** CONFIG with which this list covers the whole entity: without the keys that would make another list preferred. */
  #configFor(entity: string, list: ListDeclaration): Manifest['config'] {
    if ((list.needs ?? []).length > 0) return this.manifest.config;
    const others = (this.declaration.entities[entity]?.lists ?? []).flatMap(
      (one) => one.requiresConfig ?? [],
    );
    const kept = Object.entries(this.manifest.config).filter(
      ([key]) => !others.includes(key) || list.requiresConfig?.includes(key) === true,
    );
    return Object.fromEntries(kept);
  }
  #check(request: PreparedRequest, base = '') {
    const address = this.manifest.addresses[base] ?? '';
    const checks = this.#describing(base).map((one) => checkRequest(one, request, address));
    return (
      checks.find(({ operation }) => operation !== undefined) ?? checks[0] ?? { faults: [base] }
    );
  }
  #faults(
    request: PreparedRequest,
    id: OperationId,
    base: string | undefined,
    also: readonly OperationId[] = [],
  ): string[] {
    const { operation, faults } = this.#check(request, base);
    const expected = operation === undefined || [id, ...also].includes(operation.id);
    const other = expected ? [] : [`it is ${operation.id}`];
    const known = Object.keys(this.manifest.contradictions ?? {});
    const ours = faults.filter((fault) => !known.some((one) => fault.startsWith(one)));
    return [...other, ...ours].map((fault) => `${request.method} ${request.url}: ${fault}`);
  }
}

const empty = ({ rows, single }: ListDeclaration): JsonValue =>
  namesOnPath(rows).reduceRight<JsonValue>(
    (inner, name) => ({ [name]: inner }),
    single === true ? {} : [],
  );

/** Conditions that satisfy the requirements of a list. */
export const needed = (
  entity: EntityDeclaration,
  list: ListDeclaration,
  samples: (column: string) => string | undefined,
): Condition[] =>
  [
    ...(list.needs ?? []),
    ...(list.onlyWith ?? []).slice(0, 1).map((column) => ({ column, parameter: '' })),
  ].map(({ column, parameter }) => {
    const of = entity.columns[column];
    // A single segment of a path has no slash.
    const inSegment = of?.type === 'text' && list.request.path.includes(`{${parameter}}`);
    const sample = samples(column) ?? (inSegment ? (of.values?.[0] ?? 'octocat') : undefined);
    const value =
      sample === undefined
        ? sampleOf(of?.type ?? 'text', of?.values)
        : { type: 'text' as const, value: sample };
    return { column, operator: 'eq', values: [value], exact: true };
  });

/** A condition that the filter accepts, for each of its operators and each of its listed values. */
export function conditionsFor(entity: EntityDeclaration, filter: FilterDeclaration): Condition[] {
  const column = entity.columns[filter.column];
  if (column === undefined) throw new RangeError(filter.column);
  const values =
    filter.spelling === undefined
      ? [sampleOf(column.type, column.values)]
      : Object.keys(filter.spelling).map((value) => ({
          type: column.type,
          value: column.type === 'boolean' ? value === 'true' : value,
        }));
  return filter.operators.flatMap((operator): Condition[] =>
    operator === 'is_null' || operator === 'is_not_null'
      ? [{ column: filter.column, operator, values: [], exact: true }]
      : values.map((value) => ({
          column: filter.column,
          operator,
          values: [value],
          exact: true,
        })),
  );
}
