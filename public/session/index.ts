export { SessionMenu } from './session_menu';
export { SignIn } from './sign_in';
