export { connectorTypeRegistry, createRegistry } from './registry';
