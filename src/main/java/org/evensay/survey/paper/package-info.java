/**
 * Paper: forms that are printed, and what comes back on them.
 *
 * <p>Promises: each form has a code of its own, which counts nothing and tells nothing of who
 * filled it in; what is typed of it stays sealed until it was typed twice, by two people where the
 * programme has two who may; whoever types the second time does not see the first; where the two
 * differ, somebody decides with the paper at hand; then it is sent once, as any other response, and
 * what was typed is removed. Only those who are trained for the safe side type, since typing is
 * reading.
 */
package org.evensay.survey.paper;
