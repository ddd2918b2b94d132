export { SessionReader, type SignedIn } from './session-reader';
