import { DomainError } from '@app/kernel';

/** The process was started without the built screens. */
export class ScreensNotBuilt extends DomainError {
  readonly code = 'screens-not-built';
  readonly kind = 'not-found';
}

/** No such file belongs to the screens: a page of an earlier build asks for it. */
export class ScreenFileNotFound extends DomainError {
  readonly code = 'screen-file-not-found';
  readonly kind = 'not-found';
}
