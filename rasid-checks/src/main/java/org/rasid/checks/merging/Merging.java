package org.rasid.checks.merging;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rasid.reading.Reader;
import org.rasid.record.Account;
import org.rasid.record.Finding;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.report.Span;
import org.rasid.source.Item;
import org.rasid.source.Sources;

/**
 * Draws pairs by lot, prints those that nobody has judged, with their words, and what the judged ones say of the merging.
 */
public final class Merging {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final int MERGED = 200;
    private static final int NEAR = 100;

    /** Code points of the report's text on either side of the evidence. */
    private static final int AROUND = 160;

    private static final int LONGEST = 700;
    private static final int AT_ONCE = 200;

    private Merging() {}

    /**
     * Draws, and prints.
     *
     * @param args the reports, where the record of them is or is to be made, and any word as the name of the draw
     */
    public static void main(String[] args) throws IOException {
        Reader reader = Reader.shipped();
        Judgements judgements = Judgements.read(Path.of("docs", "merging", "judgements.tsv"));
        try (Registry record = Registry.open(new Location.File(Path.of(args[1])), reader, CLOCK)) {
            fill(record, reader, Path.of(args[0]));
            Pairs pairs = Pairs.of(record, reader);
            Map<String, List<Pair>> pools = new LinkedHashMap<>();
            pools.put("merged", pairs.merged(args[2], MERGED));
            pools.put("alike", Pairs.drawn(pairs.alike(), args[2], NEAR));
            pools.put("unlike", Pairs.drawn(pairs.unlike(), args[2], NEAR));
            pools.forEach((pool, drawn) -> drawn.stream()
                    .filter(pair -> judgements.of(pair) == null)
                    .forEach(pair -> print(pool, pair, record, System.out)));
            System.out.printf(
                    Locale.ROOT,
                    "%d facts told by several reports; pairs: merged %d, alike %d, unlike %d%n",
                    pairs.facts().size(),
                    pairs.facts().stream().mapToInt(List::size).sum(),
                    pairs.alike().size(),
                    pairs.unlike().size());
            pools.forEach((pool, drawn) -> tell(pool, drawn, judgements, System.out));
        }
    }

    /** Puts the reports of a place into a record, as far as it does not have them. */
    static void fill(Registry record, Reader reader, Path place) {
        try (Sources sources = Sources.of(place)) {
            while (sources.hasNext()) {
                List<Report> some = new ArrayList<>();
                while (some.size() < AT_ONCE && sources.hasNext()) {
                    if (sources.next() instanceof Item.Found found && record.known(found.report()) == null) {
                        some.add(found.report());
                    }
                }
                List<Reading> readings = some.parallelStream().map(reader::read).toList();
                record.add(readings.iterator(), receipts -> {});
            }
        }
    }

    private static void tell(String pool, List<Pair> drawn, Judgements judgements, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s: %d drawn, %d judged, %d one thing; without copies %d judged, %d one thing%n",
                pool,
                drawn.size(),
                count(drawn, judgements, false, false),
                count(drawn, judgements, true, false),
                count(drawn, judgements, false, true),
                count(drawn, judgements, true, true));
    }

    private static long count(List<Pair> drawn, Judgements judgements, boolean one, boolean withoutCopies) {
        return drawn.stream()
                .filter(pair -> !withoutCopies || !pair.copies())
                .map(judgements::of)
                .filter(judged -> judged != null && (judged || !one))
                .count();
    }

    private static void print(String pool, Pair pair, Registry record, PrintStream out) {
        out.println(pool + "\t" + pair.name() + "\t" + (pair.copies() ? "copy" : ""));
        out.println(told(pair.one(), record));
        out.println(told(pair.other(), record));
        out.println();
    }

    private static String told(Account account, Registry record) {
        Finding f = account.finding();
        StringBuilder told = new StringBuilder("  ");
        told.append(account.report().published().start())
                .append(' ')
                .append(f.coding().type())
                .append(f.coding().mode() == null ? "" : "/" + f.coding().mode())
                .append(' ')
                .append(f.status());
        f.parts()
                .forEach(part -> told.append(' ')
                        .append(part.role().label().charAt(0))
                        .append('=')
                        .append(part.actor()));
        told.append(
                f.days() == null ? "" : " " + f.days().start() + ".." + f.days().end());
        return told.append(" | ").append(words(f, record)).toString();
    }

    /** The words of a finding within their surroundings. */
    private static String words(Finding f, Registry record) {
        Reading reading = record.reading(f.report());
        if (reading == null || f.evidence().isEmpty()) {
            return "";
        }
        String text = reading.text();
        int[] points = text.codePoints().toArray();
        Span first = f.evidence().get(0).span();
        int start = first.start();
        int last = f.evidence().stream().mapToInt(q -> q.span().end()).max().orElse(first.end());
        int end = last - start > LONGEST ? first.end() : last;
        String words = string(points, start - AROUND, start) + "«" + string(points, start, end) + "»"
                + string(points, end, end + AROUND);
        return words.replace('\n', ' ');
    }

    private static String string(int[] points, int from, int to) {
        int start = Math.max(0, from);
        return new String(points, start, Math.max(0, Math.min(points.length, to) - start));
    }
}
