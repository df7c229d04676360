import { useCallback } from 'react';
import { i18n } from '@kbn/i18n';
import { maskScript, type SchemaSnapshot } from '../../common/binding';
import type { EditorHandle } from '../editor';
import { useHost } from '../host';
import { useCopy } from './results/copying';

/** Characters of a link at most: chats and mail programs cut longer ones. */
const MOST = 16_000;

/** Copies a link that opens the script, without secrets typed in it, in the console of whoever follows it. */
export function useShare(
  editor: EditorHandle | undefined,
  snapshot: SchemaSnapshot | undefined,
): () => void {
  const { navigation, notifications } = useHost();
  const { copyText } = useCopy();
  return useCallback(() => {
    const script = maskScript(editor?.text() ?? '', snapshot);
    const link = new URL(navigation.href('/', { script }), window.location.href).href;
    if (link.length <= MOST) return copyText(link, 'Link');
    notifications.warning(
      i18n.translate('moltler.console.useShare.theScriptIsTooLong', {
        defaultMessage: 'The script is too long for a link',
      }),
      i18n.translate('moltler.console.useShare.shareItAsTextOr', {
        defaultMessage: 'Share it as text, or shorten it.',
      }),
    );
  }, [copyText, editor, navigation, notifications, snapshot]);
}
