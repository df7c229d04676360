export { DESK_TYPE } from './desk_type';
