package org.rasid.source;

import java.util.List;
import org.rasid.report.Problem;
import org.rasid.report.Report;

/** What every report must pass, whatever its format: it holds text, and the text is Arabic. */
final class Checked {
    private Checked() {}

    /** The report as found, or as left where it is empty or not Arabic. */
    static Item item(Report report, String origin, List<Problem> problems) {
        if (report.text().isBlank()) {
            return new Item.Left(report, origin, Trouble.empty());
        }
        ArabicLetters letters = ArabicLetters.in(report.text());
        if (!letters.enough()) {
            return new Item.Left(report, origin, Trouble.notArabic(letters.percent()));
        }
        return new Item.Found(report, origin, problems);
    }
}
