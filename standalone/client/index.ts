export { remoteHost, type RemoteHost } from './remote_host';
