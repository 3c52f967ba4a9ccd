package org.evensay.survey.design.chance;

/**
 * SplitMix64: 64 random bits after another. Guy Steele, Doug Lea and Christine Flood, "Fast
 * splittable pseudorandom number generators", OOPSLA 2014, in the variant that Sebastiano Vigna
 * gives at prng.di.unimi.it/splitmix64.c. It is written out here since the JDK does not promise
 * that its own stays as it is.
 */
final class SplitMix {

  private long state;

  SplitMix(long state) {
    this.state = state;
  }

  long next() {
    state += 0x9e3779b97f4a7c15L;
    long bits = state;
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }

  /** A whole number from 0 to below a bound; some are likelier by less than bound / 2^64. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }
}
