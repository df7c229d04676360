import { openEngine } from '../../../standalone/engine';

/** What a process is told to do: a script. It responds with how it ended. */
export interface ScriptEnd {
  /** Rows of its statements. */
  readonly rows: readonly (readonly unknown[])[];
  readonly messages: readonly string[];
  readonly error?: string;
}

/**
 * The engine with its store, as a process that runs scripts: on the data directory of its argument, or on the
 * Elasticsearch of its environment.
 */
async function main(data: string): Promise<void> {
  const { moltler } = await openEngine({ data, mode: 'full' });
  const run = async (text: string): Promise<ScriptEnd> => {
    const rows: (readonly unknown[])[] = [];
    const messages: string[] = [];
    let error: string | undefined;
    const { signal } = new AbortController();
    for await (const event of moltler.run({ text, parameters: {}, user: 'ada', signal })) {
      if (event.type === 'rows') rows.push(...event.rows);
      if (event.type === 'message') messages.push(event.text);
      if (event.type === 'error') error = `${event.error.code}: ${event.error.message}`;
      if (event.type === 'diagnostics')
        error = event.diagnostics.map(({ code, text: what }) => `${code}: ${what}`).join();
    }
    return { rows, messages, ...(error !== undefined && { error }) };
  };
  process.on('message', ({ text }: { readonly text?: string }) => {
    if (text !== undefined) void run(text).then((end) => process.send?.(end));
  });
  process.on('disconnect', () => process.exit());
  process.send?.('ready');
}

void main(process.argv[3] ?? '');
