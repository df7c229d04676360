import { entityOf } from '../../../common/declaration';
import type { BoundConnectorExecStatement } from '../../../common/binding';
import {
  stricterMode,
  type PlanTree,
  type ResultColumn,
  type WriteMode,
} from '../../../common/contract';
import { andList, StatementError } from '../../../common/errors';
import { credentialHeaderNames } from '../auth/credentials';
import { headerFacts, shownHeaders } from '../auth/custom_headers';
import type { ConnectorDirectory } from '../directory';
import type { PreparedRequest } from '../service_client';
import type { ActionResult } from './action_rows';
import {
  attemptAction,
  checkMode,
  executeAction,
  invalidate,
  type ActionContext,
  type ActionOutcome,
  type ActionParts,
} from './execute_action';
import { prepareAction, type ActionCall, type PreparedAction } from './prepare_action';

/** CONNECTOR_EXEC, as an interface for statements. */
export interface ConnectorActions {
  /** Sends nothing. */
  explain(statement: BoundConnectorExecStatement): Promise<PlanTree>;
  /** Sends nothing. One row per request: its step, method, URL, headers (redacted) and body. */
  dryRun(statement: BoundConnectorExecStatement): Promise<ActionResult>;
  /** Rejects like `executeAction`. */
  execute(statement: BoundConnectorExecStatement, context: ActionContext): Promise<ActionResult>;
  /** Rejects if the action is not allowed, whatever its arguments. Sends nothing. */
  allowed(statement: ActionOf, mode: WriteMode): Promise<void>;
  /** Rejects if the arguments cannot be sent. Sends nothing. */
  check(statement: BoundConnectorExecStatement): Promise<Pick<PreparedAction, 'repeatable'>>;
  /** As `execute`, but returns an error of the service, and leaves cached pages as they are. */
  attempt(statement: BoundConnectorExecStatement, context: ActionContext): Promise<ActionOutcome>;
  /** Removes the cached pages that the action makes stale. */
  invalidate(statement: ActionOf): Promise<void>;
}

type ActionOf = Pick<BoundConnectorExecStatement, 'connector' | 'entity' | 'action'>;

/** The columns of a dry run. */
export const DRY_RUN_COLUMNS: readonly ResultColumn[] = [
  { name: 'step', type: 'text' },
  { name: 'method', type: 'text' },
  { name: 'url', type: 'text' },
  { name: 'headers', type: 'document' },
  { name: 'body', type: 'text' },
];

/** What a dry run cannot know, because it sends nothing. */
function unchecked(placeholders: readonly string[]): string {
  const [first, ...more] = placeholders;
  return more.length === 0
    ? `The look-up was not sent, so it is unknown whether exactly one entry matches. ${first ?? ''} stands for what it finds.`
    : `The look-ups were not sent, so it is unknown whether exactly one entry matches each. ${andList(placeholders)} stand for what they find.`;
}

/** The actions of a host's connectors. */
export function createConnectorActions(
  parts: ActionParts & { readonly directory: ConnectorDirectory },
): ConnectorActions {
  const callOf = async (statement: BoundConnectorExecStatement): Promise<ActionCall> => {
    const { connector: name, entity, action } = statement;
    const connector = await parts.directory.get(name);
    if (connector === undefined) throw new StatementError('unknown_connector', { name });
    const { parameters = {} } = entityOf(connector.declaration, entity)?.actions?.[action] ?? {};
    // Before anything is shown or recorded.
    for (const [argument, value] of Object.entries(statement.arguments))
      if (parameters[argument]?.secret === true && typeof value === 'string' && value !== '')
        parts.redactor.learn(value);
    return { connector, entity, action, arguments: statement.arguments };
  };
  const declared = async ({ connector: name, entity, action }: ActionOf) => {
    const connector = await parts.directory.get(name);
    if (connector === undefined) throw new StatementError('unknown_connector', { name });
    const declaration = entityOf(connector.declaration, entity)?.actions?.[action];
    if (declaration === undefined)
      throw new StatementError('unknown_action', { entity, name: action });
    return { connector, entity, action, declaration };
  };
  const shown = async (statement: BoundConnectorExecStatement) => {
    const call = await callOf(statement);
    const prepared = prepareAction(parts.client, call);
    const { redactor } = parts;
    const inWords = ({ base, credential, method, url, headers, body }: PreparedRequest) => ({
      method,
      url: redactor.redact(url),
      headers: {
        ...shownHeaders(call.connector),
        ...(redactor.redactValue(headers) as Readonly<Record<string, string>>),
        ...Object.fromEntries(
          credentialHeaderNames(call.connector, { base: base?.name, credential }).map((name) => [
            name,
            '[redacted]',
          ]),
        ),
      },
      ...(body === undefined ? {} : { body: redactor.redact(body) }),
    });
    return {
      declaration: prepared.declaration,
      repeatable: prepared.repeatable,
      name: `${statement.connector}.${statement.entity}.${statement.action}`,
      custom: headerFacts(call.connector),
      steps: [
        ...prepared.lookups.map(({ request, declaration }) => ({
          step: 'look-up',
          found: declaration.fills,
          ...inWords(request),
        })),
        { step: 'write', found: undefined, ...inWords(prepared.request) },
      ],
    };
  };
  return {
    explain: async (statement) => {
      const { declaration, repeatable, name, steps, custom } = await shown(statement);
      const { destructive } = declaration;
      return {
        title: `Action ${name}`,
        step: 'action',
        facts: [
          { name: 'repeatable', value: repeatable ? 'yes' : 'no' },
          { name: 'destructive', value: destructive ? 'yes' : 'no' },
          ...custom,
        ],
        requests: steps.map(({ method, url, body }) => ({
          method,
          url,
          ...(body === undefined ? {} : { body }),
          least: 1,
          most: 1,
        })),
        children: [],
      };
    },
    dryRun: async (statement) => {
      const { steps } = await shown(statement);
      const open = steps.flatMap(({ found }) => (found === undefined ? [] : [`{${found}}`]));
      return {
        ...(open.length > 0 && { warnings: [unchecked(open)] }),
        columns: DRY_RUN_COLUMNS,
        rows: steps.map(({ step, method, url, headers, body }) => [
          step,
          method,
          url,
          headers,
          body ?? null,
        ]),
      };
    },
    execute: async (statement, context) => executeAction(parts, await callOf(statement), context),
    allowed: async (statement, mode) => {
      const { declaration, ...call } = await declared(statement);
      checkMode(stricterMode(parts.mode, mode), call, declaration);
    },
    check: async (statement) => prepareAction(parts.client, await callOf(statement)),
    attempt: async (statement, context) =>
      attemptAction(parts, await callOf(statement), { ...context, keepsPages: true }),
    invalidate: async (statement) => {
      const { connector, declaration } = await declared(statement);
      await invalidate(parts, { connector }, declaration);
    },
  };
}
