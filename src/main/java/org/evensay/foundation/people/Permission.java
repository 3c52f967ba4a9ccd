package org.evensay.foundation.people;

/** What somebody may do in a programme. Each act declares the one it needs. */
public enum Permission {
  /** See the workspace: coverage, workshops, asks, standings, the journal. */
  SEE_WORKSPACE,
  /** Put weights on asks, for one's own chamber. */
  WEIGH,
  /** Approve an ask or send it back, for one's own chamber. */
  SIGN_OFF,
  /** Open and close weighting rounds. */
  RUN_ROUNDS,
  /** Write asks and revise them. */
  WRITE_ASKS,
  /** Write on drafts of surveys, together with others. */
  WRITE_SURVEYS,
  /** Open ways in to a survey for a setting, and see how many answered by them. */
  INVITE,
  /** Publish, close and reopen surveys. */
  RUN_SURVEYS,
  /** Take responses out as files: on the safe side only. */
  TAKE_OUT_RESPONSES,
  /** Type in what was answered on paper, which is to read it: on the safe side only. */
  ENTER_PAPER,
  /** Look at files in answers, and decide whether others may see them: on the safe side only. */
  LOOK_AT_FILES,
  /** Change the settings of a programme. */
  CHANGE_PROGRAMME,
  /** Remove a made-up programme whole. */
  REMOVE_DEMONSTRATION
}
