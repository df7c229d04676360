export { age, bytes, count, duration, number } from './amounts';
