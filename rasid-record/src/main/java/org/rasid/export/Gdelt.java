package org.rasid.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.KnownActor;
import org.rasid.report.ActorKind;
import org.rasid.report.Place;

/**
 * Events in the 61 columns of GDELT 2.0 ("GDELT Event Codebook V2.0", 2015), without a head, as GDELT's own files are.
 * What a report does not say (tone, religions, ADM codes) stays empty.
 */
final class Gdelt {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** PLOVER's sectors in CAMEO's role codes. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("GOV", "GOV"),
            Map.entry("MIL", "MIL"),
            Map.entry("REB", "REB"),
            Map.entry("OPP", "OPP"),
            Map.entry("PTY", "OPP"),
            Map.entry("COP", "COP"),
            Map.entry("JUD", "JUD"),
            Map.entry("SPY", "SPY"),
            Map.entry("LEG", "LEG"),
            Map.entry("MED", "MED"),
            Map.entry("EDU", "EDU"),
            Map.entry("BUS", "BUS"),
            Map.entry("CVL", "CVL"),
            Map.entry("CRM", "CRM"),
            Map.entry("IGO", "IGO"),
            Map.entry("NGO", "NGO"));

    /** Goldstein's scale by the root of the CAMEO code: the mean of its codes, rounded to a half. */
    private static final Map<String, String> GOLDSTEIN = Map.ofEntries(
            Map.entry("01", "0.0"),
            Map.entry("02", "3.0"),
            Map.entry("03", "4.0"),
            Map.entry("04", "1.0"),
            Map.entry("05", "3.5"),
            Map.entry("06", "6.0"),
            Map.entry("07", "7.0"),
            Map.entry("08", "5.0"),
            Map.entry("09", "-2.0"),
            Map.entry("10", "-5.0"),
            Map.entry("11", "-2.0"),
            Map.entry("12", "-4.0"),
            Map.entry("13", "-6.0"),
            Map.entry("14", "-6.5"),
            Map.entry("15", "-7.2"),
            Map.entry("16", "-4.0"),
            Map.entry("17", "-7.0"),
            Map.entry("18", "-9.0"),
            Map.entry("19", "-10.0"),
            Map.entry("20", "-10.0"));

    private Gdelt() {}

    static FactTable table() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("GlobalEventID", told -> number(told.fact().id())),
                new Column("Day", told -> day(told, DAY)),
                new Column("MonthYear", told -> day(told, DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT))),
                new Column("Year", told -> day(told, DateTimeFormatter.ofPattern("yyyy", Locale.ROOT))),
                new Column("FractionDate", Gdelt::fraction)));
        columns.addAll(actor("Actor1", Told::doers));
        columns.addAll(actor("Actor2", Told::others));
        columns.addAll(List.of(
                new Column("IsRootEvent", told -> 1),
                new Column("EventCode", told -> told.fact().coding().cameo()),
                new Column("EventBaseCode", told -> start(told, 3)),
                new Column("EventRootCode", told -> start(told, 2)),
                new Column("QuadClass", told -> told.fact().coding().quad()),
                new Column("GoldsteinScale", told -> GOLDSTEIN.get(start(told, 2))),
                new Column("NumMentions", told -> told.accounts().size()),
                new Column("NumSources", told -> told.fact().sources()),
                new Column("NumArticles", told -> told.accounts().size()),
                Column.empty("AvgTone")));
        columns.addAll(place("Actor1Geo", told -> null));
        columns.addAll(place("Actor2Geo", told -> null));
        columns.addAll(place("ActionGeo", Told::place));
        columns.add(new Column(
                "DATEADDED",
                told -> DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT)
                        .withZone(ZoneOffset.UTC)
                        .format(told.fact().firstSeen())));
        columns.add(new Column("SOURCEURL", Told::url));
        return new FactTable(
                columns,
                '\t',
                false,
                false,
                told -> told.fact().coding().cameo() != null
                        && told.fact().status().equals("actual")
                        && told.firstOrTold() != null);
    }

    private static List<Column> actor(String name, Function<Told, List<KnownActor>> who) {
        Function<Told, @Nullable KnownActor> first =
                told -> who.apply(told).stream().findFirst().orElse(null);
        return List.of(
                new Column(name + "Code", told -> code(first.apply(told))),
                new Column(name + "Name", told -> name(first.apply(told))),
                new Column(name + "CountryCode", told -> country(first.apply(told))),
                Column.empty(name + "KnownGroupCode"),
                Column.empty(name + "EthnicCode"),
                Column.empty(name + "Religion1Code"),
                Column.empty(name + "Religion2Code"),
                new Column(name + "Type1Code", told -> role(first.apply(told))),
                Column.empty(name + "Type2Code"),
                Column.empty(name + "Type3Code"));
    }

    private static List<Column> place(String name, Function<Told, @Nullable Place> where) {
        return List.of(
                new Column(name + "_Type", told -> geoType(where.apply(told))),
                new Column(name + "_FullName", told -> fullName(where.apply(told))),
                new Column(name + "_CountryCode", told -> geoCountry(where.apply(told))),
                Column.empty(name + "_ADM1Code"),
                Column.empty(name + "_ADM2Code"),
                new Column(name + "_Lat", told -> latitude(where.apply(told))),
                new Column(name + "_Long", told -> longitude(where.apply(told))),
                Column.empty(name + "_FeatureID"));
    }

    private static @Nullable String code(@Nullable KnownActor actor) {
        if (actor == null) {
            return null;
        }
        String country = actor.country() == null ? "" : actor.country();
        String role = actor.kind() == ActorKind.STATE ? null : role(actor);
        return country + (role == null ? "" : role);
    }

    private static @Nullable String name(@Nullable KnownActor actor) {
        return actor == null ? null : Told.name(actor).toUpperCase(Locale.ROOT);
    }

    private static @Nullable String country(@Nullable KnownActor actor) {
        return actor == null ? null : actor.country();
    }

    private static @Nullable String role(@Nullable KnownActor actor) {
        return actor == null || actor.sector() == null ? null : ROLES.get(actor.sector());
    }

    /** 1 for a country, 4 for a city abroad, 5 for a region abroad; GDELT keeps 2 and 3 for the United States. */
    private static @Nullable Object geoType(@Nullable Place place) {
        if (place == null) {
            return 0;
        }
        String precision = place.precision() == null ? "" : place.precision();
        return precision.equals("country") ? 1 : precision.equals("region") ? 5 : 4;
    }

    private static @Nullable Object fullName(@Nullable Place place) {
        return place == null ? null : place.nameEn() == null ? place.name() : place.nameEn();
    }

    private static @Nullable Object geoCountry(@Nullable Place place) {
        return place == null || place.country() == null ? null : Countries.fips(place.country());
    }

    private static @Nullable Object latitude(@Nullable Place place) {
        return place == null ? null : place.lat();
    }

    private static @Nullable Object longitude(@Nullable Place place) {
        return place == null ? null : place.lon();
    }

    private static @Nullable String start(Told told, int length) {
        String code = told.fact().coding().cameo();
        return code == null ? null : code.substring(0, Math.min(length, code.length()));
    }

    private static @Nullable String day(Told told, DateTimeFormatter format) {
        LocalDate day = told.firstOrTold();
        return day == null ? null : format.format(day);
    }

    /** The year and how much of it has gone, as GDELT counts it: days by 365. */
    private static @Nullable String fraction(Told told) {
        LocalDate day = told.firstOrTold();
        return day == null
                ? null
                : String.format(Locale.ROOT, "%.4f", day.getYear() + Math.min(day.getDayOfYear(), 365) / 365.0);
    }

    /** GDELT's ids are numbers: the first 63 bits of the fact's. */
    private static long number(UUID id) {
        return id.getMostSignificantBits() >>> 1;
    }
}
