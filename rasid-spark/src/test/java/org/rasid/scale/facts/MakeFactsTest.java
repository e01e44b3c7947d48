package org.rasid.scale.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.export.parquet.ReadingColumns;
import org.rasid.reading.Reader;
import org.rasid.record.Fact;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Place;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/** Facts made on Spark, compared with those of a record that took in the same readings one after the other. */
class MakeFactsTest {
    private static final Path NEWS = Path.of(System.getProperty("shared", "../../shared"), "data/news");
    private static final int SOME = 300;
    private static final Reader READER = Reader.shipped();

    @TempDir
    Path folder;

    private static SparkSession spark(int partitions) {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.default.parallelism", partitions)
                .getOrCreate();
    }

    /** Readings, in files of so many. */
    private Path readings(List<Reading> readings, int each) throws IOException {
        Path readingsFolder = Files.createDirectory(folder.resolve("readings"));
        for (int from = 0; from < readings.size(); from += each) {
            Path file = readingsFolder.resolve(String.format(Locale.ROOT, "%06d.parquet", from));
            try (ReadingColumns.Writer out = new ReadingColumns.Writer(Files.newOutputStream(file))) {
                for (Reading reading : readings.subList(from, Math.min(readings.size(), from + each))) {
                    out.write(reading);
                }
            }
        }
        return readingsFolder;
    }

    private Map<String, String> ofRecord(List<Reading> readings) {
        Map<String, String> facts = new TreeMap<>();
        try (Registry record =
                Registry.open(new Location.File(folder.resolve("record.db")), READER, Clock.systemUTC())) {
            record.add(readings.iterator(), receipts -> {});
            record.facts(Filter.ALL).forEach(fact -> facts.put(fact.id().toString(), words(fact)));
        }
        return facts;
    }

    private static Map<String, String> ofSpark(Path readings, int partitions) throws IOException {
        Map<String, String> facts = new TreeMap<>();
        try (SparkSession spark = spark(partitions)) {
            for (List<Saying> group :
                    new MakeFacts(spark).groups(readings.toString()).collect()) {
                Fact fact = MakeFacts.told(group).fact();
                facts.put(fact.id().toString(), words(fact));
            }
        }
        return facts;
    }

    /** All of a fact but when the record had it; places without the ids that they have in a report. */
    private static String words(Fact f) {
        List<Place> places = f.places().stream()
                .map(p -> new Place("", p.name(), p.nameEn(), p.country(), p.lat(), p.lon(), p.precision()))
                .toList();
        return f.but()
                .places(places)
                .firstSeen(Instant.EPOCH)
                .lastChanged(Instant.EPOCH)
                .made()
                .toString();
    }

    private static Report report(String id, int day, @Nullable String url, String body) {
        return new Report(id, "", body, LocalDate.of(2020, 10, day), "صحيفة " + id, url, null);
    }

    @Test
    void copiesRepeatedTellingsAndPeopleComeTogetherAsInTheRecord() throws IOException {
        String call = "أجرى وزير الخارجية الروسي سيرغي لافروف أمس اتصالاً هاتفياً بنظيره التركي مولود جاويش أوغلو.";
        String agency =
                call + "\nوقال لافروف إن بلاده تدعو إلى وقف إطلاق النار في ليبيا وإلى العودة إلى المفاوضات بلا شروط"
                        + " مسبقة، وأكد أن موسكو على اتصال بجميع الأطراف وأن الحل لا يكون إلا سياسياً برعاية الأمم المتحدة.";
        List<Reading> readings = new ArrayList<>();
        for (Report report : List.of(
                report("a", 28, "https://a.example/1", agency),
                report("b", 28, "https://b.example/1", agency + "\nالمصدر: وكالات"),
                report("c", 28, "https://c.example/1", "بحث لافروف وجاويش أوغلو هاتفياً أمس الوضع في ليبيا.\n" + call),
                report("d", 29, "https://d.example/1", agency),
                report("a", 28, "https://e.example/1", "زار وزير الخارجية المصري سامح شكري مدينة بغداد أمس."),
                report("a", 28, "https://e.example/1", "زار وزير الخارجية المصري سامح شكري مدينة بغداد أمس."),
                report("f", 28, null, "قال النائب اللبناني خليل سعد حزران إن الحكومة ستستقيل غداً."),
                report("g", 28, null, "قال النائب اللبناني خليل حزران إن الحكومة ستستقيل غداً."))) {
            readings.add(READER.read(report));
        }
        Map<String, String> record = ofRecord(readings);
        assertThat(record.values()).anyMatch(fact -> fact.contains("CONSULT") && fact.contains("sources=2"));
        assertThat(ofSpark(readings(readings, 3), 3)).isEqualTo(record);
    }

    /** Reports of the press, which lie beside the project and not in it: some of them, with -Dlong=true all 1,545. */
    @Test
    void newsGiveTheFactsOfTheRecord() throws IOException {
        assumeThat(NEWS).isDirectory();
        int most = Boolean.getBoolean("long") ? Integer.MAX_VALUE : SOME;
        List<Reading> readings = new ArrayList<>();
        try (Sources sources = Sources.of(NEWS)) {
            sources.forEachRemaining(item -> {
                if (item instanceof Item.Found found && readings.size() < most) {
                    readings.add(READER.read(found.report()));
                }
            });
        }
        Map<String, String> record = ofRecord(readings);
        Map<String, String> facts = ofSpark(readings(readings, 200), 8);
        assertThat(differing(record, facts)).isEmpty();
    }

    /** The first few facts that are not the same, as the record has them and as Spark made them. */
    private static List<String> differing(Map<String, String> record, Map<String, String> facts) {
        Set<String> ids = new TreeSet<>(record.keySet());
        ids.addAll(facts.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(record.get(id), facts.get(id)))
                .map(id -> id + "\n" + record.get(id) + "\n" + facts.get(id))
                .limit(5)
                .toList();
    }

    @Test
    void aFileForEachMonthWhateverThePartitions() throws IOException {
        List<Reading> readings = new ArrayList<>();
        readings.add(READER.read(report("a", 28, null, "زار وزير الخارجية المصري سامح شكري مدينة بغداد أمس.")));
        readings.add(READER.read(report("b", 1, null, "زار وزير الخارجية المصري سامح شكري مدينة بغداد أمس الأربعاء.")));
        Path input = readings(readings, 1);
        for (int partitions : List.of(1, 5)) {
            try (SparkSession spark = spark(partitions)) {
                new MakeFacts(spark)
                        .write(
                                input.toString(),
                                folder.resolve("facts" + partitions).toString());
            }
        }
        for (String file : List.of("2020-09.parquet", "2020-10.parquet", "2020-10.jsonl")) {
            assertThat(folder.resolve("facts1").resolve(file))
                    .isNotEmptyFile()
                    .hasSameBinaryContentAs(folder.resolve("facts5").resolve(file));
        }
    }
}
