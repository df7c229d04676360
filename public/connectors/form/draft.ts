import {
  isHeaders,
  secretsIn,
  type ConnectorTypeSchema,
  type SchemaSnapshot,
} from '../../../common/binding';
import type { JsonValue } from '../../../common/declaration';
import {
  alterConnector,
  createConnector,
  createSecret,
  Parameter,
  type Values,
} from '../write_statements';
import { movesSecrets, refersToSecret } from './moved_secrets';
import { emptyInputs, valueOf, type Input, type Inputs } from './inputs';

/** The content of the form for a new connector, or for one that is edited. */
export interface Draft {
  readonly type: ConnectorTypeSchema;
  readonly name: string;
  readonly config: Inputs;
  readonly options: Inputs;
  /** The stored values; undefined for a new connector. */
  readonly stored: Pick<Draft, 'name' | 'config' | 'options'> | undefined;
  /** Stored secrets that nothing else refers to; a typed secret replaces them. */
  readonly replaceable?: ReadonlySet<string>;
}
export type Section = 'config' | 'options';

/** Whether there are unsaved changes. */
export const isChanged = (draft: Draft, initial: Draft): boolean =>
  (['name', 'config', 'options'] as const).some(
    (part) => JSON.stringify(draft[part]) !== JSON.stringify(initial[part]),
  );

/** The draft of a new connector. Its name is derived from the type and not in use. */
export function newDraft(type: ConnectorTypeSchema, { connectors }: SchemaSnapshot): Draft {
  const taken = connectors.map(({ name }) => name);
  const name = freeName(type.name.replace(/[^A-Za-z0-9_]+/g, '_'), taken);
  const config = emptyInputs(type.config);
  return { type, name, config, options: emptyInputs(type.options), stored: undefined };
}

/** The draft with one input replaced. */
export const withInput = (draft: Draft, section: Section, key: string, input: Input): Draft => ({
  ...draft,
  [section]: { ...draft[section], [key]: input },
});

/** `wanted`, or if it is taken, with the first free number appended. Names are case-insensitive. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; known.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
  return name;
}

/**
 * The name under which the secret typed for a key will be stored: that of the secret it replaces, else
 * `mycompany_token`, or the next free one.
 */
export const secretNameFor =
  (draft: Draft, { secrets }: SchemaSnapshot) =>
  (key: string): string =>
    replacedBy(draft, key) ??
    freeName(`${draft.name.replace(/[^A-Za-z0-9_]+/g, '_')}_${key}`, secrets);

function replacedBy({ stored, replaceable }: Draft, key: string): string | undefined {
  const before = stored?.config[key];
  if (before?.kind !== 'secret' || before.from !== 'existing') return undefined;
  return replaceable?.has(before.name) === true ? before.name : undefined;
}

const isTyped = (input: Input | undefined): boolean =>
  input?.kind === 'secret' && input.from === 'new' && input.value !== '';

/** The statements to send, with the secrets as parameters. */
export interface Writing {
  /** CREATE SECRET for each typed secret. */
  readonly secrets: readonly string[];
  /** CREATE or ALTER CONNECTOR; undefined if an edit changes nothing. */
  readonly connector: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The statements for a draft. Secrets are only in `parameters`. */
export function writingOf(draft: Draft, snapshot: SchemaSnapshot): Writing {
  const secretName = secretNameFor(draft, snapshot);
  const secrets: string[] = [];
  const parameters: Record<string, string> = {};
  for (const { name } of draft.type.config) {
    const input = draft.config[name];
    if (input?.kind !== 'secret' || input.from !== 'new' || input.value === '') continue;
    const replaces = replacedBy(draft, name) !== undefined;
    secrets.push(createSecret(secretName(name), parameterOf(name), replaces));
    parameters[parameterOf(name)] = input.value;
  }
  return { secrets, connector: connectorText(draft, secretName), parameters };
}

/** The statement that tests a draft before it is saved: typed secrets are parameters, and none is stored. */
export function trialOf(
  draft: Draft,
  snapshot: SchemaSnapshot,
): { readonly text: string; readonly parameters: Writing['parameters'] } | undefined {
  const { parameters } = writingOf(draft, snapshot);
  const typed = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => {
        const parameter = parameterOf(key);
        return [key, parameter in parameters ? new Parameter(parameter) : value];
      }),
    );
  const text = connectorText(draft, secretNameFor(draft, snapshot), typed);
  return text === undefined ? undefined : { text, parameters };
}

