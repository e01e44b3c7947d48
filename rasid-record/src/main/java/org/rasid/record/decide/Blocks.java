package org.rasid.record.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Decision;
import org.rasid.record.Review;

/**
 * Makes blocks of groups: what the machine takes for one thing, then merged, split and judged by people, one decision
 * after the other.
 */
public final class Blocks {
    /** A block while decisions are applied. */
    private static final class Draft {
        long number;
        final TreeSet<Long> findings = new TreeSet<>();
        Review review = Review.OPEN;
        final List<Decision> corrections = new ArrayList<>();

        Draft(long number) {
            this.number = number;
        }
    }

    private final Map<Long, Draft> byFinding = new TreeMap<>();

    private Blocks(Map<Long, List<Long>> groups) {
        groups.forEach((number, findings) -> {
            Draft draft = new Draft(number);
            draft.findings.addAll(findings);
            findings.forEach(finding -> byFinding.put(finding, draft));
        });
    }

    /**
     * The blocks, by their numbers in order.
     *
     * @param groups the findings of each group in their order, by the number of the finding that founded it; every group
     *     that a ruling names must be there
     * @param rulings the decisions in force, in their order
     */
    public static List<Block> of(Map<Long, List<Long>> groups, List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return new TreeMap<>(groups)
                    .entrySet().stream()
                            .map(group -> new Block(group.getKey(), group.getValue(), Review.OPEN, List.of()))
                            .toList();
        }
        Blocks blocks = new Blocks(groups);
        rulings.forEach(blocks::apply);
        TreeMap<Long, Block> out = new TreeMap<>();
        for (Draft draft : blocks.byFinding.values()) {
            out.put(
                    draft.number,
                    new Block(draft.number, List.copyOf(draft.findings), draft.review, draft.corrections));
        }
        return List.copyOf(out.values());
    }

    private void apply(Ruling ruling) {
        @Nullable Draft block = ruling.target() == null ? null : byFinding.get(ruling.target());
        if (block == null) {
            return;
        }
        switch (ruling.decision().action()) {
            case ACCEPT -> block.review = Review.ACCEPTED;
            case REJECT -> block.review = Review.REJECTED;
            case CORRECT -> block.corrections.add(ruling.decision());
            case MERGE -> ruling.others().forEach(other -> merge(block, byFinding.get(other)));
            case SPLIT -> split(block, ruling.others());
            case ANNOTATE, OVERRULE, UNDO -> {
                // These change no fact.
            }
        }
    }

    private void merge(Draft block, @Nullable Draft other) {
        if (other != null && other != block) {
            block.findings.addAll(other.findings);
            other.findings.forEach(finding -> byFinding.put(finding, block));
        }
    }

    /** The part that holds the finding after which the block is called keeps its number. */
    private void split(Draft block, List<Long> others) {
        TreeSet<Long> leaving = new TreeSet<>(others);
        leaving.retainAll(block.findings);
        if (leaving.isEmpty() || leaving.size() == block.findings.size()) {
            return;
        }
        block.findings.removeAll(leaving);
        Draft part = new Draft(leaving.first());
        if (leaving.contains(block.number)) {
            part.number = block.number;
            block.number = block.findings.first();
        }
        part.findings.addAll(leaving);
        leaving.forEach(finding -> byFinding.put(finding, part));
    }
}
