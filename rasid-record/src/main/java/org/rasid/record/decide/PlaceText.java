package org.rasid.record.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasid.record.RecordException;
import org.rasid.report.Place;

/**
 * A place as it stands in a decision, so that a decision says all of it: name, English name, country, latitude and
 * longitude, how exactly these say where, with {@code ;} between: {@code إدلب;Idlib;SYR;35.93 36.63;city}. What is not
 * known is left empty.
 */
public final class PlaceText {
    private static final String BETWEEN = ";";
    private static final int PARTS = 5;
    private static final int COUNTRY = 3;
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    /** What sets the direction of the words behind it, and what cannot be seen: no part of a name. */
    private static final Pattern MARKS = Pattern.compile("[\\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");

    private PlaceText() {}

    /** Whether a value says more than a name. */
    public static boolean isWhole(String value) {
        return value.contains(BETWEEN);
    }

    /** A place in full. */
    public static String of(Place place) {
        List<String> parts = new ArrayList<>();
        parts.add(plain(place.name()));
        parts.add(plain(place.nameEn()));
        parts.add(plain(place.country()));
        parts.add(place.lat() == null || place.lon() == null ? "" : place.lat() + " " + place.lon());
        parts.add(plain(place.precision()));
        return String.join(BETWEEN, parts);
    }

    /** Without what parts values and their parts from each other. */
    private static String plain(@Nullable String part) {
        return part == null ? "" : part.replace(';', ' ').replace('|', ' ').strip();
    }

    /**
     * The place that a value says in full.
     *
     * @throws RecordException where it says none
     */
    public static Place place(String value) {
        String[] parts = value.split(BETWEEN, -1);
        String[] all = new String[PARTS];
        for (int i = 0; i < PARTS; i++) {
            all[i] = i < parts.length ? MARKS.matcher(parts[i]).replaceAll("").strip() : "";
        }
        if (all[0].isEmpty() || parts.length > PARTS || !all[2].isEmpty() && all[2].length() != COUNTRY) {
            throw nonsense(value, null);
        }
        @Nullable Double lat = null;
        @Nullable Double lon = null;
        if (!all[3].isEmpty()) {
            try {
                String[] degrees = all[3].split("[ ,]+");
                lat = within(Double.parseDouble(degrees[0]), POLE);
                lon = within(Double.parseDouble(degrees[1]), DATE_LINE);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw nonsense(value, e);
            }
        }
        return new Place("", all[0], known(all[1]), known(all[2]), lat, lon, known(all[4]));
    }

    private static double within(double degrees, double most) {
        if (!(Math.abs(degrees) <= most)) {
            throw new IllegalArgumentException("no degrees: " + degrees);
        }
        return degrees;
    }

    private static @Nullable String known(String part) {
        return part.isEmpty() ? null : part;
    }

    private static RecordException nonsense(String value, @Nullable RuntimeException cause) {
        String message = "'" + value + "' is no place; write its name, or name;English name;country;latitude"
                + " longitude;city";
        return cause == null ? new RecordException(message) : new RecordException(message, cause);
    }
}
