package org.rasid.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the offices of a person: {@code president@TUR:2014-08..|prime minister@TUR:2003-03..2014-08}. */
final class Offices {
    private Offices() {}

    /**
     * The office held on a day; without a day the first one listed.
     *
     * @return the office, null where none is known for that day
     */
    static @Nullable String on(String offices, @Nullable LocalDate day) {
        for (String one : offices.split("\\|")) {
            if (!one.isBlank() && (day == null || holds(one, day))) {
                return name(one);
            }
        }
        return null;
    }

    /** Whether a person held the office for the country on a day; without a day, ever. */
    static boolean held(String offices, String office, @Nullable String country, @Nullable LocalDate day) {
        if (offices.isEmpty()) {
            return false;
        }
        for (String one : offices.split("\\|")) {
            if (name(one).equals(office)
                    && (country == null || country(one).equals(country))
                    && (day == null || holds(one, day))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody ever held an office, of whatever country. */
    static boolean ever(String offices, String office) {
        return all(offices).stream().anyMatch(one -> one.startsWith(office + "@"));
    }

    /** Each office with its country, {@code president@TUR}. */
    static List<String> all(String offices) {
        List<String> out = new ArrayList<>(4);
        for (String one : offices.split("\\|")) {
            if (!one.isBlank()) {
                String office = name(one) + "@" + country(one);
                if (!out.contains(office)) {
                    out.add(office);
                }
            }
        }
        return out;
    }

    private static String name(String one) {
        int at = one.indexOf('@');
        int colon = one.indexOf(':', Math.max(at, 0));
        int end = at >= 0 ? at : colon >= 0 ? colon : one.length();
        return one.substring(0, end).strip();
    }

    private static String country(String one) {
        int at = one.indexOf('@');
        int colon = one.lastIndexOf(':');
        return at < 0 ? "" : one.substring(at + 1, colon > at ? colon : one.length());
    }

    private static boolean holds(String one, LocalDate day) {
        int colon = one.lastIndexOf(':');
        return colon < 0 || spans(one.substring(colon + 1), day);
    }

    /** Whether a day lies within {@code 2014-08..2018}; either end may be open. */
    static boolean spans(String years, LocalDate day) {
        int dots = years.indexOf("..");
        String from = dots < 0 ? years : years.substring(0, dots);
        String to = dots < 0 ? years : years.substring(dots + 2);
        String iso = day.toString();
        return (from.isEmpty() || iso.compareTo(from) >= 0)
                && (to.isEmpty() || iso.substring(0, to.length()).compareTo(to) <= 0);
    }
}
