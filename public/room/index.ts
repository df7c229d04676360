export { Room } from './room';
export { NotFound } from './not_found';
