export { typeIcon } from './type_icon';
export { SchemaBrowser, type SchemaBrowserProps } from './schema_browser';
