export { LanguageReference } from './language_reference';
