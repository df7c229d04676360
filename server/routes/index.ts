import type { SchemaSnapshot } from '../../common/binding';
import type { Bounds } from '../bounds';
import type { Asker, ScriptRunner } from '../script';
import { callerRoute } from './caller';
import { confirmRoute, type Confirm } from './confirm';
import { healthRoute } from './health';
import type { Route, RouteRequest } from './route';
import { runScriptRoute } from './run_script';
import { snapshotRoute } from './snapshot';

export { Beginnings } from './beginnings';
export { BadBody, bodyOf } from './body';
export { linesOf, type Patience } from './lines';
export { OpenPerCaller } from './open_per_caller';
export type { Caller, Route, RouteResponse, RouteRequest } from './route';
export { route } from './route';
export { problemOfParameters } from './script_parameters';

/**
 * All routes of the HTTP interface, for a host to mount. `more`: what the host adds to its health response, which is
 * open to everyone.
 */
export function routes(
  moltler: ScriptRunner & {
    snapshot(asker: Asker): Promise<SchemaSnapshot>;
    readonly confirm?: Confirm;
  },
  version: string,
  more?: (headers: RouteRequest<unknown>['headers']) => Readonly<Record<string, string>>,
  bounds?: Partial<Bounds>,
): readonly Route[] {
  return [
    healthRoute(version, more),
    callerRoute(),
    snapshotRoute((asker) => moltler.snapshot(asker)),
    runScriptRoute(moltler, bounds),
    confirmRoute(async (answer) => (await moltler.confirm?.(answer)) ?? false),
  ];
}
