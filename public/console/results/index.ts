export { Results, type ResultsProps } from './results';
