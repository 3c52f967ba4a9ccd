package org.evensay.foundation.language;

/** How programs are to understand a refusal, who do not read its words. */
public enum RefusalKind {
  /** Nobody is signed in. */
  SIGN_IN_FIRST,
  /** The one who is signed in may not. */
  NOT_ALLOWED,
  /** What was asked for is not there. */
  MISSING,
  /** It was there, and will not be again. */
  GONE,
  /** It does not go together with how things are now. */
  CONFLICT,
  /** Somebody else was faster. */
  OUTDATED,
  /** There is more of it than there may be. */
  TOO_LARGE,
  /** What came can be read, and is not as it has to be. */
  UNFIT,
  /** Too often in too short a time: the first argument is the minutes to wait. */
  TOO_OFTEN
}
