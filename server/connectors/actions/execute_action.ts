import { stricterMode, type WriteMode } from '../../../common/contract';
import {
  DOCUMENT_LEVELS,
  nestsDeeperThan,
  type ActionDeclaration,
  type JsonValue,
  type PageLinks,
} from '../../../common/declaration';
import {
  AuthError,
  InvalidRequestError,
  MoltlerError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServiceError,
} from '../../../common/errors';
import {
  keptUser,
  type ActionAttempt,
  type AuditLog,
  type AuditRecord,
  type Clock,
  type KeptUser,
  type PageCache,
} from '../../ports';
import { isWebPage } from '../http/response';
import { pageLinks } from '../pagination/links';
import type { Redactor } from '../redaction/redactor';
import type { SendContext, ServiceResponse, ServiceClient } from '../service_client';
import { actionRows, type ActionResult } from './action_rows';
import { lookUp } from './look_up';
import { prepareAction, type ActionCall, type PreparedAction } from './prepare_action';

export interface ActionParts {
  readonly client: ServiceClient;
  readonly redactor: Redactor;
  readonly auditLog: AuditLog;
  readonly pageCache: Pick<PageCache, 'invalidate'>;
  readonly clock: Clock;
  readonly mode: WriteMode;
}
export interface ActionContext extends KeptUser {
  /** The caller's mode; the stricter of this and the host's mode applies. */
  readonly mode?: WriteMode;
  readonly signal: AbortSignal;
  /** Seconds; 60 unless set. */
  readonly maxWaitSeconds?: number;
  readonly onWaiting?: SendContext['onWaiting'];
  /** Called for each request that was sent. */
  readonly onAttempt?: () => void;
  /** The statement that runs it, for the audit log. */
  readonly statementId?: string;
  /** Which attempt of a run it is, for the audit log. */
  readonly attempt?: ActionAttempt;
  /** Leaves the cached pages that become stale to the caller: one of many actions. */
  readonly keepsPages?: boolean;
}

/** What became of an action. */
export interface ActionOutcome {
  /** `rejected` by the service, not sent because of an `error`, or `unknown` whether it was applied. */
  readonly outcome: Exclude<AuditRecord['outcome'], 'started'>;
  /** HTTP status. */
  readonly status?: number;
  /** Unless it is `ok`. */
  readonly error?: unknown;
  /** If it is `ok`. */
  readonly result?: ActionResult;
  /** What its rows were made of; unset if the response has none. */
  readonly body?: JsonValue;
}

const MAX_WAIT_SECONDS = 60;

/**
 * Executes an action: its look-ups, then the write. Its audit record is on disk before the write is sent. Rejects with PermissionError
 * `action_not_allowed`, with the errors of `prepareAction`, or with the service's error.
 */
export async function executeAction(
  parts: ActionParts,
  call: ActionCall,
  context: ActionContext,
): Promise<ActionResult> {
  const { result, error } = await attemptAction(parts, call, context);
  if (result === undefined) throw error;
  return result;
}

/** As `executeAction`, but returns errors of the look-ups and of the write. */
export async function attemptAction(
  parts: ActionParts,
  call: ActionCall,
  context: ActionContext,
): Promise<ActionOutcome> {
  const planned = prepareAction(parts.client, call);
  checkMode(stricterMode(parts.mode, context.mode ?? 'full'), call, planned.declaration);
  const sending: Omit<SendContext, 'repeatable'> = {
    signal: context.signal,
    priority: 'interactive',
    callers: () => [context.user],
    maxWaitSeconds: context.maxWaitSeconds ?? MAX_WAIT_SECONDS,
    ...(context.onWaiting === undefined ? {} : { onWaiting: context.onWaiting }),
    ...(context.onAttempt === undefined ? {} : { onAttempt: context.onAttempt }),
    entity: call.entity,
    action: call.action,
  };
  const prepared = await afterLookUps(parts, call, planned, context, sending);
  if ('outcome' in prepared) return prepared;
  const id = await parts.auditLog.start(auditRecord(parts, call, prepared, context));
  let attempts = 0;
  let response: ServiceResponse;
  const failed = async (error: unknown): Promise<ActionOutcome> => {
    // A write that may have been applied invalidates pages just like one that was.
    if (attempts > 0 && context.keepsPages !== true)
      await invalidate(parts, call, prepared.declaration).catch(() => undefined);
    const outcome = outcomeOf(error, attempts > 0);
    // The record stays `started`; the service's error matters more.
    await parts.auditLog.finish(id, outcome).catch(() => undefined);
    const { status } = outcome;
    return { outcome: outcome.outcome, error, ...(status !== undefined && { status }) };
  };
  try {
    response = await parts.client.send(call.connector, prepared.request, {
      ...sending,
      onAttempt: () => {
        attempts += 1;
        context.onAttempt?.();
      },
      repeatable: prepared.repeatable,
    });
  } catch (error) {
    return failed(error);
  }
  if (response.raw.length > 0 && isWebPage(response.raw, response.headers['content-type'])) {
    attempts = Math.max(attempts, 1);
    return failed(
      new ServiceError(
        'action_unconfirmed',
        { action: `${call.entity}.${call.action}`, status: response.status },
        { connector: call.connector.name, entity: call.entity, action: call.action },
      ),
    );
  }
  const read = await applied(parts, call, prepared, id, response, context);
  return { outcome: 'ok', status: response.status, ...read };
}

