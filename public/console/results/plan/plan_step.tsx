import React, { useId, useState } from 'react';
import { EuiBadge, EuiButtonIcon, EuiIcon, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import {
  requestTotal,
  formatRequests,
  type PlanFact,
  type PlanTree,
} from '../../../../common/contract';
import { groupFacts, quotaShare } from './plan_facts';
import { PlanRequestView } from './plan_request';

const ICONS: Readonly<Record<string, string>> = {
  query: 'query',
  evaluate: 'compute',
  scan: 'tableDensityNormal',
  look_up: 'search',
  fan_out: 'branch',
  details: 'inspect',
  fallback: 'refresh',
  action: 'play',
};

interface PlanStepProps {
  readonly tree: PlanTree;
  /** The first step, which shows the requests of all. */
  readonly isRoot?: boolean;
  readonly onCopy: (text: string, what: string) => void;
}

/** One step with the steps below it. */
export function PlanStep({ tree, isRoot = false, onCopy }: PlanStepProps): React.JSX.Element {
  const [isOpen, setOpen] = useState(tree.step !== 'fallback');
  const id = useId();
  const look = groupFacts(tree);
  const share = quotaShare(look.quota);
  // A step between would repeat the numbers of those below it.
  const total = isRoot ? requestTotal(tree) : undefined;
  const calls =
    look.calls ?? (total === undefined || total.most === 0 ? undefined : formatRequests(total));
  return (
    <li>
      <div className="moltlerPlan-head">
        <EuiButtonIcon
          size="xs"
          color="text"
          iconType={isOpen ? 'arrowDown' : 'arrowRight'}
          aria-label={
            isOpen
              ? i18n.translate('moltler.console.planStep.collapse', {
                  defaultMessage: 'Collapse {title}',
                  values: { title: tree.title },
                })
              : i18n.translate('moltler.console.planStep.expand', {
                  defaultMessage: 'Expand {title}',
                  values: { title: tree.title },
                })
          }
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        />
        <EuiIcon type={ICONS[tree.step] ?? 'dot'} color="subdued" aria-hidden />
        <EuiText size="s">
          <strong>{tree.title}</strong>
        </EuiText>
        {calls !== undefined && (
          <EuiBadge color="hollow">
            {i18n.translate('moltler.console.planStep.requests', {
              defaultMessage: 'requests: {calls}',
              values: { calls },
            })}
          </EuiBadge>
        )}
        {look.quota !== undefined && (
          <EuiBadge color={share !== undefined && share >= 50 ? 'warning' : 'hollow'}>
            {i18n.translate('moltler.console.planStep.quota', {
              defaultMessage: 'quota: {quota}',
              values: { quota: look.quota },
            })}
          </EuiBadge>
        )}
        {look.measured !== undefined && <EuiBadge color="primary">{look.measured}</EuiBadge>}
      </div>
      <div id={id} hidden={!isOpen}>
        {tree.requests.map((request, index) => (
          <PlanRequestView key={index} request={request} onCopy={onCopy} />
        ))}
        <Facts {...look} />
        {tree.children.length > 0 && (
          <ul>
            {tree.children.map((child, index) => (
              <PlanStep key={index} tree={child} onCopy={onCopy} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Facts({
  pushed,
  residual,
  others,
  warnings,
}: ReturnType<typeof groupFacts>): React.JSX.Element | null {
  if (pushed.length + residual.length + others.length + warnings.length === 0) return null;
  const line = (term: React.ReactNode, value: string, key: string): React.JSX.Element => (
    <React.Fragment key={key}>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </React.Fragment>
  );
  const badge = (color: string, text: string): React.JSX.Element => (
    <EuiBadge color={color}>{text}</EuiBadge>
  );
  const each = (facts: readonly PlanFact[], term: (fact: PlanFact) => React.ReactNode) =>
    facts.map((fact, index) => line(term(fact), fact.value, `${fact.name} ${index}`));
  return (
    <dl className="moltlerPlan-facts">
      {each(pushed, ({ name }) => badge('success', name))}
      {each(residual, () =>
        badge(
          'default',
          i18n.translate('moltler.console.planStep.checkedLocally', {
            defaultMessage: 'checked locally',
          }),
        ),
      )}
      {warnings.map((warning, index) => line(badge('warning', 'warning'), warning, `w${index}`))}
      {each(others, ({ name }) => name)}
    </dl>
  );
}
