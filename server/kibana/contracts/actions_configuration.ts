/** src/platform/packages/shared/kbn-actions-utils/utils/types.ts: SSLSettings. */
export interface SslSettings {
  readonly verificationMode?: 'none' | 'certificate' | 'full';
}
/** x-pack/platform/plugins/shared/actions/server/actions_config.ts: the part for outgoing requests. */
export interface ActionsConfigurationUtilities {
  /** By the host in it: `xpack.actions.allowedHosts`. */
  isUriAllowed(uri: string): boolean;
  getSSLSettings(): SslSettings;
  /** Undefined without `xpack.actions.proxyUrl`. */
  getProxySettings():
    | {
        readonly proxyUrl: string;
        readonly proxyBypassHosts: ReadonlySet<string> | undefined;
        readonly proxyOnlyHosts: ReadonlySet<string> | undefined;
        readonly proxyHeaders?: Readonly<Record<string, string>>;
        readonly proxySSLSettings: SslSettings;
      }
    | undefined;
  /** Of `xpack.actions.customHostSettings`, with the contents of the files. */
  getCustomHostSettings(url: string):
    | {
        readonly url: string;
        readonly ssl?: SslSettings & { readonly certificateAuthoritiesData?: string };
      }
    | undefined;
}
/** x-pack/platform/plugins/shared/actions/server/plugin.ts: the part of PluginSetupContract. */
export interface ActionsConfigurationSetup {
  getActionsConfigurationUtilities(): ActionsConfigurationUtilities;
}
