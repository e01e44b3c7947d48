package org.rasid.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rasid.record.KnownActor;
import org.rasid.record.Role;
import org.rasid.report.Place;

/** The table for people: CSV with all that a fact has, as Excel opens it. */
final class Spreadsheet {
    private Spreadsheet() {}

    static FactTable table() {
        return new FactTable(
                List.of(
                        new Column("id", told -> told.fact().id()),
                        new Column("kind", told -> told.fact().kind().label()),
                        new Column("type", told -> told.fact().coding().type()),
                        new Column("mode", told -> told.fact().coding().mode()),
                        new Column("status", told -> told.fact().status()),
                        new Column(
                                "first_day",
                                told -> told.fact().days() == null
                                        ? null
                                        : told.fact().days().start()),
                        new Column(
                                "last_day",
                                told -> told.fact().days() == null
                                        ? null
                                        : told.fact().days().end()),
                        new Column("who", told -> names(told.doers())),
                        new Column("who_en", told -> english(told.doers())),
                        new Column("whom", told -> names(told.others())),
                        new Column("whom_en", told -> english(told.others())),
                        new Column("initiator", told -> names(told.who(Role.INITIATOR))),
                        new Column("sponsors", told -> names(told.who(Role.SPONSOR))),
                        new Column("countries", Spreadsheet::countries),
                        new Column(
                                "topics", told -> String.join("; ", told.fact().topics())),
                        new Column("places", told -> join(told.fact().places(), Place::name)),
                        new Column(
                                "latitude",
                                told -> told.place() == null
                                        ? null
                                        : told.place().lat()),
                        new Column(
                                "longitude",
                                told -> told.place() == null
                                        ? null
                                        : told.place().lon()),
                        new Column(
                                "name",
                                told -> told.fact().agreed() == null
                                        ? null
                                        : told.fact().agreed().name()),
                        new Column(
                                "words",
                                told -> told.fact().said() == null
                                        ? told.evidence()
                                        : told.fact().said().content().text()),
                        new Column("sources", told -> told.fact().sources()),
                        new Column("outlets", told -> String.join("; ", told.outlets())),
                        new Column("confidence", told -> told.fact().confidence()),
                        new Column("review", told -> told.fact().review().label()),
                        new Column("differences", told -> join(told.fact().differences(), d -> d.slot())),
                        new Column("url", Told::url)),
                ',',
                true,
                true,
                told -> true);
    }

    private static String names(List<KnownActor> actors) {
        return join(actors, KnownActor::name);
    }

    private static String english(List<KnownActor> actors) {
        return join(actors, Told::name);
    }

    private static String countries(Told told) {
        return String.join(
                "; ",
                Stream.concat(told.doers().stream(), told.others().stream())
                        .map(KnownActor::country)
                        .filter(country -> country != null)
                        .distinct()
                        .toList());
    }

    private static <T> String join(List<T> values, Function<T, String> text) {
        return String.join("; ", values.stream().map(text).toList());
    }
}
