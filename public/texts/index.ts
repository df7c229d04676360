export { richText } from './rich_text';
