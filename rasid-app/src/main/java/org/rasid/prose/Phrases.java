package org.rasid.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts into a language what the other rooms say of faults and refusals. Those speak English, which programs get as it is;
 * here stand, in the labels under {@code said}, the sentences that they use, with {@code {0}} for what is different each
 * time. A sentence that is not there stays as it is.
 */
public final class Phrases {
    private static final String UNDER = "said.";

    private final Labels labels;
    private final boolean marks;
    private final List<Phrase> phrases = new ArrayList<>();

    /** A sentence: its key in the labels, and how it is known. */
    private record Phrase(String key, Pattern pattern, int letters) {}

    /**
     * Those of the English labels.
     *
     * @param english in which the sentences stand as the rooms use them
     * @param labels into whose language they are put
     * @param marks whether values are kept apart from the words round them by marks of direction
     */
    public Phrases(Labels english, Labels labels, boolean marks) {
        this.labels = labels;
        this.marks = marks;
        for (String key : english.wording().stringPropertyNames()) {
            if (key.startsWith(UNDER) && labels.language() != english.language()) {
                String[] parts = english.say(key).split("\\{\\d}", -1);
                StringBuilder pattern = new StringBuilder();
                for (int i = 0; i < parts.length; i++) {
                    pattern.append(i == 0 ? "" : "(.*?)").append(Pattern.quote(parts[i]));
                }
                int letters = String.join("", parts).length();
                phrases.add(new Phrase(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), letters));
            }
        }
        phrases.sort(Comparator.comparingInt(Phrase::letters).reversed().thenComparing(Phrase::key));
    }

    /** The sentence in the language, as far as it is known; what stands within it likewise. */
    public String say(String sentence) {
        for (Phrase phrase : phrases) {
            Matcher said = phrase.pattern.matcher(sentence);
            if (said.matches()) {
                Object[] values = new Object[said.groupCount()];
                for (int i = 0; i < values.length; i++) {
                    String value = said.group(i + 1);
                    String known = say(value);
                    values[i] = known.equals(value) ? Names.isolated(value, marks) : known;
                }
                return labels.say(phrase.key, values);
            }
        }
        return sentence;
    }

    /** A line that may begin with what it is about, as {@code reports.jsonl:7: holds no text}, which stays as it is. */
    public String about(String line) {
        String whole = say(line);
        for (int at = line.indexOf(": "); at >= 0 && whole.equals(line); at = line.indexOf(": ", at + 1)) {
            String rest = line.substring(at + 2);
            String said = say(rest);
            if (!said.equals(rest)) {
                return Names.isolated(line.substring(0, at), marks) + ": " + said;
            }
        }
        return whole;
    }
}