/** The action with what its look-ups found. If one fails, nothing was written; the audit log says so. */
async function afterLookUps(
  parts: ActionParts,
  call: ActionCall,
  planned: PreparedAction,
  context: ActionContext,
  sending: Omit<SendContext, 'repeatable'>,
): Promise<PreparedAction | ActionOutcome> {
  if (planned.lookups.length === 0) return planned;
  const found: Record<string, JsonValue> = {};
  try {
    for (const { declaration } of planned.lookups) {
      const request = planned.filled(found, declaration);
      const given = { ...planned.arguments, ...found };
      found[declaration.fills] = await lookUp(parts.client, call, declaration, request, given, {
        ...sending,
        repeatable: true,
      });
    }
  } catch (error) {
    const id = await parts.auditLog.start(auditRecord(parts, call, planned, context));
    const outcome = outcomeOf(error, false);
    await parts.auditLog.finish(id, outcome).catch(() => undefined);
    const { status } = outcome;
    return { outcome: outcome.outcome, error, ...(status !== undefined && { status }) };
  }
  return { ...planned, request: planned.filled(found) };
}

/**
 * An error after the action was applied must not look as if it had not been: a repeated write is worse than a warning.
 */
async function applied(
  parts: ActionParts,
  call: ActionCall,
  prepared: PreparedAction,
  id: string,
  response: ServiceResponse,
  { signal, keepsPages }: ActionContext,
): Promise<Pick<ActionOutcome, 'body'> & { readonly result: ActionResult }> {
  const { status } = response;
  const warnings: string[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      const reason = parts.redactor.redact(error instanceof Error ? error.message : String(error));
      warnings.push(`The action was applied (HTTP ${status}), but ${what}: ${reason}`);
      return undefined;
    }
  };
  if (keepsPages !== true)
    await attempt('cached pages could not be removed', () =>
      invalidate(parts, call, prepared.declaration),
    );
  await attempt('its audit record could not be updated', () =>
    parts.auditLog.finish(id, { outcome: 'ok', status }),
  );
  const body =
    response.raw.length === 0
      ? undefined
      : await attempt('its response could not be read', () =>
          readResult(response, prepared.result, signal),
        );
  if (pageLinksOf(response, prepared.request.url).next !== undefined)
    warnings.push('The response has more pages, which were not read.');
  const clean = body === undefined ? undefined : parts.redactor.redactValue(body);
  const rows = actionRows(clean, status);
  return {
    result: warnings.length === 0 ? rows : { ...rows, warnings },
    ...(clean !== undefined && { body: clean }),
  };
}

async function readResult(response: ServiceResponse, path: string, signal: AbortSignal) {
  const value = await response.at(path, signal);
  const levels = DOCUMENT_LEVELS;
  if (value !== undefined && nestsDeeperThan(value, levels))
    throw new Error(`it is nested more than ${levels} levels deep`);
  return value;
}

/** A malformed header is ignored; it does not make the action fail. */
function pageLinksOf(response: ServiceResponse, url: string): PageLinks {
  try {
    return pageLinks({ headers: response.headers, url });
  } catch {
    return {};
  }
}

/** Whether the mode allows this action. */
export const allowsAction = (
  mode: WriteMode,
  { destructive }: Pick<ActionDeclaration, 'destructive'>,
): boolean => mode === 'full' || (mode === 'safe' && !destructive);

/** Throws PermissionError if the mode does not allow this action. */
export function checkMode(
  mode: WriteMode,
  call: Pick<ActionCall, 'connector' | 'entity' | 'action'>,
  declaration: ActionDeclaration,
): void {
  if (allowsAction(mode, declaration)) return;
  const action = `${call.entity}.${call.action}`;
  throw new PermissionError(
    'action_not_allowed',
    { action, mode },
    { connector: call.connector.name, entity: call.entity, action: call.action },
  );
}

function auditRecord(
  { redactor, clock }: ActionParts,
  call: ActionCall,
  prepared: PreparedAction,
  context: ActionContext,
): Parameters<AuditLog['start']>[0] {
  const { method, url } = prepared.request;
  const { statementId, attempt } = context;
  return {
    at: new Date(clock.now()).toISOString(),
    ...keptUser(context),
    connector: call.connector.name,
    entity: call.entity,
    action: call.action,
    arguments: redactor.redactValue(prepared.arguments) as Readonly<Record<string, JsonValue>>,
    method,
    url: redactor.redact(url),
    ...(statementId !== undefined && { statementId }),
    ...(attempt && { attempt }),
  };
}

/** Removes the cached pages that an action makes stale. */
export async function invalidate(
  { pageCache }: Pick<ActionParts, 'pageCache'>,
  { connector }: Pick<ActionCall, 'connector'>,
  declaration: ActionDeclaration,
): Promise<void> {
  const { invalidates: entities } = declaration;
  if (entities.length === 0) return;
  const all = entities.includes('*');
  await pageCache.invalidate({ connectorId: connector.stored.id, ...(!all && { entities }) });
}

function detailsOf(error: MoltlerError): Pick<AuditRecord, 'status' | 'error'> {
  const { family, message, facts } = error.serialize();
  const status = facts?.['status'];
  return { ...(typeof status === 'number' && { status }), error: { family, message } };
}

/** The outcome of the write: definitely rejected, never sent, or unknown. */
function outcomeOf(
  error: unknown,
  sent: boolean,
): Pick<ActionOutcome, 'outcome'> & Pick<AuditRecord, 'status' | 'error'> {
  const rejections = [
    AuthError,
    PermissionError,
    NotFoundError,
    InvalidRequestError,
    RateLimitError,
  ];
  const failure = error instanceof MoltlerError ? detailsOf(error) : {};
  if (!sent) return { outcome: 'error', ...failure };
  if (rejections.some((kind) => error instanceof kind)) return { outcome: 'rejected', ...failure };
  return { outcome: 'unknown', ...failure };
}
