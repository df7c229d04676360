export { age, count, duration, number } from './amounts';
