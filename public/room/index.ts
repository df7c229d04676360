export { Room } from './room';
