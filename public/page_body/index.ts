export { PageBody } from './page_body';
