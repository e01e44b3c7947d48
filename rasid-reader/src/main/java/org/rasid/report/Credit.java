package org.rasid.report;

/**
 * To whom the outlet gives credit.
 *
 * @param kind {@code source}, {@code photo}, {@code author} or {@code translation}
 * @param name who it is, as written
 */
public record Credit(String kind, String name) {}
