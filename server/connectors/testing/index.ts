export { json, loopbackServer, type LoopbackServer, type SeenRequest } from './loopback_server';
export { MovingClock, retryingClock } from './moving_clock';
export { sampleConnector, sampleType } from './sample_connector';
export { verifiedScope, type SignatureScope } from './signature_check';
export { signedHeaders, type SigningKeys } from '../auth/signing/signed_headers';
