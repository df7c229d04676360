export { Connectors } from './connectors';
export { CONNECTORS_PATH, pathOf as connectorsPathOf } from './places';
