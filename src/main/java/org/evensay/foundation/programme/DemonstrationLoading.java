package org.evensay.foundation.programme;

import java.util.Map;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.ProgrammeId;

/**
 * The demonstration programme is being loaded: each room that has a part in it adds that part, in
 * the same transaction. Observers are ordered by floor ({@code @Priority}: survey from 100, insight
 * from 200, codesign from 300), so that a room finds what the rooms below it have added.
 *
 * @param accounts the made-up people, by their sign-in names
 */
public record DemonstrationLoading(ProgrammeId programme, Map<String, AccountId> accounts) {}
