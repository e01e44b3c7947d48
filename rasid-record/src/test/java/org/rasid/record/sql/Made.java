package org.rasid.record.sql;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Reader;
import org.rasid.reading.Weights;
import org.rasid.record.Registry;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/** Reports made up for tests, a reader for them, and the records' clock, which stands still. */
final class Made {
    static final Reader READER = Reader.shipped();

    /** Finds nothing. */
    static final Reader BLIND = READER.weighing(
            Weights.of(Map.of("threshold:EVENT", 1.0, "threshold:STATEMENT", 1.0, "threshold:AGREEMENT", 1.0)));

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final List<String> MINISTERS = List.of(
            "وزير الخارجية المصري",
            "وزير الخارجية الأردني",
            "وزير الخارجية العراقي",
            "وزير الخارجية القطري",
            "وزير الخارجية التونسي",
            "وزير الخارجية الكويتي",
            "وزير الخارجية العماني",
            "وزير الخارجية اللبناني");
    private static final List<String> NAMES =
            List.of("سامح مرزوق", "خليل حزران", "ناصر البلقاوي", "هاشم الزيدان", "كمال المرسي", "رائد العنقري");
    private static final List<String> CITIES =
            List.of("عمّان", "القاهرة", "بغداد", "الدوحة", "تونس", "الكويت", "مسقط", "بيروت", "عدن", "حلب");
    private static final List<String> MATTERS =
            List.of("تبادل الأسرى", "وقف إطلاق النار", "إيصال المساعدات", "عودة النازحين", "فتح المعابر");

    private Made() {}

    /** A report with its own address. */
    static Report report(String id, String outlet, @Nullable String day, String title, String body) {
        return new Report(
                id,
                title,
                body,
                day == null ? null : LocalDate.parse(day),
                outlet,
                "https://" + outlet + ".example/" + id,
                null);
    }

    static Registry open(Location location) {
        return Registry.open(location, READER, CLOCK);
    }

    static Iterator<Reading> readings(Report... reports) {
        return Stream.of(reports).map(READER::read).iterator();
    }

    /**
     * So many reports, always the same: contacts, words and attacks of some hundred days; now and then one report has
     * another's text, another version, or no day.
     */
    static Stream<Report> many(int number) {
        return IntStream.range(0, number).mapToObj(Made::made);
    }

    private static Report made(int i) {
        // A report's number alone says what is in it, so that a part of them is made as all are.
        Random random = new Random(i * 7919L + 17);
        if (i % 40 == 39) {
            Report before = made(i - 5);
            return new Report(
                    before.id(),
                    before.title(),
                    before.body() + " وأضاف أن المحادثات ستتواصل.",
                    before.date(),
                    before.outlet(),
                    before.url(),
                    null);
        }
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(i / 12);
        List<String> sentences = new ArrayList<>();
        String one = pick(MINISTERS, random);
        String other = pick(MINISTERS, random);
        String city = pick(CITIES, random);
        String matter = pick(MATTERS, random);
        sentences.add("بحث " + one + " مع نظيره " + other.substring(other.lastIndexOf(' ') + 1) + " في " + city
                + " أمس " + matter + ".");
        sentences.add("وقال " + one + " " + pick(NAMES, random) + " إن " + matter + " ضرورة للطرف رقم "
                + random.nextInt(900) + ".");
        if (random.nextInt(3) == 0) {
            sentences.add("وقصفت طائرات إسرائيلية أمس مواقع في " + pick(CITIES, random) + ".");
        }
        String title = one + " يبحث في " + city + " " + matter + " " + i;
        Report report = report("made-" + i, "outlet" + i % 7, day.toString(), title, String.join(" ", sentences));
        return i % 50 != 13
                ? report
                : new Report(report.id(), report.title(), report.body(), null, report.outlet(), report.url(), null);
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
