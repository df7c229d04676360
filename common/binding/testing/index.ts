export { anyColumn, column } from './column';
export { SNAPSHOT } from './snapshot';
