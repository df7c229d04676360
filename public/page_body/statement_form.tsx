import React from 'react';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiFlexGroup,
  EuiFlexItem,
  EuiForm,
  EuiSpacer,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { FailureCallOut, type Failure } from '../page_scripts';
import { UnsavedChanges, type UnsavedChangesProps } from '../dialogs';
import { StatementPreview } from './statement_preview';

export interface StatementFormProps {
  /** The form on the page, in which a problem takes the focus. */
  readonly formRef: React.Ref<HTMLDivElement>;
  readonly unsaved: Pick<UnsavedChangesProps, 'of' | 'changed'>;
  /** The resulting statement, and a note below it. */
  readonly preview: { readonly text: string | undefined; readonly note: React.ReactNode };
  /** Why the last attempt to save it failed. */
  readonly failed: { readonly title: string; readonly failure: Failure | undefined };
  readonly saving: boolean;
  readonly save: { readonly label: string; readonly disabled: boolean };
  /** A test of what was entered, without saving it. */
  readonly test?: FormTest | undefined;
  /** What the last test has found. */
  readonly tested: React.ReactNode;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** The fields. */
  readonly children: React.ReactNode;
}

export interface FormTest {
  readonly label: string;
  readonly iconType: string;
  readonly running: boolean;
  readonly onTest: () => void;
}

/** A form beside the statement that saves it: fields, the outcome of the last attempt, and the buttons. */
export function StatementForm(props: StatementFormProps): React.ReactElement {
  const { formRef, unsaved, preview, failed, saving, tested, onSave, children } = props;
  return (
    <div ref={formRef}>
      <UnsavedChanges {...unsaved} />
      <EuiForm
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) onSave();
        }}
      >
        <EuiFlexGroup gutterSize="xl" responsive wrap>
          <EuiFlexItem grow={3} style={{ minWidth: 'min(360px, 100%)' }}>
            {children}
          </EuiFlexItem>
          <EuiFlexItem grow={2} style={{ minWidth: 'min(320px, 100%)' }}>
            <StatementPreview text={preview.text}>{preview.note}</StatementPreview>
          </EuiFlexItem>
        </EuiFlexGroup>
        <EuiSpacer size="l" />
        {failed.failure !== undefined && (
          <>
            <FailureCallOut title={failed.title} failure={failed.failure} />
            <EuiSpacer size="m" />
          </>
        )}
        {tested}
        <Buttons {...props} />
      </EuiForm>
    </div>
  );
}

/** What is busy keeps the focus, so it is not disabled for the browser. */
function Buttons({ saving, save, test, onCancel }: StatementFormProps): React.ReactElement {
  return (
    <EuiFlexGroup gutterSize="s" responsive={false} alignItems="center" wrap>
      <EuiFlexItem grow={false}>
        <EuiButton
          fill
          type="submit"
          isLoading={saving}
          hasAriaDisabled={saving}
          isDisabled={save.disabled}
        >
          {save.label}
        </EuiButton>
      </EuiFlexItem>
      {test !== undefined && (
        <EuiFlexItem grow={false}>
          <EuiButton
            iconType={test.iconType}
            isLoading={test.running}
            hasAriaDisabled={test.running}
            onClick={test.onTest}
          >
            {test.label}
          </EuiButton>
        </EuiFlexItem>
      )}
      <EuiFlexItem grow={false}>
        <EuiButtonEmpty onClick={onCancel}>
          {i18n.translate('moltler.pageBody.statementForm.cancel', { defaultMessage: 'Cancel' })}
        </EuiButtonEmpty>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
}
