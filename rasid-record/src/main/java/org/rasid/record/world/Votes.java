package org.rasid.record.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Difference;

/**
 * What accounts say of one slot. Copies of one text have one voice; an account that says nothing has none.
 *
 * @param told each value with the reports that tell it, the one told by most sources first, the earliest among equals
 */
record Votes(List<Voice> told) {
    /** A value and who tells it. */
    record Voice(String value, Set<Long> sources, List<String> reports) {}

    /**
     * @param accounts in the order in which they came
     * @param slot an account's value; null where it says nothing
     */
    static Votes of(List<Account> accounts, Function<Account, @Nullable String> slot) {
        Map<String, Voice> voices = new LinkedHashMap<>();
        for (Account account : accounts) {
            String value = slot.apply(account);
            if (value != null) {
                Voice voice =
                        voices.computeIfAbsent(value, v -> new Voice(v, new LinkedHashSet<>(), new ArrayList<>()));
                voice.sources().add(account.report().family());
                voice.reports().add(account.report().id());
            }
        }
        List<Voice> told = new ArrayList<>(voices.values());
        told.sort(Comparator.comparingInt(voice -> -voice.sources().size()));
        return new Votes(List.copyOf(told));
    }

    /** What most sources tell; null where none tells anything. */
    @Nullable
    String most() {
        return told.isEmpty() ? null : told.get(0).value();
    }

    /** The difference, where there is more than one value. */
    List<Difference> difference(String slot) {
        if (told.size() < 2) {
            return List.of();
        }
        return List.of(new Difference(
                slot,
                told.stream()
                        .map(voice -> new Difference.Version(voice.value(), voice.reports()))
                        .toList()));
    }
}
