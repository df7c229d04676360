import * as z from 'zod';
import { WRITE_MODES, type StreamEvent } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';
import { MoltlerError } from '../../common/errors';
import { boundsOf, type Bounds } from '../bounds';
import type { ScriptRunner } from '../script';
import { Beginnings } from './beginnings';
import { OpenPerCaller } from './open_per_caller';
import { route, type Route, type RouteResponse } from './route';
import {
  MAX_PARAMETER_BYTES,
  PARAMETERS_TOO_LARGE,
  problemOfParameters,
} from './script_parameters';

/** The body was parsed from JSON, so every value in it is JSON. */
const PARAMETERS = z
  .custom<Readonly<Record<string, JsonValue>>>(
    (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
    'expected an object with a value for each name',
  )
  .superRefine((given, context) => {
    const message = problemOfParameters(given);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
const LONGEST_ZONE = 100;
/** A name such as Europe/Berlin; not every part understands offsets such as +01:00. */
const TIME_ZONE = z.string().refine((name) => {
  if (name.length > LONGEST_ZONE) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[a-z]/i.test(name);
  } catch {
    return false;
  }
}, 'expected a time zone name, such as Europe/Berlin');
/** Checked before the keys, because an error would list all unknown ones. */
const FEW_KEYS = z.custom<unknown>(
  (given) => typeof given === 'object' && given !== null && Object.keys(given).length <= 20,
  'expected an object with the script as "text"',
);
/** The parser rejects a script of more than 1 MB, but it may be longer in JSON. */
const MAX_BYTES = 2.5 * 1024 * 1024;
/** Without the contents of strings: only parameters have more than a few bytes of it. */
const MAX_STRUCTURE_BYTES = MAX_PARAMETER_BYTES + 4 * 1024;

/**
 * `POST /api/moltler/run`: runs a script and streams its events. Closing the response cancels everything beneath it.
 */
export function runScriptRoute(runner: ScriptRunner, bounds: Partial<Bounds> = {}): Route {
  const { scripts_per_user: most, script_bytes_per_user: mostBytes } = boundsOf(bounds);
  const scripts = new OpenPerCaller(most);
  const texts = new OpenPerCaller(mostBytes);
  const beginnings = new Beginnings();
  return route({
    method: 'POST',
    path: '/api/moltler/run',
    summary: 'Run a script and stream its events as newline-delimited JSON',
    access: 'read',
    maxBytes: MAX_BYTES,
    maxStructureBytes: MAX_STRUCTURE_BYTES,
    structureRule: PARAMETERS_TOO_LARGE,
    body: FEW_KEYS.pipe(
      z.strictObject({
        text: z.string(),
        parameters: PARAMETERS.default({}),
        timeZone: TIME_ZONE.optional(),
        mode: z.enum(WRITE_MODES).optional(),
        record: z.boolean().optional(),
        trial: z.boolean().optional(),
        confirm: z.enum(['ask', 'yes']).optional(),
      }),
    ),
    handle: async ({ body, caller, signal }) => {
      const leaveCount = scripts.enter(caller.name);
      if (leaveCount === undefined) return rejected(new MoltlerError('too_many_scripts', { most }));
      const leaveSize = texts.enter(caller.name, Buffer.byteLength(body.text));
      if (leaveSize === undefined) {
        leaveCount();
        return rejected(new MoltlerError('scripts_too_large', { mostBytes }));
      }
      const leave = (): void => {
        leaveCount();
        leaveSize();
      };
      // A script that was cancelled counts until it has ended: its FINALLY is still running.
      let started = false;
      const leaveUnread = (): void => {
        if (!started) leave();
      };
      // Nobody ever reads a line.
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leaveUnread, { once: true });
      const run = (): AsyncIterable<StreamEvent> =>
        runner.run({
          text: body.text,
          parameters: body.parameters,
          user: caller.name,
          ...(caller.origin === undefined ? {} : { origin: caller.origin }),
          readOnly: caller.readOnly,
          signal,
          ...(caller.rights === undefined ? {} : { rights: caller.rights }),
          ...(caller.indexUser === undefined ? {} : { indexUser: caller.indexUser }),
          ...(caller.hostServices === undefined ? {} : { hostServices: caller.hostServices }),
          ...(body.mode === undefined ? {} : { mode: body.mode }),
          ...(body.record === undefined ? {} : { record: body.record }),
          ...(body.trial === undefined ? {} : { trial: body.trial }),
          ...(body.confirm === undefined ? {} : { confirm: body.confirm }),
          ...(body.timeZone === undefined ? {} : { timeZone: body.timeZone }),
        });
      const begin = (): Promise<() => void> => {
        started = true;
        return beginnings.enter(caller.name, signal);
      };
      return { status: 200, lines: begunInTurn(begin, run, leave) };
    },
  });
}

function rejected(reason: MoltlerError): RouteResponse {
  const error = reason.serialize();
  return {
    status: 429,
    json: { error: { status: 429, ...error } },
    headers: { 'retry-after': '1' },
  };
}

/** The events of a script, from when it may start. */
async function* begunInTurn<T>(
  begin: () => Promise<() => void>,
  run: () => AsyncIterable<T>,
  after: () => void,
): AsyncGenerator<T> {
  let begun = (): void => undefined;
  try {
    begun = await begin();
    for await (const item of run()) {
      begun();
      yield item;
    }
  } finally {
    begun();
    after();
  }
}
