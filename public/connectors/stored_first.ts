import { i18n } from '@kbn/i18n';

/** What happens to secrets that were entered. */
export function storedFirst(secrets: number): string | undefined {
  if (secrets === 0) return undefined;
  return secrets === 1
    ? i18n.translate('moltler.connectors.storedFirst.theSecretYouEnteredIs', {
        defaultMessage:
          'The secret you entered is stored encrypted first. The connector refers to it by name; its value is never shown again.',
      })
    : i18n.translate('moltler.connectors.storedFirst.theSecretsYouEnteredAre', {
        defaultMessage:
          'The secrets you entered are stored encrypted first. The connector refers to them by name; their values are never shown again.',
      });
}
