export { Connectors } from './connectors';
