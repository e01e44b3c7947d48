package org.rasid.serve.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places, with how many facts name them.
 *
 * @param count how many places, as a counted noun
 * @param places those of most facts first
 * @param most whether there may be more
 * @param source the address of the same as data
 * @param data addresses for programs
 */
public record MapView(
        Layout layout,
        FilterPanel panel,
        String count,
        List<Spot> places,
        boolean most,
        String source,
        List<Layout.Link> data) {
    public MapView {
        places = List.copyOf(places);
        data = List.copyOf(data);
    }

    /**
     * A place.
     *
     * @param name as a report writes it
     * @param nameEn in English
     * @param label as the reader reads it
     * @param lang the language of that
     * @param country ISO 3166 alpha-3
     * @param countryName what the reader calls that; empty where unknown
     * @param latitude degrees north; null where unknown
     * @param longitude degrees east
     * @param precision what the coordinates stand for: {@code city}, {@code country}; null where unknown
     * @param precisionText that in words; empty where unknown
     * @param radius how far from the coordinates it may be, in kilometres; 0 for a point
     * @param facts how many facts name it
     * @param count that as a counted noun
     * @param href leads to them
     */
    public record Spot(
            String name,
            @Nullable String nameEn,
            String label,
            String lang,
            @Nullable String country,
            String countryName,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String precision,
            String precisionText,
            int radius,
            long facts,
            String count,
            String href) {}
}
