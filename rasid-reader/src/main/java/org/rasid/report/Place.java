package org.rasid.report;

import org.jspecify.annotations.Nullable;

/**
 * A place that a finding names.
 *
 * @param id the place's name within the report ({@code p1})
 * @param name as the report writes it
 * @param nameEn the English name
 * @param country ISO 3166 alpha-3
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param precision how exactly the coordinates say where: {@code city}, {@code region}, {@code country} …
 */
public record Place(
        String id,
        String name,
        @Nullable String nameEn,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String precision) {}
