package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people decided.
 *
 * @param decisions the newest first
 * @param back the address of this page, to come back to
 * @param next the address of earlier ones; null where there are none
 */
public record HistoryView(
        Layout layout,
        List<DecisionLine> decisions,
        String back,
        @Nullable String next) {
    public HistoryView {
        decisions = List.copyOf(decisions);
    }
}
