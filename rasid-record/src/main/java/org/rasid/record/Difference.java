package org.rasid.record;

import java.util.List;

/**
 * A slot on which accounts differ.
 *
 * @param slot {@code initiator}, {@code date}, {@code status}, {@code mode} …
 * @param versions what is told, the one told by most sources first
 */
public record Difference(String slot, List<Version> versions) {
    public Difference {
        versions = List.copyOf(versions);
    }

    /**
     * One of the values told.
     *
     * @param value an actor's key, a day, a code
     * @param reports the ids of the reports that tell it
     */
    public record Version(String value, List<String> reports) {
        public Version {
            reports = List.copyOf(reports);
        }
    }
}
