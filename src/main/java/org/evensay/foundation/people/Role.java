package org.evensay.foundation.people;

import static org.evensay.foundation.people.Permission.CHANGE_PROGRAMME;
import static org.evensay.foundation.people.Permission.ENTER_PAPER;
import static org.evensay.foundation.people.Permission.INVITE;
import static org.evensay.foundation.people.Permission.LOOK_AT_FILES;
import static org.evensay.foundation.people.Permission.REMOVE_DEMONSTRATION;
import static org.evensay.foundation.people.Permission.RUN_ROUNDS;
import static org.evensay.foundation.people.Permission.RUN_SURVEYS;
import static org.evensay.foundation.people.Permission.SEE_WORKSPACE;
import static org.evensay.foundation.people.Permission.SIGN_OFF;
import static org.evensay.foundation.people.Permission.TAKE_OUT_RESPONSES;
import static org.evensay.foundation.people.Permission.WEIGH;
import static org.evensay.foundation.people.Permission.WRITE_ASKS;
import static org.evensay.foundation.people.Permission.WRITE_SURVEYS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a membership lets a person do. No role can change a weight, a sign-off or the journal: there
 * is no permission for that.
 */
public enum Role {
  /** Decides in a chamber. */
  MEMBER("member", SEE_WORKSPACE, WEIGH, SIGN_OFF, WRITE_ASKS, WRITE_SURVEYS),
  /** Runs the shared work of the chambers, and decides in neither. */
  FACILITATOR("facilitator", SEE_WORKSPACE, RUN_ROUNDS, WRITE_ASKS, WRITE_SURVEYS, INVITE),
  /** Looks after surveys and the programme, and decides in no chamber. */
  COORDINATOR(
      "coordinator",
      SEE_WORKSPACE,
      WRITE_SURVEYS,
      RUN_SURVEYS,
      CHANGE_PROGRAMME,
      REMOVE_DEMONSTRATION,
      INVITE),
  /** Trained for the safe side, where responses are; decides in no chamber. */
  SAFEGUARDER("safeguarder", SEE_WORKSPACE, TAKE_OUT_RESPONSES, ENTER_PAPER, LOOK_AT_FILES);

  private final String code;
  private final Set<Permission> permissions;

  Role(String code, Permission first, Permission... others) {
    this.code = code;
    this.permissions = EnumSet.of(first, others);
  }

  /** How documents name it. */
  public String code() {
    return code;
  }

  /** Whether this role may do it. */
  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /**
   * The role of this code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Role ofCode(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such role: " + code));
  }
}
