import { ExactNumber, type JsonValue } from '../../common/declaration';
import { print, type Expression, type Identifier, type ObjectLiteral } from '../../common/language';

/** A value that is sent as a parameter and appears in no text. */
export class Parameter {
  constructor(readonly name: string) {}
}

/** Values of CONFIG or OPTIONS by their keys. */
export type Values = Readonly<Record<string, JsonValue | Parameter>>;

const range = { start: 0, end: 0 };
const identifier = (name: string): Identifier => ({ kind: 'identifier', range, name });

/** A value as a literal of the language. Numbers must be finite. */
export function literalOf(value: JsonValue | Parameter): Expression {
  if (value instanceof Parameter) return { kind: 'parameter', range, name: value.name };
  if (value === null) return { kind: 'null', range };
  if (typeof value === 'string') return { kind: 'string', range, value };
  if (typeof value === 'boolean') return { kind: 'boolean', range, value };
  if (typeof value === 'number') {
    const number: Expression = { kind: 'number', range, text: String(Math.abs(value)) };
    return value < 0 ? { kind: 'unary', range, operator: '-', operand: number } : number;
  }
  if (value instanceof ExactNumber) return literalOf(value.digits);
  if (isList(value)) return { kind: 'list', range, items: value.map(literalOf) };
  return objectOf(value);
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

function objectOf(values: Values): ObjectLiteral {
  return {
    kind: 'object',
    range,
    members: Object.entries(values).map(([key, value]) => ({
      kind: 'object_member',
      range,
      key: { kind: 'string', range, value: key },
      value: literalOf(value),
    })),
  };
}

const isEmpty = (values: Values): boolean => Object.keys(values).length === 0;

export interface NewConnector {
  readonly name: string;
  readonly type: string;
  readonly config: Values;
  readonly options: Values;
}

/** `CREATE CONNECTOR …`. */
export function createConnector({ name, type, config, options }: NewConnector): string {
  return print({
    kind: 'create_connector_statement',
    range,
    name: identifier(name),
    orReplace: false,
    ifNotExists: false,
    type: { kind: 'string', range, value: type },
    config: objectOf(config),
    ...(isEmpty(options) ? {} : { options: objectOf(options) }),
  });
}

/** What an edit changes; null removes a key. */
export interface ConnectorEdit {
  readonly config: Values;
  readonly options: Values;
  readonly rename?: string;
}

/** `ALTER CONNECTOR name SET …`; undefined if nothing changes. */
export function alterConnector(name: string, edit: ConnectorEdit): string | undefined {
  const { config, options, rename } = edit;
  const changes = [
    ...(isEmpty(config) ? [] : [{ type: 'set_config' as const, value: objectOf(config) }]),
    ...(isEmpty(options) ? [] : [{ type: 'set_options' as const, value: objectOf(options) }]),
    ...(rename === undefined ? [] : [{ type: 'rename' as const, to: identifier(rename) }]),
  ];
  if (changes.length === 0) return undefined;
  return print({ kind: 'alter_connector_statement', range, name: identifier(name), changes });
}

/** `ALTER CONNECTOR name ENABLE | DISABLE`. */
export const switchConnector = (name: string, enabled: boolean): string =>
  print({
    kind: 'alter_connector_statement',
    range,
    name: identifier(name),
    changes: [{ type: enabled ? 'enable' : 'disable' }],
  });

/** `DROP CONNECTOR name`. */
export const dropConnector = (name: string): string =>
  print({ kind: 'drop_connector_statement', range, name: identifier(name), ifExists: false });

/** `TEST CONNECTOR name`. */
export const testConnector = (name: string): string =>
  print({ kind: 'test_connector_statement', range, name: identifier(name) });

/** `SHOW CONNECTOR name [STATUS]`. */
export const showConnector = (name: string, aspect: 'details' | 'status'): string =>
  print({
    kind: 'show_statement',
    range,
    subject: { type: 'connector', name: identifier(name), aspect },
  });

/** `SHOW HISTORY LIKE '%name.%' LIMIT n`: statements that may name an entity of the connector. */
export const showUses = (name: string, limit: number): string =>
  print({
    kind: 'show_statement',
    range,
    subject: { type: 'history' },
    like: { kind: 'string', range, value: `%${name}.%` },
    limit: { kind: 'number', range, text: String(limit) },
  });

/** `DROP SECRET IF EXISTS name`. */
export const dropSecret = (name: string): string =>
  print({ kind: 'drop_secret_statement', range, name: identifier(name), ifExists: true });

/** `CREATE [OR REPLACE] SECRET name VALUE $parameter`: the value is sent as a parameter and appears in no text. */
export const createSecret = (name: string, parameter: string, orReplace = false): string =>
  print({
    kind: 'create_secret_statement',
    range,
    name: identifier(name),
    orReplace,
    value: { kind: 'parameter', range, name: parameter },
  });

/** A reference to a secret in CONFIG. */
export const secretReference = (name: string): string => `{{secrets.${name}}}`;
