package org.rasid.source;

import java.util.List;
import org.rasid.report.Problem;
import org.rasid.report.Report;

/**
 * Plain text, one report a file. The title is the first line with Arabic letters and at least two words, a bare date
 * apart. What stands before it is page furniture (a language switch, the name of a section) and goes, except for lines
 * that may hold the day of publication: those open the body. A title told again in the next line is told once.
 */
final class PlainText {
    private PlainText() {}

    /** The report that these bytes hold. */
    static Item item(byte[] bytes, Origin origin, Limits limits) {
        Encoding.Decoded decoded = Encoding.decode(bytes);
        if (decoded == null) {
            return origin.left(Trouble.binary());
        }
        List<String> lines = Lines.of(decoded.text());
        if (lines.size() > limits.lines()) {
            return origin.left(Trouble.tooManyLines(limits.lines()));
        }
        List<Problem> problems = decoded.bad() == 0 ? List.of() : List.of(Trouble.damaged(decoded.bad()));
        return Checked.item(report(lines, origin), origin.words(), problems);
    }

    /** The report that these lines make. */
    private static Report report(List<String> lines, Origin origin) {
        int title = 0;
        while (title < lines.size() && !isTitle(lines.get(title))) {
            title++;
        }
        if (title == lines.size()) {
            return new Report(origin.name(), "", String.join("\n", lines), null, null, origin.url(), null);
        }
        StringBuilder body = new StringBuilder();
        lines.subList(0, title).stream().filter(DateLine::mayHold).forEach(line -> append(body, line));
        int first = title + 1;
        if (first < lines.size() && Lines.folded(lines.get(first)).equals(Lines.folded(lines.get(title)))) {
            first++;
        }
        lines.subList(first, lines.size()).forEach(line -> append(body, line));
        return new Report(origin.name(), lines.get(title), body.toString(), null, null, origin.url(), null);
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
