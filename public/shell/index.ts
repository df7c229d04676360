export { viewOf, type ViewId } from './routes';
export { Shell } from './shell';
