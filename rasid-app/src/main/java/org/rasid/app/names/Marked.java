package org.rasid.app.names;

import java.util.ArrayList;
import java.util.List;
import org.rasid.app.score.GoldNames;
import org.rasid.mention.NameLabels;
import org.rasid.mention.NameLesson;
import org.rasid.reading.Reader;
import org.rasid.report.Report;

/**
 * A report with its names marked, to learn from.
 *
 * @param report the report
 * @param sentences its sentences, empty ones left out
 */
public record Marked(Report report, List<Line> sentences) {
    public Marked {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param tokens what speaks for and against each label of its tokens
     * @param labels the right ones, of {@link NameLabels}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Line(List<NameLesson.Signs> tokens, int[] labels) {}

    /**
     * A report and its names. Each name is taken for the next place in the text where it stands between spaces.
     *
     * @throws IllegalArgumentException where a name does not stand there
     */
    public static Marked of(Reader reader, Report report, GoldNames gold) {
        return of(reader, report, marks(report.text(), gold));
    }

    /** A report and the label of each UTF-16 unit of its text. */
    static Marked of(Reader reader, Report report, byte[] marks) {
        List<Line> lines = new ArrayList<>();
        for (NameLesson.Line line : reader.names(report).lines()) {
            if (!line.tokens().isEmpty()) {
                lines.add(new Line(line.tokens(), labels(line, marks)));
            }
        }
        return new Marked(report, lines);
    }

    /** The label of each UTF-16 unit. */
    private static byte[] marks(String text, GoldNames gold) {
        byte[] marks = new byte[text.length()];
        int from = 0;
        for (GoldNames.Marked name : gold.names()) {
            int at = next(text, name.text(), from);
            if (at < 0) {
                throw new IllegalArgumentException(gold.id() + ": no \"" + name.text() + "\" where one is marked");
            }
            int kind = switch (name.kind()) {
                case "person" -> NameLabels.PERSON;
                case "place" -> NameLabels.PLACE;
                case "organisation" -> NameLabels.BODY;
                default -> throw new IllegalArgumentException(gold.id() + ": no kind of name: " + name.kind());
            };
            from = at + name.text().length();
            for (int i = at; i < from; i++) {
                marks[i] = (byte) (i == at ? NameLabels.begin(kind) : NameLabels.on(kind));
            }
        }
        return marks;
    }

    private static int next(String text, String name, int from) {
        int at = text.indexOf(name, from);
        while (at >= 0) {
            int end = at + name.length();
            boolean whole = (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                    && (end == text.length() || Character.isWhitespace(text.charAt(end)));
            if (whole) {
                return at;
            }
            at = text.indexOf(name, at + 1);
        }
        return -1;
    }

    private static int[] labels(NameLesson.Line line, byte[] marks) {
        int[] labels = new int[line.tokens().size()];
        for (int i = 0; i < labels.length; i++) {
            NameLesson.Signs t = line.tokens().get(i);
            int label = NameLabels.NONE;
            for (int k = t.start(); k < t.end() && label == NameLabels.NONE; k++) {
                label = marks[k];
            }
            boolean loose = !NameLabels.follows(label, i == 0 ? NameLabels.NONE : labels[i - 1]);
            labels[i] = loose ? NameLabels.begin(NameLabels.kind(label)) : label;
        }
        return labels;
    }
}
