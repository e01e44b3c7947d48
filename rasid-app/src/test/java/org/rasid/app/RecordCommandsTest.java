package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandsTest {
    private static final Pattern ID = Pattern.compile("  ([0-9a-f]{8}) · ");

    @TempDir
    Path folder;

    private Path record() {
        return folder.resolve("r.db");
    }

    private Path report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Run add(Object... paths) {
        Object[] arguments = new Object[paths.length + 5];
        arguments[0] = "add";
        System.arraycopy(paths, 0, arguments, 1, paths.length);
        arguments[paths.length + 1] = "--record";
        arguments[paths.length + 2] = record();
        arguments[paths.length + 3] = "--lang";
        arguments[paths.length + 4] = "en";
        return Run.of(arguments);
    }

    private Path call() throws IOException {
        return report(
                "call.txt",
                "لافروف يهاتف جاويش أوغلو\nأجرى وزير الخارجية الروسي سيرغي لافروف في 27 أكتوبر 2020 اتصالاً هاتفياً بنظيره"
                        + " التركي مولود جاويش أوغلو وبحثا الوضع في سوريا.\n");
    }

    private String firstId() {
        Matcher id = ID.matcher(Run.of("timeline", "--type", "CONSULT", "--record", record(), "--lang", "en")
                .out());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void addingTellsWhatBecameOfReports() throws IOException {
        Path call = call();
        Path empty = report("empty.txt", " \n");
        Run first = add(call, empty);
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.err()).isEqualTo("rasid: " + empty + ": holds no text\n");
        assertThat(first.out()).startsWith("1 report added · 0 already there · 0 in a new version · 1 left · ");
        assertThat(add(call))
                .isEqualTo(
                        new Run(0, "0 reports added · 1 already there · 0 in a new version · 0 left · 0 facts\n", ""));
    }

    @Test
    void aFactIsShownWithItsAccountsAndDecisions() throws IOException {
        add(call());
        String id = firstId();
        Run accepted = Run.of("accept", id, "--by", "me", "--why", "heard it", "--record", record(), "--lang", "en");
        assertThat(accepted.code()).isZero();
        assertThat(accepted.out()).startsWith("1 · accepted · me · ").contains("heard it");
        assertThat(Run.of("show", id, "--record", record(), "--lang", "en").out())
                .contains("Lavrov", "phone call", "accepted", "Accounts", "• call · ", "«", "Decisions", "heard it");
        assertThat(Run.of("correct", id, "mode", "visit", "--record", record()).code())
                .isZero();
        assertThat(Run.of("show", id, "--record", record(), "--lang", "en").out())
                .contains("visit");
        assertThat(Run.of("undo", 2, "--record", record()).code()).isZero();
        assertThat(Run.of("reject", id, "--record", record()).code()).isZero();
        assertThat(Run.of("timeline", "--type", "CONSULT", "--record", record(), "--lang", "en")
                        .out())
                .isEqualTo("No facts.\n");
        assertThat(Run.of("reread", "--record", record(), "--lang", "en").out())
                .isEqualTo("reports read again: 1 · now told otherwise: 0\n");
    }

    @Test
    void aCorrectionPointsToWordsOfAReport() throws IOException {
        add(call());
        String id = firstId();
        Run corrected = Run.of(
                "correct", id, "place", "إدلب", "--words", "الوضع في سوريا", "--record", record(), "--lang", "en");
        assertThat(corrected.code()).isZero();
        assertThat(corrected.out()).contains("corrected · place", "إدلب;Idlib;SYR", "«الوضع في سوريا»");
        assertThat(Run.of("show", id, "--record", record(), "--lang", "en").out())
                .contains("Idlib", "«الوضع في سوريا»");
        assertThat(Run.of("correct", id, "place", "إدلب", "--words", "في اليمن", "--record", record())
                        .err())
                .contains("no report that tells the fact", "في اليمن");
        assertThat(Run.of("correct", id, "place", "إدلب", "--words", "سوريا", "--report", "other", "--record", record())
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("correct", id, "deadline", "2020-12-01", "--clause", "1", "--record", record())
                        .err())
                .contains("has 0 clauses, not 1");
    }

    @Test
    void theSlotsOfAClauseAreCorrectedByItsNumber() throws IOException {
        add(report("reports.jsonl", """
                {"id": "truce", "date": "2022-04-02", "body": "اتفقت الحكومة اليمنية وجماعة الحوثي، اليوم السبت، على هدنة لمدة شهرين برعاية الأمم المتحدة."}
                """));
        Matcher ids = ID.matcher(Run.of("timeline", "--kind", "agreement", "--record", record(), "--lang", "en")
                .out());
        assertThat(ids.find()).isTrue();
        String id = ids.group(1);
        assertThat(Run.of("show", id, "--record", record(), "--lang", "en").out())
                .contains("2 months");
        assertThat(Run.of("correct", id, "duration", "P6M", "--clause", 1, "--record", record())
                        .code())
                .isZero();
        assertThat(Run.of("show", id, "--record", record(), "--lang", "en").out())
                .contains("6 months")
                .contains("corrected · duration · 6 months ·");
        assertThat(Run.of("correct", id, "duration", "P6M", "--clause", 9, "--record", record())
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("undo", 1, "--record", record()).code()).isZero();
        assertThat(Run.of("show", id, "--record", record(), "--lang", "en").out())
                .contains("2 months");
    }

    @Test
    void aNoteStandsWithItsFactUntilItIsTakenBack() throws IOException {
        add(call());
        String id = firstId();
        assertThat(Run.of("annotate", id, "ask the embassy", "--by", "amal", "--record", record())
                        .code())
                .isZero();
        assertThat(Run.of("timeline", "--record", record(), "--lang", "en").out())
                .contains("  note by amal: ask the embassy\n");
        assertThat(Run.of("timeline", "--record", record(), "--lang", "ar").out())
                .contains("ملاحظة من amal: ask the embassy");
        for (String format : new String[] {"jsonl", "csv", "atom", "ftm"}) {
            assertThat(Run.of("export", "--as", format, "--record", record()).out())
                    .as(format)
                    .contains("ask the embassy");
        }
        assertThat(Run.of("undo", 1, "--record", record()).code()).isZero();
        assertThat(Run.of("timeline", "--record", record()).out()).doesNotContain("embassy");
        assertThat(Run.of("export", "--as", "jsonl", "--record", record()).out())
                .doesNotContain("embassy");
    }

    @Test
    void anAgreementIsShownBesideWhatExtendsIt() throws IOException {
        add(report("reports.jsonl", """
                {"id": "truce", "date": "2022-04-02", "body": "اتفقت الحكومة اليمنية وجماعة الحوثي، اليوم السبت، على هدنة لمدة شهرين برعاية الأمم المتحدة."}
                {"id": "extended", "date": "2022-06-02", "body": "اتفقت الحكومة اليمنية وجماعة الحوثي، اليوم الخميس، على تمديد الهدنة لمدة شهرين."}
                """));
        Matcher ids = ID.matcher(Run.of("timeline", "--kind", "agreement", "--record", record(), "--lang", "en")
                .out());
        assertThat(ids.find()).isTrue();
        String first = ids.group(1);
        assertThat(ids.find()).isTrue();
        String second = ids.group(1);
        assertThat(Run.of("show", first, "--record", record(), "--lang", "en").out())
                .contains("Extended by\n• " + second + " · ");
        assertThat(Run.of("show", second, "--record", record(), "--lang", "en").out())
                .contains("Extends\n• " + first + " · ");
        assertThat(Run.of("show", first, "--as-of", "2022-05-01", "--record", record(), "--lang", "en")
                        .out())
                .doesNotContain("Extended by");
    }

    @Test
    void whatCannotBeDoneIsOneLine() throws IOException {
        add(call());
        assertThat(Run.of("show", "00000000", "--record", record()))
                .isEqualTo(new Run(1, "", "rasid: the record has no fact 00000000, or more than one that begins so\n"));
        Path text = report("notes.db", "ملاحظات ".repeat(200));
        assertThat(Run.of("timeline", "--record", text))
                .isEqualTo(new Run(1, "", "rasid: the record " + text + " is no SQLite database\n"));
        assertThat(Run.of("follow", folder.resolve("none.txt"), "--record", record(), "--once")
                        .err())
                .isEqualTo("rasid: " + folder.resolve("none.txt") + ": there is no such file\n");
        Path feeds = report("feeds.txt", "# ours\nnowhere\n");
        assertThat(Run.of("follow", feeds, "--record", record(), "--once").err())
                .isEqualTo("rasid: " + feeds + ": no address of a feed: nowhere\n");
    }

    @Test
    void peopleAreFoundByTheirNames() throws IOException {
        add(call());
        assertThat(Run.of("who", "لافروف", "--record", record(), "--lang", "en").out())
                .contains("person:sergey-lavrov", "Russia", "• ");
        assertThat(Run.of("who", "زيد", "--record", record(), "--lang", "ar").code())
                .isEqualTo(1);
    }

    @Test
    void aPersonsOwnRecordIsTheUsualOne() throws IOException {
        Surroundings home = new Surroundings(Map.of("XDG_DATA_HOME", folder.toString()), false);
        assertThat(Run.in(home, "add", call()).code()).isZero();
        assertThat(folder.resolve("rasid").resolve("record.db")).isRegularFile();
    }

    @Test
    void wordsAreFoundWithThePassageAndWhatIsToldThere() throws IOException {
        add(call());
        String english =
                Run.of("find", "إيران", "--record", record(), "--lang", "en").out();
        assertThat(english).isEqualTo("No report holds إيران.\n");
        Run found = Run.of("find", "وزير", "الخارجية", "--record", record(), "--lang", "en");
        assertThat(found.code()).isZero();
        assertThat(found.out())
                .startsWith("لافروف يهاتف جاويش أوغلو\n")
                .contains("أجرى «وزير الخارجية» الروسي", "• " + firstId() + " · Sergey Lavrov with Mevlut");
        assertThat(Run.of("find", "وزير", "--actor", "TUR", "--topic", "SYR", "--record", record(), "--lang", "ar")
                        .out())
                .contains("«وزير»", firstId() + " · «", "اتصال هاتفي");
        assertThat(Run.of("find", "وزير", "--since", "2021-01-01", "--record", record())
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("find", "وزير", "--most", "0", "--record", record()).code())
                .isEqualTo(2);
        Surroundings terminal = new Surroundings(Map.of("TERM", "xterm"), true);
        assertThat(Run.in(terminal, "find", "وزير", "--record", record(), "--lang", "en")
                        .out())
                .contains("\u001b[1;33mوزير\u001b[0m")
                .doesNotContain("«");
    }

    @Test
    void findsAreLinesOfJsonForPrograms() throws IOException {
        add(call());
        Run found = Run.of("find", "وزير", "--format", "jsonl", "--record", record());
        assertThat(found.code()).isZero();
        assertThat(found.out())
                .startsWith("{\"format\":\"rasid-found/1\",\"report\":\"call\",\"title\":\"لافروف")
                .contains("\"marks\":[{\"start\":30,\"end\":34,\"text\":\"وزير\"}]", "\"type\":\"CONSULT\"")
                .endsWith("}\n");
        assertThat(Run.of("find", "هدنة", "--format", "jsonl", "--record", record()))
                .isEqualTo(new Run(1, "", ""));
    }

    @Test
    void addressesAreFetched() throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = Files.readString(call(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        site.createContext("/call.txt", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        site.start();
        try {
            String address = "http://localhost:" + site.getAddress().getPort();
            assertThat(add(address + "/call.txt").out()).startsWith("1 report added · 0 already there");
            Run gone = add(address + "/gone");
            assertThat(gone.code()).isEqualTo(1);
            assertThat(gone.err()).startsWith("rasid: " + address + "/gone: cannot be fetched: ");
            assertThat(Run.of("read", address + "/call.txt").code()).isEqualTo(2);
        } finally {
            site.stop(0);
        }
    }
}
