export { age, bytes, duration, number } from './amounts';
