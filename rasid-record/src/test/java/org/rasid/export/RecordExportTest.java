package org.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.reading.Reader;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Report;

/** What a record of reports that are really read gives out, and how it takes it back. */
class RecordExportTest {
    private static final Reader READER = Reader.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LATER = LocalDate.parse("2020-12-15");

    private static final Report SIGNED = report(
            "signed",
            "2020-11-10",
            "وقعت أرمينيا وأذربيجان، اليوم الثلاثاء، اتفاقا لوقف إطلاق النار في قره باغ برعاية روسيا. وينص الاتفاق على"
                    + " انسحاب القوات الأرمينية من لاتشين بحلول 1 ديسمبر المقبل، وعلى نشر قوات روسية لمدة خمس سنوات.");
    private static final Report CALLED = report(
            "called", "2020-10-28", "بحث الرئيس الروسي فلاديمير بوتين هاتفيا أمس مع نظيره التركي الوضع في قره باغ.");
    private static final Report SHELLED = report(
            "shelled", "2020-12-12", "قصفت القوات الأذربيجانية، اليوم السبت، مواقع القوات الأرمينية في قره باغ.");

    @TempDir
    Path folder;

    @Test
    void biweeklyFindsNothingWrongWithTheCalendar() throws IOException {
        try (Registry record = record(SIGNED, CALLED)) {
            ICalendar calendar = calendar(record);
            assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
            VEvent deadline = only(calendar, "-deadline@rasid");
            assertThat(deadline.getDateStart().getValue().hasTime()).isFalse();
            assertThat(text(record, Format.ICS)).contains("DTSTART;VALUE=DATE:20201201", "DTEND;VALUE=DATE:20201202");
            assertThat(deadline.getSummary().getValue()).isEqualTo("withdrawal by this day (overdue)");
            assertThat(deadline.getLocation().getValue()).isEqualTo("لاتشين");
            assertThat(deadline.getDescription().getValue()).contains("انسحاب القوات الأرمينية");
            assertThat(deadline.getStatus().isConfirmed()).isTrue();
        }
    }

    @Test
    void idsStayWhenEverythingIsReadAgain() throws IOException {
        try (Registry record = record(SIGNED, CALLED, SHELLED)) {
            List<String> before = ids(record);
            String uid = only(calendar(record), "-deadline@rasid").getUid().getValue();
            record.reread(done -> {});
            assertThat(ids(record)).isNotEmpty().isEqualTo(before);
            assertThat(only(calendar(record), "-deadline@rasid").getUid().getValue())
                    .isEqualTo(uid);
            record.add(Stream.of(SIGNED).map(READER::read).iterator(), receipts -> {});
            assertThat(ids(record)).isEqualTo(before);
        }
    }

    @Test
    void aMergedFactIsTakenBackAndComesAgainWhenTheMergerIsUndone() throws IOException {
        try (Registry record = record(CALLED, SHELLED)) {
            List<Fact> facts =
                    record.facts(Filter.ALL.ofKinds(Set.of(FactKind.EVENT))).toList();
            UUID stays = facts.get(0).id();
            UUID goes = facts.get(1).id();
            Decision merger = record.merge(stays, List.of(goes), "mira", null);
            assertThat(withdrawn(record)).containsExactly(goes + " into " + stays);
            assertThat(text(record, Format.ATOM)).contains("<at:deleted-entry ref=\"urn:uuid:" + goes);
            assertThat(text(record, Format.CSV)).doesNotContain(goes.toString());
            record.undo(merger.number(), "mira", null);
            assertThat(withdrawn(record)).isEmpty();
            assertThat(ids(record)).contains(stays.toString(), goes.toString());
        }
    }

    @Test
    void whatAReportNoLongerTellsAndWhatAPersonRejectsIsTakenBack() throws IOException {
        try (Registry record = record(SIGNED, SHELLED)) {
            String uid = only(calendar(record), "-deadline@rasid").getUid().getValue();
            Fact shelling = record.facts(Filter.ALL.ofKinds(Set.of(FactKind.EVENT)))
                    .toList()
                    .get(0);
            record.reject(shelling.id(), "mira", null);
            assertThat(withdrawn(record)).containsExactly(shelling.id() + " into null");
            Report changed = new Report(
                    SIGNED.id(),
                    "",
                    "لم يصدر أي جديد عن المحادثات.",
                    SIGNED.date(),
                    SIGNED.outlet(),
                    SIGNED.url(),
                    null);
            record.add(Stream.of(changed).map(READER::read).iterator(), receipts -> {});
            assertThat(withdrawn(record)).hasSizeGreaterThan(1);
            ICalendar calendar = calendar(record);
            assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
            VEvent deadline = only(calendar, "-deadline@rasid");
            assertThat(deadline.getUid().getValue()).isEqualTo(uid);
            assertThat(deadline.getStatus().isCancelled()).isTrue();
        }
    }

    @Test
    void aFilterAppliesToEveryFormat() throws IOException {
        try (Registry record = record(SIGNED, CALLED, SHELLED)) {
            Filter none = Filter.ALL.with(List.of("BRA"));
            for (Format format : EnumSet.complementOf(EnumSet.of(Format.PARQUET))) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                format.write(record, none, LATER, out);
                assertThat(out.toString(StandardCharsets.UTF_8))
                        .as(format.label())
                        .doesNotContain("RUS", "لاتشين", "CONSULT");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "PARQUET")
    void everyFormatSaysTheSameTwiceAndSomethingOfTheRecord(Format format) throws IOException {
        try (Registry record = record(SIGNED, CALLED, SHELLED)) {
            assertThat(text(record, format)).isNotBlank().isEqualTo(text(record, format));
        }
    }

    private Registry record(Report... reports) {
        Registry record = Registry.open(new Location.File(folder.resolve("record.db")), READER, CLOCK);
        record.add(Stream.of(reports).map(READER::read).iterator(), receipts -> {});
        return record;
    }

    private static String text(Registry record, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(record, Filter.ALL, LATER, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ICalendar calendar(Registry record) throws IOException {
        return Biweekly.parse(text(record, Format.ICS)).first();
    }

    private static VEvent only(ICalendar calendar, String ending) {
        List<VEvent> found = calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().endsWith(ending))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<JsonNode> lines(Registry record) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text(record, Format.JSONL).split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static List<String> ids(Registry record) throws IOException {
        return lines(record).stream()
                .filter(line -> !line.has("withdrawn"))
                .map(line -> line.get("id").asText())
                .toList();
    }

    private static List<String> withdrawn(Registry record) throws IOException {
        return lines(record).stream()
                .filter(line -> line.has("withdrawn"))
                .map(line ->
                        line.get("id").asText() + " into " + line.get("into").asText())
                .toList();
    }

    private static Report report(String id, String day, String body) {
        return new Report(id, "", body, LocalDate.parse(day), "outlet-" + id, "https://example.org/" + id, null);
    }
}
