export { json, loopbackServer, type LoopbackServer, type SeenRequest } from './loopback_server';
export { MovingClock, retryingClock } from './moving_clock';
export { sampleConnector, sampleType } from './sample_connector';
