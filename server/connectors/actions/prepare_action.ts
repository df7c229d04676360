import {
  argumentsOf,
  formsOf,
  type ActionDeclaration,
  type ActionForm,
  type ActionLookup,
  type JsonValue,
  type Path,
  type RequestTemplate,
  entityOf,
} from '../../../common/declaration';
import { StatementError } from '../../../common/errors';
import type { Connector } from '../connector';
import type { PreparedRequest, ServiceClient } from '../service_client';
import { actionArguments, transformed } from './action_arguments';

/** An action of a connector, named as in `CONNECTOR_EXEC connector entity.action`. */
export interface ActionCall {
  readonly connector: Connector;
  readonly entity: string;
  readonly action: string;
  readonly arguments: Readonly<Record<string, JsonValue>>;
}
/** A look-up that the action sends first. */
export interface PreparedLookup {
  readonly declaration: ActionLookup;
  /** Placeholders of earlier look-ups are not filled yet: `{board_id}`. */
  readonly request: PreparedRequest;
}
export interface PreparedAction {
  readonly declaration: ActionDeclaration;
  /** Including values from CONFIG and defaults. */
  readonly arguments: Readonly<Record<string, JsonValue>>;
  readonly lookups: readonly PreparedLookup[];
  /** The write. Placeholders of look-ups are not filled yet. */
  readonly request: PreparedRequest;
  /** Whether sending it again changes nothing further. */
  readonly repeatable: boolean;
  /** Path of the row in the response. */
  readonly result: Path;
  /** The request of a look-up, or the write, with the values that look-ups have found. */
  filled(found: Readonly<Record<string, JsonValue>>, lookup?: ActionLookup): PreparedRequest;
}

/**
 * Prepares the requests of an action. Sends nothing and reads no secret. Throws StatementError `unknown_action`,
 * `missing_argument`, `missing_arguments` or `config_key_unset`, or InvalidRequestError if an argument cannot be sent.
 */
export function prepareAction(
  client: Pick<ServiceClient, 'prepare'>,
  call: ActionCall,
): PreparedAction {
  const { connector, entity, action } = call;
  const declaration = entityOf(connector.declaration, entity)?.actions?.[action];
  if (declaration === undefined) {
    throw new StatementError('unknown_action', { entity, name: action });
  }
  const name = `${entity}.${action}`;
  const given = actionArguments(connector, { name, declaration }, call.arguments);
  const form = formFor(declaration, given, name, connector);
  const sent = transformed(connector, declaration, given);
  const made = (declaration.lookups ?? []).filter((lookup) =>
    argumentsOf(lookup).every((argument) => given[argument] !== undefined),
  );
  for (const { request } of [...made, form]) checkConfig(request, name, connector);
  const filled: PreparedAction['filled'] = (found, lookup) =>
    client.prepare(connector, (lookup ?? form).request, { ...sent, ...found });
  const open = Object.fromEntries(made.map(({ fills }) => [fills, `{${fills}}`]));
  const shown = (lookup?: ActionLookup): PreparedRequest => {
    const request = filled(open, lookup);
    return { ...request, url: request.url.replace(/%7B(\w+)%7D/g, unlessGiven(open)) };
  };
  return {
    declaration,
    arguments: given,
    lookups: made.map((lookup) => ({ declaration: lookup, request: shown(lookup) })),
    request: shown(),
    repeatable:
      declaration.idempotent ||
      (form.idempotentWith !== undefined && given[form.idempotentWith] !== undefined),
    result: form.result ?? declaration.result ?? '.',
    filled,
  };
}

/** Throws StatementError `config_key_unset` if CONFIG lacks what the request requires. */
function checkConfig({ requiresConfig }: RequestTemplate, action: string, connector: Connector) {
  const unset = requiresConfig?.find((key) => (connector.config[key] ?? '') === '');
  if (unset === undefined) return;
  const facts = { entity: action, connector: connector.name, name: unset };
  throw new StatementError('config_key_unset', facts, { connector: connector.name, action });
}

/** Encoded placeholders as they are declared. */
const unlessGiven =
  (open: Readonly<Record<string, string>>) =>
  (encoded: string, name: string): string =>
    open[name] ?? encoded;

/** The first form that has all it needs; one that only lacks a key of CONFIG comes last. */
function formFor(
  declaration: ActionDeclaration,
  given: Readonly<Record<string, JsonValue>>,
  action: string,
  connector: Connector,
): ActionForm {
  const forms = formsOf(declaration);
  const complete = forms.filter(({ needs }) => needs.every((name) => given[name] !== undefined));
  const configured = complete.find(({ request }) =>
    (request.requiresConfig ?? []).every((key) => (connector.config[key] ?? '') !== ''),
  );
  const form = configured ?? complete[0];
  if (form !== undefined) return form;
  const choices = [...new Set(forms.map(({ needs }) => needs.join(', ')))];
  const place = { connector: connector.name, action };
  throw new StatementError('missing_arguments', { action, choices }, place);
}
