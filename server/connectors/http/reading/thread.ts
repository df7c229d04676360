import { setPriority } from 'node:os';
import { worker, workerEmit } from 'workerpool';
import type { XmlDecoding } from '../../../../common/declaration';
import type { RowsWanted } from './body_reader';
import { readRowTexts } from './read_row_texts';
import { readXmlText } from './read_xml_text';

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
    // One at a time: receiving all of them at once would block the event loop.
    readRowTexts(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), wanted, workerEmit),
  xml: (raw: Uint8Array, decoding: XmlDecoding) =>
    readXmlText(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), decoding),
});
