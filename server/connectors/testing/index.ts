export { json, loopbackServer, type LoopbackServer, type SeenRequest } from './loopback_server';
export { sampleConnector } from './sample_connector';
