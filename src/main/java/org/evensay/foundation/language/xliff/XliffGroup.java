package org.evensay.foundation.language.xliff;

/**
 * What texts stand together in.
 *
 * @param id letters, digits and {@code . - _}; no two groups of a file have the same
 * @param name what it is called
 */
public record XliffGroup(String id, String name) {}
