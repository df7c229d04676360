export { moltlerAtWork, type MoltlerAtWork } from './moltler_process';
