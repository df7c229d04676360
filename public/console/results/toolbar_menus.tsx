import React, { useState } from 'react';
import {
  EuiContextMenuItem,
  EuiContextMenuPanel,
  EuiButtonEmpty,
  EuiPopover,
  EuiText,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { CSV, JSON_LIST, MARKDOWN, NDJSON, type RowFormat } from './copying';
import type { ExportSource } from './exporting';

interface MenuProps {
  readonly title: string;
  readonly icon: string;
  /** Text above the choices. */
  readonly about: string;
  readonly formats: readonly RowFormat[];
  readonly disabled: boolean;
  readonly onChoose: (format: RowFormat) => void;
}

function FormatMenu({
  title,
  icon,
  about,
  formats,
  disabled,
  onChoose,
}: MenuProps): React.JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <EuiPopover
      aria-label={title}
      isOpen={isOpen}
      closePopover={close}
      panelPaddingSize="none"
      anchorPosition="downRight"
      button={
        <EuiButtonEmpty
          size="xs"
          color="text"
          iconType={icon}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </EuiButtonEmpty>
      }
    >
      <EuiText size="xs" color="subdued" style={{ maxWidth: 280, padding: '8px 12px 4px' }}>
        {about}
      </EuiText>
      <EuiContextMenuPanel
        items={formats.map((format) => (
          <EuiContextMenuItem
            key={format.title}
            disabled={disabled}
            onClick={() => {
              close();
              onChoose(format);
            }}
          >
            {format.title}
          </EuiContextMenuItem>
        ))}
      />
    </EuiPopover>
  );
}

interface CopyMenuProps {
  readonly marked: number;
  readonly fetched: number;
  readonly onCopy: (format: RowFormat) => void;
}

/** Copies the selected rows, or all fetched rows. */
export function CopyMenu({ marked, fetched, onCopy }: CopyMenuProps): React.JSX.Element {
  const rows =
    marked > 0
      ? i18n.translate('moltler.console.toolbarMenus.selectedRow', {
          defaultMessage: '{selectedRows, plural, one {# selected row} other {# selected rows}}',
          values: { selectedRows: marked },
        })
      : i18n.translate('moltler.console.toolbarMenus.fetchedRow', {
          defaultMessage: '{fetchedRows, plural, one {# fetched row} other {# fetched rows}}',
          values: { fetchedRows: fetched },
        });
  return (
    <FormatMenu
      title={
        marked > 0
          ? i18n.translate('moltler.console.toolbarMenus.copy', {
              defaultMessage: 'Copy ({marked, number})',
              values: { marked },
            })
          : i18n.translate('moltler.console.toolbarMenus.copyAll', { defaultMessage: 'Copy' })
      }
      icon="copy"
      about={i18n.translate('moltler.console.toolbarMenus.copiesTheVisibleColumnsOnly', {
        defaultMessage: 'Copies the {rows}, visible columns only.',
        values: { rows },
      })}
      formats={[CSV, JSON_LIST, MARKDOWN]}
      disabled={fetched === 0}
      onChoose={onCopy}
    />
  );
}

interface ExportMenuProps {
  readonly source: ExportSource;
  readonly onExport: (format: RowFormat) => void;
}

/** Saves the complete result as a file, and shows where the rows come from. */
export function ExportMenu({ source, onExport }: ExportMenuProps): React.JSX.Element {
  return (
    <FormatMenu
      title={i18n.translate('moltler.console.toolbarMenus.export', { defaultMessage: 'Export' })}
      icon="download"
      about={source.why}
      formats={[CSV, JSON_LIST, NDJSON]}
      disabled={source.kind === 'none'}
      onChoose={onExport}
    />
  );
}
