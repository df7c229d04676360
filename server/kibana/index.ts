import type { PluginInitializerContext } from './contracts';
import type { MoltlerPlugin } from './plugin';

export { config } from './config';

/** Called once by Kibana when it starts. */
export async function plugin(context: PluginInitializerContext): Promise<MoltlerPlugin> {
  const { MoltlerPlugin: Plugin } = await import('./plugin');
  return new Plugin(context);
}
