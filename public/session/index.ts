export { SessionMenu } from './session_menu';
export { SignIn } from './sign_in';
export { useMayWrite } from './use_may_write';
export { useSession } from './use_session';
