interface Message {
  readonly defaultMessage: string;
}
interface Shared {
  readonly KbnI18n?: { readonly i18n: { translate(id: string, message: Message): string } };
}
declare const __kbnSharedDeps__: Shared | undefined;

/**
 * Kibana's texts for what is registered before the application is opened. A Kibana that does not share them gets
 * English ones: an error here would take all of its page down.
 */
export const i18n = {
  translate(id: string, message: Message): string {
    try {
      return __kbnSharedDeps__?.KbnI18n?.i18n.translate(id, message) ?? message.defaultMessage;
    } catch {
      return message.defaultMessage;
    }
  },
};
