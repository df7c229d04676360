import { i18n } from '@kbn/i18n';
import type { MessageEvent, ResultColumn, ResultValue, StreamEvent } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';
import type { HostHttp } from '../host';

/** A failure, as shown to the user. */
export interface Failure {
  /** A code from the table of errors; `no_contact` if the server did not respond. */
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}
/** The values of a row by column name. */
export type NamedRow = Readonly<Record<string, ResultValue>>;
/** The outcome of one statement of a script. */
export interface StatementOutcome {
  readonly rows: readonly NamedRow[];
  readonly messages: readonly Pick<MessageEvent, 'severity' | 'text' | 'hint'>[];
  /** The statement succeeded. */
  readonly done: boolean;
}
export interface ScriptOutcome {
  /** The statements that were started, in order. */
  readonly statements: readonly StatementOutcome[];
  /** The failure that stopped the script; later statements were not run. */
  readonly failure: Failure | undefined;
}
export interface PageScriptOptions {
  readonly parameters?: Readonly<Record<string, JsonValue>>;
  readonly signal?: AbortSignal;
  /** Tests the connector that the script would create or change, and stores nothing. */
  readonly trial?: boolean;
}

/**
 * Runs a small script of the page itself, as opposed to the user's, and returns its outcome. Any error is in `failure`;
 * rejects only if the signal was aborted.
 */
export async function runPageScript(
  http: Pick<HostHttp, 'run'>,
  text: string,
  { parameters = {}, signal = new AbortController().signal, trial = false }: PageScriptOptions = {},
): Promise<ScriptOutcome> {
  const collector = new EventCollector();
  try {
    const how = { record: false, ...(trial ? { trial } : {}) };
    for await (const event of http.run({ text, parameters, ...how, signal })) collector.take(event);
  } catch (error) {
    if (signal.aborted) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return collector.outcome({ code: 'no_contact', message });
  }
  return collector.outcome();
}

class EventCollector {
  private readonly statements: {
    columns: readonly ResultColumn[];
    rows: NamedRow[];
    messages: StatementOutcome['messages'][number][];
    done: boolean;
  }[] = [];
  private failure: Failure | undefined;
  private ended = false;

  take(event: StreamEvent): void {
    if (event.type === 'done') this.ended = true;
    else if (event.type === 'diagnostics') {
      const first = event.diagnostics.find(({ severity }) => severity === 'error');
      if (first !== undefined) {
        this.failure ??= { code: first.code, message: first.text, hint: first.hint };
      }
    } else if (event.type === 'statement') {
      this.statements[event.statement] = { columns: [], rows: [], messages: [], done: false };
    } else {
      // A script may fail before its first statement begins.
      if (event.type === 'error') this.failure ??= event.error;
      const of = this.statements[event.statement];
      if (of === undefined) return;
      if (event.type === 'columns') of.columns = event.columns;
      if (event.type === 'rows') of.rows.push(...event.rows.map((row) => named(row, of.columns)));
      if (event.type === 'message') of.messages.push(event);
      if (event.type === 'statement_done') of.done = true;
    }
  }

  outcome(failure: Failure | undefined = this.failure): ScriptOutcome {
    const cut: Failure | undefined = this.ended
      ? undefined
      : {
          code: 'no_contact',
          message: i18n.translate('moltler.pageScripts.runPageScript.theResponseOfTheServer', {
            defaultMessage: 'The response of the server ended early.',
          }),
        };
    return { statements: this.statements, failure: failure ?? cut };
  }
}

const named = (row: readonly ResultValue[], columns: readonly ResultColumn[]): NamedRow =>
  Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));
