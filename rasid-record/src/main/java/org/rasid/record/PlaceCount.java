package org.rasid.record;

import org.jspecify.annotations.Nullable;

/**
 * How many facts name a place.
 *
 * @param name as a report writes it
 * @param nameEn the English name, under which all the ways to write it are one place
 * @param country ISO 3166 alpha-3
 * @param latitude degrees north, WGS 84; null where unknown
 * @param longitude degrees east
 * @param precision how exactly that says where: {@code city}, {@code region}, {@code country} …
 * @param facts how many
 */
public record PlaceCount(
        String name,
        @Nullable String nameEn,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String precision,
        long facts) {}
