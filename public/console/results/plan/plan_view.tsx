import React from 'react';
import { EuiButtonEmpty } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { renderPlanText, type PlanTree } from '../../../../common/contract';
import { PlanStep } from './plan_step';

interface PlanViewProps {
  readonly plan: PlanTree;
  readonly onCopy: (text: string, what: string) => void;
}

/** A plan as a tree: what each step does, which requests it sends, and what they cost. */
export function PlanView({ plan, onCopy }: PlanViewProps): React.JSX.Element {
  return (
    <section
      className="moltlerPlan"
      aria-label={i18n.translate('moltler.console.planView.plan', { defaultMessage: 'Plan' })}
    >
      <div style={{ float: 'right' }}>
        <EuiButtonEmpty
          size="xs"
          color="text"
          iconType="copy"
          onClick={() => onCopy(renderPlanText(plan), 'Plan')}
        >
          {i18n.translate('moltler.console.planView.copyAsText', {
            defaultMessage: 'Copy as text',
          })}
        </EuiButtonEmpty>
      </div>
      <ul>
        <PlanStep tree={plan} isRoot onCopy={onCopy} />
      </ul>
    </section>
  );
}
