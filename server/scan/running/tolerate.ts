import type { MissingPart } from '../../../common/contract';
import { InvalidRequestError, type ConnectorError } from '../../../common/errors';
import type { ScanPlan } from '../scan_plan';
import { isHopeless } from './hopeless';
import type { ListToWalk } from './list_pages';
import type { ListParameters, RunningScan } from './running_scan';

/** Depending on the policy of the scan, throws or marks the scan as incomplete. */
export function tolerate(running: RunningScan, error: ConnectorError, what?: string): void {
  const policy = running.plan.options.onError ?? 'fail';
  // A request that cannot be built is not a failure of the service.
  const ours = error instanceof InvalidRequestError && error.code === 'internal';
  if (policy === 'fail' || ours) throw error;
  const text = what === undefined ? error.message : `${what}: ${error.message}`;
  running.state.lacks(missingPart(running, error, what), text, policy === 'warn');
  if (isHopeless(error)) throw new StoppedByError();
}

/** A batch of a join may have many keys. */
const LONGEST_NAME = 120;

function missingPart(
  { plan }: RunningScan,
  error: ConnectorError,
  what: string | undefined,
): MissingPart {
  const { code, message } = error;
  const { parent } = error.place;
  const table = `${plan.connector}.${plan.entity}`;
  const prefix = `${parent ?? ''}: `;
  const named = [what, parent].filter((each) => each !== undefined).join(' of ');
  const name = isHopeless(error) ? `the rest of ${table}` : named || table;
  return {
    name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name,
    code,
    // The message of a parent begins with its name.
    message:
      parent !== undefined && message.startsWith(prefix) ? message.slice(prefix.length) : message,
  };
}

/** Ends a scan whose policy is to continue, if continuing is pointless. */
export class StoppedByError extends Error {}

/** The plan whose failures are thrown, whatever the policy of the statement. */
export const strict = (plan: ScanPlan): ScanPlan => ({
  ...plan,
  options: { ...plan.options, onError: 'fail' },
});

/** Describes which of several lists it was. A translated condition would mean nothing to a user, so the table is named. */
export function describe(
  { plan }: RunningScan,
  { access: { translation, parameters: made }, window }: ListToWalk,
  parameters: ListParameters,
): string | undefined {
  const opaque = translation !== undefined || window !== undefined;
  const own = Object.entries(parameters).filter(
    ([name, { value }]) => !opaque || made[name]?.value !== value,
  );
  const named = own.map(([name, { value }]) => `${name} ${String(value)}`);
  if (window !== undefined) named.push(window);
  if (translation !== undefined && named.length === 0) return `${plan.connector}.${plan.entity}`;
  return named.length === 0 ? undefined : named.join(', ');
}
