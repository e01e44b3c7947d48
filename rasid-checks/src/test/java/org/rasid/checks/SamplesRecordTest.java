package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.reading.Reader;
import org.rasid.record.Clause;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.record.Role;
import org.rasid.record.sql.Location;
import org.rasid.report.Published;
import org.rasid.report.Report;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/** What happened, as the samples and the seeds tell it together: each real event once, with all its reports. */
class SamplesRecordTest {
    private static final Reader READER = Reader.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String PUTIN = "person:vladimir-putin";
    private static final String ERDOGAN = "person:recep-tayyip-erdogan";
    private static final String AKAR = "person:hulusi-akar";
    private static final String SHOIGU = "person:sergei-shoigu";

    @TempDir
    Path folder;

    @Test
    void twoCallsOfTwoPresidentsStayTwo() throws IOException {
        try (Registry record = record(samples())) {
            assertThat(calls(record, PUTIN, ERDOGAN))
                    .containsExactly("2020-10-27 01 02 21 22", "2020-11-10 04 23 24 25");
        }
    }

    @Test
    void theSeedsJoinWhatTheSamplesTell() throws IOException {
        List<Report> all = samples();
        all.addAll(seeds());
        try (Registry record = record(all)) {
            assertThat(calls(record, PUTIN, ERDOGAN))
                    .containsExactly("2020-10-27 01 02 21 22 seed1", "2020-11-10 04 23 24 25 seed2");
            assertThat(calls(record, AKAR, SHOIGU)).containsExactly("2020-11-10 24 seed2");
            assertUndatedSeedIsDated(record);
            assertAgreementsStandOnce(record);
        }
    }

    @Test
    void theOrderInWhichTheyComeDoesNotMatter() throws IOException {
        List<Report> all = seeds();
        all.addAll(samples());
        try (Registry record = record(all)) {
            assertThat(calls(record, PUTIN, ERDOGAN))
                    .containsExactly("2020-10-27 01 02 21 22 seed1", "2020-11-10 04 23 24 25 seed2");
            assertThat(calls(record, AKAR, SHOIGU)).containsExactly("2020-11-10 24 seed2");
            assertUndatedSeedIsDated(record);
            assertAgreementsStandOnce(record);
        }
    }

    /** Each agreement of which a report says the day, by that day, with all its reports. */
    private static void assertAgreementsStandOnce(Registry record) {
        assertThat(agreements(record))
                .contains(
                        "2015-07-14 09", // Vienna, Iran's nuclear programme
                        "2018-12-13 06", // Stockholm, Hodeidah
                        "2019-11-28 seed1", // Ankara and Tripoli, military cooperation
                        "2020-02-29 20", // Doha, the United States and the Taliban
                        "2020-03-05 17", // Moscow, Idlib
                        "2020-10-23 07", // Geneva, Libya
                        "2020-11-10 03 05 23 24 seed2", // Karabakh
                        "2020-11-10 04 25", // Moscow and Ankara, who watches over it
                        "2023-03-10 10", // Beijing, Riyadh and Tehran
                        "2023-05-11 12", // Jeddah, Sudan
                        "2023-11-22 13 14", // Gaza
                        "2024-11-27 16") // Israel and Hezbollah
                .doesNotHaveDuplicates();
    }

    private static List<String> agreements(Registry record) {
        return record.facts(Filter.ALL)
                .filter(fact -> fact.kind() == FactKind.AGREEMENT && fact.days() != null)
                .map(fact ->
                        Objects.requireNonNull(fact.days()).start() + " " + String.join(" ", reports(record, fact)))
                .toList();
    }

    private static void assertUndatedSeedIsDated(Registry record) {
        Filed seed = Objects.requireNonNull(record.report("seed2"));
        assertThat(seed.published()).isEqualTo(Published.on(LocalDate.parse("2020-11-11"), Published.Basis.INFERRED));
        List<Fact> agreements = record.facts(Filter.ALL)
                .filter(fact -> fact.kind() == FactKind.AGREEMENT)
                .filter(fact -> reports(record, fact).contains("seed2"))
                .filter(fact -> fact.who(Role.PARTY).containsAll(List.of("state:ARM", "state:AZE")))
                .toList();
        assertThat(agreements).hasSize(1);
        assertThat(Objects.requireNonNull(agreements.get(0).agreed()).clauses())
                .filteredOn(clause -> clause.type().equals("withdrawal"))
                .extracting(Clause::deadline)
                .containsExactly("2020-12-01");
    }

    /** The phone calls of two people, each as its day and the reports that tell it. */
    private static List<String> calls(Registry record, String one, String other) {
        return record.facts(Filter.ALL)
                .filter(fact -> "phone".equals(fact.coding().mode()) && with(fact, one) && with(fact, other))
                .map(fact -> (fact.days() == null ? "-" : fact.days().start()) + " "
                        + String.join(" ", reports(record, fact)))
                .sorted()
                .toList();
    }

    private static boolean with(Fact fact, String actor) {
        return fact.parts().stream().anyMatch(part -> part.actor().equals(actor));
    }

    private static Set<String> reports(Registry record, Fact fact) {
        Set<String> reports = new TreeSet<>();
        record.accounts(fact).forEach(account -> reports.add(account.report().id()));
        return reports;
    }

    private Registry record(List<Report> reports) {
        Registry record = Registry.open(new Location.File(folder.resolve("record.db")), READER, CLOCK);
        record.add(reports.stream().map(READER::read).iterator(), receipts -> {});
        return record;
    }

    /** The samples with what their index knows of them, named by their numbers. */
    private static List<Report> samples() throws IOException {
        List<Report> samples = new ArrayList<>();
        List<String> index = Files.readAllLines(Project.samples().resolve("index.tsv"), StandardCharsets.UTF_8);
        for (String line : index.subList(1, index.size())) {
            String[] cells = line.split("\t", -1);
            Report read = only(Project.samples().resolve(cells[0]));
            samples.add(new Report(
                    cells[0].substring(0, 2), read.title(), read.body(), day(cells[2]), cells[1], null, read.author()));
        }
        return samples;
    }

    private static List<Report> seeds() {
        List<Report> seeds = new ArrayList<>();
        try (Sources sources = Sources.of(Project.shared("seeds"))) {
            while (sources.hasNext()) {
                if (sources.next() instanceof Item.Found found) {
                    Report read = found.report();
                    String id = "seed" + (seeds.size() + 1);
                    seeds.add(new Report(id, read.title(), read.body(), null, read.outlet(), null, read.author()));
                }
            }
        }
        assertThat(seeds).hasSize(2);
        return seeds;
    }

    private static Report only(Path file) {
        try (Sources sources = Sources.of(file)) {
            if (sources.hasNext() && sources.next() instanceof Item.Found found) {
                return found.report();
            }
            throw new IllegalStateException("no report in " + file);
        }
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
