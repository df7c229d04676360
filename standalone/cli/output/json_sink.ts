import {
  distinctNames,
  type ResultColumn,
  type ScanReport,
  type StreamEvent,
} from '../../../common/contract';
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

/** One array with an object per statement; rows are written as they arrive. */
export function jsonSink(write: (text: string) => Promise<void>): OutputSink {
  let statements = 0;
  let open = false;
  let columns: readonly ResultColumn[] = [];
  let names: readonly string[] = [];
  let rows = 0;
  let extra = '';
  let messages: object[] = [];

  const close = async (end: string): Promise<void> => {
    if (!open) return;
    open = false;
    await write(`]${extra}${end},"messages":${safeJson(messages)}}`);
  };
  return {
    take: async (event: StreamEvent) => {
      switch (event.type) {
        case 'statement':
          columns = [];
          names = [];
          rows = 0;
          extra = '';
          messages = [];
          await write(`${statements === 0 ? '[' : ','}\n{"statement":${safeJson(event.text)}`);
          statements += 1;
          open = true;
          break;
        case 'columns':
          columns = event.columns;
          names = distinctNames(columns.map(({ name }) => name));
          await write(
            `,"columns":${safeJson(columns.map(({ type }, index) => ({ name: names[index], type })))},"rows":[`,
          );
          break;
        case 'rows':
          await write(
            event.rows
              .map((row) => {
                const text = safeJson(
                  Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
                );
                rows += 1;
                return `${rows === 1 ? '' : ','}\n${text}`;
              })
              .join(''),
          );
          break;
        case 'plan':
          extra += `,"plan":${safeJson(event.plan)}`;
          break;
        case 'message':
          messages.push({ severity: event.severity, text: event.text, hint: event.hint ?? null });
          break;
        case 'statement_done':
          for (const scan of event.scans) messages.push(...messagesOf(scan));
          if (columns.length === 0) await write(',"columns":[],"rows":[');
          await close(
            `,"complete":${event.complete},"scans":${safeJson(event.scans.map(scanObject))},"error":null`,
          );
          break;
        case 'error':
          if (open && columns.length === 0) await write(',"columns":[],"rows":[');
          await close(`,"complete":false,"scans":[],"error":${safeJson(event.error)}`);
          break;
        case 'diagnostics': {
          const { diagnostics } = event;
          const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
          await write(
            `${statements === 0 ? '[' : ','}\n{"statement":null,"columns":[],"rows":[],"complete":false,"scans":[],"error":${safeJson(
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
          statements += 1;
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
