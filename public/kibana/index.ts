export { mountApplication } from './mount_application';
export type { CoreSetup, SetupPlugins } from './core_types';
export type { AppUnmount } from './core_types';
