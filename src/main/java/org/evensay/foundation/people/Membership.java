package org.evensay.foundation.people;

/**
 * A person's place in a programme.
 *
 * @param chamber the chamber she decides or advises in; every membership has exactly one
 */
public record Membership(
    AccountId account, String displayName, ProgrammeId programme, Chamber chamber, Role role) {}
