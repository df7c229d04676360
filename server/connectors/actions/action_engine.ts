import type { BoundConnectorExecStatement } from '../../../common/binding';
import type { PlanTree } from '../../../common/contract';
import { StatementError } from '../../../common/errors';
import { credentialHeaderNames } from '../auth/credentials';
import { headerFacts, shownHeaders } from '../auth/custom_headers';
import type { ConnectorDirectory } from '../directory';
import type { ActionResult } from './action_rows';
import { executeAction, type ActionContext, type ActionParts } from './execute_action';
import { prepareAction, type ActionCall } from './prepare_action';

/** CONNECTOR_EXEC, as an interface for statements. */
export interface ConnectorActions {
  /** Sends nothing. */
  explain(statement: BoundConnectorExecStatement): Promise<PlanTree>;
  /** Sends nothing. Returns one row with method, URL, headers (redacted) and body. */
  dryRun(statement: BoundConnectorExecStatement): Promise<ActionResult>;
  /** Rejects like `executeAction`. */
  execute(statement: BoundConnectorExecStatement, context: ActionContext): Promise<ActionResult>;
}

/** The actions of a host's connectors. */
export function createConnectorActions(
  parts: ActionParts & { readonly directory: ConnectorDirectory },
): ConnectorActions {
  const callOf = async (statement: BoundConnectorExecStatement): Promise<ActionCall> => {
    const { connector: name, entity, action } = statement;
    const connector = await parts.directory.get(name);
    if (connector === undefined) throw new StatementError('unknown_connector', { name });
    return { connector, entity, action, arguments: statement.arguments };
  };
  const shown = async (statement: BoundConnectorExecStatement) => {
    const call = await callOf(statement);
    const prepared = prepareAction(parts.client, call);
    const { base, credential, method, url, headers, body } = prepared.request;
    const { redactor } = parts;
    const secret = credentialHeaderNames(call.connector, { base: base?.name, credential });
    return {
      declaration: prepared.declaration,
      name: `${statement.connector}.${statement.entity}.${statement.action}`,
      method,
      custom: headerFacts(call.connector),
      url: redactor.redact(url),
      headers: {
        ...shownHeaders(call.connector),
        ...(redactor.redactValue(headers) as Readonly<Record<string, string>>),
        ...Object.fromEntries(secret.map((name) => [name, '[redacted]'])),
      },
      body: body === undefined ? undefined : redactor.redact(body),
    };
  };
  return {
    explain: async (statement) => {
      const { declaration, name, method, url, body, custom } = await shown(statement);
      const { destructive, idempotent } = declaration;
      return {
        title: `Action ${name}`,
        step: 'action',
        facts: [
          { name: 'repeatable', value: idempotent ? 'yes' : 'no' },
          { name: 'destructive', value: destructive ? 'yes' : 'no' },
          ...custom,
        ],
        requests: [{ method, url, ...(body === undefined ? {} : { body }), least: 1, most: 1 }],
        children: [],
      };
    },
    dryRun: async (statement) => {
      const { method, url, headers, body } = await shown(statement);
      return {
        columns: [
          { name: 'method', type: 'text' },
          { name: 'url', type: 'text' },
          { name: 'headers', type: 'document' },
          { name: 'body', type: 'text' },
        ],
        rows: [[method, url, headers, body ?? null]],
      };
    },
    execute: async (statement, context) => executeAction(parts, await callOf(statement), context),
  };
}
