export { viewOf, usePath, type ViewId } from './routes';
export { Shell } from './shell';
export { shortcutText } from './shortcuts';
export { useDark } from './use_dark';
