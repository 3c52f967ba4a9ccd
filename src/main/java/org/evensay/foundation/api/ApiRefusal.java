package org.evensay.foundation.api;

import org.evensay.foundation.language.Refusal;

/** What is refused about a request itself, whatever it is about. */
public enum ApiRefusal implements Refusal {
  /** The request is not one that any program of ours would understand. */
  ODD("api.refusal.odd", 400),
  /** The body is no text in UTF-8. */
  NOT_UTF_8("api.refusal.not-utf-8", 400),
  /** The body is not JSON, or breaks off. */
  NOT_JSON("api.refusal.not-json", 400),
  /** A parameter is not what it has to be: its name. */
  PARAMETER("api.refusal.parameter", 400),
  /** No key that makes sending twice sending once, or none that is long enough. */
  KEY_NEEDED("api.refusal.key-needed", 400),
  /** Not a token of ours, or another way to sign in. */
  TOKEN_NEEDED("api.refusal.token-needed", 401),
  /** A page of another site made a browser send this. */
  OTHER_SITE("api.refusal.other-site", 403),
  /** Nothing is at this address. */
  NO_SUCH_ADDRESS("api.refusal.no-such-address", 404),
  /** The address does not take this method. */
  METHOD("api.refusal.method", 405),
  /** There is nothing of the kind that was asked for. */
  NOT_ACCEPTABLE("api.refusal.not-acceptable", 406),
  /** Something else was sent under the same key before. */
  OTHER_UNDER_KEY("api.refusal.other-under-key", 409),
  /** The body does not say how long it is. */
  LENGTH_NEEDED("api.refusal.length-needed", 411),
  /** The body is larger than there may be: how many bytes there may be. */
  TOO_LARGE("api.refusal.too-large", 413),
  /** The body is of a kind that this address does not take. */
  MEDIA_TYPE("api.refusal.media-type", 415),
  /** What came is not as it has to be: the list says where. */
  MISTAKES("api.refusal.mistakes", 422),
  /** A member that nothing here knows. */
  UNKNOWN_MEMBER("api.refusal.unknown-member", 422),
  /** A language that this is not in: its tag, and those of the languages there are. */
  NO_SUCH_LANGUAGE("api.refusal.no-such-language", 422),
  /** The version that is to be changed is not named. */
  VERSION_NEEDED("api.refusal.version-needed", 428),
  /**
   * More requests in a minute than there may be: the minutes to wait, and how many there may be.
   */
  TOO_OFTEN("api.refusal.too-often", 429),
  /** Something broke. */
  BROKEN("api.refusal.broken", 500);

  private final String code;
  private final int status;

  ApiRefusal(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  /** The status of HTTP that says so. */
  int status() {
    return status;
  }
}
