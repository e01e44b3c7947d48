package org.rasid.record;

/**
 * One report's telling of a fact.
 *
 * @param report which report tells it
 * @param finding what it says
 */
public record Account(Filed report, Finding finding) {}
