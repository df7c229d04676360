export { titleOf, VIEWS, viewOf, type ViewId } from './views';
