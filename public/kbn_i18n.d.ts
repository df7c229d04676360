/** Kibana's texts; outside Kibana, standalone/browser/i18n.ts. */
declare module '@kbn/i18n' {
  /** src/platform/packages/shared/kbn-i18n/src/core/i18n.ts. */
  export const i18n: {
    translate(
      id: string,
      options: {
        readonly defaultMessage: string;
        readonly values?: Readonly<Record<string, string | number>>;
      },
    ): string;
  };
}
