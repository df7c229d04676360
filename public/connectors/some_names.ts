import { i18n } from '@kbn/i18n';

const FEW = 4;
/** A few names; further ones are only counted. */
export const some = (names: readonly string[]): string =>
  names.length <= FEW
    ? names.join(', ')
    : i18n.translate('moltler.connectors.someNames.andMore', {
        defaultMessage: '{list} and {position} more',
        values: { list: names.slice(0, FEW - 1).join(', '), position: names.length - FEW + 1 },
      });
