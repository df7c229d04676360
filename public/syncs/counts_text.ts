import { i18n } from '@kbn/i18n';
import { number } from '../amounts';
import type { Counts } from './load_syncs';

/**
 * `1,327 read · 12 written · 3 removed`; what is unchanged or rejected only if there is any. Lines only break
 * between the numbers.
 */
export function countsText({ read, written, unchanged, removed, rejected }: Counts): string {
  const part = (
    value: number | undefined,
    text: (value: string) => string,
    always: boolean,
  ): string[] =>
    value === undefined || (value === 0 && !always)
      ? []
      : [text(number(value)).replaceAll(' ', '\u00a0')];
  return [
    ...part(
      read,
      (value) =>
        i18n.translate('moltler.syncs.countsText.read', {
          defaultMessage: '{value} read',
          values: { value },
        }),
      true,
    ),
    ...part(
      written,
      (value) =>
        i18n.translate('moltler.syncs.countsText.written', {
          defaultMessage: '{value} written',
          values: { value },
        }),
      true,
    ),
    ...part(
      unchanged,
      (value) =>
        i18n.translate('moltler.syncs.countsText.unchanged', {
          defaultMessage: '{value} unchanged',
          values: { value },
        }),
      false,
    ),
    ...part(
      removed,
      (value) =>
        i18n.translate('moltler.syncs.countsText.removed', {
          defaultMessage: '{value} removed',
          values: { value },
        }),
      true,
    ),
    ...part(
      rejected,
      (value) =>
        i18n.translate('moltler.syncs.countsText.rejected', {
          defaultMessage: '{value} rejected',
          values: { value },
        }),
      false,
    ),
  ].join('\u00a0· ');
}
