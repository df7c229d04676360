export { openSpace } from './open_space';
