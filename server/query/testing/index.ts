export { connectorOf } from './sql';
export * from './translator_property';
