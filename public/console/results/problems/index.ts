export { DiagnosticsList } from './diagnostics_list';
export { ErrorPanel } from './error_panel';
export { excerptOf, type Excerpt } from './excerpt';
