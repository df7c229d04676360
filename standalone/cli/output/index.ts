export { cellText } from './cell_text';
export { OUTPUT_FORMATS, type OutputFormat } from './formats';
export { writeList } from './list';
export { openSink } from './open_sink';
export { printable } from './printable';
export { OutputFailed, outputError, ReaderGone, type OutputSink } from './sink';
