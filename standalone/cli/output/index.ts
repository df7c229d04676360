export { cellText } from './cell_text';
export { OUTPUT_FORMATS, type OutputFormat } from './formats';
export { listText, writeList } from './list';
export { openSink } from './open_sink';
export { printable, safeJson } from './printable';
export { OutputFailed, outputError, ReaderGone, type OutputSink } from './sink';
