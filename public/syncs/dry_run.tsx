import React from 'react';
import { EuiAccordion, EuiCallOut, EuiCodeBlock, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { FailureCallOut, runPageScript, textOf, type Failure } from '../page_scripts';
import type { ResultValue } from '../../common/contract';
import type { HostHttp } from '../host';

/** What a run would do for one index. */
interface DryRunPart {
  readonly source: string;
  readonly index: string;
  readonly kind: string;
  readonly requests: readonly string[];
  readonly columns: readonly string[];
  readonly documents: readonly string[];
}

export interface DryRunResult {
  readonly parts: readonly DryRunPart[];
  readonly messages: readonly string[];
  readonly failure: Failure | undefined;
}

/** The items of a list as texts; documents as JSON. */
const textsOf = (value: ResultValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.map((item: ResultValue) => textOf(item) ?? '') : [];

/** Runs `DRY RUN` of a statement, and returns what it shows by index. */
export async function dryRun(
  http: Pick<HostHttp, 'run'>,
  statement: string,
  signal: AbortSignal,
): Promise<DryRunResult> {
  const { statements, failure } = await runPageScript(http, `DRY RUN ${statement}`, { signal });
  const [done] = statements;
  const parts = (done?.rows ?? []).map((row): DryRunPart => ({
    source: textOf(row['source']) ?? '',
    index: textOf(row['index']) ?? '',
    kind: textOf(row['kind']) ?? '',
    requests: textsOf(row['requests']),
    columns: textsOf(row['columns']),
    documents: textsOf(row['documents']),
  }));
  return { parts, messages: (done?.messages ?? []).map(({ text }) => text), failure };
}

/** Requests, columns and first documents of each index. */
export function DryRun({ result }: { readonly result: DryRunResult }): React.ReactElement {
  const { parts, messages, failure } = result;
  if (failure !== undefined)
    return (
      <FailureCallOut
        title={i18n.translate('moltler.syncs.dryRun.theDryRunFailed', {
          defaultMessage: 'The dry run failed',
        })}
        failure={failure}
      />
    );
  return (
    <section
      aria-label={i18n.translate('moltler.syncs.dryRun.dryRun', { defaultMessage: 'Dry run' })}
    >
      <EuiCallOut
        size="s"
        color="success"
        iconType="check"
        title={
          messages[0] ??
          i18n.translate('moltler.syncs.dryRun.dryRunNothingWasStored', {
            defaultMessage: 'Dry run: nothing was stored or written.',
          })
        }
        announceOnMount
      >
        {messages.slice(1).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </EuiCallOut>
      {parts.map((part) => (
        <Part key={part.source} part={part} open={parts.length === 1} />
      ))}
    </section>
  );
}

function Part({
  part,
  open,
}: {
  readonly part: DryRunPart;
  readonly open: boolean;
}): React.ReactElement {
  const { source, index, kind, requests, columns, documents } = part;
  return (
    <>
      <EuiSpacer size="m" />
      <EuiAccordion
        id={`dry_run_${source}`}
        buttonElement="button"
        buttonContent={`${source} → ${index} (${kind})`}
        initialIsOpen={open}
        paddingSize="s"
      >
        <Lines
          title={i18n.translate('moltler.syncs.dryRun.request', {
            defaultMessage: '{requests, plural, one {# request} other {# requests}}',
            values: { requests: requests.length },
          })}
          lines={requests}
        />
        <Lines
          title={i18n.translate('moltler.syncs.dryRun.firstDocument', {
            defaultMessage: 'First {documents, plural, one {# document} other {# documents}}',
            values: { documents: documents.length },
          })}
          lines={documents}
        />
        <Lines
          title={i18n.translate('moltler.syncs.dryRun.column', {
            defaultMessage: '{columns, plural, one {# column} other {# columns}}',
            values: { columns: columns.length },
          })}
          lines={columns}
        />
      </EuiAccordion>
    </>
  );
}

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): React.ReactElement | null {
  if (lines.length === 0)
    return (
      <EuiText size="s" color="subdued">
        <p>{title}</p>
      </EuiText>
    );
  return (
    <>
      <EuiTitle size="xxxs">
        <h3>{title}</h3>
      </EuiTitle>
      <EuiCodeBlock
        paddingSize="s"
        fontSize="s"
        whiteSpace="pre-wrap"
        overflowHeight={160}
        isCopyable
      >
        {lines.join('\n')}
      </EuiCodeBlock>
      <EuiSpacer size="s" />
    </>
  );
}
