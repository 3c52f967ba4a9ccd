package org.evensay.foundation.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void who_runs_the_work_decides_in_no_chamber() {
    for (Role role : List.of(Role.FACILITATOR, Role.COORDINATOR, Role.SAFEGUARDER)) {
      assertFalse(role.may(Permission.WEIGH), role.code());
      assertFalse(role.may(Permission.SIGN_OFF), role.code());
    }
  }

  @Test
  void who_decides_runs_no_rounds() {
    assertFalse(Role.MEMBER.may(Permission.RUN_ROUNDS));
  }

  @Test
  void nobody_takes_responses_out_but_who_is_trained_for_the_safe_side() {
    for (Role role : Role.values()) {
      assertEquals(role == Role.SAFEGUARDER, role.may(Permission.TAKE_OUT_RESPONSES), role.code());
    }
  }

  @Test
  void who_invites_people_never_takes_out_what_they_said() {
    for (Role role : Role.values()) {
      boolean invites = role == Role.FACILITATOR || role == Role.COORDINATOR;
      assertEquals(invites, role.may(Permission.INVITE), role.code());
      assertFalse(invites && role.may(Permission.TAKE_OUT_RESPONSES), role.code());
    }
  }

  @Test
  void nobody_types_what_was_answered_on_paper_but_who_is_trained_for_the_safe_side() {
    for (Role role : Role.values()) {
      assertEquals(role == Role.SAFEGUARDER, role.may(Permission.ENTER_PAPER), role.code());
    }
  }

  @Test
  void only_the_chambers_of_young_people_and_staff_decide() {
    assertEquals(List.of(Chamber.YOUNG_PEOPLE, Chamber.STAFF), Chamber.decidingOnes());
  }

  @Test
  void each_role_and_chamber_is_found_by_its_code_and_nothing_else_is() {
    Arrays.stream(Role.values()).forEach(role -> assertEquals(role, Role.ofCode(role.code())));
    Arrays.stream(Chamber.values())
        .forEach(chamber -> assertEquals(chamber, Chamber.ofCode(chamber.code())));
    assertThrows(IllegalArgumentException.class, () -> Role.ofCode("administrator"));
    assertThrows(IllegalArgumentException.class, () -> Chamber.ofCode("Staff"));
  }
}