const parameterOf = (key: string): string => `secret_${key}`;

function connectorText(
  draft: Draft,
  secretName: (key: string) => string,
  config: (values: Values) => Values = (values) => values,
): string | undefined {
  const { type, name, stored } = draft;
  if (stored === undefined) {
    return createConnector({
      name,
      type: type.name,
      config: config(values(draft, 'config', secretName)),
      options: values(draft, 'options', secretName),
    });
  }
  return alterConnector(stored.name, {
    config: config(changes(draft, stored, 'config', secretName)),
    options: changes(draft, stored, 'options', secretName),
    ...(name === stored.name ? {} : { rename: name }),
  });
}

type Constants = Readonly<Record<string, JsonValue>>;

function values(draft: Draft, section: Section, secretName: (key: string) => string): Constants {
  const entries = draft.type[section].flatMap((key): [string, JsonValue][] => {
    const input = draft[section][key.name];
    const value = input === undefined ? undefined : valueOf(key, input, secretName);
    return value === undefined ? [] : [[key.name, value]];
  });
  return Object.fromEntries(entries);
}

/** Only the differences from the stored connector; null for emptied fields. */
function changes(
  draft: Draft,
  stored: NonNullable<Draft['stored']>,
  section: Section,
  secretName: (key: string) => string,
): Constants {
  const before = values({ ...draft, ...stored }, section, secretName);
  const after = values(draft, section, secretName);
  const moves = movesSecrets(draft);
  const entries = draft.type[section].flatMap(({ name }): [string, JsonValue][] => {
    const input = draft[section][name];
    if (input?.kind === 'headers') return changedHeaders(name, before[name], after[name], moves);
    if (moves && refersToSecret(input)) return [[name, after[name] ?? null]];
    if (isKept(draft[section][name])) return [];
    const was = before[name] ?? null;
    const is = after[name] ?? null;
    // Replacing a secret leaves its reference unchanged, but what was cached with the old one must be discarded.
    if (isTyped(draft[section][name])) return [[name, is]];
    const removed = is === null && isKept(stored[section][name]);
    return removed || JSON.stringify(is) !== JSON.stringify(was) ? [[name, is]] : [];
  });
  return Object.fromEntries(entries);
}

/** Headers are changed one by one; null removes one. */
function changedHeaders(
  key: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  moves: boolean,
): [string, JsonValue][] {
  const was = isHeaders(before) ? before : {};
  const is = isHeaders(after) ? after : {};
  const set = Object.entries(is).filter(
    ([name, value]) => value !== was[name] || (moves && secretsIn(value).length > 0),
  );
  const removed = Object.keys(was).filter((name) => !Object.hasOwn(is, name));
  const changes = {
    ...Object.fromEntries(removed.map((name) => [name, null])),
    ...Object.fromEntries(set),
  };
  return Object.keys(changes).length === 0 ? [] : [[key, changes]];
}

const isKept = (input: Input | undefined): boolean =>
  input?.kind === 'secret' && input.from === 'kept';

/** The draft without typed secrets: those that are now stored are referred to by name. */
export function withoutTypedSecrets(
  draft: Draft,
  storedSecrets: ReadonlyMap<string, string>,
): Draft {
  const config = Object.fromEntries(
    Object.entries(draft.config).map(([key, input]): [string, Input] => {
      if (input.kind !== 'secret' || input.from !== 'new') return [key, input];
      const name = storedSecrets.get(key);
      return [
        key,
        name === undefined
          ? {
              kind: 'secret',
              from: 'new',
              value: '',
              ...(input.value === '' ? {} : { again: true }),
            }
          : { kind: 'secret', from: 'existing', name },
      ];
    }),
  );
  return { ...draft, config };
}
