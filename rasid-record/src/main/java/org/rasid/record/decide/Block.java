package org.rasid.record.decide;

import java.util.List;
import org.rasid.record.Decision;
import org.rasid.record.Review;

/**
 * The findings that tell one fact after all decisions, and what was decided on it.
 *
 * @param number the number of the finding that gives the fact its id
 * @param findings the numbers of its findings, in their order
 * @param review what people have said of it
 * @param corrections the corrections to be made, the earliest first
 */
public record Block(long number, List<Long> findings, Review review, List<Decision> corrections) {
    public Block {
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
    }
}
