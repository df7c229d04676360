export { SchemaBrowser, type SchemaBrowserProps } from './schema_browser';
