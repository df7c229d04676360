export { ConnectorsPage, type ConnectorsPageProps } from './connectors_page';
export { CONNECTORS_PATH, pathOf as connectorsPathOf } from './places';
