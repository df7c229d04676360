export { connectorOf } from './sql';
