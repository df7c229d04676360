import type { StreamEvent } from '../../common/contract';
import { printable } from './output';
import type { ScriptHost } from './run_script';

const CODES: ReadonlySet<string> = new Set(['unknown_connector_type', 'connector_type_missing']);

/** Reports connector types in files that were left out. */
export function warnOfTypes(problems: readonly string[] = []): void {
  for (const problem of problems)
    process.stderr.write(`${printable(`warning: connector type not loaded: ${problem}`)}\n`);
}

/**
 * The host of one script, which reports connector types that were left out only if the script lists or lacks a type:
 * most scripts have nothing to do with them.
 */
export function reportingTypes(
  host: ScriptHost,
  problems: readonly string[] | undefined,
): ScriptHost {
  if (problems === undefined || problems.length === 0) return host;
  return {
    ...host,
    run: async function* (request) {
      let concerns = false;
      for await (const event of host.run(request)) {
        concerns ||= concernsTypes(event);
        yield event;
      }
      if (concerns) warnOfTypes(problems);
    },
  };
}

function concernsTypes(event: StreamEvent): boolean {
  switch (event.type) {
    case 'diagnostics':
      return event.diagnostics.some(({ code }) => CODES.has(code));
    case 'error':
      return CODES.has(event.error.code);
    case 'statement':
      return event.kind === 'show_statement' && /\bconnector\s+types?\b/i.test(event.text);
    default:
      return false;
  }
}
