package org.rasid.app.train;

import java.util.List;

/**
 * Something that was proposed, and whether it is right.
 *
 * @param target what was proposed: {@code EVENT}, {@code STATEMENT}, {@code AGREEMENT}, {@code PROVISION}
 * @param weight how much it counts beside others; a candidate of a report counts 1
 * @param features the names of its features; one that is named twice counts twice
 */
public record Judged(String target, List<String> features, boolean right, double weight) {
    public Judged {
        features = List.copyOf(features);
    }
}
