package org.rasid.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that follow from the table of rooms, for the classes below one package.
 *
 * @param root the package below which the rooms lie, {@code org.rasid} for the product itself
 * @param table who may import whom
 */
record RoomRules(String root, RoomTable table) {
    /** Which room has which libraries to itself, by package. */
    private static final Map<String, List<String>> LIBRARIES = libraries();

    private static Map<String, List<String>> libraries() {
        Map<String, List<String>> libraries = new LinkedHashMap<>();
        libraries.put(
                "source",
                List.of("org.jsoup", "net.dankito.readability4j", "com.rometools", "org.netpreserve.jwarc", "okhttp3"));
        libraries.put(
                "record",
                List.of(
                        "java.sql",
                        "javax.sql",
                        "org.jdbi",
                        "org.flywaydb",
                        "org.sqlite",
                        "org.postgresql",
                        "org.roaringbitmap"));
        libraries.put("record or lucene", List.of("org.apache.lucene"));
        libraries.put("lucene", List.of("org.opensearch"));
        libraries.put("export or scale", List.of("com.jerolba.carpet", "org.apache.parquet"));
        libraries.put("serve", List.of("io.javalin", "gg.jte", "at.favre"));
        libraries.put("app", List.of("me.tongfei"));
        libraries.put("app or release", List.of("picocli"));
        libraries.put("scale", List.of("org.apache.spark"));
        return libraries;
    }

    /** Every rule, each with its because. */
    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        table.rows().forEach((room, row) -> rules.add(importsOnly(room, row)));
        LIBRARIES.forEach((room, packages) -> rules.add(keepsToItself(room, packages)));
        rules.add(readerNeedsOnlyTheJdk());
        return rules;
    }

    private ArchRule importsOnly(String room, RoomTable.Row row) {
        DescribedPredicate<JavaClass> allowed = DescribedPredicate.describe(
                "are in the rooms that the table allows, or in none",
                other -> roomOf(other).isEmpty()
                        || roomOf(other).equals(room)
                        || row.mayImport().contains(roomOf(other)));
        return classes()
                .that(areIn(room))
                .should()
                .onlyDependOnClassesThat(allowed)
                .because("ARCHITECTURE.md lets room `" + room + "` import: " + row.words());
    }

    private ArchRule keepsToItself(String rooms, List<String> packages) {
        List<String> theirs = List.of(rooms.split(" or ", -1));
        String[] inside = packages.stream().map(name -> name + "..").toArray(String[]::new);
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are in another room than " + rooms,
                        type -> table.rows().containsKey(roomOf(type))
                                && !theirs.contains(roomOf(type))
                                && !roomOf(type).equals("checks")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside)
                .because("ARCHITECTURE.md keeps library types in their room, and these belong to `" + rooms
                        + "`: swapping the library must touch no other");
    }

    private ArchRule readerNeedsOnlyTheJdk() {
        return classes()
                .that(DescribedPredicate.describe("are in a room of rasid-reader", type -> {
                    RoomTable.Row row = table.rows().get(roomOf(type));
                    return row != null && row.module().equals("rasid-reader");
                }))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", root + "..")
                .because("whoever embeds the reader gets one jar and no run-time dependency");
    }

    private DescribedPredicate<JavaClass> areIn(String room) {
        return DescribedPredicate.describe(
                "are in room " + room, type -> roomOf(type).equals(room));
    }

    /** The first part of a class's package below the root; empty for a class that lies elsewhere. */
    private String roomOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
