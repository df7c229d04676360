export { helpTexts } from './cli_page';
export { ERROR_GUIDE, sampleMessages } from './errors';
export { generatedPages } from './pages';
