export { SNAPSHOT } from './snapshot';
