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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * What two reports or more tell and the record has once: kind, type, first day, and who tells it. Read out of the
     * reports by hand.
     */
    private static final List<String> TOLD_TWICE = List.of(
            // Erdoğan calls Putin on Karabakh, Syria and Libya; 22 has it that Putin called.
            "event CONSULT phone 2020-10-27: 01 02 21 22 seed1",
            // They speak again, of the Karabakh statement.
            "event CONSULT phone 2020-11-10: 04 23 24 25 seed2",
            // Their ministers of defence, on the same day.
            "event CONSULT phone 2020-11-10: 24 seed2",
            // The Karabakh statement of Russia, Azerbaijan and Armenia.
            "agreement ceasefire 2020-11-10: 03 04 05 23 24 seed2",
            // The truce in Gaza.
            "agreement ceasefire 2023-11-22: 13 14",
            // Putin's address on television: the statement has been signed.
            "statement say 2020-11-10: 25 seed2",
            // Erdoğan: it opens the door to a lasting solution.
            "statement say 2020-11-10: 24 seed2",
            // Erdoğan: Turkey and Russia will watch over it.
            "statement say 2020-11-11: 04 seed2");

    /**
     * What two reports or more tell and stands in the record more than once, with each fact's reports: told in words that
     * have little in common, or read only in part. Whoever brings one together moves it to the list above.
     */
    private static final List<String> TOLD_APART = List.of(
            // Haftar marches on Tripoli: "in spring 2019" and "in April 2019", the man and his army.
            "event ASSAULT 2019-03-01: seed1",
            "event ASSAULT 2019-04-01: 08",
            // The Idlib ceasefire agreed in Moscow; 02 does not say which two presidents.
            "agreement ceasefire 2020-03-05: 17",
            "agreement ceasefire: 02",
            // The ministries of both countries go on coordinating; 01 is read to mean two others.
            "event AGREE 2020-10-25: 01",
            "event AGREE 2020-10-27: seed1",
            // The Karabakh statement as 25 tells it: with one clause of many, and of no one who signed it.
            "agreement ceasefire 2020-11-10: 25",
            // Moscow's concern at the fighting in the first call: the Kremlin's, Putin's, Russia's, each in other
            // words.
            "statement concern 2020-10-26: 01",
            "statement concern 2020-10-27: 22",
            "statement concern 2020-10-27: seed1",
            // Both presidents welcome the statement in the second call.
            "statement welcome 2020-11-09: 23",
            "statement welcome 2020-11-10: 24",
            "statement welcome 2020-11-10: seed2",
            // Erdoğan hopes for the like in Syria.
            "statement hope 2020-11-10: 25",
            "statement hope 2020-11-10: seed2",
            // Pashinyan: painful, and after thorough study.
            "statement say 2020-11-09: 03",
            "statement say: 05",
            "statement say 2020-11-10: seed2");

    @TempDir
    Path folder;

    @Test
    void twoCallsOfTwoPresidentsStayTwo() throws IOException {
        try (Registry record = record(samples())) {
            assertThat(lines(record))
                    .filteredOn(line -> line.startsWith("event CONSULT phone 2020"))
                    .filteredOn(line -> line.contains(" 23") || line.contains(" 21"))
                    .containsExactly(
                            "event CONSULT phone 2020-10-27: 01 02 21 22",
                            "event CONSULT phone 2020-11-10: 04 23 24 25");
        }
    }

    @Test
    void eachRealEventStandsOnceWithAllItsReports() throws IOException {
        List<Report> all = samples();
        all.addAll(seeds());
        assertStandsOnce(all);
    }

    @Test
    void theOrderInWhichTheyComeDoesNotMatter() throws IOException {
        List<Report> all = seeds();
        all.addAll(samples());
        assertStandsOnce(all);
    }

    private void assertStandsOnce(List<Report> reports) {
        try (Registry record = record(reports)) {
            List<String> lines = lines(record);
            // 04 has Erdoğan promise what the seed has him say: the fact does what is told first.
            assertThat(lines)
                    .as("told by more than one report")
                    .map(line -> line.replace("statement promise 2020-11-11: 04", "statement say 2020-11-11: 04"))
                    .filteredOn(line -> line.indexOf(' ', line.indexOf(':') + 2) > 0)
                    .containsExactlyInAnyOrderElementsOf(TOLD_TWICE);
            assertThat(lines).containsAll(TOLD_APART);
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
                        "2020-11-10 03 04 05 23 24 seed2", // Karabakh
                        "2020-11-11 04", // Moscow and Ankara, the memorandum on the centre that watches over it
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

    /** Each fact: its kind, type and mode, its first day, and who tells it. */
    private static List<String> lines(Registry record) {
        return record.facts(Filter.ALL)
                .map(fact -> Stream.of(
                                        fact.kind().label(),
                                        fact.coding().type(),
                                        fact.coding().mode(),
                                        fact.days() == null ? null : fact.days().start())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" "))
                        + ": " + String.join(" ", reports(record, fact)))
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
