import type { BoundCreateConnectorStatement } from '../../../common/binding';
import type { Identifier, ShowStatement, ShowSubject } from '../../../common/language';

const RANGE = { start: 0, end: 0 };

export const identifier = (name: string): Identifier => ({
  kind: 'identifier',
  name,
  range: RANGE,
});

/** `SHOW subject LIKE 'like' LIMIT limit`. */
export const show = (
  subject: ShowSubject,
  more: { readonly like?: string; readonly limit?: number } = {},
): ShowStatement => ({
  kind: 'show_statement',
  range: RANGE,
  subject,
  ...(more.like === undefined
    ? {}
    : { like: { kind: 'string', value: more.like, range: RANGE } as const }),
  ...(more.limit === undefined
    ? {}
    : { limit: { kind: 'number', text: String(more.limit), range: RANGE } as const }),
});

/** `CREATE CONNECTOR d TYPE 'desk' …`. */
export const createDesk = (
  more: Partial<BoundCreateConnectorStatement> = {},
): BoundCreateConnectorStatement => ({
  kind: 'create_connector_statement',
  name: 'd',
  type: 'desk',
  config: { url: 'http://desk.example' },
  options: {},
  plainSecrets: [],
  plainSecretOptions: [],
  orReplace: false,
  ifNotExists: false,
  ...more,
});

export const drop = (name: string, ifExists = false) =>
  ({
    kind: 'drop_connector_statement',
    name: identifier(name),
    ifExists,
    range: RANGE,
  }) as const;

export const test = (name: string) =>
  ({ kind: 'test_connector_statement', name: identifier(name), range: RANGE }) as const;

export const clearLimits = (name: string) =>
  ({ kind: 'clear_limits_statement', name: identifier(name), range: RANGE }) as const;
