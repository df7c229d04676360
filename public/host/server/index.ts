export { refusalOf } from './refusal';
export { serverHttp, type CallServer, type ServerRequest } from './server_http';
