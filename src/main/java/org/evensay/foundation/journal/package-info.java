/**
 * The journal: an append-only record of what was decided, each entry bound to the one before it.
 *
 * <p>Promises: an entry that was written cannot be changed, taken out or put in between others
 * without {@link org.evensay.foundation.journal.Chain} naming the first place that no longer fits;
 * entries of one book have the numbers 1, 2, 3 … without gaps.
 *
 * <p>It knows nothing of what entries mean: who acted, what the act was called and what it was done
 * to are plain words to it. Every act that decides something calls {@link
 * org.evensay.foundation.journal.Journal}; nobody may write to its tables but this room.
 */
package org.evensay.foundation.journal;
