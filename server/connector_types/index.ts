export { connectorTypeRegistry, createRegistry, problemsOfTypes } from './registry';
