export { exportResult, type ExportOrder, type ExportOutcome } from './export_result';
export { exportSource, sourceText, type ExportSource } from './export_source';
export { blobSink, openFile, type FileKind, type FileSink } from './file_sink';
export { useExport, type RunningExport } from './use_export';
