export { SessionMenu } from './session_menu';
export { SignIn } from './sign_in';
export { useDenial, useDenials, useMay, type Denial, type Denials } from './use_denial';
export { useRefusal } from './use_refusal';
export { useSession } from './use_session';
