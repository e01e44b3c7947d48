package org.rasid.watch;

import java.util.List;

/**
 * How the commitments stand that a filter lets through.
 *
 * @param all what calls most for somebody's eyes first
 * @param complete whether nothing is still being worked out
 */
public record Standings(List<Standing> all, boolean complete) {
    public Standings {
        all = List.copyOf(all);
    }
}
