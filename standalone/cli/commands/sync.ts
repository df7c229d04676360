import type { ResultColumn, ResultRow } from '../../../common/contract';
import { MoltlerError, type SerializedError } from '../../../common/errors';
import { counted, grouped } from '../../../common/quantities';
import { EXIT, type ExitCode } from '../exit_codes';
import { openHost, type Host } from '../open_host';
import { listText, printable, safeJson } from '../output';
import { describeError } from '../terminal/describe_error';
import { aborted, interruption } from './interruption';

/** Milliseconds between two looks of --watch. */
const LOOK_EVERY = 2_000;
/** To the top left; what is left of the last look is cleared after the new one, so that nothing flickers. */
const HOME = '\u001b[H';
const CLEAR_LINE = '\u001b[K';
const CLEAR_BELOW = '\u001b[J';
const CLEAR = `${HOME}\u001b[2J`;
/** Lines of a watched screen that are not rows: the frame of the table, notes and the last line. */
const OTHER_LINES = 8;

const ALL = 'moltler sync status --json';

const FIRST_STEPS =
  "There are no syncs yet. Create one with: moltler -e 'SYNC CONNECTOR name.entity TO index-*'\n";

export interface SyncStatusOptions {
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly data?: string;
  readonly url?: string;
  readonly token?: string;
}

interface Syncs {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
}

/**
 * `moltler sync status`: the syncs with their last and next runs; with `watch`, again and again until Ctrl-C, even if a
 * look fails that is not the first.
 */
export async function syncStatus(options: SyncStatusOptions): Promise<ExitCode> {
  const { watch = false, json = false, data, url, token } = options;
  const host = await openHost({ data, url, token, mode: 'read_only' });
  const signal = interruption();
  const { stdout, stderr } = process;
  const screen = watch && stdout.isTTY && !json;
  try {
    if (screen) stdout.write(CLEAR);
    for (let before: string | undefined; ;) {
      const found = await listed(host, signal);
      if (signal.aborted) return watch ? EXIT.ok : EXIT.interrupted;
      const problem = 'rows' in found ? undefined : `${printable(describeError(found))}\n`;
      if (problem !== undefined && (!watch || before === undefined)) {
        stderr.write(problem);
        return EXIT.failed;
      }
      const now = JSON.stringify(found);
      if (screen) stdout.write(redrawn(problem ?? screenText(found as Syncs)));
      // In a pipe, only what has changed is news.
      else if (now !== before) {
        if (problem !== undefined) stderr.write(problem);
        else show(found as Syncs, { watch, json });
      }
      before = now;
      if (!watch) return EXIT.ok;
      await pause(signal);
    }
  } finally {
    await host.close();
  }
}

/** The rows of SHOW SYNCS, or what it failed with. */
async function listed(host: Host, signal: AbortSignal): Promise<Syncs | SerializedError> {
  const rows: ResultRow[] = [];
  let columns: readonly ResultColumn[] = [];
  const request = { text: 'SHOW SYNCS', parameters: {}, record: false, signal };
  try {
    for await (const event of host.run(request)) {
      if (event.type === 'columns') columns = event.columns;
      if (event.type === 'rows') rows.push(...event.rows);
      if (event.type === 'error' && !signal.aborted) return event.error;
    }
  } catch (error) {
    if (!(error instanceof MoltlerError) && !signal.aborted) throw error;
    if (error instanceof MoltlerError) return error.serialize();
  }
  return { columns, rows };
}

function show(
  { columns, rows }: Syncs,
  { watch, json }: { readonly watch: boolean; readonly json: boolean },
): void {
  const { stdout, stderr } = process;
  if (json) {
    const items = rows.map((row) =>
      Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])),
    );
    // One line for each look, so that a program can read them one by one.
    stdout.write(`${safeJson(items, watch ? 0 : 2)}\n`);
  } else if (rows.length === 0) stderr.write(FIRST_STEPS);
  else stdout.write(listText(columns, rows, stdout.isTTY ? stdout.columns : undefined, ALL));
}

/** What a terminal shows while the syncs are watched: as many as it has room for. */
function screenText({ columns, rows }: Syncs): string {
  const { columns: width = 80, rows: height = 24 } = process.stdout;
  if (rows.length === 0) return FIRST_STEPS;
  const state = columns.findIndex(({ name }) => name === 'state');
  const urgent = ['running', 'failing'];
  const isUrgent = (row: ResultRow): boolean => urgent.includes(String(row[state]));
  const room = Math.max(1, height - OTHER_LINES);
  // What runs or fails is what people watch for.
  const shown =
    rows.length <= room
      ? rows
      : [...rows.filter(isUrgent), ...rows.filter((row) => !isUrgent(row))].slice(0, room);
  const left = rows.length - shown.length;
  const more = left === 0 ? '' : ` · ${grouped(left)} more: moltler sync status`;
  const time = new Date().toTimeString().slice(0, 8);
  const last = `${counted(rows.length, 'sync')}${more} · ${time} · Ctrl-C to end\n`;
  const lines = listText(columns, shown, width, ALL).split('\n');
  // A longer text would scroll away its own beginning.
  return `${lines
    .slice(0, height - 2)
    .join('\n')
    .trimEnd()}\n${last}`;
}

const redrawn = (text: string): string =>
  `${HOME}${text.replaceAll('\n', `${CLEAR_LINE}\n`)}${CLEAR_BELOW}`;

/** Resolves after a while, or at once when the signal is aborted. */
async function pause(signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LOOK_EVERY);
  });
  await Promise.race([over, aborted(signal)]);
  clearTimeout(timer);
}
