package org.rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Problem;
import org.rasid.report.Report;

/**
 * Plain text, one report a file. The title is the first line with Arabic letters and at least two words, a bare date
 * apart. What stands before it is page furniture (a language switch, the name of a section) and goes, except for lines
 * that may hold the day of publication: those open the body. A title told again in the next line is told once.
 */
final class PlainText implements Feed {
    private final InputStream bytes;
    private final String origin;
    private final @Nullable String id;
    private final Limits limits;
    private boolean done;

    PlainText(InputStream bytes, String origin, @Nullable String id, Limits limits) {
        this.bytes = bytes;
        this.origin = origin;
        this.id = id;
        this.limits = limits;
    }

    @Override
    public @Nullable Item next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        byte[] read = bytes.readNBytes(limits.bytes() + 1);
        return read.length > limits.bytes() ? left(Trouble.tooManyBytes(limits.bytes())) : item(read);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private Item item(byte[] read) {
        Encoding.Decoded decoded = Encoding.decode(read);
        if (decoded == null) {
            return left(Trouble.binary());
        }
        List<String> lines = Lines.of(decoded.text());
        if (lines.size() > limits.lines()) {
            return left(Trouble.tooManyLines(limits.lines()));
        }
        List<Problem> problems = decoded.bad() == 0 ? List.of() : List.of(Trouble.damaged(decoded.bad()));
        return Checked.item(report(lines, id), origin, problems);
    }

    private Item left(Problem problem) {
        return new Item.Left(new Report(id, "", "", null, null, null, null), origin, problem);
    }

    /** The report that these lines make. */
    static Report report(List<String> lines, @Nullable String id) {
        int title = 0;
        while (title < lines.size() && !isTitle(lines.get(title))) {
            title++;
        }
        if (title == lines.size()) {
            return new Report(id, "", String.join("\n", lines), null, null, null, null);
        }
        StringBuilder body = new StringBuilder();
        lines.subList(0, title).stream().filter(DateLine::mayHold).forEach(line -> append(body, line));
        int first = title + 1;
        if (first < lines.size() && Lines.folded(lines.get(first)).equals(Lines.folded(lines.get(title)))) {
            first++;
        }
        lines.subList(first, lines.size()).forEach(line -> append(body, line));
        return new Report(id, lines.get(title), body.toString(), null, null, null, null);
    }

    private static void append(StringBuilder body, String line) {
        body.append(body.isEmpty() ? "" : "\n").append(line);
    }

    private static boolean isTitle(String line) {
        int words = 0;
        for (String word : line.split(" +")) {
            words += word.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
        }
        return words >= 2 && line.codePoints().anyMatch(ArabicLetters::isArabic) && !DateLine.is(line);
    }
}
