export { viewOf, usePath, type ViewId } from './routes';
export { Shell } from './shell';
