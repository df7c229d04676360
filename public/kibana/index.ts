export { mountApplication } from './mount_application';
export type { CoreSetup, PluginInitializerContext, SetupPlugins } from './core_types';
export type { AppUnmount, Capabilities } from './core_types';
export type { StartPlugins } from './plugin_types';
