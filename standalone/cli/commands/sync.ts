import type { ResultColumn, ResultRow } from '../../../common/contract';
import type { SerializedError } from '../../../common/errors';
import { EXIT, type ExitCode } from '../exit_codes';
import { openHost, type Host } from '../open_host';
import { printable, writeList } from '../output';
import { describeError } from '../terminal/describe_error';
import { span } from '../terminal/quantities';
import { aborted, interruption } from './interruption';

const COLUMNS: readonly ResultColumn[] = [
  { name: 'name', type: 'text' },
  { name: 'state', type: 'text' },
  { name: 'last_run', type: 'text' },
  { name: 'outcome', type: 'text' },
  { name: 'next_run', type: 'text' },
  { name: 'read', type: 'integer' },
  { name: 'written', type: 'integer' },
  { name: 'removed', type: 'integer' },
  { name: 'errors', type: 'integer' },
  { name: 'slices', type: 'text' },
];

/** Milliseconds between two looks of --watch. */
const LOOK_EVERY = 2_000;
const CLEAR = '\u001b[H\u001b[2J';

export interface SyncStatusOptions {
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly data?: string;
  readonly url?: string;
  readonly token?: string;
}

/** `moltler sync status`: the syncs with their last and next runs; with `watch`, again and again until Ctrl-C. */
export async function syncStatus(options: SyncStatusOptions): Promise<ExitCode> {
  const { watch = false, json = false, data, url, token } = options;
  const host = await openHost({ data, url, token, mode: 'read_only' });
  const signal = interruption();
  try {
    for (let before: string | undefined; ;) {
      const syncs = await listed(host, signal);
      if (signal.aborted) return watch ? EXIT.ok : EXIT.interrupted;
      if (!isList(syncs)) {
        process.stderr.write(`${printable(describeError(syncs))}\n`);
        return EXIT.failed;
      }
      const now = JSON.stringify(syncs.map((sync) => [...sync]));
      // In a pipe, only what has changed is news.
      if (process.stdout.isTTY || now !== before) await show(syncs, { watch, json });
      before = now;
      if (!watch) return EXIT.ok;
      await pause(signal);
    }
  } finally {
    await host.close();
  }
}

type Sync = ReadonlyMap<string, ResultRow[number]>;

const isList = (found: readonly Sync[] | SerializedError): found is readonly Sync[] =>
  Array.isArray(found);

/** The rows of SHOW SYNCS, or what it failed with. */
async function listed(host: Host, signal: AbortSignal): Promise<readonly Sync[] | SerializedError> {
  const rows: Sync[] = [];
  let names: readonly string[] = [];
  const request = { text: 'SHOW SYNCS', parameters: {}, record: false, signal };
  for await (const event of host.run(request)) {
    if (event.type === 'columns') names = event.columns.map(({ name }) => name);
    if (event.type === 'rows')
      rows.push(
        ...event.rows.map((row) => new Map(names.map((name, at) => [name, row[at] ?? null]))),
      );
    if (event.type === 'error' && !signal.aborted) return event.error;
  }
  return rows;
}

async function show(
  syncs: readonly Sync[],
  { watch, json }: { readonly watch: boolean; readonly json: boolean },
): Promise<void> {
  const { stdout, stderr } = process;
  if (watch && stdout.isTTY) stdout.write(CLEAR);
  if (json) {
    await writeList(
      [],
      syncs.map((sync) => Object.fromEntries(sync)),
      stdout,
      true,
    );
    return;
  }
  if (syncs.length === 0) {
    stderr.write(
      "There are no syncs yet. Create one with: moltler -e 'SYNC CONNECTOR name.entity TO index-*'\n",
    );
    return;
  }
  const now = Date.now();
  await writeList(
    COLUMNS,
    syncs.map((sync) => ({
      ...Object.fromEntries(sync),
      last_run: relative(sync.get('last_run'), now),
      next_run: relative(sync.get('next_run'), now),
    })),
    stdout,
    false,
  );
  for (const sync of syncs) {
    const problem = sync.get('problem');
    if (typeof problem === 'string')
      stdout.write(`${printable(`${String(sync.get('name'))}: ${problem}`)}\n`);
  }
}

/** `5 min ago`, `in 2 h`. */
function relative(at: ResultRow[number] | undefined, now: number): string | null {
  if (typeof at !== 'string') return null;
  const seconds = Math.round((Date.parse(at) - now) / 1000);
  return seconds < 0 ? `${span(-seconds)} ago` : `in ${span(seconds)}`;
}

/** Resolves after a while, or at once when the signal is aborted. */
async function pause(signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LOOK_EVERY);
  });
  await Promise.race([over, aborted(signal)]);
  clearTimeout(timer);
}
