export { json, loopbackServer, type LoopbackServer, type SeenRequest } from './loopback_server';
export { sampleConnector, sampleType } from './sample_connector';
