import { errorClassNamed, isConnectorErrorClass } from './error_classes';
import { ScriptError, type ErrorFamily } from './moltler_error';

const THROWN = 'thrown';

/** An error that a script throws, with a class of its own or one of Moltler's. */
export class ThrownError extends ScriptError {
  override readonly family: ErrorFamily;

  constructor(
    message: string,
    /** As the script named it. */
    readonly errorClass?: string,
  ) {
    super(THROWN, { message, ...(errorClass !== undefined && { error_class: errorClass }) });
    this.family = errorClassNamed(errorClass ?? '') ?? 'script_error';
  }

  override isA(name: ErrorFamily): boolean {
    if (super.isA(name) || name === 'script_error') return true;
    return name === 'connector_error' && isConnectorErrorClass(this.family);
  }

  /** Whether the script gave it this class. */
  isOf(name: string): boolean {
    return this.errorClass?.toLowerCase() === name.toLowerCase();
  }
}
