import React from 'react';
import { Global } from '@emotion/react';
import { useEuiTheme } from '@elastic/eui';
import { frameStyles } from './frame_styles';
import { gridStyles } from './grid_styles';
import { planStyles } from './plan_styles';
import { problemStyles } from './problem_styles';
import { valueStyles } from './value_styles';

const STYLES = [frameStyles, gridStyles, valueStyles, planStyles, problemStyles];

/** Styles of cells and of what surrounds them. Plain class names, because cells have to be cheap. */
export function ResultStyles(): React.JSX.Element {
  const { euiTheme } = useEuiTheme();
  return <Global styles={STYLES.map((styles) => styles(euiTheme))} />;
}
