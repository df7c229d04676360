import type { ScanReport, StreamEvent } from '../../../common/contract';
import { JsonResult } from './json_result';
import { safeJson } from './printable';
import type { OutputSink } from './sink';

/** A scan in `--format json`. */
function scanObject(scan: ScanReport): object {
  return {
    connector: scan.connector,
    entity: scan.entity,
    rows: scan.rows,
    pages: scan.pages,
    requests: scan.requests,
    cached: scan.cached,
    cache_age: scan.cacheAgeSeconds ?? null,
    complete: scan.complete,
    reason: scan.reason ?? null,
    explanation: scan.explanation ?? null,
    missing: scan.missing ?? null,
  };
}

/** The warnings and notes of a scan, as messages of its statement. */
function messagesOf({ connector, entity, warnings, notices = [] }: ScanReport): object[] {
  const place = `${connector}.${entity}`;
  return [
    ...warnings.map((text) => ({ severity: 'warning', text: `${place}: ${text}`, hint: null })),
    ...notices.map((text) => ({ severity: 'information', text: `${place}: ${text}`, hint: null })),
  ];
}

/** One array with an object per statement; rows are written as they arrive. A block comes after the statements in it. */
export function jsonSink(write: (text: string) => Promise<void>): OutputSink {
  let statements = 0;
  const begin = async (): Promise<void> => {
    await write(`${statements === 0 ? '[' : ','}\n`);
    statements += 1;
  };
  /** The statement of the script, and one inside it. */
  const open: JsonResult[] = [];
  const close = async (end: string): Promise<void> => {
    await open.pop()?.close(end);
  };
  return {
    take: async (event: StreamEvent) => {
      const current = open.at(-1);
      switch (event.type) {
        case 'statement':
          open.push(new JsonResult(event, write, begin));
          break;
        case 'columns':
          await current?.columns(event.columns);
          break;
        case 'rows':
          await current?.addRows(event.rows);
          break;
        case 'plan':
          if (current !== undefined) current.extra += `,"plan":${safeJson(event.plan)}`;
          break;
        case 'message': {
          const { severity, text, hint = null } = event;
          current?.messages.push({ severity, text, hint });
          break;
        }
        case 'statement_done':
          for (const scan of event.scans) current?.messages.push(...messagesOf(scan));
          await close(
            `,"complete":${event.complete},"scans":${safeJson(event.scans.map(scanObject))},"error":null`,
          );
          break;
        case 'statement_failed':
          await close(`,"complete":false,"scans":[],"error":${safeJson(event.error)}`);
          break;
        case 'error':
          // Also those inside it that were cancelled.
          while (open.length > 0)
            await close(`,"complete":false,"scans":[],"error":${safeJson(event.error)}`);
          break;
        case 'diagnostics': {
          const { diagnostics } = event;
          const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
          await begin();
          await write(
            `{"statement":null,"columns":[],"rows":[],"complete":false,"scans":[],"error":${safeJson(
              {
                family: 'statement_error',
                code: first?.code,
                message: first?.text,
                hint: first?.hint,
                retryable: false,
                facts: { ...first?.start },
                diagnostics,
              },
            )},"messages":[]}`,
          );
          break;
        }
        case 'progress':
        case 'confirmation':
        case 'done':
          break;
      }
    },
    end: async () => {
      await write(statements === 0 ? '[]\n' : '\n]\n');
    },
  };
}
