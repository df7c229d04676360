export { messagesOf, problemsOf, rowsOf } from './events';
