export { VIEWS, viewOf, type ViewId } from './views';
