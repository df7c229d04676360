import { setPriority } from 'node:os';
import { worker } from 'workerpool';
import type { RowsWanted } from './body_reader';
import { readRowTexts } from './read_row_texts';

/** The event loop and starting evaluators take precedence: https://man7.org/linux/man-pages/man2/setpriority.2.html */
const NICE = 10;

// On Linux each thread has its own priority; elsewhere this would be that of the process.
if (process.platform === 'linux') {
  try {
    setPriority(NICE);
  } catch {
    // It also works without.
  }
}

/** The code of a reader thread. */
worker({
  rows: (raw: Uint8Array, wanted: RowsWanted) =>
    readRowTexts(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), wanted),
});
