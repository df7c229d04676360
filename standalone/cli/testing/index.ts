export { moltlerAtWork } from './moltler_process';
