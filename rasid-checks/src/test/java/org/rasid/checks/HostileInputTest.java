package org.rasid.checks;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasid.checks.fuzz.Holding;
import org.rasid.export.JsonLines;
import org.rasid.reading.Reader;
import org.rasid.report.Report;

/**
 * Input made to be slow or to break something. Each is read without an exception and in time, the output keeps to the
 * schema, and what it says stands in the text where it says.
 */
class HostileInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Reader READER = Reader.shipped();
    private static final LocalDate DAY = LocalDate.of(2020, 11, 11);
    private static final String CALL = "وبحث الوزير لافروف مع نظيره التركي هاتفياً الوضع في سوريا. ";

    static Stream<Arguments> inputs() {
        return Stream.of(
                input("nothing", ""),
                input("blanks", " \n\t\u00a0\u200b\n".repeat(1000)),
                input("one letter", "و"),
                input("digits only", "0123456789٠١٢٣٤٥٦٧٨٩".repeat(2000)),
                input("digits and points", "1.2.3/4-5:6٫7٬8 ".repeat(5000)),
                input("a million letters without a space", "وبالاتصالات".repeat(100_000)),
                input("a hundred thousand tatweels", "ق" + "ـ".repeat(100_000) + "ره باغ"),
                input("tatweels and dots", "الصـ.ـ.ـ".repeat(20_000)),
                input("vowel signs", "ب" + "\u064e\u0651".repeat(50_000)),
                input("marks of all scripts", marks(CALL).repeat(20)),
                input(
                        "marks of all scripts on Latin letters",
                        marks("Sergey Lavrov 2020 Лавров ").repeat(20)),
                input("brackets", "([{«“‘".repeat(5000) + "’”»}])".repeat(5000)),
                input("brackets the wrong way round", ")]}»”’".repeat(5000) + "‘“«{[(".repeat(5000)),
                input("ten thousand nested quotations", nested(10_000)),
                input("quotation marks only", "\"".repeat(100_000)),
                input("a thousand names in one sentence", "التقى الرئيس " + names(1000, " و") + " في موسكو."),
                input("a thousand titles in one sentence", names(1000, "، ونظيره الروسي وزير الخارجية ")),
                input("a thousand verbs in one sentence", "وقال وأكد وبحث واتفق وانسحب ".repeat(200)),
                input("a sentence of a hundred thousand words", "الوضع في سوريا وليبيا ".repeat(25_000)),
                input("a thousand demands within each other", "وقال إن الوزير أعلن أن الرئيس أكد أن ".repeat(1000)),
                input("a thousand days in one sentence", "الثلاثاء 27 تشرين الأول/ أكتوبر 2020 ".repeat(1000)),
                input("a hundred thousand line breaks", CALL + "\n".repeat(100_000) + CALL),
                input("halves of surrogate pairs", "\ud83d و\udc4d قال \udc4d\ud83d " + CALL),
                input("characters beyond the first plane", "\ud83d\udc4d".repeat(50) + CALL + "\ud835\udd38 " + CALL),
                input("bidi marks", CALL.replace(" ", " \u200f\u202b\u2067").repeat(100) + "\u202c\u2069"),
                input(
                        "control characters",
                        CALL.replace(" ", "\u0000\u0007\u001b[1m\ufffe ").repeat(100)),
                input("every character of the first plane", everyCharacter()),
                input("one story a thousand times", CALL.repeat(1000)));
    }

    private static Arguments input(String name, String body) {
        return Arguments.of(name, body);
    }

    /** Letters of a text with all marks of Unicode, one on each, and the text itself. */
    private static String marks(String on) {
        int[] marks = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Holding::isMark)
                .toArray();
        StringBuilder out = new StringBuilder();
        for (int mark : marks) {
            out.append(on.charAt(out.length() % on.length())).appendCodePoint(mark);
        }
        return out + on;
    }

    private static String nested(int depth) {
        return "قال «".repeat(depth) + CALL + "»".repeat(depth);
    }

    private static String names(int number, String between) {
        return IntStream.range(0, number).mapToObj(i -> "سيرغي لافروف").collect(Collectors.joining(between));
    }

    private static String everyCharacter() {
        return IntStream.range(0, 0x10000)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isReadInTime(String name, String body) {
        holds(Report.of("", body, DAY));
        if (body.indexOf('\n') < 0) {
            holds(Report.of(body, CALL, null));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isShownInTime(String name, String body) {
        assertTimeoutPreemptively(LIMIT, () -> {
            READER.tokens(body);
            READER.explain(Report.of("", body, null));
        });
    }

    private static void holds(Report report) {
        Holding.check(assertTimeoutPreemptively(LIMIT, () -> JsonLines.line(READER.read(report))));
    }
}
