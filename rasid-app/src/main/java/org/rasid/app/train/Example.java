package org.rasid.app.train;

import java.util.List;

/**
 * Something that was proposed, and whether it is right.
 *
 * @param target what was proposed: {@code EVENT}, {@code STATEMENT}, {@code AGREEMENT}, {@code PROVISION}
 * @param features the names of its features; one that is named twice counts twice
 */
public record Example(String target, List<String> features, boolean right) {
    public Example {
        features = List.copyOf(features);
    }
}
