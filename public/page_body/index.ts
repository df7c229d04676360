export { PageBody } from './page_body';
export { NotFound } from './not_found';
