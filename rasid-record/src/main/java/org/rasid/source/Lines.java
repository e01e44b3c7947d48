package org.rasid.source;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text as a report keeps them: letters as written, white space put in order. */
final class Lines {
    private Lines() {}

    /**
     * The lines of a text. Any line or paragraph separator ends one; blank lines are left out; white space at both ends
     * goes; each other white-space or control character (a no-break space, a tab) becomes a space.
     */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsLine(text.charAt(i))) {
                String line = spaced(text.substring(start, i));
                if (!isBlank(line)) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** All lines of a text as one, with a space between. */
    static String joined(String text) {
        return String.join(" ", of(text));
    }

    /** A line with every run of white space made one space. */
    static String folded(String line) {
        return String.join(" ", line.trim().split(" +"));
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static String spaced(String line) {
        StringBuilder spaced = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            spaced.append(Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c);
        }
        return spaced.toString().trim();
    }

    /** True also of a line that holds nothing but marks without a shape, as for the direction of writing. */
    private static boolean isBlank(String line) {
        return line.codePoints().allMatch(c -> c == ' ' || Character.getType(c) == Character.FORMAT);
    }
}
