import {
  holesOf,
  templatesOf,
  type Authentication,
  type ColumnDeclaration,
  type ConnectorTypeDeclaration,
} from '../../common/declaration';
import { COMPUTED, computedFrom } from './named_functions';

/** A part of a file that its schema has accepted. */
type Part = Readonly<Record<string, unknown>>;

/**
 * The declaration in a file that its schema has accepted, with the members that may be left out, and functions instead
 * of their names.
 */
export function withDefaults(file: Part): ConnectorTypeDeclaration {
  const { $schema: _, ...declaration } = file;
  const api = declaration['api'] as Part;
  return {
    ...declaration,
    config: each(declaration['config'], (field) => ({
      kind: 'text',
      optional: false,
      secret: false,
      ...field,
    })),
    api: { ...api, authentication: (api['authentication'] as readonly Part[]).map(needing) },
    entities: each(declaration['entities'], entityOf),
    ...(declaration['openEntities'] === undefined
      ? {}
      : { openEntities: openEntitiesOf(declaration['openEntities'] as Part) }),
  } as unknown as ConnectorTypeDeclaration;
}

const each = (of: unknown, make: (part: Part) => Part): Part =>
  Object.fromEntries(
    Object.entries((of ?? {}) as Part).map(([name, part]) => [name, make(part as Part)]),
  );

/** A way to authenticate needs the CONFIG keys of its placeholders. */
function needing(way: Part): Part {
  const whole = { needs: [], ...way } as unknown as Authentication;
  return { needs: [...new Set(templatesOf(whole).flatMap(holesOf))], ...way };
}

const openEntitiesOf = (open: Part): Part => ({
  ...open,
  template: entityOf(open['template'] as Part),
});

const entityOf = (entity: Part): Part => ({
  ...entity,
  columns: each(entity['columns'], columnOf),
  lists: (entity['lists'] as readonly Part[]).map(listOf),
  ...(entity['actions'] === undefined ? {} : { actions: each(entity['actions'], actionOf) }),
});

function columnOf(column: Part): Part {
  const compute = column['compute'] as
    { readonly reads: readonly string[]; readonly value: string } | undefined;
  const named = compute === undefined ? undefined : COMPUTED[compute.value];
  if (compute === undefined || named === undefined) return column;
  const value: NonNullable<ColumnDeclaration['compute']>['value'] = computedFrom(
    named,
    compute.reads,
  );
  return { ...column, compute: { ...compute, value } };
}

const listOf = (list: Part): Part => ({
  rows: '.',
  filters: [],
  ...(list['lookup'] === true ? { single: true, pages: { kind: 'none' } } : {}),
  ...list,
});

const actionOf = (action: Part): Part => ({
  idempotent: false,
  destructive: false,
  invalidates: [],
  ...action,
  parameters: each(action['parameters'], (parameter) => ({ required: false, ...parameter })),
});
