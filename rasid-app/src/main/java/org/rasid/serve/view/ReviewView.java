package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact after the other, to be judged.
 *
 * @param panel the filter
 * @param left how many are left, as a counted noun
 * @param card the fact to be judged; null where none is left
 * @param slots who, what, when, where
 * @param tellings the reports that tell it
 * @param next the address of the fact after it, or of the first again
 * @param hidden the filter, for the forms
 * @param sure the least certainty of those to be accepted at once, per cent
 * @param bulk how many those are
 * @param bulkText the same as a counted noun; empty where nobody has asked yet
 * @param accept the address that accepts them
 * @param keys whether keys do what buttons do
 * @param keysHref the address that changes that
 */
public record ReviewView(
        Layout layout,
        FilterPanel panel,
        String left,
        @Nullable FactCard card,
        List<FactView.Slot> slots,
        List<FactView.Telling> tellings,
        String next,
        List<Layout.Field> hidden,
        String sure,
        String bulk,
        String bulkText,
        String accept,
        boolean keys,
        String keysHref) {
    public ReviewView {
        slots = List.copyOf(slots);
        tellings = List.copyOf(tellings);
        hidden = List.copyOf(hidden);
    }
}
