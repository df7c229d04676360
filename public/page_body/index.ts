export { PageBody } from './page_body';
export { NotFound } from './not_found';
export { focusFirstProblem } from './focus_problem';
export { PageHead } from './page_head';
export { RequiredMark } from './required_mark';
export { StatementCode } from './statement_code';
export { StatementPreview } from './statement_preview';
