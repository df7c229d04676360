export { hashToken, newToken, NONCE_HEADER, proofOf, sameToken } from './access';
export { HTTP_CODES, httpFailure } from './http_failure';
export { startHttpServer, type HttpServer } from './http_server';
export { REQUEST_HEADER } from './origin_checks';
export { isLoopback, PortTaken, serve, type RunningServer } from './serve';
export { readServerFile, writeServerFile } from './server_file';
