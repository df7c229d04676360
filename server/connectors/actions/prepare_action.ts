import type { ActionDeclaration, JsonValue } from '../../../common/declaration';
import { StatementError } from '../../../common/errors';
import type { Connector } from '../connector';
import type { PreparedRequest, ServiceClient } from '../service_client';
import { withMembers } from '../client/body_members';
import { actionArguments } from './action_arguments';

/** An action of a connector, named as in `CONNECTOR_EXEC connector entity.action`. */
export interface ActionCall {
  readonly connector: Connector;
  readonly entity: string;
  readonly action: string;
  readonly arguments: Readonly<Record<string, JsonValue>>;
}
export interface PreparedAction {
  readonly declaration: ActionDeclaration;
  /** Including values from CONFIG and defaults. */
  readonly arguments: Readonly<Record<string, JsonValue>>;
  readonly request: PreparedRequest;
}

/**
 * Prepares the request of an action. Sends nothing and reads no secret. Throws StatementError `unknown_action` or
 * `missing_argument`, or InvalidRequestError if an argument cannot be sent.
 */
export function prepareAction(
  client: Pick<ServiceClient, 'prepare'>,
  call: ActionCall,
): PreparedAction {
  const { connector, entity, action } = call;
  const declaration = connector.declaration.entities[entity]?.actions?.[action];
  if (declaration === undefined) {
    throw new StatementError('unknown_action', { entity, name: action });
  }
  const name = `${entity}.${action}`;
  const given = actionArguments(connector, { name, declaration }, call.arguments);
  const request = client.prepare(connector, declaration.request, given);
  const { bodyFrom } = declaration;
  const members = bodyFrom === undefined ? undefined : given[bodyFrom];
  return {
    declaration,
    arguments: given,
    request: isObject(members) ? withMembers(request, members) : request,
  };
}

function isObject(value: JsonValue | undefined): value is Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
