package org.rasid.export;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Credit;
import org.rasid.report.DateMention;
import org.rasid.report.HiddenWord;
import org.rasid.report.Published;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.report.Skipped;

/** What is known of the report itself, and the time expressions in it. */
final class ReportJson {
    private ReportJson() {}

    static void write(Reading reading, Fields out) throws IOException {
        Report report = reading.report();
        out.text("id", reading.id());
        out.text("title", report.title());
        out.text("outlet", report.outlet());
        out.text("url", report.url());
        out.text("author", report.author());
        out.text("language", reading.language());
        out.object("published", () -> write(reading.published(), out));
        out.objects("credits", reading.credits(), credit -> write(credit, out));
        out.objects("hidden", reading.hidden(), word -> write(word, out));
        out.objects("skipped", reading.skipped(), skipped -> write(skipped, out));
        out.text("text", reading.text());
        out.text("sha256", reading.sha256());
    }

    static void write(DateMention date, Fields out) throws IOException {
        out.quote(date.quote());
        out.text("from", date.from());
        out.text("to", date.to());
        out.truth("relative", date.relative());
    }

    private static void write(Published published, Fields out) throws IOException {
        out.text("start", textOrNull(published.start()));
        out.text("end", textOrNull(published.end()));
        out.text("basis", published.basis().name().toLowerCase(Locale.ROOT));
    }

    private static void write(Credit credit, Fields out) throws IOException {
        out.text("kind", credit.kind());
        out.text("name", credit.name());
    }

    private static void write(HiddenWord word, Fields out) throws IOException {
        out.span(word.span());
        out.text("written", word.written());
        out.text("read", word.read());
    }

    private static void write(Skipped skipped, Fields out) throws IOException {
        out.span(skipped.span());
        out.text("why", skipped.why());
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
