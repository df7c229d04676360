import { z } from 'zod';
import { WRITE_MODES } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';
import type { ScriptRunner } from '../statements/statement_context';
import { route, type Route } from './route';

const JSON_VALUE: z.ZodType<JsonValue> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(JSON_VALUE),
    z.record(z.string(), JSON_VALUE),
  ]),
);
/** A script is refused by the parser beyond 1 MB; JSON may write it longer. */
const MAX_BYTES = 4 * 1024 * 1024;

/** `POST /api/moltler/run`: runs a script and streams its events. Closing the response cancels everything beneath it. */
export function runScriptRoute(runner: ScriptRunner): Route {
  return route({
    method: 'POST',
    path: '/api/moltler/run',
    summary: 'Run a script; events as newline-delimited JSON',
    access: 'read',
    maxBytes: MAX_BYTES,
    body: z.strictObject({
      text: z.string(),
      parameters: z.record(z.string(), JSON_VALUE).default({}),
      timeZone: z.string().optional(),
      mode: z.enum(WRITE_MODES).optional(),
    }),
    handle: async ({ body, caller, signal }) => ({
      status: 200,
      lines: runner.run({
        text: body.text,
        parameters: body.parameters,
        user: caller.name,
        readOnly: caller.readOnly,
        signal,
        ...(body.mode === undefined ? {} : { mode: body.mode }),
        ...(body.timeZone === undefined ? {} : { timeZone: body.timeZone }),
      }),
    }),
  });
}
